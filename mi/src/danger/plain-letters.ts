/** Every sign that stands for an apostrophe or a single quote on some keyboard. */
const apostrophes =
  /[\u2018\u2019\u201a\u201b\u2032\u2035`\u00b4\u02b9\u02bb-\u02bf\u02c8\u02ca\u02cb\u0384\u05f3\u055a\u07f4\u07f5\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u275b\u275c\ua78b\ua78c\uff07\uff40]/g;
const doubleQuotes = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\uff02]/g;
/** Marks that take no room: joiners, soft hyphens, turns of direction, controls. */
const unseen = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents, macrons, and the strokes that strike a letter through. */
const onTheLetter = /\p{M}/gu;
/** Small pictures, their colours, flags, and blanks that call themselves pictures or letters. */
const pictures =
  /[\d#*]\ufe0f?\u20e3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u2800\u3164\uffa0]/gu;

/** Other shapes of the letters and signs of a keyboard: full-width, bold, joined, circled, boxed, and odd spaces. */
const otherShapes = /(?![ªº])[\p{L}\p{Nd}\p{Zs}\uff01-\uffef\u24b6-\u24e9\u{1f130}-\u{1f149}]/gu;

/** The letter itself; a sign that would unfold into a whole phrase stays as it is. */
function plainLetter(letter: string): string {
  const plain = letter.normalize('NFKD');
  return plain.length <= 4 ? plain : letter;
}

function plainLetters(
  text: string,
  inPlaceOf: { readonly unseen: string; readonly picture: string },
): string {
  return text
    .replace(apostrophes, "'")
    .replace(doubleQuotes, '"')
    .replace(pictures, inPlaceOf.picture)
    .replace(unseen, inPlaceOf.unseen)
    .replace(otherShapes, plainLetter)
    .replace(onTheLetter, '')
    .toLowerCase();
}

/** Digits and signs that stand for a letter inside a word: “k1ll”, “su!cide”. */
const lettersFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
};
const signInWord = /(?<=[a-z])[01345!@$](?=[a-z])/g;

/** Lines end where the screen of a phone did, or where somebody wrote a word at a time: the words go on. */
const lineEnds = /\s*\n\s*/g;

/**
 * The ways a text can be read once its letters are plain and lower case: a picture may be a sign of
 * its own (□) or stand where a space would; an unseen mark may stand inside a word, or part two; a line may
 * end a sentence or go on in the next; a digit in a word may be a letter. Usually one.
 */
export function readingsOf(text: string): readonly string[] {
  const plain = [
    plainLetters(text, { unseen: '', picture: '□' }),
    plainLetters(text, { unseen: '', picture: ' ' }),
    plainLetters(text, { unseen: ' ', picture: ' ' }),
  ];
  const goingOn = plain.map((one) => one.replace(lineEnds, ' '));
  const spelled = goingOn.map((one) => one.replace(signInWord, (sign) => lettersFor[sign] ?? sign));
  return [...new Set([...plain, ...goingOn, ...spelled])];
}

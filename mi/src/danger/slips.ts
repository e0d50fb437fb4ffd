/** Words that tell of danger and are long enough to be known again with one letter lost or two swapped. */
const wordsOftenMistyped: readonly string[] = (
  'suicide suicidal overdose overdosed overdosing myself himself herself tablets paracetamol panadol ' +
  'antidepressants medication sleeping strangle strangled strangling choked choking bridge knife tonight ' +
  'killing hitting beating cutting hurting burning stabbing shooting hanging drowning jumping swallowed ' +
  'anymore without nobody goodbye living threatened threatening punched punching bruises scared daughter ' +
  'boyfriend girlfriend husband partner stepdad bleeding breathing breathe unconscious dying'
).split(' ');
/** Words of their own that a slip could look like. */
const otherWords: ReadonlySet<string> = new Set(
  'bride tables downing stranger hiding living scare scarred chocking chocked breath bathing baring dyeing liking hanging ending'.split(
    ' ',
  ),
);

function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    slips.push(word.slice(0, at) + word.slice(at + 1));
    if (at + 1 < word.length)
      slips.push(word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
  }
  return slips.filter(
    (slip) => slip.length >= 5 && !otherWords.has(slip) && !wordsOftenMistyped.includes(slip),
  );
}

const rightWord: ReadonlyMap<string, string> = new Map(
  wordsOftenMistyped.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const)),
);

/** The word that was meant, where one letter is missing (never the first) or two stand swapped; else the word itself. */
export function withoutSlip(word: string): string {
  return rightWord.get(word) ?? word;
}

/** Short ways of typing, each brought to the written-out one. Used inside the list in plain-words.ts. */
export const typedFast: readonly (readonly [RegExp, string])[] = [
  [/\b(?:any1)\b/g, 'anyone'],
  [/\b(?:every1|evry1|evryone)\b/g, 'everyone'],
  [/\b(?:some1|sum1)\b/g, 'someone'],
  [/\b(?:no1|noone)\b/g, 'no one'],
  [/\b(?:4ever|4eva|foreva|for ever)\b/g, 'forever'],
  [/\b(?:nite|nyt)\b/g, 'night'],
  [/\b(?:tmrw|tmr|2moro|2mrw|2morrow|tomoz|tomorow|tommorow|tmoro)\b/g, 'tomorrow'],
  [/\b(?:agan|agen|agn|agian)\b/g, 'again'],
  [/\b(?:enymore|nomore)\b/g, 'anymore'],
  [/\b(?:cnt|carnt)\b/g, "can't"],
  [/\b(?:wnt|wan)\b/g, 'want'],
  [/\b(want|going|need|have|got|trying|ready|scared|afraid|used) 2\b/g, '$1 to'],
  [/\b(will|to|would|can|could|might) b\b/g, '$1 be'],
  [/\bn\b/g, 'and'],
  [/\bw\b\/?/g, 'with'],
  [
    /\bill (?=(?:write|say|be|kill|hurt|do|never|just|end|lose|have|stab|smash|jump|ever|get|go)\b)/g,
    'i will ',
  ],
  [/\b(?:ain'?t|aint)\b/g, "isn't"],
  [/\b(he|she|they)'d (?=\w)/g, '$1 would '],
  [/\b(he|they)d (?=(?:kill|hurt|rape|do|hit|bash|find|stab|shoot|be)\b)/g, '$1 would '],
  [/\bod\b(?!')/g, 'overdose'],
  [/\blik\b/g, 'like'],
  [/\bsed\b/g, 'said'],
  [/\bben (?=(?:cut|hit|hurt|think|feel|tak|self|beat)\w*)/g, 'been '],
  [/\b(?:takn|takin)\b/g, 'taken'],
  [/\b(?:al) (?=(?:my|the|of|his|her)\b)/g, 'all '],
  [/\b(?:lil|wee|lttle)\b/g, 'little'],
  [/\b(little|big|older|younger) bro\b/g, '$1 brother'],
  [/\bno were\b/g, 'know where'],
  [
    /\b(hitt|kill|cutt|beat|hurt|burn|think|feel|try|drink|dy|liv|smash|bash|kick|punch|chok|bleed|do|gett|end|jump)in\b/g,
    '$1ing',
  ],
];

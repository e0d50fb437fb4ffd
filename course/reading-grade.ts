/**
 * Flesch-Kincaid grade of an English text: 0.39 words per sentence + 11.8 syllables per word - 15.59
 * (Kincaid et al. 1975). One line is one block of text: a paragraph, an entry of a list, one line of a
 * contrast. A sentence ends at a full stop, question or exclamation mark, or at the end of its line; a colon
 * ends none, and what comes before a dash or a comma does not either. Titles are left out by whoever
 * calls, since a heading of three words would make any text look easy. Syllables are counted by groups
 * of vowels, which is near enough for a ceiling.
 */
export function readingGrade(text: string): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?…]+(?=\s|$|[”’"])|\n+/).filter((piece) => /\p{L}/u.test(piece)).length;
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of a text, with apostrophes inside them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*|\d+/gu) ?? [];
}

/** Syllables of one English word, at least one. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  // A silent e, and the endings -es and -ed where they add no sound.
  const sounded = plain.replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

import type { HeardSupporterSentence } from '../behaviours/index.ts';

const stopWords = new Set(
  "the and but that this with for you your you’re youre are was were have has had not they them their what when how who his her him she its it’s it's i'm im my me so to of in on at a an is it be do did does i we us our".split(
    ' ',
  ),
);

function contentOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-zāēīōū]+(?:['’][a-z]+)?/g) ?? []).filter(
    (word) => word.length > 2 && !stopWords.has(word),
  );
}

/**
 * Whether a simple reflection is nearly all the peer's own words (four content words or more, nine in
 * ten of them theirs). The threshold is ours, and deliberately high: staying close is no fault.
 */
export function gaveBackTheSameWords(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
): boolean {
  if (sentence.behaviour !== 'simpleReflection' || peersLastTurn === null) return false;
  const theirs = new Set(contentOf(peersLastTurn));
  const own = contentOf(sentence.text);
  if (own.length < 4) return false;
  return own.filter((word) => theirs.has(word)).length / own.length >= 0.9;
}

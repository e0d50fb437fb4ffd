import type { PeerProbabilities, Speaker, SupporterProbabilities } from '../behaviours/heard.ts';
import type { Ear } from './ear.ts';
import { everydayWords, inManyLanguages, plainlyEnglish, plainlyOther } from './known-words.ts';
import { wasLearned } from './learned.ts';
import type { TextView } from './view.ts';

/**
 * Whether there is anything in a sentence that the ear can tell: pictures and marks alone, another
 * language, or keys pressed at random are no words it knows, and then it says so and claims nothing.
 */

/** A sentence is read this many words far; more tell nothing new about its language. */
const wordsRead = 80;

/** Below this score the words are taken for another language. Ours: found on the tables of the tests. */
const heardFrom = 0.45;

/** Words beyond the Latin letters, such as Arabic or Chinese; the ear has met none. */
const otherLetters = /[\u0250-\u02ba\u02bd-\u1dff\u2c00-\ua71f\ua800-\ufaff]/u;

/** Endings under which a word can be met: “rings” for “ring”. */
const endings = ["'s", "'d", "'ll", "'ve", "'re", 'ing', 'in', 'ed', 'ly', 'er', 'es', 's', 'y', 'd'];

/** Six letters that are no vowels in a row: no word, whatever bucket it falls into. */
const pressedAtRandom = /[bcdfghjklmnpqrstvwxz]{6}/;

/** What a word with an ending can come from: “rings” from “ring”, “riding” from “ride”, “kidding” from “kid”. */
function stemsOf(word: string): readonly string[] {
  return endings.flatMap((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 3 || !word.endsWith(ending)) return [];
    const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    return ending === 'ing' || ending === 'ed' ? [stem, `${stem}e`, ...doubled] : [stem];
  });
}

function isKnown(ear: Ear, word: string): boolean {
  if (otherLetters.test(word) || pressedAtRandom.test(word)) return false;
  if (/[0-9]/.test(word)) return true;
  const isMet = (form: string): boolean =>
    everydayWords.has(form) || plainlyEnglish.has(form) || wasLearned(ear, form);
  if (isMet(word) || stemsOf(word).some(isMet)) return true;
  return word.includes('-') && word.split('-').every(isMet);
}

/** Known words in the share of all that could be known: about 1 for English, about 0 for what is not. */
export function englishShare(ear: Ear, view: TextView, alsoKnown: ReadonlySet<string>): number {
  let counted = 0;
  let score = 0;
  for (const word of view.words.slice(0, wordsRead)) {
    if (plainlyEnglish.has(word)) {
      counted += 1;
      score += 2;
    } else if (plainlyOther.has(word)) {
      counted += 1;
      score -= 1;
    } else if (!inManyLanguages.has(word)) {
      counted += 1;
      if (alsoKnown.has(word) || isKnown(ear, word)) score += 1;
    }
  }
  return counted === 0 ? 1 : score / counted;
}

/** A sentence where it stands: the message it is part of, and the turn that answers. */
export interface SentenceAround {
  readonly message: TextView;
  readonly other: TextView;
}

const nothingMore: ReadonlySet<string> = new Set();

const isHeard = (ear: Ear, view: TextView, alsoKnown: ReadonlySet<string> = nothingMore): boolean =>
  englishShare(ear, view, alsoKnown) >= heardFrom;

/** At most this many words can be a name, or one word that was never met, in a message of words that were. */
const mayBeName = 2;

/** Why nothing can be told of a sentence, in words; null when something can. */
export function whyNothingCanBeTold(
  ear: Ear,
  view: TextView,
  { message, other }: SentenceAround,
): string | null {
  const { words } = view;
  if (words.length === 0) return 'there are no words in it, only signs';
  if (isHeard(ear, view)) return null;
  const isPart = message.words.length > words.length;
  if (isPart && words.length <= mayBeName && isHeard(ear, message)) return null;
  // A name the other said is a word that can be said back.
  const answers = other.words.length > 0 && isHeard(ear, other);
  if (answers && isHeard(ear, view, new Set(other.words))) return null;
  return words.length <= mayBeName
    ? 'this is no word the ear knows; it may be a name, or another language'
    : 'these are not words the ear knows; it may be another language';
}

/** The share that small talk (of a peer: telling) is given where nothing can be told: the first of equals. */
const nextToNothing = { supporter: 0.24, peer: 0.4 } as const;

/** Shares where nothing can be told, in catalogue order: nothing stands out, and the plainest is first. */
export function sharesOfNothing(names: readonly string[], plainest: string, side: Speaker): number[] {
  const first = nextToNothing[side];
  return names.map((name) => (name === plainest ? first : (1 - first) / (names.length - 1)));
}

/** The whole of a supporter's turn in which nothing can be told. */
export const supporterTurnUntold: SupporterProbabilities = {
  main: { question: 0.2, reflection: 0.2, input: 0.2, other: 0.4 },
  question: { none: 0.5, open: 0.25, closed: 0.25 },
  reflection: { none: 0.5, simple: 0.25, complex: 0.25 },
  input: { none: 0.4, information: 0.15, advice: 0.15, negotiation: 0.15, options: 0.15 },
};

/** The whole of a peer's turn in which nothing can be told. */
export const peerTurnUntold: PeerProbabilities = { talk: { change: 0.25, neutral: 0.5, sustain: 0.25 } };

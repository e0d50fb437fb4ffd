import type { HeardSupporterTurn } from '../behaviours/index.ts';
import { wordsOf } from './asked.ts';
import type { Care, PracticePerson } from './person.ts';

/**
 * What the supporter’s words point to among the things this person cares about, or null. The words
 * of the question weigh more than the rest: it is what gets answered. Weak words ("sober") count
 * only a little, because they turn up everywhere.
 */
export function topicIn(
  person: PracticePerson,
  heard: HeardSupporterTurn,
  question: string | null,
): string | null {
  const turn = heard.takenUp.words.flatMap((word) => word.split(' '));
  const asking = question === null ? [] : wordsOf(question);
  let best: string | null = null;
  let bestScore = 0;
  for (const care of person.cares) {
    const score = weigh(care, turn) + 1.5 * weigh(care, asking);
    if (score > bestScore) [best, bestScore] = [care.topic, score];
  }
  return best;
}

/** Strong words count one, weak words a quarter; each word once. */
function weigh(care: Care, words: readonly string[]): number {
  let score = 0;
  for (const word of new Set(words)) {
    if (care.words.some((known) => matches(known, word))) score += 1;
    else if (care.weakWords.some((known) => matches(known, word))) score += 0.25;
  }
  return score;
}

function matches(known: string, word: string): boolean {
  const bare = word.replace(/['’]s?$/, '');
  return known.endsWith('*') ? bare.startsWith(known.slice(0, -1)) : bare === known || word === known;
}

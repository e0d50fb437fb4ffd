import type { HeardSupporterTurn } from '../behaviours/index.ts';
import { wordsOf } from './words.ts';
import type { Care, PracticePerson } from './person.ts';

/**
 * A weak word in passing does not change the subject: what is on the table weighs this much. A weak
 * word inside a question does: it counts in the turn and once and a half more in the question.
 */
const onTheTable = 0.45;

/** "She" points to whoever is being talked about, unless someone is named. */
const standsFor = 0.7;

/** "Them", with nobody named and nothing else pointing anywhere: the friends. */
const standsForThem = 0.5;

/** Words that come back from what was just told hold its topic on the table: more than one word that points elsewhere. */
const takenUpAgain = 1.1;

/**
 * What the supporter’s words point to among the things this person cares about, or null. The words
 * of the question weigh more than the rest: it is what gets answered. Weak words ("sober") count
 * only a little, because they turn up everywhere.
 */
export function topicIn(
  person: PracticePerson,
  heard: HeardSupporterTurn,
  question: string | null,
  table: string | null,
  takenUp: string | null = null,
): string | null {
  const turn = heard.takenUp.words.flatMap((word) => word.split(' '));
  const asking = question === null ? [] : wordsOf(question.replace(otherWork, ''));
  let best: string | null = null;
  let bestScore = 0;
  const spoken = wordsOf(heard.text);
  // A reflection mostly stays with what it reflects: weak words are enough to keep the subject.
  const kept = question === null ? onTheTable + 0.35 : onTheTable;
  for (const care of person.cares) {
    const pointed = weigh(care, turn) + 1.5 * weigh(care, asking);
    const again =
      question === null && care.topic === takenUp
        ? takenUpAgain
        : !care.pronouns.some((word) => spoken.includes(word))
          ? 0
          : care.topic === table
            ? standsFor
            : care.pronouns.includes('them') && (spoken.includes('them') || spoken.includes('they'))
              ? standsForThem
              : 0;
    const score = (pointed > 0 && care.topic === table ? pointed + kept : pointed) + again;
    if (score > bestScore) [best, bestScore] = [care.topic, score];
  }
  return bestScore > onTheTable ? best : null;
}

/** "What would work?" is not about a job. */
const otherWork = /\b(would|could|might|will|does|did|to) work(s|ed)?\b|\bwork(s|ed|ing)? (for|out|on)\b/g;

/** Do the words of a turn point to this plainly, not only in passing? */
export function pointsTo(care: Care, heard: HeardSupporterTurn): boolean {
  return (
    weigh(
      care,
      heard.takenUp.words.flatMap((word) => word.split(' ')),
    ) >= 1
  );
}

/** Topics whose people or places are named in these words: they need no introduction any more. */
export function topicsNamedIn(person: PracticePerson, words: string): readonly string[] {
  const spoken = wordsOf(words).map((word) => word.replace(/'s$/, ''));
  return person.cares
    .filter((care) => care.names.some((name) => spoken.includes(name)))
    .map((care) => care.topic);
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

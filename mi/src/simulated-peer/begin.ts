import { oneOf } from './dice.ts';
import { lineId, type PracticePerson } from './person.ts';
import type { Dice, PeerState } from './state.ts';

/** The person’s first words and where they stand inside. The same dice give the same start. */
export function begin(
  person: PracticePerson,
  dice: Dice,
): { readonly words: string; readonly state: PeerState } {
  const words = oneOf(person.openings, dice) ?? '';
  return {
    words,
    state: {
      ...person.start,
      momentum: 'neutral',
      memory: {
        said: [lineId('opening', words)],
        told: Object.fromEntries(person.toldAtFirst.map((topic) => [topic, 1])),
        moves: [],
        topic: person.topicAtFirst,
        decisionAt: 0,
        undecidedAt: 0,
        turns: 0,
        askedIfBeenThere: false,
        closedFor: 0,
        sore: false,
        ended: false,
      },
    },
  };
}

/**
 * What the page shows when the learner has written of danger to themselves: the person goes quiet.
 * Plain text for a notice; never shown as a message of the person, and no reply follows it.
 */
export function stepBack(person: PracticePerson): string {
  return person.steppingBack;
}

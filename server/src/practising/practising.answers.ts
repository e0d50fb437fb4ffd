import type { PracticePerson } from '@wayfellow/mi/simulated-peer';
import type {
  PracticeConversation,
  PracticeConversationOnList,
  PracticePersonToMeet,
  PracticeTurn,
  TurnSaid,
} from '../contract/practising.ts';
import type { ListedConversation, Said, SpokenTalk, SpokenTurn } from './kept-practice.ts';
import { practicePersonNamed, stepBackWords } from './practising.ts';

/** A person to practise with, as a learner meets them: nothing of how they work inside. */
export function personToMeet({
  id,
  name,
  about,
}: Pick<PracticePerson, 'id' | 'name' | 'about'>): PracticePersonToMeet {
  return { id, name, about };
}

/** A conversation as it travels: no inner state, no codes; those come with the look back. */
export function conversationToRead({ conversation, turns }: SpokenTalk): PracticeConversation {
  const { id, practicePerson, startedAt, endedAt, steppedBackAt, rewoundFrom } = conversation;
  const person = practicePersonNamed(practicePerson);
  return {
    id,
    person: person ? personToMeet(person) : { id: practicePerson, name: practicePerson, about: [] },
    turns: turns.map(turnToRead),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    steppedBack: steppedBackAt !== null,
    rewoundFrom,
  };
}

/** A conversation as it stands on a list. */
export function conversationOnList(listed: ListedConversation): PracticeConversationOnList {
  const { id, practicePerson, startedAt, endedAt, learnerTurns, rewoundFrom } = listed;
  return {
    id,
    personName: practicePersonNamed(practicePerson)?.name ?? practicePerson,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    learnerTurns,
    rewoundFrom,
  };
}

/** What the learner gets once both turns are kept, or once their own is and the person has stepped back. */
export function whatWasSaid({ practicePerson, said, answer }: Said): TurnSaid {
  if (answer) return { kind: 'answered', said: turnToRead(said), answer: turnToRead(answer) };
  const person = practicePersonNamed(practicePerson);
  return { kind: 'stepped-back', said: turnToRead(said), words: person ? stepBackWords(person) : '' };
}

function turnToRead({ seq, speaker, text, turnId, at }: SpokenTurn): PracticeTurn {
  return { seq, speaker, text, turnId, at: at.toISOString() };
}

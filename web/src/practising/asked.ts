import type {
  ConversationLookedBackAt,
  ConversationToBegin,
  Disagreement,
  PracticeConversation,
  PracticeConversationOnList,
  PracticePersonToMeet,
  RewindTo,
  TurnSaid,
  TurnToSay,
} from '@wayfellow/server/contract';
import { ask } from '../look/asking.ts';
import type { Answer } from '../look/asking.ts';

const talks = '/api/practising/conversations';
const talkAt = (conversation: string): string => `${talks}/${encodeURIComponent(conversation)}`;

/** The people one can practise with. */
export const askForPeople = (): Promise<Answer<readonly PracticePersonToMeet[]>> =>
  ask('GET', '/api/practising/people');

/** The learner's earlier talks, newest first. */
export const askForTalks = (): Promise<Answer<readonly PracticeConversationOnList[]>> => ask('GET', talks);

/** Begins a talk. Sent twice with one id it begins once. */
export const beginTalk = (wanted: ConversationToBegin): Promise<Answer<PracticeConversation>> =>
  ask('POST', talks, wanted);

/** One talk with every word of it. */
export const askForTalk = (conversation: string): Promise<Answer<PracticeConversation>> =>
  ask('GET', talkAt(conversation));

/** Says something. Sent twice with one `turnId` it is stored once. */
export const sayTurn = (conversation: string, turn: TurnToSay): Promise<Answer<TurnSaid>> =>
  ask('POST', `${talkAt(conversation)}/turns`, turn);

/** Stops the talk. */
export const endTalk = (conversation: string): Promise<Answer<unknown>> =>
  ask('POST', `${talkAt(conversation)}/end`, {});

/** Deletes the talk for good. */
export const deleteTalk = (conversation: string): Promise<Answer<unknown>> =>
  ask('DELETE', talkAt(conversation));

/** Opens a new try from before one of the learner's turns. */
export const rewindTalk = (conversation: string, to: RewindTo): Promise<Answer<PracticeConversation>> =>
  ask('POST', `${talkAt(conversation)}/rewind`, to);

/** What was heard in a talk, afterwards. */
export const askForLookBack = (conversation: string): Promise<Answer<ConversationLookedBackAt>> =>
  ask('GET', `${talkAt(conversation)}/look-back`);

const readingAt = (conversation: string, seq: number, sentence: number): string =>
  `${talkAt(conversation)}/turns/${seq}/sentences/${sentence}/disagreement`;

/** Keeps the learner's own reading of a sentence beside ours. */
export const keepReading = (
  conversation: string,
  seq: number,
  sentence: number,
  reading: Disagreement,
): Promise<Answer<unknown>> => ask('PUT', readingAt(conversation, seq, sentence), reading);

/** Takes the learner's own reading back. */
export const takeReadingBack = (
  conversation: string,
  seq: number,
  sentence: number,
): Promise<Answer<unknown>> => ask('DELETE', readingAt(conversation, seq, sentence));

import type { LookBack } from '@wayfellow/mi/coaching';
import { supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { z } from 'zod';
import { limits } from './limits.ts';
import { madeId } from './made-id.ts';

/** Somebody to practise with. Not a real person, and every screen says so. */
export interface PracticePersonToMeet {
  readonly id: string;
  readonly name: string;
  /** Short lines: who they are, and that they are not real. */
  readonly about: readonly string[];
}

/** What begins a conversation: an id for it, and who to practise with. */
export const conversationToBegin = z.strictObject({
  conversationId: madeId,
  practicePerson: z.string().max(64),
});
/** What begins a conversation. */
export type ConversationToBegin = z.infer<typeof conversationToBegin>;

/** What a learner says to the practice person. */
export const turnToSay = z.strictObject({
  /** Made by the browser: sending the same turn twice stores it once. */
  turnId: madeId,
  text: z.string().max(limits.messageCharacters),
});
/** What a learner says, as sent. */
export type TurnToSay = z.infer<typeof turnToSay>;

/** From where to try another way. */
export const rewindTo = z.strictObject({
  /** Id for the new try. */
  conversationId: madeId,
  /** The learner's turn to say again: everything before it is kept, it and all after it are left out of the new try. */
  beforeSeq: z.number().int().min(1),
});
/** From where to try another way, as sent. */
export type RewindTo = z.infer<typeof rewindTo>;

/** What a learner hears in a sentence of theirs instead. */
export const disagreement = z.strictObject({
  behaviour: z.enum(supporterBehaviourNames as [SupporterBehaviour, ...SupporterBehaviour[]]),
});
/** “I see it differently”, as sent. */
export type Disagreement = z.infer<typeof disagreement>;

/** One turn of a practice conversation, as it was written. */
export interface PracticeTurn {
  /** 1-based order in the conversation; the practice person speaks first. */
  readonly seq: number;
  readonly speaker: 'supporter' | 'peer';
  readonly text: string;
  /** The id the browser made, on the learner's own turns. */
  readonly turnId: string | null;
  readonly at: string;
}

/** One practice conversation, while it goes on: its words, and nothing of what was heard. */
export interface PracticeConversation {
  readonly id: string;
  readonly person: PracticePersonToMeet;
  readonly turns: readonly PracticeTurn[];
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Set when the learner wrote of danger to themselves: the person has stepped back. */
  readonly steppedBack: boolean;
  readonly rewoundFrom: { readonly id: string; readonly beforeSeq: number } | null;
}

/** A practice conversation as it stands on a list: none of its words. */
export interface PracticeConversationOnList {
  readonly id: string;
  readonly personName: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly learnerTurns: number;
  readonly rewoundFrom: { readonly id: string; readonly beforeSeq: number } | null;
}

/** What comes back from saying something: both turns, or the step back. */
export type TurnSaid =
  | { readonly kind: 'answered'; readonly said: PracticeTurn; readonly answer: PracticeTurn }
  | { readonly kind: 'stepped-back'; readonly said: PracticeTurn; readonly words: string };

/** The debrief: shown after the conversation, never during. */
export interface ConversationLookedBackAt {
  readonly conversation: PracticeConversation;
  readonly lookBack: LookBack;
  /** What was heard in each of the learner's turns, by seq. */
  readonly heard: Readonly<Record<number, HeardSupporterTurn>>;
  /** Where the learner sees it differently. */
  readonly disagreements: readonly {
    readonly seq: number;
    readonly sentence: number;
    readonly behaviour: SupporterBehaviour;
  }[];
  /** Other tries that branch from this one, or that it branches from. */
  readonly otherTries: readonly PracticeConversationOnList[];
}

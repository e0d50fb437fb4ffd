import type { HeardTurn, Speaker } from '@wayfellow/mi/behaviours';
import type { PeerState, SentenceEffect } from '@wayfellow/mi/simulated-peer';

/** A conversation as it is kept, without its turns. */
export interface KeptConversation {
  readonly id: string;
  readonly personId: string;
  /** The id of the practice person. */
  readonly practicePerson: string;
  readonly seed: number;
  /** The practice person’s inner state now. */
  readonly state: PeerState;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly steppedBackAt: Date | null;
  readonly rewoundFrom: { readonly id: string; readonly beforeSeq: number } | null;
  /** The seq that the next turn gets; seq begins at 1. */
  readonly nextSeq: number;
}

/** A turn as it is kept. */
export interface KeptTurn {
  readonly seq: number;
  readonly speaker: Speaker;
  readonly text: string;
  /** The id the browser made; null on the practice person’s turns. */
  readonly turnId: string | null;
  /** Null on words of danger: they are kept as written and never coded. */
  readonly heard: HeardTurn | null;
  /** On the learner’s turns: what each sentence did to the person. */
  readonly effects: readonly SentenceEffect[] | null;
  /** On the person’s turns: their state after it, which rewinding goes back to. */
  readonly state: PeerState | null;
  readonly at: Date;
}

/** A conversation with all of its turns, oldest first. */
export interface KeptTalk {
  readonly conversation: KeptConversation;
  readonly turns: readonly KeptTurn[];
}

/** A conversation on a list: nothing in it is anyone’s words. */
export interface ListedConversation {
  readonly id: string;
  readonly practicePerson: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly learnerTurns: number;
  readonly rewoundFrom: { readonly id: string; readonly beforeSeq: number } | null;
}

/** Both turns as they are kept, or the learner’s alone when the person stepped back. */
export interface Said {
  readonly practicePerson: string;
  readonly said: KeptTurn;
  readonly answer: KeptTurn | null;
}

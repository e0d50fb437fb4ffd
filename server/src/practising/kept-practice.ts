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

/** A turn as it was said: its words, and nothing that was heard in them. */
export interface SpokenTurn {
  readonly seq: number;
  readonly speaker: Speaker;
  readonly text: string;
  /** The id the browser made; null on the practice person’s turns. */
  readonly turnId: string | null;
  readonly at: Date;
}

/** A turn with all that is kept beside its words. */
export interface KeptTurn extends SpokenTurn {
  /** Null on words of danger: they are kept as written and never coded. */
  readonly heard: HeardTurn | null;
  /** On the learner’s turns: what each sentence did to the person. */
  readonly effects: readonly SentenceEffect[] | null;
  /** On the person’s turns: their state after it, which rewinding goes back to. */
  readonly state: PeerState | null;
}

/** A conversation and its turns as they were said, oldest first: enough to read on and to go on. */
export interface SpokenTalk {
  readonly conversation: KeptConversation;
  readonly turns: readonly SpokenTurn[];
}

/** A conversation with everything that is kept of it, oldest turn first: for looking back and rewinding. */
export interface KeptTalk extends SpokenTalk {
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

/** Both turns as they were said, or the learner’s alone when the person stepped back. */
export interface Said {
  readonly practicePerson: string;
  readonly said: SpokenTurn;
  readonly answer: SpokenTurn | null;
}

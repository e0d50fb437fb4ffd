import type { PeerBehaviour, SupporterBehaviour } from '@wayfellow/mi/behaviours';

/** What every drill has. */
interface DrillFrame {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What is asked on every card. */
  readonly asks: string;
  /** What is heavy on some cards, in one sentence; null where nothing is. */
  readonly note: string | null;
}

/** A sentence to say another way, in the learner’s own words; the ear hears it. */
export interface WritingDrill extends DrillFrame {
  readonly kind: 'say-it-your-way';
  /** Any of these, heard in the words, is what the drill is for. */
  readonly practises: readonly SupporterBehaviour[];
  /** It asks for both halves of being in two minds. */
  readonly bothHalves: boolean;
  readonly cards: readonly WritingCard[];
}

/** One card of a writing drill. */
export interface WritingCard {
  readonly id: string;
  readonly scene: string;
  /** What the peer said just before; hearing takes it as the turn before. */
  readonly before: string;
  /** What a supporter said, to be said another way; null where the learner begins from nothing. */
  readonly sentence: string | null;
  /** Three worked answers: each good, each another way. */
  readonly worked: readonly { readonly words: string; readonly because: string }[];
}

/** A supporter’s sentence to lay on the pile of its behaviour. */
export interface SortingDrill extends DrillFrame {
  readonly kind: 'sort-the-sentence';
  readonly piles: readonly SupporterBehaviour[];
  readonly cards: readonly {
    readonly id: string;
    readonly before: string;
    readonly sentence: string;
    readonly behaviour: SupporterBehaviour;
    readonly because: string;
  }[];
}

/** What a peer says, in sentences; those that lean towards change are to be marked. */
export interface MarkingDrill extends DrillFrame {
  readonly kind: 'hear-the-change-talk';
  readonly cards: readonly {
    readonly id: string;
    readonly said: readonly {
      readonly words: string;
      readonly kind: PeerBehaviour;
      readonly because: string;
    }[];
  }[];
}

/** A drill: many small cards of one kind. */
export type Drill = WritingDrill | SortingDrill | MarkingDrill;

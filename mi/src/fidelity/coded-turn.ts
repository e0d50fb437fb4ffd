import type { Flag, SupporterBehaviour } from '../behaviours/index.ts';

/**
 * What the ear cannot tell and a person who codes can: words about something else altogether, about a
 * talk on another day, or a thought that broke off.
 */
export type Aside = 'offTopic' | 'earlierTalk' | 'incomplete';

/** One piece of a supporter's turn, as coded: the ear's sentence fits here as it is. */
export interface CodedPiece {
  readonly text: string;
  readonly behaviour: SupporterBehaviour;
  readonly flags: readonly Flag[];
  /** 0..1: how sure the coder is of `behaviour`; 1 for a code that is not in doubt. */
  readonly probability: number;
  /** The next best reading, when it is close. With a low probability this is what “unsure” means here. */
  readonly orElse?: SupporterBehaviour;
  /** A second reading that is true as well, no doubt about it. Only a person marks this. */
  readonly alsoFits?: SupporterBehaviour;
  /** Why this piece is out of the talk. Only a person marks this. */
  readonly aside?: Aside;
  /** What it is about, in any fixed word, to see where a permission ends. Only a person marks this. */
  readonly topic?: string;
}

/** One turn of a coded talk; a heard turn fits here as it is. */
export type CodedTurn =
  | { readonly speaker: 'supporter'; readonly sentences: readonly CodedPiece[] }
  | { readonly speaker: 'peer'; readonly text: string };

/** Where a piece stands: the turn's place in the talk and the piece's place in the turn, both from 0. */
export interface PiecePlace {
  readonly turn: number;
  readonly piece: number;
}

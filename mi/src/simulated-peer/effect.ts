import type { SupporterBehaviour } from '../behaviours/index.ts';

/** What one behaviour does to one inner state. */
export interface Effect {
  /** Added to the 0..10 scale, before the moderating rules. */
  readonly delta: number;
  /** Completes "this person is written to …". */
  readonly because: string;
  /** Where the direction comes from; the size is always ours, tuned by reading conversations. */
  readonly source: string;
}

/** One row for every behaviour in the catalogue, so that none is forgotten. */
export type EffectTable = Readonly<Record<SupporterBehaviour, Effect>>;

/** The inner states that have a table each. */
export type Inner = 'trust' | 'openness' | 'pushback' | 'leaning' | 'confidence';

/** All five inner numbers, or changes to them. */
export type InnerNumbers = Readonly<Record<Inner, number>>;

import type { Theme } from '../themes.ts';

/**
 * One moment of another talk, written by us: what a peer said, and one way a supporter answered. It
 * stands on its own and is never shown as an answer to anything else. Nobody real said either line.
 */
export interface Pair {
  /** What the peer of that other talk said. */
  readonly to: string;
  /** What the supporter said to it. */
  readonly words: string;
}

/** Written pairs by theme, so that what is shown is near to what was spoken of. */
export type ExampleBank = Readonly<Record<Theme, readonly Pair[]>>;

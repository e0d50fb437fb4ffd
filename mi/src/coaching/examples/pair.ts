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

/** What a moment was about; `loss` is death and illness, `violence` is what someone lived through. */
type Theme =
  'loss' | 'violence' | 'friends' | 'using' | 'family' | 'everyday' | 'feelings' | 'change' | 'anything';

/** Written pairs, sorted by what they are about so that a writer sees what is missing. */
export type ExampleBank = Readonly<Record<Theme, readonly Pair[]>>;

import type { Speaker, Turn } from '../behaviours/heard.ts';
import { handFeatureNames, handFeatures } from './hand-features.ts';
import { addEdgeWords, addLetterRuns, addWordRuns } from './ngrams.ts';
import type { Workbench } from './ngrams.ts';
import { nothingBefore, viewOf } from './view.ts';
import type { TextView } from './view.ts';

/** A turn beside the turn of the other speaker it answers. */
export interface TurnInPlace {
  readonly view: TextView;
  readonly other: TextView;
}

/** Lays out a turn with the other speaker's last words before it. */
export function inPlace(turn: Turn, before: readonly Turn[]): TurnInPlace {
  const answered = answeredBy(turn, before, before.length);
  return { view: viewOf(turn.text), other: answered === undefined ? nothingBefore : viewOf(answered.text) };
}

/** The turn of the other speaker that a turn answers: the last of the three before place `at`, if any. */
export function answeredBy(turn: Turn, before: readonly Turn[], at: number): Turn | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const earlier = before[i];
    if (earlier !== undefined && earlier.speaker !== turn.speaker) return earlier;
  }
  return undefined;
}

/** Number of dense features of each side. */
export const denseCount: Readonly<Record<Speaker, number>> = {
  supporter: handFeatureNames('supporter').length,
  peer: handFeatureNames('peer').length,
};

/** Gathers a turn's hashed row into the bench and its hand features into `dense`. */
export function gather(side: Speaker, place: TurnInPlace, bench: Workbench, dense: Float32Array): void {
  const { view, other } = place;
  bench.row.length = 0;
  addWordRuns(bench, view.tokens, 3, 11, 1);
  addLetterRuns(bench, view.plain, 23, 1);
  addEdgeWords(bench, view.tokens, 37, 0.5);
  const last = view.pieces[view.pieces.length - 1] ?? [];
  addWordRuns(bench, last, 2, 41, 0.5);
  addEdgeWords(bench, last, 43, 0.5);
  if (side === 'peer') addWordRuns(bench, other.tokens, 2, 53, 0.3);
  handFeatures(side, view, other, dense);
}

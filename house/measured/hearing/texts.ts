import type { Turn } from '@wayfellow/mi/behaviours';
import { piecesOf } from '../../../mi/src/keen-ear/index.ts';
import type { KeenEar } from '../../../mi/src/keen-ear/index.ts';

/** How many pieces the texts have whose reading is timed: a few words, a usual sentence, a long one, the most. */
export const pieceCounts = [8, 16, 29, 48] as const;

/** Texts of one number of pieces. */
export interface TextsOfALength {
  readonly pieces: number;
  readonly texts: readonly string[];
}

/** Up to forty of our own texts for each number of pieces; the longest are put together from several. */
export function textsByLength(keen: KeenEar, turns: readonly Turn[]): readonly TextsOfALength[] {
  const lengthOf = (text: string): number => piecesOf(keen.pieces, text).length;
  const joined = turns.map(({ text }, at) => `${text} ${turns[at + 1]?.text ?? ''}`);
  const all = [...turns.map(({ text }) => text), ...joined];
  return pieceCounts.map((pieces) => ({
    pieces,
    texts: all.filter((text) => lengthOf(text) === pieces).slice(0, 40),
  }));
}

/** The value that `share` of the values lie at or below. NaN of none. */
export function atShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

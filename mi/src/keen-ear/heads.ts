import type { HeadName, KeenEar } from './keen-ear.ts';
import { multiply } from './products.ts';

/**
 * What one head answers to c, as logits: softmax makes probabilities of them, for `flags` a sigmoid each.
 * The order is that of the types in behaviours/heard.ts, of the catalogue, and mayExcuseHarm before doubleSided.
 */
export function logits(keen: KeenEar, head: HeadName, c: Float64Array): Float64Array {
  const matrix = keen.network.heads[head];
  const answers = new Float64Array(matrix.rows);
  multiply(keen.bench, matrix, c, 1, answers);
  return answers;
}

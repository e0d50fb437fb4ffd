import type { Speaker } from '../behaviours/index.ts';
import type { KeenEar } from './keen-ear.ts';
import { softmax } from './attention.ts';
import { addShare, dot, layerOver } from './layer.ts';
import { piecesOf, readable } from './pieces.ts';
import { multiply } from './products.ts';

/** What the keen ear takes from one text: its words (u, 256 numbers) and its features (f, 96 numbers). */
export interface Encoded {
  readonly u: Float64Array;
  readonly f: Float64Array;
}

/**
 * Reads one text. `features` are the numbers that listening takes from the same text by hand, as many as
 * the weights were trained with. Slow (milliseconds) because of the words; keep what it gives.
 */
export function encodeWords(
  keen: KeenEar,
  side: Speaker,
  text: string,
  features: ArrayLike<number>,
): Encoded {
  return { u: readWords(keen, side, text), f: readFeatures(keen, side, features) };
}

/** How many features the weights expect of this side. */
export function featureCount({ network }: KeenEar, side: Speaker): number {
  return network.features[side].cols;
}

/**
 * f: the features, mixed; microseconds. One that is no number counts as 0. Throws RangeError when there
 * are more or fewer than expected.
 */
export function readFeatures(keen: KeenEar, side: Speaker, features: ArrayLike<number>): Float64Array {
  const matrix = keen.network.features[side];
  if (features.length !== matrix.cols)
    throw new RangeError(`${features.length} features where the weights expect ${matrix.cols}`);
  const f = new Float64Array(matrix.rows);
  const finite = Float64Array.from(features, (value) => (Number.isFinite(value) ? value : 0));
  multiply(keen.bench, matrix, finite, 1, f);
  return gelu(f);
}

/** u: the words, as numbers; the slow part. */
export function readWords(keen: KeenEar, side: Speaker, text: string): Float64Array {
  const { network, bench, room, settings } = keen;
  const ids = readable(piecesOf(keen.pieces, text), settings);
  const count = ids.length;
  embed(keen, side, ids, room.first);
  layerOver(bench, network.layers[0], room, room.first, count, room.second);
  layerOver(bench, network.layers[1], room, room.second, count, room.first);
  const u = new Float64Array(network.mix.rows);
  pool(keen, room.first, count);
  multiply(bench, network.mix, room.pooled, 1, u);
  return gelu(u);
}

/** Where each piece stands, twice (the encoder was trained so), with its place and who speaks. */
function embed(keen: KeenEar, side: Speaker, ids: readonly number[], into: Float64Array): void {
  const { embedding, places, speakers } = keen.network;
  const { rows, scales, cols } = embedding;
  const speaker = speakers[side];
  ids.forEach((id, place) => {
    const scale = 2 * (scales[id] as number);
    for (let k = 0; k < cols; k++) {
      into[place * cols + k] =
        scale * (rows[id * cols + k] as number) +
        (places[place * cols + k] as number) +
        (speaker[k] as number);
    }
  });
}

/** How much the plain mean and the pooling by attention weigh when they are mixed. */
const wordsWeigh = 3;
const poolWeighs = 0.5;

/** From all pieces to one: tanh of the mean in the first half of `pooled`, the attended mean in the second. */
function pool({ network, bench, room }: KeenEar, states: Float64Array, count: number): void {
  const { tanh, poolHeads } = network;
  const { pooled, shares, normed } = room;
  const wide = tanh.rows;
  normed.fill(0, 0, wide);
  for (let p = 0; p < count; p++) addShare(1 / count, states, p * wide, wide, normed, 0);
  multiply(bench, tanh, normed, 1, pooled);
  for (let k = 0; k < wide; k++) pooled[k] = wordsWeigh * Math.tanh(pooled[k] as number);
  pooled.fill(0, wide, 2 * wide);
  const size = wide / poolHeads;
  for (let head = 0; head < poolHeads; head++) {
    for (let p = 0; p < count; p++) shares[p] = dot(network.pool, head * wide, states, p * wide, wide);
    softmax(shares, 0, count);
    for (let p = 0; p < count; p++)
      addShare(
        poolWeighs * (shares[p] as number),
        states,
        p * wide + head * size,
        size,
        pooled,
        wide + head * size,
      );
  }
}

/** GELU in place, by its tanh approximation (Hendrycks and Gimpel 2016). */
function gelu(values: Float64Array): Float64Array {
  const root = Math.sqrt(2 / Math.PI);
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    values[i] = 0.5 * x * (1 + Math.tanh(root * (x + 0.044715 * x * x * x)));
  }
  return values;
}

import { attend } from './attention.ts';
import { multiply, multiplyOnto } from './products.ts';
import type { Bench, Matrix } from './products.ts';

/** Scale and shift of a layer norm. */
export interface Norm {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

/** One layer of the encoder: attention, then a small network for each piece, each with its norm before it. */
export interface Layer {
  readonly norm1: Norm;
  /** Query, key and value of all heads, one below the other. */
  readonly qkv: Matrix;
  readonly out: Matrix;
  /** Only where a layer is wider than what it is given: brings the input to the layer’s width. */
  readonly residual: Matrix | null;
  readonly norm2: Norm;
  readonly spread: Matrix;
  readonly gather: Matrix;
}

/** Room for what a layer computes on the way, as long as the longest text asks for. */
export interface LayerRoom {
  readonly normed: Float64Array;
  readonly qkv: Float64Array;
  readonly joined: Float64Array;
  readonly spread: Float64Array;
  readonly shares: Float64Array;
}

/** As in Universal Sentence Encoder Lite: keeps the norm of a flat input finite. */
const epsilon = 1e-6;

/** One layer over `count` pieces: `input` (count x the layer’s input width) to `output` (count x its width). */
export function layerOver(
  bench: Bench,
  layer: Layer,
  room: LayerRoom,
  input: Float64Array,
  count: number,
  output: Float64Array,
): void {
  const { normed, qkv, joined, spread } = room;
  const wide = layer.out.rows;
  normalise(layer.norm1, input, count, normed);
  multiply(bench, layer.qkv, normed, count, qkv);
  attend(qkv, count, layer.qkv.rows / 3, room.shares, joined);
  if (layer.residual === null) output.set(input.subarray(0, count * wide));
  else multiply(bench, layer.residual, input, count, output);
  multiplyOnto(bench, layer.out, joined, count, output);
  normalise(layer.norm2, output, count, normed);
  multiply(bench, layer.spread, normed, count, spread);
  keepPositive(spread, count * layer.spread.rows);
  multiplyOnto(bench, layer.gather, spread, count, output);
}

/** What is below 0 becomes 0; without a choice, which a machine would guess wrong half of the time. */
function keepPositive(values: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    const value = values[i] as number;
    values[i] = 0.5 * (value + Math.abs(value));
  }
}

/** Each row to mean 0 and variance 1, then scaled and shifted column by column. */
function normalise({ scale, shift }: Norm, input: Float64Array, count: number, output: Float64Array): void {
  const cols = scale.length;
  for (let p = 0; p < count; p++) {
    const from = p * cols;
    let sum = 0;
    for (let k = 0; k < cols; k++) sum += input[from + k] as number;
    const mean = sum / cols;
    let squares = 0;
    for (let k = 0; k < cols; k++) {
      const off = (input[from + k] as number) - mean;
      squares += off * off;
    }
    const stretch = 1 / Math.sqrt(squares / cols + epsilon);
    for (let k = 0; k < cols; k++) {
      output[from + k] =
        ((input[from + k] as number) - mean) * stretch * (scale[k] as number) + (shift[k] as number);
    }
  }
}

/** Sum of products of `size` numbers, a multiple of 4; four sums at a time, so that none waits for another. */
export function dot(
  a: ArrayLike<number>,
  from: number,
  b: ArrayLike<number>,
  at: number,
  size: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let k = 0; k < size; k += 4) {
    s0 += (a[from + k] as number) * (b[at + k] as number);
    s1 += (a[from + k + 1] as number) * (b[at + k + 1] as number);
    s2 += (a[from + k + 2] as number) * (b[at + k + 2] as number);
    s3 += (a[from + k + 3] as number) * (b[at + k + 3] as number);
  }
  return s0 + s1 + (s2 + s3);
}

/** Adds `share` times `size` numbers of `values` to `into`. */
export function addShare(
  share: number,
  values: Float64Array,
  from: number,
  size: number,
  into: Float64Array,
  to: number,
): void {
  for (let k = 0; k < size; k++)
    into[to + k] = (into[to + k] as number) + share * (values[from + k] as number);
}

import { multiply } from './products.ts';
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

/** Heads of attention, as in Universal Sentence Encoder Lite. */
export const attentionHeads = 4;

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
  multiply(bench, layer.out, joined, count, normed);
  if (layer.residual === null) output.set(input.subarray(0, count * wide));
  else multiply(bench, layer.residual, input, count, output);
  for (let i = 0; i < count * wide; i++) output[i] = (output[i] as number) + (normed[i] as number);
  normalise(layer.norm2, output, count, normed);
  multiply(bench, layer.spread, normed, count, spread);
  for (let i = 0; i < count * layer.spread.rows; i++) spread[i] = Math.max(0, spread[i] as number);
  multiply(bench, layer.gather, spread, count, normed);
  for (let i = 0; i < count * wide; i++) output[i] = (output[i] as number) + (normed[i] as number);
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

/** Every piece looks at every piece, head by head: softmax(q k) v, the heads side by side in `joined`. */
function attend(
  qkv: Float64Array,
  count: number,
  wide: number,
  shares: Float64Array,
  joined: Float64Array,
): void {
  const size = wide / attentionHeads;
  const stride = 3 * wide;
  const sharpness = 1 / Math.sqrt(size);
  joined.fill(0, 0, count * wide);
  // Places beyond `count` up to a multiple of 4 look at the last piece once more, with a share of 0.
  const last = (count - 1) * stride;
  for (let head = 0; head < attentionHeads; head++) {
    const keys = wide + head * size;
    const values = 2 * wide + head * size;
    for (let p = 0; p < count; p++) {
      const query = p * stride + head * size;
      const to = p * wide + head * size;
      for (let o = 0; o < count; o += 4) {
        const at = o * stride;
        const k0 = keys + at;
        const k1 = keys + Math.min(at + stride, last);
        const k2 = keys + Math.min(at + 2 * stride, last);
        const k3 = keys + Math.min(at + 3 * stride, last);
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        for (let k = 0; k < size; k++) {
          const q = qkv[query + k] as number;
          s0 += q * (qkv[k0 + k] as number);
          s1 += q * (qkv[k1 + k] as number);
          s2 += q * (qkv[k2 + k] as number);
          s3 += q * (qkv[k3 + k] as number);
        }
        shares[o] = s0 * sharpness;
        shares[o + 1] = s1 * sharpness;
        shares[o + 2] = s2 * sharpness;
        shares[o + 3] = s3 * sharpness;
      }
      softmax(shares, count);
      shares.fill(0, count, count + 3);
      for (let o = 0; o < count; o += 4) {
        const at = o * stride;
        const v0 = values + at;
        const v1 = values + Math.min(at + stride, last);
        const v2 = values + Math.min(at + 2 * stride, last);
        const v3 = values + Math.min(at + 3 * stride, last);
        const s0 = shares[o] as number;
        const s1 = shares[o + 1] as number;
        const s2 = shares[o + 2] as number;
        const s3 = shares[o + 3] as number;
        for (let k = 0; k < size; k++) {
          joined[to + k] =
            (joined[to + k] as number) +
            s0 * (qkv[v0 + k] as number) +
            s1 * (qkv[v1 + k] as number) +
            (s2 * (qkv[v2 + k] as number) + s3 * (qkv[v3 + k] as number));
        }
      }
    }
  }
}

/** The first `count` of `scores` become shares of 1. */
export function softmax(scores: Float64Array, count: number): void {
  let top = -Infinity;
  for (let i = 0; i < count; i++) top = Math.max(top, scores[i] as number);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const share = Math.exp((scores[i] as number) - top);
    scores[i] = share;
    sum += share;
  }
  for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) / sum;
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

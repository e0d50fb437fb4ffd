/** Heads of attention, as in Universal Sentence Encoder Lite. */
export const attentionHeads = 4;

/**
 * How many pieces are handled at once, so that each number fetched serves several products: two that
 * look, four that are looked at. The room for both is this much longer than the longest text.
 */
export const spareRows = 3;

/**
 * Every piece looks at every piece, head by head: softmax(q k / √size) v, the heads side by side in
 * `joined` (count x wide). `qkv` is count x 3 wide; the rows behind the last piece are written over with
 * noughts, as the blocks may reach into them. `shares` holds two rows of shares, each count + spareRows.
 */
export function attend(
  qkv: Float64Array,
  count: number,
  wide: number,
  shares: Float64Array,
  joined: Float64Array,
): void {
  const size = wide / attentionHeads;
  const stride = 3 * wide;
  const sharpness = 1 / Math.sqrt(size);
  const second = count + spareRows;
  qkv.fill(0, count * stride, (count + spareRows) * stride);
  for (let head = 0; head < attentionHeads; head++) {
    const keys = wide + head * size;
    const values = 2 * wide + head * size;
    for (let p = 0; p < count; p += 2) {
      const query = p * stride + head * size;
      const to = p * wide + head * size;
      for (let o = 0; o < count; o += 4)
        scoreBlock(qkv, query, keys + o * stride, stride, size, shares, o, second);
      for (let o = 0; o < second; o++) {
        shares[o] = (shares[o] as number) * sharpness;
        shares[second + o] = (shares[second + o] as number) * sharpness;
      }
      softmax(shares, 0, count);
      softmax(shares, second, count);
      shares.fill(0, count, second);
      shares.fill(0, second + count, 2 * second);
      joined.fill(0, to, to + size);
      joined.fill(0, to + wide, to + wide + size);
      for (let o = 0; o < count; o += 4)
        shareBlock(qkv, values + o * stride, stride, size, shares, o, second, joined, to, wide);
    }
  }
}

/** Two queries that lie one row apart with four keys that do: eight products of `size` numbers. */
function scoreBlock(
  qkv: Float64Array,
  query: number,
  key: number,
  stride: number,
  size: number,
  shares: Float64Array,
  at: number,
  second: number,
): void {
  const key1 = key + stride;
  const key2 = key1 + stride;
  const key3 = key2 + stride;
  const query1 = query + stride;
  let [a0, a1, a2, a3, b0, b1, b2, b3] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < size; k++) {
    const a = qkv[query + k] as number;
    const b = qkv[query1 + k] as number;
    const k0 = qkv[key + k] as number;
    const k1 = qkv[key1 + k] as number;
    const k2 = qkv[key2 + k] as number;
    const k3 = qkv[key3 + k] as number;
    a0 += a * k0;
    a1 += a * k1;
    a2 += a * k2;
    a3 += a * k3;
    b0 += b * k0;
    b1 += b * k1;
    b2 += b * k2;
    b3 += b * k3;
  }
  shares[at] = a0;
  shares[at + 1] = a1;
  shares[at + 2] = a2;
  shares[at + 3] = a3;
  shares[second + at] = b0;
  shares[second + at + 1] = b1;
  shares[second + at + 2] = b2;
  shares[second + at + 3] = b3;
}

/** Adds the shares of four values that lie one row apart to two rows of `joined`. */
function shareBlock(
  qkv: Float64Array,
  value: number,
  stride: number,
  size: number,
  shares: Float64Array,
  at: number,
  second: number,
  joined: Float64Array,
  to: number,
  wide: number,
): void {
  const value1 = value + stride;
  const value2 = value1 + stride;
  const value3 = value2 + stride;
  const to1 = to + wide;
  const a0 = shares[at] as number;
  const a1 = shares[at + 1] as number;
  const a2 = shares[at + 2] as number;
  const a3 = shares[at + 3] as number;
  const b0 = shares[second + at] as number;
  const b1 = shares[second + at + 1] as number;
  const b2 = shares[second + at + 2] as number;
  const b3 = shares[second + at + 3] as number;
  for (let k = 0; k < size; k++) {
    const v0 = qkv[value + k] as number;
    const v1 = qkv[value1 + k] as number;
    const v2 = qkv[value2 + k] as number;
    const v3 = qkv[value3 + k] as number;
    joined[to + k] = (joined[to + k] as number) + (a0 * v0 + a1 * v1 + (a2 * v2 + a3 * v3));
    joined[to1 + k] = (joined[to1 + k] as number) + (b0 * v0 + b1 * v1 + (b2 * v2 + b3 * v3));
  }
}

/** `count` scores from `from` on become shares of 1. */
export function softmax(scores: Float64Array, from: number, count: number): void {
  let top = -Infinity;
  for (let i = from; i < from + count; i++) top = Math.max(top, scores[i] as number);
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    const share = Math.exp((scores[i] as number) - top);
    scores[i] = share;
    sum += share;
  }
  for (let i = from; i < from + count; i++) scores[i] = (scores[i] as number) / sum;
}

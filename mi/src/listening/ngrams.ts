/**
 * Hashed n-grams: every word and letter run becomes a bucket number, so that the weights hold no
 * readable phrase of anyone. Each group of features is scaled to length one before it is weighed.
 */

/** Number of buckets; a power of two. */
export const BUCKETS = 1 << 18;
const MASK = BUCKETS - 1;

/** A sparse row under construction: `length` pairs of bucket and value. Reused from call to call. */
export interface SparseRow {
  ids: Int32Array;
  values: Float32Array;
  length: number;
}

interface Scratch {
  readonly counts: Uint16Array;
  readonly touched: Int32Array;
  size: number;
}

/** Working memory for gathering features; one per ear. */
export interface Workbench {
  readonly row: SparseRow;
  readonly scratch: Scratch;
}

const longestRow = 1 << 17;

/** Makes working memory once, so that hearing allocates next to nothing. */
export function createWorkbench(): Workbench {
  return {
    row: { ids: new Int32Array(longestRow), values: new Float32Array(longestRow), length: 0 },
    scratch: { counts: new Uint16Array(BUCKETS), touched: new Int32Array(longestRow), size: 0 },
  };
}

function count(scratch: Scratch, hash: number): void {
  // One more mixing step: FNV's low bits alone spread short strings badly.
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  const bucket = (h ^ (h >>> 13)) & MASK;
  const seen = scratch.counts[bucket] ?? 0;
  if (seen === 0) {
    if (scratch.size >= scratch.touched.length) return;
    scratch.touched[scratch.size++] = bucket;
  }
  if (seen < 65535) scratch.counts[bucket] = seen + 1;
}

/** Moves the counted group into the row: 1 + log(count), the group scaled to length `weight`. */
function finish(bench: Workbench, weight: number): void {
  const { scratch, row } = bench;
  let squares = 0;
  const from = row.length;
  for (let i = 0; i < scratch.size && row.length < row.ids.length; i++) {
    const bucket = scratch.touched[i] ?? 0;
    const value = 1 + Math.log(scratch.counts[bucket] ?? 1);
    row.ids[row.length] = bucket;
    row.values[row.length] = value;
    row.length++;
    squares += value * value;
  }
  for (let i = 0; i < scratch.size; i++) scratch.counts[scratch.touched[i] ?? 0] = 0;
  scratch.size = 0;
  const scale = squares > 0 ? weight / Math.sqrt(squares) : 0;
  for (let i = from; i < row.length; i++) row.values[i] = (row.values[i] ?? 0) * scale;
}

function hashOf(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h;
}

const START = '<';
const END = '>';

/** Words in runs of one to `longest`, with the start and the end of the text as words of their own. */
export function addWordRuns(
  bench: Workbench,
  tokens: readonly string[],
  longest: number,
  seed: number,
  weight: number,
): void {
  const n = tokens.length;
  for (let i = -1; i <= n; i++) {
    let h = seed;
    for (let k = 0; k < longest && i + k <= n; k++) {
      const at = i + k;
      const word = at < 0 ? START : at >= n ? END : (tokens[at] ?? '');
      h = Math.imul(hashOf(word, h) ^ 31, 16777619);
      if (k > 0 || (at >= 0 && at < n)) count(bench.scratch, h);
    }
  }
  finish(bench, weight);
}

/** Letters in runs of two to five over the plain form, spaces included. */
export function addLetterRuns(bench: Workbench, plain: string, seed: number, weight: number): void {
  const n = plain.length;
  for (let i = 0; i < n; i++) {
    let h = seed;
    for (let k = 0; k < 5 && i + k < n; k++) {
      h = Math.imul(h ^ plain.charCodeAt(i + k), 16777619);
      if (k > 0) count(bench.scratch, h + k);
    }
  }
  finish(bench, weight);
}

/** The first three and the last three words, alone and in runs: where questions and reflections show. */
export function addEdgeWords(
  bench: Workbench,
  tokens: readonly string[],
  seed: number,
  weight: number,
): void {
  const n = tokens.length;
  let fromStart = seed;
  let fromEnd = seed + 77;
  for (let k = 0; k < 4 && k < n; k++) {
    fromStart = Math.imul(hashOf(tokens[k] ?? '', fromStart) ^ 31, 16777619);
    count(bench.scratch, fromStart);
    fromEnd = Math.imul(hashOf(tokens[n - 1 - k] ?? '', fromEnd) ^ 31, 16777619);
    count(bench.scratch, fromEnd);
  }
  finish(bench, weight);
}

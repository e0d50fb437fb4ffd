import { headSizes } from '../keen-ear/keen-ear.ts';
import { checksumOf } from '../keen-ear/ear-file.ts';
import { bytesOf } from '../keen-ear/keen-ear-file.ts';

/** One tensor before it is written: its numbers, row by row. */
export interface WrittenTensor {
  readonly kind: 'i8' | 'f32';
  readonly rows: number;
  readonly cols: number;
  readonly numbers: readonly number[];
}

/** Everything a file of the keen ear holds, before it is written. */
export interface KeenEarParts {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pieces: readonly string[];
  readonly tensors: Readonly<Record<string, WrittenTensor>>;
}

const reserved = ['\uFFFD', '<s>', '</s>', '<a>', '<b>', '<c>'];
/** Words, halves of words and letters: enough to read English with. */
const written = [
  ...'▁you ▁feel ▁sad ▁the ▁a ▁it ▁sounds ▁like ▁drink ing ▁drinking ▁i ▁want ▁to ▁stop'.split(' '),
  ...'abcdefghijklmnopqrstuvwxyz▁.,?!’1/2'.split(''),
];

/** The pieces of the small keen ear, in order of id. */
export const smallPieces: readonly string[] = [...reserved, ...new Set(written)];

/** The scores of those pieces: a whole word is likelier than its letters together. */
export const smallScores: readonly number[] = smallPieces.map((piece, id) =>
  id < reserved.length ? 0 : piece.length > 1 ? -4 - id / 100 : -6 - id / 100,
);

/** A keen ear a hundredth of the size, with numbers made up from `seed`: shapes as the real one has them. */
export function smallParts(seed: number): KeenEarParts {
  let state = seed >>> 0 || 1;
  // xorshift32: plain, and the same everywhere.
  const chance = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const tensors: Record<string, WrittenTensor> = {};
  const numbers = (name: string, rows: number, cols: number, most = 1, middle = 0): void => {
    const made = Array.from({ length: rows * cols }, () => middle + (chance() * 2 - 1) * most);
    tensors[name] = { kind: 'f32', rows, cols, numbers: made };
  };
  const matrix = (name: string, rows: number, cols: number): void => {
    const made = Array.from({ length: rows * cols }, () => (chance() * 2 - 1) / Math.sqrt(cols / 4));
    tensors[name] = { kind: 'i8', rows, cols, numbers: made };
    if (name !== 'emb') numbers(`${name}.b`, 1, rows, 0.2);
  };
  const [narrow, wide, spread, words, felt, kept] = [16, 32, 48, 20, 12, 8];
  matrix('emb', smallPieces.length + 2, narrow);
  tensors['pieceScores'] = { kind: 'f32', rows: smallScores.length, cols: 1, numbers: smallScores };
  numbers('freqs', 1, narrow / 2);
  numbers('speaker', 2, narrow, 0.5);
  for (const [at, given] of [
    ['l0', narrow],
    ['l1', wide],
  ] as const) {
    numbers(`${at}.ln1.g`, 1, given, 0.2, 1);
    numbers(`${at}.ln1.b`, 1, given, 0.2);
    matrix(`${at}.qkv`, 3 * given, given);
    matrix(`${at}.out`, wide, given);
    if (at === 'l0') matrix('l0.res', wide, given);
    numbers(`${at}.ln2.g`, 1, wide, 0.2, 1);
    numbers(`${at}.ln2.b`, 1, wide, 0.2);
    matrix(`${at}.ff1`, spread, wide);
    matrix(`${at}.ff2`, wide, spread);
  }
  matrix('tanh', wide, wide);
  numbers('pool', 4, wide);
  matrix('mix', words, 2 * wide);
  matrix('feat.supporter', felt, 5);
  matrix('feat.peer', felt, 3);
  matrix('gru.ih', 3 * kept, words + felt + 1);
  matrix('gru.hh', 3 * kept, kept);
  for (const [head, size] of Object.entries(headSizes)) matrix(`head.${head}`, size, words + felt + kept);
  return { settings: { longest: 12, first: 4, last: 8, context: 8 }, pieces: smallPieces, tensors };
}

const up16 = (n: number): number => Math.ceil(n / 16) * 16;

/** The bytes of one tensor: int8 rows with their scales behind, or 32-bit numbers. */
function bytesFrom({ kind, rows, cols, numbers }: WrittenTensor, width: number): Uint8Array {
  const bytes = new Uint8Array(bytesOf({ kind, rows, width }));
  const view = new DataView(bytes.buffer);
  for (let row = 0; row < rows; row++) {
    const those = numbers.slice(row * cols, (row + 1) * cols);
    const scale = Math.fround(Math.max(...those.map(Math.abs)) / 127);
    those.forEach((value, k) => {
      if (kind === 'f32') view.setFloat32((row * cols + k) * 4, value, true);
      else view.setInt8(row * width + k, Math.round(value / scale));
    });
    if (kind === 'i8') view.setFloat32(rows * width + row * 4, scale, true);
  }
  return bytes;
}

/** Puts a header and data together, with the checksum that belongs to them. */
export function sealed(header: string, numbers: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(header);
  const start = up16(12 + head.length);
  const bytes = new Uint8Array(start + numbers.length).fill(0x20, 12, start);
  bytes.set([0x57, 0x46, 0x4b, 0x31]);
  bytes.set(head, 12);
  bytes.set(numbers, start);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, start - 12, true);
  view.setUint32(4, checksumOf(bytes, 8), true);
  return bytes;
}

/** The file of a keen ear, as the train command would write it. */
export function keenEarBytes({ settings, pieces, tensors }: KeenEarParts): Uint8Array {
  const vocabulary = new TextEncoder().encode(pieces.join('\n'));
  const chunks: [number, Uint8Array][] = [[0, vocabulary]];
  let at = up16(vocabulary.length);
  const rows = Object.entries(tensors).map(([name, tensor]) => {
    const width = tensor.kind === 'i8' ? up16(tensor.cols) : tensor.cols;
    const bytes = bytesFrom(tensor, width);
    const { kind, rows, cols } = tensor;
    const row = { name, kind, rows, cols, width, at };
    chunks.push([at, bytes]);
    at += up16(bytes.length);
    return row;
  });
  const numbers = new Uint8Array(at);
  for (const [from, bytes] of chunks) numbers.set(bytes, from);
  return sealed(
    JSON.stringify({ settings, pieces: { at: 0, bytes: vocabulary.length }, tensors: rows }),
    numbers,
  );
}

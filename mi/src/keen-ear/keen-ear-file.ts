import { checksumOf, EarFileDamaged } from './ear-file.ts';
import { textFrom } from './utf8.ts';

/** One table of numbers in the file: `at` is its place in `numbers`, in bytes, always a multiple of 16. */
export interface Tensor {
  readonly name: string;
  readonly kind: 'i8' | 'f32';
  readonly rows: number;
  readonly cols: number;
  /** Numbers stored for each row: `cols`, for i8 rounded up to a multiple of 16 with noughts. */
  readonly width: number;
  readonly at: number;
}

/** What the file says about how it wants to be used; what this code does not know is passed on unread. */
export interface KeenSettings extends Readonly<Record<string, unknown>> {
  /** Most pieces of a text that are read. */
  readonly longest: number;
  /** Of a longer text: how many pieces from its beginning, and how many from its end. */
  readonly first: number;
  readonly last: number;
  /** How many earlier turns the memory is given. */
  readonly context: number;
}

/** The file of the keen ear, taken apart and checked, nothing computed yet. */
export interface KeenEarFile {
  readonly settings: KeenSettings;
  /** The vocabulary, in order of id. */
  readonly pieces: readonly string[];
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** Everything the tensors lie in; a view on the bytes that were passed in. */
  readonly numbers: Uint8Array;
}

const mark = [0x57, 0x46, 0x4b]; // “WFK”
const version = 0x31; // “1”
/** More pieces than this at once would want more memory than the keen ear may add. */
const mostPieces = 256;

const whole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

/** Takes the bytes apart; throws EarFileDamaged with a plain reason when they are not whole. */
export function readKeenEarFile(bytes: Uint8Array): KeenEarFile {
  if (bytes.length < 12) throw new EarFileDamaged('it is too short');
  if (mark.some((byte, i) => bytes[i] !== byte))
    throw new EarFileDamaged('it does not begin as such a file does');
  if (bytes[3] !== version) throw new EarFileDamaged('it is of another version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) !== checksumOf(bytes, 8)) throw new EarFileDamaged('its checksum does not fit');
  const start = 12 + view.getUint32(8, true);
  if (start % 16 !== 0 || start > bytes.length) throw new EarFileDamaged('its header has no end');
  const header = headerFrom(bytes.subarray(12, start));
  const numbers = bytes.subarray(start);
  const tensors = new Map<string, Tensor>();
  for (const row of listOf(header['tensors'])) {
    const tensor = tensorFrom(row, numbers.length);
    if (tensors.has(tensor.name)) throw new EarFileDamaged(`“${tensor.name}” stands in it twice`);
    tensors.set(tensor.name, tensor);
  }
  return {
    settings: settingsFrom(header['settings']),
    pieces: piecesFrom(header['pieces'], numbers),
    tensors,
    numbers,
  };
}

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function headerFrom(bytes: Uint8Array): Entry {
  let header: unknown;
  try {
    header = JSON.parse(textFrom(bytes));
  } catch {
    throw new EarFileDamaged('its header makes no sense');
  }
  if (!isEntry(header)) throw new EarFileDamaged('its header makes no sense');
  return header;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new EarFileDamaged('its header lists no tensors');
  return value;
}

function settingsFrom(value: unknown): KeenSettings {
  if (!isEntry(value)) throw new EarFileDamaged('its header holds no settings');
  const { longest, first, last, context } = value;
  if (!whole(longest, 1, mostPieces) || !whole(first, 0, longest) || !whole(last, 0, longest))
    throw new EarFileDamaged('its settings make no sense');
  if (first + last !== longest || !whole(context, 0, 64))
    throw new EarFileDamaged('its settings make no sense');
  return { ...value, longest, first, last, context };
}

function piecesFrom(value: unknown, numbers: Uint8Array): readonly string[] {
  const place = isEntry(value) ? value : {};
  const { at, bytes } = place;
  if (!whole(at, 0, numbers.length) || !whole(bytes, 0, numbers.length - at))
    throw new EarFileDamaged('its vocabulary is cut off');
  const text = textFrom(numbers.subarray(at, at + bytes));
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function tensorFrom(value: unknown, size: number): Tensor {
  const row = isEntry(value) ? value : {};
  const { name, kind, rows, cols, width, at } = row;
  if (typeof name !== 'string') throw new EarFileDamaged('a tensor has no name');
  if (kind !== 'i8' && kind !== 'f32') throw new EarFileDamaged(`“${name}” is of an unknown kind`);
  if (!whole(rows, 1, 1 << 20) || !whole(cols, 1, 1 << 20) || !whole(at, 0, size) || at % 16 !== 0)
    throw new EarFileDamaged(`“${name}” has no place`);
  if (width !== (kind === 'i8' ? Math.ceil(cols / 16) * 16 : cols))
    throw new EarFileDamaged(`“${name}” has another width than its columns`);
  if (at + bytesOf({ kind, rows, width }) > size) throw new EarFileDamaged(`“${name}” is cut off`);
  return { name, kind, rows, cols, width, at };
}

/** How many bytes a tensor takes, with the scale of each row where it is i8. */
export function bytesOf({ kind, rows, width }: Pick<Tensor, 'kind' | 'rows' | 'width'>): number {
  return kind === 'f32' ? rows * width * 4 : rows * width + rows * 4;
}

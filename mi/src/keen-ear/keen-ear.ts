import { peerBehaviourNames, supporterBehaviourNames } from '../behaviours/index.ts';
import type { Speaker } from '../behaviours/index.ts';
import { attentionHeads, spareRows } from './attention.ts';
import { EarFileDamaged } from './ear-file.ts';
import { bytesOf, readKeenEarFile } from './keen-ear-file.ts';
import type { KeenEarFile, KeenSettings, Tensor } from './keen-ear-file.ts';
import { kernelWith } from './kernel.ts';
import type { KernelKind } from './kernel.ts';
import type { Layer, LayerRoom, Norm } from './layer.ts';
import { pieceTreeFrom } from './pieces.ts';
import type { PieceTree } from './pieces.ts';
import { longestRow } from './products.ts';
import type { Bench, Matrix } from './products.ts';

/** What the keen ear can be asked, and how many answers each question has. */
export const headSizes = {
  main: 4,
  question: 3,
  reflection: 3,
  input: 5,
  talk: 3,
  supporterSentence: supporterBehaviourNames.length,
  flags: 2,
  peerSentence: peerBehaviourNames.length,
} as const;

/** The name of a head: a question the keen ear answers. */
export type HeadName = keyof typeof headSizes;

/** The keen ear: a fine-tuned sentence encoder with a memory of the turns before, in whole numbers. */
export interface KeenEar {
  /** `simd` where the WebAssembly kernel runs, `scalar` where the plain loop does; both say the same. */
  readonly kernel: KernelKind;
  readonly settings: KeenSettings;
  readonly pieces: PieceTree;
  readonly network: Network;
  /** Written over by every call: one keen ear hears one text at a time. */
  readonly bench: Bench;
  readonly room: Room;
}

/** The weights of the keen ear, each where it belongs. */
export interface Network {
  /** One row for each piece. */
  readonly embedding: { readonly rows: Int8Array; readonly scales: Float32Array; readonly cols: number };
  /** What is added for the place of a piece in its text, longest x cols. */
  readonly places: Float64Array;
  /** What is added for who speaks. */
  readonly speakers: Readonly<Record<Speaker, Float32Array>>;
  readonly layers: readonly [Layer, Layer];
  readonly tanh: Matrix;
  /** One row for each head of the pooling. */
  readonly pool: Float64Array;
  readonly poolHeads: number;
  readonly mix: Matrix;
  readonly features: Readonly<Record<Speaker, Matrix>>;
  readonly memoryInput: Matrix;
  readonly memoryState: Matrix;
  readonly heads: Readonly<Record<HeadName, Matrix>>;
}

/** Room for what is computed on the way, as long as the longest text asks for. */
export interface Room extends LayerRoom {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly pooled: Float64Array;
  readonly gates: Float64Array;
}

/**
 * Reads the weights of the keen ear and makes it ready; throws EarFileDamaged when the bytes are not
 * whole. `wanted` is for tests and measurements: `scalar` leaves WebAssembly out.
 */
export function keenEarFrom(weights: Uint8Array, wanted: KernelKind = 'simd'): KeenEar {
  const file = readKeenEarFile(weights);
  const { settings, numbers } = file;
  const matrices = [...file.tensors.values()].filter(({ kind, name }) => kind === 'i8' && name !== 'emb');
  const widest = Math.max(0, ...matrices.map(({ width }) => width));
  const tallest = Math.max(0, ...matrices.map(({ rows }) => rows));
  if (widest > longestRow || tallest > longestRow)
    throw new EarFileDamaged('a row or a column is too long to be summed exactly');
  const { place, taken } = placing();
  const inputsAt = place(settings.longest * widest * 2);
  const outputsAt = place(settings.longest * tallest * 4);
  const stepsAt = place(settings.longest * 8);
  const givenAt = place(widest * 8);
  const looseAt = place(tallest * 8);
  const roomWide = (settings.longest + spareRows) * Math.max(widest, tallest);
  const roomAt = Array.from({ length: 6 }, () => place(roomWide * 8));
  const numbersAt = place(numbers.length);
  const kernel = kernelWith(taken(), wanted);
  new Uint8Array(kernel.memory).set(numbers, numbersAt);
  for (const tensor of file.tensors.values()) expectNumbers(tensor, kernel.memory, numbersAt);
  const network = networkFrom(file, kernel.memory, numbersAt);
  const inMemory = roomAt.map((at) => new Float64Array(kernel.memory, at, roomWide));
  return {
    kernel: kernel.kind,
    settings,
    pieces: pieceTreeFrom(file.pieces, scoresFrom(file, kernel.memory, numbersAt)),
    network,
    bench: {
      kernel,
      inputsAt,
      outputsAt,
      steps: new Float64Array(kernel.memory, stepsAt, settings.longest),
      given: new Float64Array(kernel.memory, givenAt, widest),
      loose: new Float64Array(kernel.memory, looseAt, tallest),
    },
    room: roomFor(network, settings.longest, inMemory),
  };
}

/** Hands out places in memory one behind another, each at a multiple of 16 bytes. */
function placing(): { readonly place: (bytes: number) => number; readonly taken: () => number } {
  let at = 0;
  return {
    place(bytes) {
      const from = at;
      at = Math.ceil((at + bytes) / 16) * 16;
      return from;
    },
    taken: () => at,
  };
}

function tensorOf({ tensors }: KeenEarFile, name: string, kind: Tensor['kind']): Tensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new EarFileDamaged(`“${name}” is missing`);
  if (tensor.kind !== kind) throw new EarFileDamaged(`“${name}” is of the wrong kind`);
  return tensor;
}

function expectShape({ name, rows, cols }: Tensor, wantedRows: number, wantedCols: number): void {
  if (rows !== wantedRows || cols !== wantedCols)
    throw new EarFileDamaged(
      `“${name}” is ${rows} by ${cols} where ${wantedRows} by ${wantedCols} was expected`,
    );
}

function expectNumbers(tensor: Tensor, memory: ArrayBuffer, numbersAt: number): void {
  const { kind, rows, cols, at, name } = tensor;
  const found =
    kind === 'i8'
      ? scalesOf(tensor, memory, numbersAt)
      : new Float32Array(memory, numbersAt + at, rows * cols);
  if (!found.every(Number.isFinite)) throw new EarFileDamaged(`“${name}” holds what is no number`);
}

function scoresFrom(file: KeenEarFile, memory: ArrayBuffer, numbersAt: number): Float32Array {
  const scores = tensorOf(file, 'pieceScores', 'f32');
  if (scores.rows * scores.cols !== file.pieces.length)
    throw new EarFileDamaged('not every piece has a score');
  if (file.pieces.length > tensorOf(file, 'emb', 'i8').rows)
    throw new EarFileDamaged('not every piece has a row');
  return new Float32Array(memory, numbersAt + scores.at, scores.rows * scores.cols);
}

/** Puts every tensor in its place, and checks that each fits its neighbours. */
function networkFrom(file: KeenEarFile, memory: ArrayBuffer, numbersAt: number): Network {
  const numbersOf = (name: string, rows: number, cols: number): Float32Array => {
    const tensor = tensorOf(file, name, 'f32');
    expectShape(tensor, rows, cols);
    return new Float32Array(memory, numbersAt + tensor.at, rows * cols);
  };
  const matrixOf = (name: string, rows: number, cols: number): Matrix => {
    const tensor = tensorOf(file, name, 'i8');
    expectShape(tensor, rows, cols);
    return {
      rows,
      cols,
      width: tensor.width,
      at: numbersAt + tensor.at,
      scales: scalesOf(tensor, memory, numbersAt),
      bias: numbersOf(`${name}.b`, 1, rows),
    };
  };
  const normOf = (name: string, cols: number): Norm => ({
    scale: numbersOf(`${name}.g`, 1, cols),
    shift: numbersOf(`${name}.b`, 1, cols),
  });
  const rowsOf = (name: string): number => tensorOf(file, name, 'i8').rows;
  const colsOf = (name: string): number => tensorOf(file, name, 'i8').cols;

  const emb = tensorOf(file, 'emb', 'i8');
  const narrow = emb.cols;
  const wide = rowsOf('l0.out');
  if (emb.width !== narrow || narrow % (4 * attentionHeads) !== 0 || wide % (4 * attentionHeads) !== 0)
    throw new EarFileDamaged('its widths do not divide into heads');
  const layerOf = (at: 'l0' | 'l1', given: number): Layer => {
    const inside = rowsOf(`${at}.ff1`);
    return {
      norm1: normOf(`${at}.ln1`, given),
      qkv: matrixOf(`${at}.qkv`, 3 * given, given),
      out: matrixOf(`${at}.out`, wide, given),
      residual: at === 'l0' ? matrixOf('l0.res', wide, given) : null,
      norm2: normOf(`${at}.ln2`, wide),
      spread: matrixOf(`${at}.ff1`, inside, wide),
      gather: matrixOf(`${at}.ff2`, wide, inside),
    };
  };
  const pool = tensorOf(file, 'pool', 'f32');
  if (wide % (4 * pool.rows) !== 0) throw new EarFileDamaged('its widths do not divide into heads');
  const words = rowsOf('mix');
  const felt = rowsOf('feat.supporter');
  const memoryWide = colsOf('gru.hh');
  const sides = numbersOf('speaker', 2, narrow);
  const told = words + felt + memoryWide;
  const headOf = (name: HeadName): Matrix => matrixOf(`head.${name}`, headSizes[name], told);
  return {
    embedding: {
      rows: new Int8Array(memory, numbersAt + emb.at, emb.rows * narrow),
      scales: scalesOf(emb, memory, numbersAt),
      cols: narrow,
    },
    places: placesFrom(numbersOf('freqs', 1, narrow / 2), file.settings.longest),
    speakers: { supporter: sides.subarray(0, narrow), peer: sides.subarray(narrow) },
    layers: [layerOf('l0', narrow), layerOf('l1', wide)],
    tanh: matrixOf('tanh', wide, wide),
    pool: Float64Array.from(numbersOf('pool', pool.rows, wide)),
    poolHeads: pool.rows,
    mix: matrixOf('mix', words, 2 * wide),
    features: {
      supporter: matrixOf('feat.supporter', felt, colsOf('feat.supporter')),
      peer: matrixOf('feat.peer', felt, colsOf('feat.peer')),
    },
    memoryInput: matrixOf('gru.ih', 3 * memoryWide, words + felt + 1),
    memoryState: matrixOf('gru.hh', 3 * memoryWide, memoryWide),
    heads: {
      main: headOf('main'),
      question: headOf('question'),
      reflection: headOf('reflection'),
      input: headOf('input'),
      talk: headOf('talk'),
      supporterSentence: headOf('supporterSentence'),
      flags: headOf('flags'),
      peerSentence: headOf('peerSentence'),
    },
  };
}

/** The scales of an i8 tensor lie behind its rows; a row is a multiple of 16 bytes, so they are aligned. */
function scalesOf(tensor: Tensor, memory: ArrayBuffer, numbersAt: number): Float32Array {
  const behind = bytesOf(tensor) - tensor.rows * 4;
  return new Float32Array(memory, numbersAt + tensor.at + behind, tensor.rows);
}

/** Sines and cosines that tell a piece its place, counted from 0 (Vaswani and others 2017, section 3.5). */
function placesFrom(frequencies: Float32Array, longest: number): Float64Array {
  const half = frequencies.length;
  const places = new Float64Array(longest * half * 2);
  for (let place = 0; place < longest; place++) {
    for (let k = 0; k < half; k++) {
      const turn = place * (frequencies[k] as number);
      places[place * half * 2 + k] = Math.sin(turn);
      places[place * half * 2 + half + k] = Math.cos(turn);
    }
  }
  return places;
}

/** `inMemory`: six stretches of the kernel's memory, for what its products are made from and written to. */
function roomFor(network: Network, longest: number, inMemory: readonly Float64Array[]): Room {
  const { layers, embedding, memoryState } = network;
  const wide = Math.max(embedding.cols, layers[0].out.rows);
  type Stretch = Float64Array;
  const [first, second, qkv, spread, normed, joined] = inMemory as [
    Stretch,
    Stretch,
    Stretch,
    Stretch,
    Stretch,
    Stretch,
  ];
  return {
    first,
    second,
    qkv,
    spread,
    normed,
    joined,
    shares: new Float64Array(2 * (longest + spareRows)),
    pooled: new Float64Array(2 * wide),
    gates: new Float64Array(2 * memoryState.rows),
  };
}

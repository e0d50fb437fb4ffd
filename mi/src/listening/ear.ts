import { peerBehaviourNames } from '../behaviours/peer.ts';
import { supporterBehaviourNames } from '../behaviours/supporter.ts';
import { checksumOf, EarFileDamaged } from '../keen-ear/ear-file.ts';
import { featureCount, keenEarFrom } from '../keen-ear/index.ts';
import type { KernelKind } from '../keen-ear/index.ts';
import { handFeatureNames, sentenceDense } from './hand-features.ts';
import { keenHearing } from './keen-hearing.ts';
import type { KeenHearing } from './keen-hearing.ts';
import { BUCKETS, createWorkbench } from './ngrams.ts';
import type { SparseRow, Workbench } from './ngrams.ts';

export { checksumOf, EarFileDamaged };

/** One linear model: int8 rows for hashed buckets, 32-bit weights for dense features. */
export interface LinearModel {
  readonly outputs: number;
  readonly dense: number;
  /** Bucket to row + 1; 0 where the bucket was pruned. Two bytes each, so that the table stays near the processor. */
  readonly rowOf: Uint16Array;
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  /** dense x outputs, then one bias per output. */
  readonly denseWeights: Float32Array;
}

/** Everything needed to hear: made by `earFrom`, never looked into elsewhere. */
export interface Ear {
  readonly models: ReadonlyMap<string, LinearModel>;
  readonly bench: Workbench;
  /** The keen ear, once its weights are there; until then the light ear hears alone. */
  readonly keen?: KeenHearing;
}

/** The same ear with the keen ear beside the light one; throws EarFileDamaged when the bytes are not whole. */
export function withKeenEar(ear: Ear, weights: Uint8Array, wanted?: KernelKind): Ear {
  const keen = keenEarFrom(weights, wanted);
  for (const side of ['supporter', 'peer'] as const)
    if (featureCount(keen, side) !== handFeatureNames(side).length)
      throw new EarFileDamaged('it was trained with other features than this version has');
  return { ...ear, keen: keenHearing(keen) };
}

const mark = [0x57, 0x46, 0x45, 0x31]; // “WFE1”

/**
 * Reads the weights; throws EarFileDamaged when the bytes are not whole, or one of `wanted` is not among them.
 * Training asks for fewer models than hearing does.
 */
export function earFrom(weights: Uint8Array, wanted: readonly string[] = Object.keys(shapes)): Ear {
  if (weights.length < 12) throw new EarFileDamaged('it is too short');
  if (mark.some((byte, i) => weights[i] !== byte))
    throw new EarFileDamaged('it does not begin as such a file does');
  const view = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  if (view.getUint32(4, true) !== checksumOf(weights, 8))
    throw new EarFileDamaged('its checksum does not fit');
  const models = modelsIn(view);
  for (const name of wanted)
    if (!models.has(name)) throw new EarFileDamaged(`the model “${name}” is missing`);
  return { models, bench: createWorkbench() };
}

/** Every model of a file, in order; a file that ends before or after its last model is damaged. */
function modelsIn(view: DataView): ReadonlyMap<string, LinearModel> {
  const models = new Map<string, LinearModel>();
  let at = 12;
  try {
    const count = view.getUint32(8, true);
    for (let m = 0; m < count; m++) {
      const { name, model, end } = readModel(view, at);
      models.set(name, model);
      at = end;
    }
  } catch (error) {
    // Reading behind the end of the bytes, or making room for more numbers than there can be.
    if (error instanceof RangeError) throw new EarFileDamaged('its sizes do not fit');
    throw error;
  }
  if (at !== view.byteLength) throw new EarFileDamaged('its sizes do not fit');
  return models;
}

function readModel(view: DataView, from: number): { name: string; model: LinearModel; end: number } {
  let at = from;
  const nameLength = view.getUint8(at++);
  let name = '';
  for (let i = 0; i < nameLength; i++) name += String.fromCharCode(view.getUint8(at++));
  const outputs = view.getUint16(at, true);
  const dense = view.getUint16(at + 2, true);
  const shape = shapes[name];
  if (shape === undefined) throw new EarFileDamaged(`it holds a model “${name}” that nothing asks for`);
  if (outputs !== shape.outputs) throw new EarFileDamaged(`“${name}” gives other answers than are asked for`);
  if (dense !== shape.dense)
    throw new EarFileDamaged('it was trained with other features than this version has');
  const hashed = view.getUint8(at + 4) === 1;
  at += 5;
  const { rowOf, rows, end } = hashed ? readRows(view, at, outputs) : noRows(at);
  const scales = readNumbers(view, end, outputs);
  const denseWeights = readNumbers(view, end + outputs * 4, (dense + 1) * outputs);
  return {
    name,
    model: { outputs, dense, rowOf, rows, scales, denseWeights },
    end: end + (outputs + denseWeights.length) * 4,
  };
}

function readNumbers(view: DataView, from: number, count: number): Float32Array {
  const numbers = Float32Array.from({ length: count }, (_, i) => view.getFloat32(from + i * 4, true));
  if (!numbers.every(Number.isFinite)) throw new EarFileDamaged('it holds what is no number');
  return numbers;
}

/** How many answers each model of the light ear gives, and how many features by hand it reads. */
const shapes: Readonly<Record<string, { readonly outputs: number; readonly dense: number }>> = {
  supporterTurn: { outputs: 15, dense: handFeatureNames('supporter').length },
  peerTurn: { outputs: 3, dense: handFeatureNames('peer').length },
  supporterSentence: { outputs: supporterBehaviourNames.length, dense: sentenceDense.supporter },
  peerSentence: { outputs: peerBehaviourNames.length, dense: sentenceDense.peer },
};

interface Rows {
  readonly rowOf: Uint16Array;
  readonly rows: Int8Array;
  readonly end: number;
}

const noRows = (at: number): Rows => ({ rowOf: new Uint16Array(0), rows: new Int8Array(0), end: at });

/** A bitmap of the buckets kept, then one int8 row for each, in bucket order. */
function readRows(view: DataView, from: number, outputs: number): Rows {
  const rowOf = new Uint16Array(BUCKETS);
  let kept = 0;
  for (let byte = 0; byte < BUCKETS / 8; byte++) {
    const bits = view.getUint8(from + byte);
    for (let bit = 0; bit < 8; bit++) if ((bits >> bit) & 1) rowOf[byte * 8 + bit] = ++kept;
  }
  if (kept > 0xffff) throw new EarFileDamaged('it holds more rows than can be numbered');
  const at = from + BUCKETS / 8;
  const rows = new Int8Array(kept * outputs);
  for (let i = 0; i < rows.length; i++) rows[i] = view.getInt8(at + i);
  return { rowOf, rows, end: at + rows.length };
}

/** Adds a row's scores to `into` (length: outputs): bias, dense features, hashed buckets. */
export function score(
  model: LinearModel,
  row: SparseRow | null,
  dense: ArrayLike<number>,
  into: Float64Array,
): void {
  // Every index below is within its array, so nothing is asked twice in these inner loops.
  const { outputs, denseWeights, rows, rowOf, scales } = model;
  into.fill(0);
  if (row !== null && rowOf.length > 0) {
    const { ids, values, length } = row;
    for (let i = 0; i < length; i++) {
      const kept = rowOf[ids[i] as number] as number;
      if (kept === 0) continue;
      const value = values[i] as number;
      const base = (kept - 1) * outputs;
      for (let k = 0; k < outputs; k++) into[k] = (into[k] as number) + value * (rows[base + k] as number);
    }
  }
  const biases = model.dense * outputs;
  for (let k = 0; k < outputs; k++)
    into[k] = (into[k] as number) * (scales[k] as number) + (denseWeights[biases + k] as number);
  for (let d = 0; d < model.dense; d++) {
    const value = dense[d] ?? 0;
    if (value === 0) continue;
    const base = d * outputs;
    for (let k = 0; k < outputs; k++)
      into[k] = (into[k] as number) + value * (denseWeights[base + k] as number);
  }
}

/** Softmax over [from, from + size) of `scores`; the parts sum to 1. */
export function shares(scores: ArrayLike<number>, from: number, size: number): number[] {
  let top = -Infinity;
  for (let k = 0; k < size; k++) top = Math.max(top, scores[from + k] ?? 0);
  const out: number[] = [];
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const e = Math.exp((scores[from + k] ?? 0) - top);
    out.push(e);
    sum += e;
  }
  return out.map((e) => e / sum);
}

import type { Turn } from '@wayfellow/mi/behaviours';
import { createWorkbench } from '../mi/src/listening/ngrams.ts';
import { BUCKETS } from '../mi/src/listening/ngrams.ts';
import { denseCount, gather, inPlace } from '../mi/src/listening/turn-features.ts';
import { attributes } from './annomi.ts';
import type { Attribute } from './annomi.ts';
import { fit } from './logistic.ts';
import type { Head } from './logistic.ts';
import type { LooseModel } from './weights-file.ts';

/** A turn with everything the trainer needs: its sparse row, dense features, video and codes. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
  readonly video: string;
  readonly fold: number;
  readonly codes: Readonly<Partial<Record<Attribute, number>>>;
  /** Weight of the example, 1 unless it is a typed-chat copy. */
  readonly weight: number;
}

const bench = createWorkbench();

/** Gathers the features of one turn in its place. */
export function exampleOf(
  turn: Turn,
  before: readonly Turn[],
  rest: Pick<Example, 'video' | 'fold' | 'codes' | 'weight'>,
): Example {
  const dense = new Float32Array(denseCount[turn.speaker]);
  gather(turn.speaker, inPlace(turn, before), bench, dense);
  const { ids, values, length } = bench.row;
  return { ids: ids.slice(0, length), values: values.slice(0, length), dense, ...rest };
}

/** How a turn model is fitted and pruned. */
export interface Recipe {
  readonly iterations: number;
  /** Pull towards zero per attribute: 1/C. */
  readonly pull: Readonly<Partial<Record<Attribute, number>>>;
  readonly hashedGain: number;
  readonly denseGain: number;
  readonly balance: number;
  /** Buckets kept at most. */
  readonly keep: number;
  readonly fewestVideos: number;
}

/** Fits one model over several attributes and prunes it. */
export function fitTurnModel(
  name: string,
  heads: readonly Attribute[],
  examples: readonly Example[],
  recipe: Recipe,
): LooseModel {
  const outputs = heads.reduce((sum, head) => sum + attributes[head].length, 0);
  const { columnOf, buckets, idf } = vocabulary(examples, recipe.fewestVideos);
  const dense = examples[0]?.dense.length ?? 0;
  const columns = buckets.length + dense + 1;
  const start = new Int32Array(examples.length + 1);
  const cs: number[] = [];
  const vs: number[] = [];
  examples.forEach((example, r) => {
    for (let i = 0; i < example.ids.length; i++) {
      const column = columnOf[example.ids[i]!]!;
      if (column < 0) continue;
      cs.push(column);
      vs.push(example.values[i]! * idf[column]! * recipe.hashedGain);
    }
    example.dense.forEach((value, d) => {
      if (value === 0) return;
      cs.push(buckets.length + d);
      vs.push(value * recipe.denseGain);
    });
    cs.push(columns - 1);
    vs.push(1);
    start[r + 1] = cs.length;
  });
  const rows = { start, columns: Int32Array.from(cs), values: Float32Array.from(vs) };
  const w = fit({
    rows,
    columns,
    heads: heads.map((head) => headOf(head, examples, recipe)),
    freeFrom: columns - 1,
    iterations: recipe.iterations,
  });
  const hashed = new Float64Array(buckets.length * outputs);
  for (let c = 0; c < buckets.length; c++) {
    for (let k = 0; k < outputs; k++)
      hashed[c * outputs + k] = w[c * outputs + k]! * idf[c]! * recipe.hashedGain;
  }
  const denseWeights = w.slice(buckets.length * outputs);
  for (let i = 0; i < dense * outputs; i++) denseWeights[i]! *= recipe.denseGain;
  return { name, outputs, dense, ...prune(buckets, hashed, outputs, recipe.keep), denseWeights };
}

function headOf(head: Attribute, examples: readonly Example[], recipe: Recipe): Head {
  const classes = attributes[head].length;
  const targets = Int8Array.from(examples, (example) => example.codes[head] ?? -1);
  const counts = new Array<number>(classes).fill(0);
  for (const target of targets) if (target >= 0) counts[target]!++;
  const n = targets.length;
  const weights = Float32Array.from(examples, (example, r) => {
    const target = targets[r]!;
    return target < 0 ? 0 : example.weight * (n / (classes * counts[target]!)) ** recipe.balance;
  });
  return { classes, targets, weights, pull: recipe.pull[head] ?? 1 };
}

/** Buckets that occur in enough videos, with their inverse document frequency. */
function vocabulary(examples: readonly Example[], fewestVideos: number) {
  const documents = new Int32Array(BUCKETS);
  const videos = new Int32Array(BUCKETS);
  const lastVideo = new Array<string | undefined>(BUCKETS);
  for (const example of [...examples].sort((a, b) => (a.video < b.video ? -1 : a.video > b.video ? 1 : 0))) {
    const seen = new Set<number>(example.ids);
    for (const bucket of seen) {
      documents[bucket]!++;
      if (lastVideo[bucket] !== example.video) {
        videos[bucket]!++;
        lastVideo[bucket] = example.video;
      }
    }
  }
  const columnOf = new Int32Array(BUCKETS).fill(-1);
  const buckets: number[] = [];
  for (let b = 0; b < BUCKETS; b++)
    if (videos[b]! >= fewestVideos) {
      columnOf[b] = buckets.length;
      buckets.push(b);
    }
  const idf = Float64Array.from(buckets, (b) => 1 + Math.log((1 + examples.length) / (1 + documents[b]!)));
  const usual = idf.reduce((a, b) => a + b, 0) / Math.max(1, idf.length);
  return { columnOf, buckets, idf: idf.map((v) => v / usual) };
}

/** Keeps the rows that say most. */
function prune(buckets: readonly number[], hashed: Float64Array, outputs: number, keep: number) {
  const sizes = buckets.map((_, c) => {
    let sum = 0;
    for (let k = 0; k < outputs; k++) sum += hashed[c * outputs + k]! ** 2;
    return sum;
  });
  const kept = buckets
    .map((_, c) => c)
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
    .slice(0, keep)
    .sort((a, b) => a - b);
  const rows = new Float64Array(kept.length * outputs);
  kept.forEach((c, r) => rows.set(hashed.subarray(c * outputs, (c + 1) * outputs), r * outputs));
  return { buckets: Int32Array.from(kept, (c) => buckets[c]!), hashed: rows };
}

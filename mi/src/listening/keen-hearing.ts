import type { Speaker, Turn } from '../behaviours/heard.ts';
import { logits, readFeatures, readWords, silence, step } from '../keen-ear/index.ts';
import type { Encoded, HeadName, KeenEar, MemoryState } from '../keen-ear/index.ts';
import { handFeatureNames, handFeatures } from './hand-features.ts';
import { answeredBy, inPlace } from './turn-features.ts';
import type { TurnInPlace } from './turn-features.ts';

/** How many texts are kept as numbers, so that a talk is not read anew for each of its turns. */
const keptTexts = 256;

/** What is kept between calls: numbers by the fingerprint of a text. No words are kept. */
export interface KeptReadings {
  /** u, by the speaker and the text. */
  readonly words: Map<number, Float64Array>;
  /** f, by the speaker, the text and the text it answers. */
  readonly features: Map<number, Float64Array>;
}

/** Two 26-bit hashes side by side: for a text and its speaker, short of any real chance of a mix-up. */
function fingerprint(side: Speaker, text: string): number {
  let a = side === 'peer' ? 0x811c9dc5 : 0x01000193;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 16777619);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 15);
  }
  return ((a >>> 0) & 0x3ffffff) * 0x4000000 + ((b >>> 0) & 0x3ffffff);
}

/** What is kept under a key, or else read and kept; the one not asked for longest makes room. */
function keptOrRead(kept: Map<number, Float64Array>, key: number, read: () => Float64Array): Float64Array {
  const numbers = kept.get(key) ?? read();
  kept.delete(key);
  kept.set(key, numbers);
  if (kept.size > keptTexts) {
    const oldest = kept.keys().next();
    if (oldest.done !== true) kept.delete(oldest.value);
  }
  return numbers;
}

function wordsOf({ keen, kept }: KeenHearing, side: Speaker, text: string): Float64Array {
  return keptOrRead(kept.words, fingerprint(side, text), () => readWords(keen, side, text));
}

function featuresOf({ keen }: KeenHearing, side: Speaker, place: TurnInPlace): Float64Array {
  const dense = new Float32Array(handFeatureNames(side).length);
  handFeatures(side, place.view, place.other, dense);
  return readFeatures(keen, side, dense);
}

/** A keen ear with what it keeps between calls. */
export interface KeenHearing {
  readonly keen: KeenEar;
  readonly kept: KeptReadings;
}

/** A keen ear, with nothing kept yet. */
export function keenHearing(keen: KeenEar): KeenHearing {
  return { keen, kept: { words: new Map(), features: new Map() } };
}

/** Place `at` of a talk as numbers; its features are found once, not for each of the turns after it. */
function earlierEncoded(hearing: KeenHearing, turn: Turn, before: readonly Turn[], at: number): Encoded {
  const { speaker, text } = turn;
  const other = answeredBy(turn, before, at)?.text ?? '';
  const key = fingerprint(speaker, `${text.length} ${text}${other}`);
  const f = keptOrRead(hearing.kept.features, key, () =>
    featuresOf(hearing, speaker, inPlace(turn, before.slice(0, at))),
  );
  return { u: wordsOf(hearing, speaker, text), f };
}

/** The memory of the talk before a turn: the last few turns, oldest first, as many as the weights ask for. */
export function memoryBefore(hearing: KeenHearing, before: readonly Turn[]): MemoryState {
  const { keen } = hearing;
  let state = silence(keen);
  for (let i = Math.max(0, before.length - keen.settings.context); i < before.length; i++) {
    const turn = before[i];
    if (turn === undefined) continue;
    state = step(keen, state, earlierEncoded(hearing, turn, before, i), turn.speaker).state;
  }
  return state;
}

/** What the heads are asked with about these words, and the memory after them. */
export interface KeenSaid {
  readonly c: Float64Array;
  readonly state: MemoryState;
}

/** Takes in some words of a speaker after what is remembered. */
export function takeIn(
  hearing: KeenHearing,
  memory: MemoryState,
  side: Speaker,
  text: string,
  place: TurnInPlace,
): KeenSaid {
  const encoded = { u: wordsOf(hearing, side, text), f: featuresOf(hearing, side, place) };
  return step(hearing.keen, memory, encoded, side);
}

/** How the keen and the light ear are weighed for one question; found on turns and sentences left out of training. */
export interface Blend {
  readonly keen: number;
  readonly light: number;
}

const evenly: Blend = { keen: 0.7, light: 0.3 };

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Weights found in training lie between 0 and 1.75; anything far from that is no weight. */
const isWeight = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 4;

/** The blend the weights come with. */
export function blendOf({ keen }: KeenHearing, head: HeadName): Blend {
  const blends = keen.settings['blend'];
  if (typeof blends !== 'object' || blends === null) return evenly;
  const given = (blends as Readonly<Record<string, unknown>>)[head];
  if (typeof given !== 'object' || given === null) return evenly;
  const blend = given as Readonly<Record<string, unknown>>;
  return isWeight(blend['keen']) && isWeight(blend['light'])
    ? { keen: blend['keen'], light: blend['light'] }
    : evenly;
}

/** Logarithms of the shares that scores stand for. */
export function logShares(scores: ArrayLike<number>): number[] {
  const all = Array.from(scores);
  const top = Math.max(...all);
  const sum = Math.log(all.reduce((total, score) => total + Math.exp(score - top), 0)) + top;
  return all.map((score) => score - sum);
}

/** Both ears together: shares that sum to 1. `light` are the light ear’s shares. */
export function blended(
  { keen, light: weight }: Blend,
  scores: ArrayLike<number>,
  light: readonly number[],
): number[] {
  const both = logShares(scores).map(
    (value, i) => keen * value + weight * Math.log(Math.max(1e-6, light[i] ?? 0)),
  );
  return logShares(both).map(Math.exp);
}

/** Asks one head, and weighs its answer with the light ear’s. */
export function askBoth(
  hearing: KeenHearing,
  head: HeadName,
  said: KeenSaid,
  light: readonly number[],
): number[] {
  return blended(blendOf(hearing, head), logits(hearing.keen, head, said.c), light);
}

/** Where a flag’s score has to get, with harm in view and without, and what a pattern that found it adds. */
export interface FlagLine {
  readonly line: number;
  readonly farLine: number;
  readonly pattern: number;
}

/** The line the weights come with for a flag; without one, a half, and a pattern counts for much. */
export function flagLineOf({ keen }: KeenHearing, flag: string): FlagLine {
  const lines = keen.settings['flagLines'];
  const given =
    typeof lines === 'object' && lines !== null
      ? (lines as Readonly<Record<string, unknown>>)[flag]
      : undefined;
  const plain: FlagLine = { line: 0, farLine: 0, pattern: 3 };
  if (typeof given !== 'object' || given === null) return plain;
  const { line, farLine, pattern } = given as Readonly<Record<keyof FlagLine, unknown>>;
  return isNumber(line) && isNumber(farLine) && isNumber(pattern) ? { line, farLine, pattern } : plain;
}

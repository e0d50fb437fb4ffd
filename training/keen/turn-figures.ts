import { agreementOf, calibrationOf, intervalOf } from '../agreement.ts';
import type { Agreement } from '../agreement.ts';
import { attributes } from '../annomi.ts';
import type { Attribute, CodedTranscript } from '../annomi.ts';
import { blended } from '../../mi/src/listening/keen-hearing.ts';
import type { Blend } from '../../mi/src/listening/keen-hearing.ts';
import { seed } from '../recipe.ts';
import { expertShare } from './expert-share.ts';
import type { ExpertShare } from './expert-share.ts';
import type { LeftOut } from './left-out.ts';

/** What one attribute reached on turns left out of training. */
export interface AttributeFigures extends Agreement {
  readonly interval: readonly [number, number];
  /** Macro-F1 on the same text typed without capitals and marks. */
  readonly typed: number;
  /** Macro-F1 of each ear alone. */
  readonly keenAlone: number;
  readonly lightAlone: number;
  readonly experts: ExpertShare;
  readonly calibration: ReturnType<typeof calibrationOf>;
  /** Macro-F1 on the share of turns it is surest of (four of five). */
  readonly surest: number;
}

/** A turn with the shares that both ears together gave. */
export interface Weighed {
  readonly transcript: string;
  readonly gold: number;
  readonly heard: number;
  readonly parts: readonly number[];
}

const topOf = (parts: readonly number[]): number => parts.indexOf(Math.max(...parts));

/** Both ears together on every turn left out. */
export function weighed(blend: Blend, turns: readonly LeftOut[]): readonly Weighed[] {
  return turns.map(({ from, gold, keen, light }) => {
    const parts = blended(blend, keen, light);
    return { transcript: from, gold, heard: topOf(parts), parts };
  });
}

/** Advice, negotiation and options as one class: an input that steers. */
export const steering = (input: number): number => Math.min(2, input);

/** All figures of one attribute; `merge` makes classes one, as `steering` does. */
export function figuresOf(
  attribute: Attribute,
  blend: Blend,
  clean: readonly LeftOut[],
  typed: readonly LeftOut[],
  transcripts: readonly CodedTranscript[],
  merge: (k: number) => number = (k) => k,
): AttributeFigures {
  const classes = Math.max(...attributes[attribute].map((_, k) => merge(k))) + 1;
  const mergeParts = (parts: readonly number[]): number[] => {
    const out = new Array<number>(classes).fill(0);
    parts.forEach((part, k) => {
      out[merge(k)] = (out[merge(k)] ?? 0) + part;
    });
    return out;
  };
  const merged = (turns: readonly Weighed[]): Weighed[] =>
    turns.map((turn) => {
      const parts = mergeParts(turn.parts);
      return { ...turn, gold: merge(turn.gold), parts, heard: topOf(parts) };
    });
  const scored = (turns: readonly Weighed[]): Agreement =>
    agreementOf(
      turns.map((turn) => turn.gold),
      turns.map((turn) => turn.heard),
      classes,
    );
  const turns = merged(weighed(blend, clean));
  const alone = (only: Blend): number => scored(merged(weighed(only, clean))).macroF1;
  const said = new Map<string, number[]>();
  for (const turn of weighed(blend, clean))
    said.set(turn.transcript, [...(said.get(turn.transcript) ?? []), turn.heard]);
  const bySureness = [...turns].sort((a, b) => Math.max(...b.parts) - Math.max(...a.parts));
  return {
    ...scored(turns),
    interval: intervalOf(turns, classes, seed),
    typed: scored(merged(weighed(blend, typed))).macroF1,
    keenAlone: alone({ keen: 1, light: 0 }),
    lightAlone: alone({ keen: 0, light: 1 }),
    experts: expertShare(transcripts, attribute, (id) => said.get(id) ?? [], merge),
    calibration: calibrationOf(
      turns.map((turn) => ({ probability: Math.max(...turn.parts), right: turn.heard === turn.gold })),
    ),
    surest: scored(bySureness.slice(0, Math.round(0.8 * bySureness.length))).macroF1,
  };
}

/** The share of pairs (a high, a low demonstration) in which the high one scores more: AUC. */
export function separation(high: readonly number[], low: readonly number[]): number {
  let won = 0;
  for (const h of high) for (const l of low) won += h > l ? 1 : h === l ? 0.5 : 0;
  return won / Math.max(1, high.length * low.length);
}

/** Reflections less inputs, as a share of turns, by transcript: heard and coded. */
export function reflectionsLessInputs(
  turns: readonly Weighed[],
  which: 'heard' | 'gold',
): ReadonlyMap<string, number> {
  const reflection = attributes.main.indexOf('reflection');
  const input = attributes.main.indexOf('input');
  const sums = new Map<string, { sum: number; n: number }>();
  for (const turn of turns) {
    const at = sums.get(turn.transcript) ?? { sum: 0, n: 0 };
    at.sum += Number(turn[which] === reflection) - Number(turn[which] === input);
    at.n++;
    sums.set(turn.transcript, at);
  }
  return new Map([...sums].map(([id, { sum, n }]) => [id, sum / n]));
}

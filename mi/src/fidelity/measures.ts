import type { CodedVolley } from './code-volley.ts';
import { holding, rangeOfRatio } from './interval.ts';
import type { Interval } from './interval.ts';
import { mitiCodeNames, mitiCodes } from './miti-codes.ts';
import type { MitiCode } from './miti-codes.ts';
import { chanceOfAny, pairOver, rangeOver } from './volley-chances.ts';

/** How often something was counted. */
export interface MitiCount {
  readonly count: number;
  /** What the count is expected to be, going by how sure the ear was. */
  readonly expected: number;
  /** 90 % range of the true count, given how sure the ear was; it holds `count` too. */
  readonly range: Interval;
}

/** A ratio or a share with its range; or too few to say, and of what. */
export type Measure =
  | { readonly ok: true; readonly value: number; readonly range: Interval }
  | { readonly ok: false; readonly because: 'too-few-reflections' | 'too-few-questions' };

/** The summary measures of ONE talk that MITI 4.2.1 has for counts. There is no score, and no way to add talks up. */
export interface Measures {
  readonly volleys: number;
  readonly reflections: MitiCount;
  readonly questions: MitiCount;
  /** R:Q, reflections for every question. */
  readonly reflectionsPerQuestion: Measure;
  /** %CR, share of reflections that go deeper. */
  readonly deeperShare: Measure;
  /** Total MIA: Affirm, Seek and Emphasise. MITI sets no figure for it. */
  readonly adherent: MitiCount;
  /** Total MINA: Confront and Persuade. MITI sets no figure for it. */
  readonly nonAdherent: MitiCount;
}

/**
 * Below ten reflections, or ten questions, nothing is said of a ratio. Ours: on the transcripts that ten
 * experts coded, one expert’s R:Q lay 0.43 and %CR 0.28 from the mean of the others; over so few, one
 * sentence heard otherwise moves them as much.
 */
export const leastForARatio = 10;

const reflections: readonly MitiCode[] = ['simpleReflection', 'complexReflection'];
const deeper: readonly MitiCode[] = ['complexReflection'];
const questions: readonly MitiCode[] = ['question'];

/** The measures of one coded talk. */
export function measuresOf(volleys: readonly CodedVolley[]): Measures {
  const counted = {
    reflections: countOf(volleys, [reflections]),
    questions: countOf(volleys, [questions]),
  };
  return {
    volleys: volleys.length,
    ...counted,
    reflectionsPerQuestion: perQuestion(volleys, counted.reflections.count, counted.questions.count),
    deeperShare: shareThatGoesDeeper(volleys, counted.reflections.count),
    adherent: countOf(volleys, slotsOf('adherent')),
    nonAdherent: countOf(volleys, slotsOf('nonAdherent')),
  };
}

function slotsOf(side: 'adherent' | 'nonAdherent'): readonly (readonly MitiCode[])[] {
  return mitiCodeNames.filter((name) => mitiCodes[name].side === side).map((name) => [name]);
}

/** Counts groups of codes over the volleys; each group counts once in a volley. */
function countOf(volleys: readonly CodedVolley[], groups: readonly (readonly MitiCode[])[]): MitiCount {
  let [count, expected] = [0, 0];
  for (const volley of volleys)
    for (const group of groups) {
      if (volley.codes.some(({ code }) => group.includes(code))) count += 1;
      expected += chanceOfAny(volley, group);
    }
  return { count, expected, range: holding(rangeOver(volleys, groups), count) };
}

// Both have to be ten: a ratio is as shaky as the smaller of its two counts.
function perQuestion(volleys: readonly CodedVolley[], above: number, below: number): Measure {
  if (above < leastForARatio) return { ok: false, because: 'too-few-reflections' };
  if (below < leastForARatio) return { ok: false, because: 'too-few-questions' };
  const value = above / below;
  return { ok: true, value, range: holding(rangeOfRatio(pairOver(volleys, reflections, questions)), value) };
}

function shareThatGoesDeeper(volleys: readonly CodedVolley[], whole: number): Measure {
  if (whole < leastForARatio) return { ok: false, because: 'too-few-reflections' };
  const part = volleys.filter((volley) => volley.codes.some(({ code }) => deeper.includes(code))).length;
  const value = part / whole;
  const { low, high } = rangeOfRatio(pairOver(volleys, deeper, reflections));
  return { ok: true, value, range: holding({ low: Math.min(1, low), high: Math.min(1, high) }, value) };
}

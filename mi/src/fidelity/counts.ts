import type { HeardTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { Interval } from './interval.ts';
import { rangeOfCount, rangeOfRatio } from './interval.ts';

export type { Interval } from './interval.ts';

/** How often something was heard. */
export interface BehaviourCount {
  /** Sentences heard as this. */
  readonly count: number;
  /** The sum of the ear's probabilities: what the count is expected to be. */
  readonly expected: number;
  /** 90 % range of the true count, given how sure the ear was. */
  readonly range: Interval;
}

/** The counts of ONE conversation. There is no way here to add conversations up for a named person. */
export interface Counts {
  /** Supporter sentences heard. */
  readonly sentences: number;
  readonly supporterTurns: number;
  readonly peerTurns: number;
  readonly behaviours: Readonly<Record<SupporterBehaviour, BehaviourCount>>;
  readonly reflections: BehaviourCount;
  readonly questions: BehaviourCount;
  /** Reflections for every question (R:Q in MITI); null when no question was heard. */
  readonly reflectionsPerQuestion: { readonly ratio: number; readonly range: Interval } | null;
  /** Share of reflections that go deeper (%CR in MITI); null when no reflection was heard. One expert agrees poorly with another here. */
  readonly deeperShare: { readonly share: number; readonly range: Interval } | null;
  /** Under ten reflections and questions together: too few to read anything into. Threshold: ours, from how experts differ. */
  readonly tooFew: boolean;
}

/**
 * MITI 4.2.1's abbreviations, each beside its long name, for those who know them. Thresholds: Moyers,
 * Manuel & Ernst, expert opinion from 20-minute segments, not normed; MITI sets none for the rest.
 */
export const miti = {
  'R:Q': { longName: 'reflections for every question', fair: 1, good: 2 },
  '%CR': { longName: 'share of reflections that go deeper', fair: 0.4, good: 0.5 },
} as const;

const reflectionNames: readonly SupporterBehaviour[] = ['simpleReflection', 'complexReflection', 'summary'];
const deeperNames: readonly SupporterBehaviour[] = ['complexReflection', 'summary'];
const questionNames: readonly SupporterBehaviour[] = ['openQuestion', 'closedQuestion'];

interface HeardAs {
  readonly behaviour: SupporterBehaviour;
  readonly orElse: SupporterBehaviour | null;
  readonly probability: number;
}

/**
 * The chance that one sentence belongs to a group: what was heard with its probability, and the whole
 * rest on the next best reading where the ear named one (else on something outside the group).
 */
function chanceIn(group: ReadonlySet<SupporterBehaviour>, heard: HeardAs): number {
  const main = group.has(heard.behaviour) ? heard.probability : 0;
  const rest = heard.orElse !== null && group.has(heard.orElse) ? 1 - heard.probability : 0;
  return Math.min(1, Math.max(0, main + rest));
}

function countOf(names: readonly SupporterBehaviour[], sentences: readonly HeardAs[]): BehaviourCount {
  const group = new Set(names);
  const chances = sentences.map((heard) => chanceIn(group, heard));
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  return {
    count: sentences.filter((heard) => group.has(heard.behaviour)).length,
    expected,
    range: rangeOfCount(chances),
  };
}

/** Counts one conversation's turns. Peer turns are counted as turns only. */
export function countTurns(turns: readonly HeardTurn[]): Counts {
  const supporterTurns = turns.filter((turn) => turn.speaker === 'supporter');
  const sentences = supporterTurns.flatMap((turn) =>
    turn.sentences.map((sentence): HeardAs => ({
      behaviour: sentence.behaviour,
      orElse: sentence.orElse ?? null,
      probability: sentence.probability,
    })),
  );
  const behaviours = Object.fromEntries(
    supporterBehaviourNames.map((name) => [name, countOf([name], sentences)]),
  ) as Record<SupporterBehaviour, BehaviourCount>;
  const reflections = countOf(reflectionNames, sentences);
  const questions = countOf(questionNames, sentences);
  const deeper = countOf(deeperNames, sentences);
  return {
    sentences: sentences.length,
    supporterTurns: supporterTurns.length,
    peerTurns: turns.length - supporterTurns.length,
    behaviours,
    reflections,
    questions,
    reflectionsPerQuestion:
      questions.count === 0
        ? null
        : {
            ratio: reflections.count / questions.count,
            range: rangeOfRatio(reflections.range, questions.range),
          },
    deeperShare:
      reflections.count === 0
        ? null
        : { share: deeper.count / reflections.count, range: shareRange(deeper, reflections) },
    tooFew: reflections.count + questions.count < 10,
  };
}

function shareRange(part: BehaviourCount, whole: BehaviourCount): Interval {
  const range = rangeOfRatio(part.range, whole.range);
  return { low: Math.min(1, range.low), high: Math.min(1, range.high) };
}

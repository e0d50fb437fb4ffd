import type { Flag, HeardTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { supporterBehaviourNames, supporterBehaviours } from '../behaviours/index.ts';
import { codeTalk } from './code-talk.ts';
import type { Interval } from './interval.ts';
import { rangeOfCount } from './interval.ts';
import { measuresOf } from './measures.ts';
import type { Measures } from './measures.ts';

/** How often something was heard. */
export interface BehaviourCount {
  /** Sentences heard as this; on the MI side, without those that may excuse harm: they earn no credit. */
  readonly count: number;
  /** The sum of the ear's probabilities: what the count is expected to be. */
  readonly expected: number;
  /** 90 % range of the true count, given how sure the ear was. */
  readonly range: Interval;
}

/**
 * The counts of ONE conversation: what was heard, sentence by sentence, and MITI's measures, volley by
 * volley. There is no way here to add conversations up for a named person.
 */
export interface Counts extends Measures {
  /** Supporter sentences heard. */
  readonly sentences: number;
  readonly supporterTurns: number;
  readonly peerTurns: number;
  readonly behaviours: Readonly<Record<SupporterBehaviour, BehaviourCount>>;
  /** Sentences that may excuse harm, whatever else they are. */
  readonly mayExcuseHarm: number;
}

interface HeardAs {
  readonly behaviour: SupporterBehaviour;
  readonly orElse?: SupporterBehaviour;
  readonly probability: number;
  readonly flags: readonly Flag[];
}

const excuses = ({ flags }: HeardAs): boolean => flags.includes('mayExcuseHarm');

/**
 * The chance that one sentence is a behaviour: what was heard with its probability, and the whole rest
 * on the next best reading where the ear named one (else on something else).
 */
function chanceOf(name: SupporterBehaviour, heard: HeardAs): number {
  const main = heard.behaviour === name ? heard.probability : 0;
  const rest = heard.orElse === name ? 1 - heard.probability : 0;
  return Math.min(1, Math.max(0, main + rest));
}

function countOf(name: SupporterBehaviour, sentences: readonly HeardAs[]): BehaviourCount {
  const credited =
    supporterBehaviours[name].side === 'mi' ? sentences.filter((heard) => !excuses(heard)) : sentences;
  const chances = credited.map((heard) => chanceOf(name, heard));
  return {
    count: credited.filter((heard) => heard.behaviour === name).length,
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    range: rangeOfCount(chances),
  };
}

/** Counts one conversation's turns. Peer turns are counted as turns only. */
export function countTurns(turns: readonly HeardTurn[]): Counts {
  const supporterTurns = turns.filter((turn) => turn.speaker === 'supporter');
  const sentences = supporterTurns.flatMap((turn) => turn.sentences);
  return {
    sentences: sentences.length,
    supporterTurns: supporterTurns.length,
    peerTurns: turns.length - supporterTurns.length,
    behaviours: Object.fromEntries(
      supporterBehaviourNames.map((name) => [name, countOf(name, sentences)]),
    ) as Record<SupporterBehaviour, BehaviourCount>,
    mayExcuseHarm: sentences.filter(excuses).length,
    ...measuresOf(codeTalk(turns)),
  };
}

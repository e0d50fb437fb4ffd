import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { effectOnConfidence } from './confidence.ts';
import { effectOnLeaning } from './ambivalence.ts';
import { effectOnOpenness } from './openness.ts';
import { effectOnPushback } from './pushback.ts';
import { effectOnTrust } from './trust.ts';
import type { EffectTable, Inner, InnerNumbers } from './effect.ts';
import { mayExcuseHarm, moderatingRules, type Moment } from './moderation.ts';
import type { PracticePerson } from './person.ts';
import type { PeerState, SentenceEffect } from './state.ts';
import type { WhatWasSaid } from './what-was-said.ts';

/** The five tables, by the inner state they move. */
export const effectTables: Readonly<Record<Inner, EffectTable>> = {
  trust: effectOnTrust,
  openness: effectOnOpenness,
  pushback: effectOnPushback,
  leaning: effectOnLeaning,
  confidence: effectOnConfidence,
};

/** The inner states, trust first: on a tie its because is the one shown. */
export const innerStates: readonly Inner[] = ['trust', 'openness', 'pushback', 'leaning', 'confidence'];

/** What a turn did inside: the new numbers, and each sentence’s share with its reason. */
export interface TakenIn {
  readonly inner: InnerNumbers;
  readonly effects: readonly SentenceEffect[];
  readonly moves: readonly SupporterBehaviour[];
  /** Was the loudest move the same for the third time running? */
  readonly wornOut: boolean;
}

/** Moves remembered, newest last. */
const movesKept = 6;

/** Lets every sentence of the turn do what the tables and the moderating rules say. */
export function takeIn(person: PracticePerson, state: PeerState, said: WhatWasSaid): TakenIn {
  const effects: SentenceEffect[] = [];
  let inner: InnerNumbers = state;
  let moves = state.memory.moves;
  let wornOut = false;
  const thisTurn = new Set<SupporterBehaviour>();
  for (const [at, sentence] of said.heard.sentences.entries()) {
    const moment: Moment = { person, state, said, sentence, movesBefore: moves };
    // Two sentences of one kind in a turn are one move: they wear out together, not each other.
    const again = thisTurn.has(sentence.behaviour);
    const { deltas, because, worn } = effectOf(moment, inner, again);
    if (worn && (sentence.behaviour === said.move || sentence.behaviour === said.answering)) wornOut = true;
    const before = inner;
    inner = add(inner, deltas);
    effects.push({ sentence: at, ...subtract(inner, before), because });
    if (!again) moves = [...moves, sentence.behaviour].slice(-movesKept);
    thisTurn.add(sentence.behaviour);
  }
  return { inner: pick(inner), effects, moves, wornOut };
}

/** Below this probability a sentence moves this person half as much: it may have been something else. Ours. */
const hardlyHeard = 0.3;

function effectOf(
  moment: Moment,
  now: InnerNumbers,
  again: boolean,
): { deltas: InnerNumbers; because: string; worn: boolean } {
  const { behaviour } = moment.sentence;
  const rules = moderatingRules.filter(
    (rule) => rule.holds(moment) && !(again && rule.name === 'wearing out'),
  );
  const sure = moment.sentence.probability < hardlyHeard ? 0.5 : 1;
  const gain = rules.reduce((factor, rule) => factor * rule.gain, again ? 0.5 : 1);
  const harm = rules.reduce((factor, rule) => factor * (rule.harm ?? 1), 1);
  const excuses = mayExcuseHarm(moment.sentence);
  const deltas = numbers((inner) => {
    const { delta } = effectTables[inner][behaviour];
    const isGood = (change: number): boolean => (inner === 'pushback' ? change < 0 : change > 0);
    // What else is true of a sentence that may excuse harm earns nothing either.
    const extras = rules.map((rule) => rule.extra[inner] ?? 0).filter((extra) => !(excuses && isGood(extra)));
    const extra = again && !excuses ? 0 : extras.reduce((sum, each) => sum + each, 0);
    return withinReach(delta * (isGood(delta) ? gain : harm) * sure + extra, now[inner]);
  });
  const strongest = innerStates.reduce((best, inner) =>
    Math.abs(deltas[inner]) > Math.abs(deltas[best]) ? inner : best,
  );
  return {
    deltas,
    because: rules[0]?.because ?? effectTables[strongest][behaviour].because,
    worn: rules.some((rule) => rule.name === 'wearing out'),
  };
}

/**
 * The last steps towards either end are the hardest: beyond 5 a rise shrinks, below 5 a fall does,
 * to nothing at the end of the scale. Ours; without it ten kind sentences would make anyone an open book.
 */
function withinReach(delta: number, from: number): number {
  return delta * Math.min(1, (delta > 0 ? 10 - from : from) / 5);
}

function add(a: InnerNumbers, b: InnerNumbers): InnerNumbers {
  return numbers((inner) => Math.min(10, Math.max(0, round(a[inner] + b[inner]))));
}

function subtract(a: InnerNumbers, b: InnerNumbers): InnerNumbers {
  return numbers((inner) => round(a[inner] - b[inner]));
}

function pick(a: InnerNumbers): InnerNumbers {
  return numbers((inner) => a[inner]);
}

function numbers(of: (inner: Inner) => number): InnerNumbers {
  return {
    trust: of('trust'),
    openness: of('openness'),
    pushback: of('pushback'),
    leaning: of('leaning'),
    confidence: of('confidence'),
  };
}

/** Two decimals, so that stored states stay readable. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Does this sentence mend what a judgement broke? */
export function mends(sentence: HeardSupporterSentence): boolean {
  return mending.has(sentence.behaviour) && sentence.probability >= hardlyHeard && !mayExcuseHarm(sentence);
}

const mending: ReadonlySet<SupporterBehaviour> = new Set([
  'apologising',
  'complexReflection',
  'emphasisingChoice',
  'standingWith',
]);

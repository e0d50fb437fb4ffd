/** Coaching, kindly: another way to say it, looking back, the drill. Public face. */
export { anotherWay } from './another-way.ts';
export type { AnotherWay } from './another-way.ts';
export { behaviourWords, mayExcuseHarmWords } from './behaviour-words.ts';
export type { BehaviourWords } from './behaviour-words.ts';
export { drillFeedback } from './drill-feedback.ts';
export type { CardToAnswer, DrillFeedback } from './drill-steps.ts';
export type { Practised } from './drill-aims.ts';
export { speaksOfHarm } from './drill-words.ts';
export { lookBack } from './look-back.ts';
export type { FromElsewhere } from './from-elsewhere.ts';
export type { LookBack, LookedAtTurn, Mover } from './look-back.ts';
export type { SentenceLook } from './weighed.ts';
export type { OneThing } from './one-thing.ts';
export { surenessWords } from './sureness-words.ts';

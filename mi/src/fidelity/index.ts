/** Counting one coded conversation, with its uncertainty: public face. */
export { countTurns, miti } from './counts.ts';
export type { BehaviourCount, Counts, Interval } from './counts.ts';

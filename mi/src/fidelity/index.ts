/** Counting one coded conversation by the rules of MITI 4.2.1, with its uncertainty: public face. */
export { catalogueToMiti } from './catalogue-to-miti.ts';
export { codeTalk } from './code-talk.ts';
export type { CodedVolley, CountedCode, LeftOut } from './code-volley.ts';
export type { Aside, CodedPiece, CodedTurn, PiecePlace } from './coded-turn.ts';
export { countTurns } from './counts.ts';
export type { BehaviourCount, Counts } from './counts.ts';
export type { Interval } from './interval.ts';
export { leastForARatio, measuresOf } from './measures.ts';
export type { Measure, Measures, MitiCount } from './measures.ts';
export { miti, mitiCodeNames, mitiCodes } from './miti-codes.ts';
export type { MitiCode, MitiSlot } from './miti-codes.ts';
export { mitiRuleNames, mitiRules } from './miti-rules.ts';
export type { MitiRule } from './miti-rules.ts';

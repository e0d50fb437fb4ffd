/** The simulated peer: public face. */
export { begin, stepBack } from './begin.ts';
export { diceFrom } from './dice.ts';
export type { Effect, EffectTable, Inner, InnerNumbers } from './effect.ts';
export type { PersonId, PracticePerson } from './person.ts';
export { practicePeople } from './people/index.ts';
export { reply } from './reply.ts';
export type { Dice, PeerMemory, PeerReply, PeerState, SentenceEffect } from './state.ts';
export { effectTables } from './taking-in.ts';

import { en } from './words.en.ts';

/** The shape of every catalogue: a language that leaves a sentence out does not compile. */
export type Words = typeof en;

/** The words on the screen. English is the only language so far. */
export const words: Words = en;

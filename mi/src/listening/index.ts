/** Listening: public face. */
export { EarFileDamaged, earFrom, withKeenEar } from './ear.ts';
export type { Ear } from './ear.ts';
export { hear } from './hear.ts';
export { splitIntoSentences } from './sentences.ts';
export type { WrittenSentence } from './sentences.ts';

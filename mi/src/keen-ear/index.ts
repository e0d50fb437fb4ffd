/**
 * The keen ear: public face. From words to numbers; what they mean is listening’s to say, and where it
 * cannot be had the light ear (listening/ear.ts) hears alone.
 */
export { encodeWords, featureCount, readFeatures, readWords } from './encoder.ts';
export type { Encoded } from './encoder.ts';
export { logits } from './heads.ts';
export { headSizes, keenEarFrom } from './keen-ear.ts';
export type { HeadName, KeenEar } from './keen-ear.ts';
export type { KernelKind } from './kernel.ts';
export { silence, step } from './memory.ts';
export type { MemoryState } from './memory.ts';
export { piecesOf } from './pieces.ts';

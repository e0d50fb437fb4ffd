/**
 * What travels between the browser and the server: pure types and schemas. The only folder of the
 * server that web may import.
 */
export * from './checks.ts';
export * from './drills.ts';
export * from './kept-texts.ts';
export * from './learning.ts';
export * from './lesson-text.ts';
export * from './limits.ts';
export * from './made-id.ts';
export * from './practising.ts';
export * from './refusals.ts';
export * from './review.ts';
export * from './safety.ts';
export * from './standing.ts';

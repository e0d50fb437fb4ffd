/**
 * @wayfellow/mi: motivational interviewing as pure functions. Everything in one import; each part is
 * also a sub-export of its own (`@wayfellow/mi/listening`, `@wayfellow/mi/coaching` …).
 */
export * from './behaviours/index.ts';
export * from './coaching/index.ts';
export * from './danger/index.ts';
export * from './fidelity/index.ts';
export * from './listening/index.ts';
export * from './simulated-peer/index.ts';

/** The screens of a check come in one file, when the first of them is asked for: a lesson is there sooner on a slow line. */
export { openCheck } from '../learning/check.tsx';
export { openCheckResult } from '../learning/check-result.tsx';

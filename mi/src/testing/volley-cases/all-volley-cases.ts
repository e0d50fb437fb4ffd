import { everyBehaviour } from './every-behaviour.ts';
import { fineLines } from './fine-lines.ts';
import { permissionAtItsEdges } from './permission-at-its-edges.ts';
import { permissionForAdvice } from './permission-for-advice.ts';
import { shamAndOdd } from './sham-and-odd.ts';
import type { VolleyCase } from './volley-case.ts';
import { whatIsNotCoded } from './what-is-not-coded.ts';
import { whenInDoubt } from './when-in-doubt.ts';
import { whereVolleysEnd } from './where-volleys-end.ts';

/**
 * Worked cases for every rule of the engine. The sentences are our own; none is from the manual, and
 * none from a transcript. Someone who codes MITI may read them as a list to argue with.
 */
export const allVolleyCases: readonly VolleyCase[] = [
  ...whereVolleysEnd,
  ...whatIsNotCoded,
  ...whenInDoubt,
  ...permissionForAdvice,
  ...everyBehaviour,
  ...shamAndOdd,
  ...permissionAtItsEdges,
  ...fineLines,
];

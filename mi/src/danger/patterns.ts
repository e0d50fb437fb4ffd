import type { DangerPattern } from './danger-pattern.ts';
import { childAtRisk, harmToOther, violenceToMe } from './patterns-of-harm.ts';
import { toldSideways } from './patterns-told-sideways.ts';
import { overdose, selfHarm, suicide } from './patterns-of-own-danger.ts';

/** Every pattern, most urgent kinds first: overdose and a child at risk ask for help within minutes. */
export const dangerPatterns: readonly DangerPattern[] = [
  ...overdose,
  ...childAtRisk,
  ...suicide,
  ...violenceToMe,
  ...harmToOther,
  ...selfHarm,
  ...toldSideways,
];

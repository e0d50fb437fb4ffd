import type { DangerPattern } from './danger-pattern.ts';
import { deeds } from './patterns-of-deeds.ts';
import { farewell } from './patterns-of-farewell.ts';
import { childAtRisk, harmToOther, violenceToMe } from './patterns-of-harm.ts';
import { childNear, harmNear, violenceNear } from './patterns-of-harm-near.ts';
import { hintsNearby, hintsOfOwnDeath } from './patterns-of-hints.ts';
import { overdose, selfHarm, suicide } from './patterns-of-own-danger.ts';
import { marks, tooMuchTaken } from './patterns-of-own-harm.ts';
import { heavyWords } from './patterns-of-single-words.ts';
import { threats } from './patterns-of-threats.ts';
import { urges } from './patterns-of-urges.ts';
import { wishes } from './patterns-of-wishes.ts';
import { toldSideways } from './patterns-told-sideways.ts';

/** Every pattern, most urgent kinds first: overdose and a child at risk ask for help within minutes. */
export const dangerPatterns: readonly DangerPattern[] = [
  ...overdose,
  ...tooMuchTaken,
  ...childAtRisk,
  ...suicide,
  ...violenceToMe,
  ...harmToOther,
  ...selfHarm,
  ...toldSideways,
  ...childNear,
  ...farewell,
  ...violenceNear,
  ...harmNear,
  ...marks,
  ...threats,
  ...hintsOfOwnDeath,
  ...hintsNearby,
  ...deeds,
  ...wishes,
  ...heavyWords,
  ...urges,
];

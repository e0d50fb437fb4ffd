import type { SupporterBehaviour } from '../behaviours/index.ts';
import { besideClosedQuestion } from './examples/beside-closed-questions.ts';
import { insteadOfAdvice } from './examples/instead-of-advice.ts';
import { insteadOfJudging } from './examples/instead-of-judging.ts';
import { insteadOfOwnStoryAsAdvice } from './examples/instead-of-own-story.ts';
import { insteadOfParroting } from './examples/instead-of-parroting.ts';
import { insteadOfPersuading } from './examples/instead-of-persuading.ts';
import { insteadOfPraise } from './examples/instead-of-praise.ts';
import type { Pair } from './examples/pair.ts';

/** A moment of another talk that shows how it can sound; to be shown apart from this talk's turns. */
export interface FromElsewhere extends Pair {
  /** What it stands instead of. */
  readonly insteadOf: SupporterBehaviour;
}

/** Written moments by what they stand instead of; for a simple reflection, where it only parroted. */
const moments: Readonly<Partial<Record<SupporterBehaviour, readonly Pair[]>>> = {
  confronting: Object.values(insteadOfJudging).flat(),
  adviceWithoutPermission: Object.values(insteadOfAdvice).flat(),
  sharingAsAdvice: Object.values(insteadOfOwnStoryAsAdvice).flat(),
  persuading: Object.values(insteadOfPersuading).flat(),
  praise: Object.values(insteadOfPraise).flat(),
  closedQuestion: Object.values(besideClosedQuestion).flat(),
  simpleReflection: insteadOfParroting,
};

/** No more than this: a reader wants the sound of it, and no list. The number is ours. */
const most = 3;

/**
 * Moments of other talks for the behaviours that were mended in this one, most closing first, one for
 * each, at most three. `turned` is any whole number from 0 up; the same number picks the same moments.
 */
export function fromElsewhere(
  mended: ReadonlySet<SupporterBehaviour>,
  turned: number,
): readonly FromElsewhere[] {
  const names = Object.keys(moments) as readonly SupporterBehaviour[];
  return names
    .filter((name) => mended.has(name))
    .slice(0, most)
    .flatMap((insteadOf) => {
      const pairs = moments[insteadOf] ?? [];
      const pair = pairs[turned % Math.max(1, pairs.length)];
      return pair === undefined ? [] : [{ ...pair, insteadOf }];
    });
}

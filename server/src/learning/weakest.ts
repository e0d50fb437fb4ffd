import { contrasts, sureness, supporterBehaviours } from '@wayfellow/mi/behaviours';
import type { Contrast, SupporterBehaviour } from '@wayfellow/mi/behaviours';

/** What a learner’s own sentence was: as the ear heard it, or as the learner sees it, where they see it differently. */
export interface OwnSentence {
  readonly behaviour: SupporterBehaviour;
  /** 0..1; 1 where the learner says what it is. */
  readonly probability: number;
}

/** How what is weakest is found, and why. */
export const weakestRules = {
  sinceDays: {
    value: 28,
    because: 'How someone spoke two months ago is not how they speak now.',
  },
  atLeast: {
    value: 2,
    because: 'One sentence is no habit.',
  },
  sureness: {
    value: 'fairlySure',
    because: 'A guess of the ear is no ground to choose anything by.',
  },
} as const;

/**
 * The contrasts on which this learner’s own words were heard most often on the side away from MI: in drills, in checks
 * and with practice people. Empty where there is nothing to go by. It chooses what comes back first, and is shown to nobody.
 */
export function weakestContrasts(sentences: readonly OwnSentence[]): ReadonlySet<Contrast> {
  const away = sentences.flatMap(({ behaviour, probability }) => {
    // A name that a later catalogue has dropped counts for nothing.
    if (!Object.hasOwn(supporterBehaviours, behaviour)) return [];
    const { side, contrast } = supporterBehaviours[behaviour];
    return side === 'traditional' && contrast !== null && sureness(probability) !== 'guessing'
      ? [contrast]
      : [];
  });
  const names = Object.keys(contrasts) as Contrast[];
  const counts = names.map((name) => ({ name, count: away.filter((one) => one === name).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  return new Set(
    most < weakestRules.atLeast.value
      ? []
      : counts.filter(({ count }) => count === most).map(({ name }) => name),
  );
}

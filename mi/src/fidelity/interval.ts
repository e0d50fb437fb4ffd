/** A range, both ends included. `high` may be Infinity for a ratio whose lower part may be nought. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 90 %: five of a hundred lie beyond each end of a normal curve at 1.645 standard deviations. */
const z = 1.645;

/**
 * The 90 % range of a count, each sentence being in with its own chance. The sum of unequal coin
 * tosses is Poisson-binomial: mean Σp, variance Σp(1−p) (Le Cam 1960; Hong 2013). We take its normal
 * approximation with half a unit added for whole numbers, cut to what is possible. It holds what the
 * ear is unsure of, not how one talk differs from the next.
 */
export function rangeOfCount(chances: readonly number[]): Interval {
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  const reach = variance === 0 ? 0 : z * Math.sqrt(variance) + 0.5;
  const surely = chances.filter((chance) => chance >= 1).length;
  const possibly = chances.filter((chance) => chance > 0).length;
  return {
    low: Math.max(surely, Math.floor(mean - reach)),
    high: Math.min(possibly, Math.ceil(mean + reach)),
  };
}

/**
 * The range of one count over another: lowest over highest to highest over lowest. Wider than 90 %,
 * and on purpose: a ratio of small counts is easily believed too much.
 */
export function rangeOfRatio(above: Interval, below: Interval): Interval {
  return {
    low: below.high === 0 ? 0 : above.low / below.high,
    high: below.low === 0 ? Number.POSITIVE_INFINITY : above.high / below.low,
  };
}

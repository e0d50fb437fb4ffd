/** A range, both ends included. `high` may be Infinity for a ratio whose lower part may be nought. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 90 %: five of a hundred lie beyond each end of a normal curve at 1.645 standard deviations. */
const z = 1.645;
const tail = 0.05;
/** Up to so many parts the distribution is worked out exactly; beyond, the normal curve is as good. */
const mostExactParts = 300;

/**
 * The 90 % range of a count, each part being in with its own chance: see `rangeOfSum`.
 * It holds what the ear is unsure of, not how one talk differs from the next.
 */
export function rangeOfCount(chances: readonly number[]): Interval {
  return rangeOfSum(chances.map((chance) => [1 - chance, chance]));
}

/**
 * The 90 % range of a sum of independent small counts. `parts[i][k]` is the chance that part i adds k.
 * With coin tosses this is the Poisson-binomial distribution (Le Cam 1960; Hong 2013). Up to 300 parts
 * it is worked out by adding one part after the other (convolution), with no chance involved; beyond,
 * by its normal approximation with half a unit added for whole numbers. Cut to what is possible, and
 * never so narrow as to leave out the expected count.
 */
export function rangeOfSum(parts: readonly (readonly number[])[]): Interval {
  const open = parts.filter((part) => !part.includes(1));
  const certain = parts.reduce((sum, part) => sum + Math.max(0, part.indexOf(1)), 0);
  const possible = open.reduce((sum, part) => sum + highestOf(part), certain);
  const mean = parts.reduce((sum, part) => sum + meanOf(part), 0);
  const { low, high } = open.length <= mostExactParts ? exactRange(open) : normalRange(open);
  return {
    low: Math.max(certain, Math.min(certain + low, Math.floor(mean))),
    high: Math.min(possible, Math.max(certain + high, Math.ceil(mean))),
  };
}

const meanOf = (part: readonly number[]): number => part.reduce((sum, chance, k) => sum + k * chance, 0);

function highestOf(part: readonly number[]): number {
  let highest = 0;
  part.forEach((chance, k) => {
    if (chance > 0) highest = k;
  });
  return highest;
}

function exactRange(parts: readonly (readonly number[])[]): Interval {
  let whole: readonly number[] = [1];
  for (const part of parts) {
    const next: number[] = Array.from({ length: whole.length + part.length - 1 }, () => 0);
    whole.forEach((chance, sum) => {
      part.forEach((more, k) => {
        next[sum + k] = (next[sum + k] ?? 0) + chance * more;
      });
    });
    whole = next;
  }
  let [low, high, below] = [0, whole.length - 1, 0];
  while (low < high && below + (whole[low] ?? 0) <= tail) below += whole[low++] ?? 0;
  let above = 0;
  while (high > low && above + (whole[high] ?? 0) <= tail) above += whole[high--] ?? 0;
  return { low, high };
}

function normalRange(parts: readonly (readonly number[])[]): Interval {
  let [mean, variance] = [0, 0];
  for (const part of parts) {
    const own = meanOf(part);
    mean += own;
    variance += part.reduce((sum, chance, k) => sum + k * k * chance, 0) - own * own;
  }
  const reach = z * Math.sqrt(Math.max(0, variance)) + 0.5;
  return { low: Math.max(0, Math.floor(mean - reach)), high: Math.ceil(mean + reach) };
}

/** The sums of two counts that belong together: means, variances and how they move together. */
export interface Pair {
  readonly above: number;
  readonly below: number;
  readonly varianceAbove: number;
  readonly varianceBelow: number;
  readonly covariance: number;
}

/**
 * The 90 % range of one count over another when the two are not independent: every ratio r for which
 * “above − r × below” may be nought (Fieller 1954). Infinity at the upper end when “below” may be nought.
 */
export function rangeOfRatio(pair: Pair): Interval {
  const { above, below, varianceAbove, varianceBelow, covariance } = pair;
  const a = below * below - z * z * varianceBelow;
  const b = above * below - z * z * covariance;
  const c = above * above - z * z * varianceAbove;
  if (a <= 0) {
    // `below` cannot be told from nought: only the lower end, if any, is known.
    const turned = c > 0 && b > 0 ? c / (b + Math.sqrt(Math.max(0, b * b - a * c))) : 0;
    return { low: Math.max(0, turned), high: Number.POSITIVE_INFINITY };
  }
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { low: Math.max(0, (b - root) / a), high: Math.max(0, (b + root) / a) };
}

/** A range made wide enough to hold a value. */
export function holding(range: Interval, value: number): Interval {
  return { low: Math.min(range.low, value), high: Math.max(range.high, value) };
}

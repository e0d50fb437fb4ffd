import type { CodedVolley } from './code-volley.ts';
import { rangeOfSum } from './interval.ts';
import type { Interval, Pair } from './interval.ts';
import type { MitiCode } from './miti-codes.ts';

/**
 * From what each piece may be to what each volley may hold. A piece has at most one code, and pieces
 * are taken as independent; so the chance that no piece of a volley has a code of some group is a
 * product, and everything else follows from such products exactly, with no dice.
 */
function chanceOfNone(volley: CodedVolley, group: readonly MitiCode[]): number {
  let none = 1;
  for (const piece of volley.chances) {
    let hit = 0;
    for (const { code, chance } of piece) if (group.includes(code)) hit += chance;
    none *= 1 - Math.min(1, hit);
  }
  return none;
}

/** The chance that a volley holds a code of the group at least once. */
export function chanceOfAny(volley: CodedVolley, group: readonly MitiCode[]): number {
  return 1 - chanceOfNone(volley, group);
}

/**
 * How many of these groups a volley holds: chances of 0, 1, 2 ... `groups` share no code. By leaving
 * every set of groups out in turn (inclusion and exclusion).
 */
export function howMany(volley: CodedVolley, groups: readonly (readonly MitiCode[])[]): readonly number[] {
  const sets = 2 ** groups.length;
  // none[s]: no group of the set s; bit i of s stands for group i.
  const none = Array.from({ length: sets }, (_, set) =>
    chanceOfNone(volley, groups.filter((_group, i) => (set & (2 ** i)) !== 0).flat()),
  );
  const counts: number[] = Array.from({ length: groups.length + 1 }, () => 0);
  for (let present = 0; present < sets; present += 1) {
    // Exactly these are present: the others are all missing, and none of these is.
    const missing = sets - 1 - present;
    let chance = 0;
    for (let also = 0; also < sets; also += 1)
      if ((also & ~present) === 0) chance += (bits(also) % 2 === 0 ? 1 : -1) * (none[missing | also] ?? 0);
    const k = bits(present);
    counts[k] = (counts[k] ?? 0) + Math.min(1, Math.max(0, chance));
  }
  return counts;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** The 90 % range of how often these groups are held, over the volleys of one talk. */
export function rangeOver(
  volleys: readonly CodedVolley[],
  groups: readonly (readonly MitiCode[])[],
): Interval {
  return rangeOfSum(volleys.map((volley) => howMany(volley, groups)));
}

/** Two groups over one talk, as a ratio needs them. The groups may overlap. */
export function pairOver(
  volleys: readonly CodedVolley[],
  above: readonly MitiCode[],
  below: readonly MitiCode[],
): Pair {
  const either = [...new Set([...above, ...below])];
  const pair = { above: 0, below: 0, varianceAbove: 0, varianceBelow: 0, covariance: 0 };
  for (const volley of volleys) {
    const a = chanceOfAny(volley, above);
    const b = chanceOfAny(volley, below);
    const both = a + b - chanceOfAny(volley, either);
    pair.above += a;
    pair.below += b;
    pair.varianceAbove += a * (1 - a);
    pair.varianceBelow += b * (1 - b);
    pair.covariance += both - a * b;
  }
  return pair;
}

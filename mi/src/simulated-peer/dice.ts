import type { Dice } from './state.ts';

/**
 * A small seeded generator (mulberry32, public domain): the same seed gives the same numbers.
 *
 * A host that stores conversations rolls a fresh one for each turn, `diceFrom(seed + turn)` with
 * `turn = state.memory.turns` (0 for the opening words): after a restart the talk goes on exactly
 * as it would have, and "rewind here" gives the same person the same chance.
 */
export function diceFrom(seed: number): Dice {
  // Seeds of neighbouring turns are neighbours: spread them first, or their first numbers look alike.
  let a = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several, by dice; undefined when there are none. */
export function oneOf<T>(several: readonly T[], dice: Dice): T | undefined {
  return several[Math.floor(dice() * several.length)];
}

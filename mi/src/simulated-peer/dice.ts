import type { Dice } from './state.ts';

/**
 * A small seeded generator (mulberry32, public domain): the same seed gives the same numbers.
 *
 * A host that stores conversations keeps one seed for each and rolls fresh dice for every turn:
 * `begin(person, diceFrom(seed))`, then `reply(person, state, heard, diceFrom(seed + state.memory.turns + 1))`.
 * After a restart the talk goes on exactly as it would have, and "rewind here" gives the same person
 * the same chance. Seeds of different conversations should lie far apart.
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

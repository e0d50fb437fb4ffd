import { anyOf } from '../wording/any-of.ts';

const own = new RegExp(anyOf`
    \bi (?:just |kind of |kinda |really )?(?:hit|punched|slapped|shoved|pushed|grabbed|choked|
    kicked|lost it|snapped|smashed|threw|screamed at|yelled at|swung|put (?:a hole|my fist)|raised my (?:fist|hand))\b|
    \bi(?:['’]ve| have) (?:hit|hurt)\b|\bi hurt (?:him|her|them)\b
  `);
const toThem =
  /\b(?:hit|hits|punched|slapped|shoved|pushed|grabbed|choked|kicked|strangled|hurt|threatened|bashed|beat) (?:me|us)\b/;

/**
 * Whether a turn (lower case) tells of harm by the writer's own hand or temper. False where they were
 * hurt as well, so that nobody who was hurt is asked about their part.
 */
export function tellsOfOwnHand(words: string): boolean {
  return own.test(words) && !toThem.test(words);
}

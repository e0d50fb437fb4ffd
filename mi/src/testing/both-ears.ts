import { readFileSync } from 'node:fs';
import { earFrom, withKeenEar } from '../listening/index.ts';
import type { Ear } from '../listening/index.ts';

const weights = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../weights/${file}`, import.meta.url)));

/** The ear as the product hears with it: both kinds of weights that ship. */
export function bothEars(): Ear {
  return withKeenEar(earFrom(weights('ear.bin')), weights('keen-ear.bin'));
}

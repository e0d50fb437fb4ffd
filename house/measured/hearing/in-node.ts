import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeardTurn } from '@wayfellow/mi/behaviours';
import { earFrom, splitIntoSentences, withKeenEar } from '@wayfellow/mi/listening';
import { furthestApart } from '../../../journeys/hearing/difference.ts';
import { hearTalks, readTexts } from '../../../journeys/hearing/timed.ts';
import { heldNow, type Held } from './memory.ts';
import { ownTurns, turnsATalk } from './own-talks.ts';
import { textsByLength, type TextsOfALength } from './texts.ts';

/** How often everything is done, each time with other turns. */
export const rounds = 3;
/** Turns heard in one round. */
export const turnsARound = 8 * turnsATalk;
/** Turns whose every number is compared. */
export const comparedTurns = 300;

/** What the process writes: milliseconds of each turn or reading, by round; and what it held and heard. */
export interface InNode {
  readonly before: Held;
  readonly after: Held;
  readonly texts: readonly TextsOfALength[];
  /** By number of pieces, then by round. */
  readonly simd: readonly (readonly (readonly number[])[])[];
  readonly scalar: readonly (readonly (readonly number[])[])[];
  readonly light: readonly (readonly number[])[];
  readonly both: readonly (readonly number[])[];
  /** Which turns of each round are one sentence. */
  readonly single: readonly (readonly boolean[])[];
  readonly heard: readonly HeardTurn[];
  /** How far the plain loop’s numbers lie from the kernel’s. */
  readonly scalarApart: number;
}

if (import.meta.main) process.stdout.write(JSON.stringify(measured(process.argv[2] ?? '.')));

function measured(root: string): InNode {
  const turns = ownTurns(root, (rounds + 1) * turnsARound);
  const roundOf = (round: number) => ({
    turns: turns.slice(round * turnsARound, (round + 1) * turnsARound),
    turnsATalk,
  });
  const everyRound = Array.from({ length: rounds }, (_, round) => round + 1);
  const lightEar = earFrom(readFileSync(join(root, 'mi/weights/ear.bin')));
  hearTalks(lightEar, roundOf(0));
  const before = heldNow();
  const ear = withKeenEar(lightEar, readFileSync(join(root, 'mi/weights/keen-ear.bin')));
  const warm = hearTalks(ear, roundOf(0)).heard.slice(0, comparedTurns);
  const after = heldNow();
  const keen = ear.keen?.keen;
  if (keen?.kernel !== 'simd') throw new Error('This Node runs no WebAssembly kernel.');
  const texts = textsByLength(keen, turns);
  const light = everyRound.map((round) => hearTalks(lightEar, roundOf(round)).milliseconds);
  const both = everyRound.map((round) => hearTalks(ear, roundOf(round)).milliseconds);
  const plain = withKeenEar(lightEar, readFileSync(join(root, 'mi/weights/keen-ear.bin')), 'scalar');
  const compared = { turns: turns.slice(0, comparedTurns), turnsATalk };
  const scalarApart = furthestApart(hearTalks(plain, compared).heard, warm);
  return {
    before,
    after,
    texts,
    simd: texts.map((these) => everyRound.map(() => readTexts(ear, these.texts, 200))),
    scalar: texts.map((these) => everyRound.map(() => readTexts(plain, these.texts, 15))),
    light,
    both,
    single: everyRound.map((round) =>
      roundOf(round).turns.map(({ text }) => splitIntoSentences(text).length === 1),
    ),
    heard: warm,
    scalarApart,
  };
}

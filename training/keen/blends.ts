import { blended } from '../../mi/src/listening/keen-hearing.ts';
import type { Blend } from '../../mi/src/listening/keen-hearing.ts';
import type { LeftOut, RowLeftOut } from './left-out.ts';

const steps = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => Math.round((from + i * by) * 100) / 100);

function lossOf(blend: Blend, heard: readonly LeftOut[]): number {
  let loss = 0;
  for (const { keen, light, gold } of heard)
    loss -= Math.log(Math.max(1e-9, blended(blend, keen, light)[gold] ?? 0));
  return loss / Math.max(1, heard.length);
}

/**
 * How much each ear counts for one question: the two weights whose shares were most honest (least
 * logarithmic loss) on what neither ear had learned from. Their sum is free, so it sets the sureness too.
 */
export function blendFor(heard: readonly LeftOut[]): Blend {
  let best: Blend = { keen: 0.7, light: 0.3 };
  let least = Infinity;
  const look = (keens: readonly number[], lights: readonly number[]): void => {
    for (const keen of keens)
      for (const light of lights) {
        const loss = lossOf({ keen, light }, heard);
        if (loss < least) [least, best] = [loss, { keen, light }];
      }
  };
  look(steps(0, 1.6, 0.2), steps(0, 1.2, 0.2));
  const near = (x: number): readonly number[] => steps(Math.max(0, x - 0.15), x + 0.15, 0.05);
  look(near(best.keen), near(best.light));
  return best;
}

/**
 * The line for a flag: a pattern’s worth and the score to reach, by the best F2 (finding counts twice as much
 * as not crying wolf: F-beta with beta 2) on rows neither ear had learned from.
 */
export function flagLineFor(
  heard: readonly RowLeftOut[],
  flag: string,
  order: number,
  beta: number,
): { line: number; pattern: number } {
  let best = { line: 0, pattern: 3 };
  let most = -1;
  for (const pattern of steps(0, 4, 0.5))
    for (const line of steps(-4, 4, 0.1)) {
      let hit = 0;
      let called = 0;
      let real = 0;
      for (const row of heard) {
        const is = row.flags.includes(flag);
        const says = (row.flagScores[order] ?? 0) + (row.patterns.includes(flag) ? pattern : 0) >= line;
        if (is) real++;
        if (says) called++;
        if (is && says) hit++;
      }
      const f = ((1 + beta * beta) * hit) / Math.max(1, beta * beta * real + called);
      if (f > most) [most, best] = [f, { line, pattern }];
    }
  return best;
}

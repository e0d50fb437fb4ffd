import { blended } from '../../mi/src/listening/keen-hearing.ts';
import type { Blend, FlagLine } from '../../mi/src/listening/keen-hearing.ts';
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

/** A twin that leaves the deed where it belongs counts for this many when it is flagged, as it does in training. */
const twinCounts = 4;

/**
 * The lines for a flag: of those that find at least `wanted` of the rows that have it, the ones that flag
 * fewest others, on rows neither ear had learned from. With words of harm in view the line may lie lower.
 */
export function flagLineFor(
  heard: readonly RowLeftOut[],
  flag: string,
  order: number,
  wanted: number,
): FlagLine {
  const having = heard.filter((row) => row.flags.includes(flag));
  const lacking = heard.filter((row) => !row.flags.includes(flag));
  let best: FlagLine = { line: 0, farLine: 0, pattern: 3 };
  let fewest = Infinity;
  for (const pattern of steps(0, 4, 1)) {
    const said = (row: RowLeftOut): number =>
      (row.flagScores[order] ?? 0) + (row.patterns.includes(flag) ? pattern : 0);
    for (const line of steps(-3, 1, 0.1))
      for (const farLine of steps(line, 3, 0.25)) {
        const flagged = (row: RowLeftOut): boolean => said(row) >= (row.near ? line : farLine);
        if (having.filter(flagged).length < wanted * having.length) continue;
        const wrong = lacking.filter(flagged).reduce((n, row) => n + (row.accountable ? twinCounts : 1), 0);
        if (wrong < fewest) [fewest, best] = [wrong, { line, farLine, pattern }];
      }
  }
  return best;
}

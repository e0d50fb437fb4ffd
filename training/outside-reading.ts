import { readFileSync } from 'node:fs';
import { readDrafts } from './rewriting.ts';
import type { Draft, Shown } from './rewriting.ts';

/** One draft by an author from outside, what stood beside it on the day, and what the reader made of it. */
export interface OutsideReading {
  readonly draft: Draft;
  /** What was shown when it was read; what is shown today may differ. */
  readonly asRead: Shown;
  readonly verdict: 'well' | 'dull' | 'broken';
  readonly reason: string;
}

const verdicts = ['well', 'dull', 'broken'] as const;
const froms = ['pattern', 'opening', 'question', 'none'] as const;

function oneOf<T extends string>(all: readonly T[], word: string | undefined, number: string): T {
  const found = all.find((one) => one === word);
  if (found === undefined) throw new Error(`${number}: “${word ?? ''}” is none of ${all.join(', ')}`);
  return found;
}

function rowsOf(name: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(new URL(`./drafts/${name}`, import.meta.url), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.length > 0 && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split('\t')).map(([number = '', ...cells]) => [number, cells]));
}

/** The three hundred outside drafts with what was read beside them, in the order written. Throws where a row is missing or holds another word. */
export function readOutside(): readonly OutsideReading[] {
  const shown = rowsOf('outside-shown.tsv');
  const judged = rowsOf('outside-verdicts.tsv');
  return readDrafts(new URL('./drafts/outside-drafts.tsv', import.meta.url)).map((draft) => {
    const [from, words = ''] = shown.get(draft.number) ?? [];
    const [verdict, reason = ''] = judged.get(draft.number) ?? [];
    return {
      draft,
      asRead: { from: oneOf(froms, from, draft.number), words },
      verdict: oneOf(verdicts, verdict, draft.number),
      reason,
    };
  });
}

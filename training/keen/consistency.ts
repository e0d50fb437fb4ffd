import { existsSync, readFileSync } from 'node:fs';

/** How steadily two codings that did not see each other, and the author, agree. */
export interface Consistency {
  readonly rows: number;
  /** Cohen's kappa between: the two codings; author and first; author and second. */
  readonly kappa: { readonly between: number; readonly first: number; readonly second: number };
  /** Rows on which three readings gave three codes, left out. */
  readonly unsettled: number;
  /** Rows on which both codings agreed on another code than the author's. */
  readonly overruled: number;
  /** Kappa between the codings on the flag for excused harm. */
  readonly excuse: number;
  /** A reader without the codebook, with names and meanings only, against what was settled. */
  readonly outside: { readonly rows: number; readonly kappa: number };
  /** The pairs of codes most often taken for each other. */
  readonly closest: readonly { readonly pair: string; readonly rows: number }[];
}

function kappaOf(a: readonly string[], b: readonly string[]): number {
  const n = a.length;
  const names = new Set([...a, ...b]);
  let chance = 0;
  for (const name of names)
    chance += (a.filter((x) => x === name).length / n) * (b.filter((x) => x === name).length / n);
  const agreed = a.filter((x, i) => x === b[i]).length / n;
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

function outsideReading(codings: readonly (readonly string[])[], names: readonly string[]) {
  const cell = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? '';
  const settled = new Map(
    codings.map((row) => [`${cell(row, 'scenario')}:${cell(row, 'row')}`, cell(row, 'settled')]),
  );
  const read = readFileSync(new URL('../sentences/outside-reading.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return {
    rows: read.length,
    kappa: kappaOf(
      read.map(([, , code = '']) => code),
      read.map(([scenario = '', row = '']) => settled.get(`${scenario}:${row}`) ?? ''),
    ),
  };
}

/** Reads sentences/codings.tsv; undefined where there is none. */
export function readConsistency(): Consistency | undefined {
  const at = new URL('../sentences/codings.tsv', import.meta.url);
  if (!existsSync(at)) return undefined;
  const [header = '', ...lines] = readFileSync(at, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  const column = (name: string): string[] => lines.map((line) => line.split('\t')[names.indexOf(name)] ?? '');
  const [written, first, second, settled] = ['written', 'first', 'second', 'settled'].map(column) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const excuse = (name: string): string[] =>
    column(name).map((flags) => String(flags.includes('mayExcuseHarm')));
  const pairs = new Map<string, number>();
  first.forEach((code, i) => {
    if (code === second[i]) return;
    const pair = [code, second[i] ?? ''].sort().join(' / ');
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return {
    rows: lines.length,
    kappa: {
      between: kappaOf(first, second),
      first: kappaOf(written, first),
      second: kappaOf(written, second),
    },
    unsettled: settled.filter((code) => code === '–').length,
    overruled: first.filter((code, i) => code === second[i] && code !== written[i]).length,
    outside: outsideReading(
      lines.map((line) => line.split('\t')),
      names,
    ),
    excuse: kappaOf(excuse('firstFlags'), excuse('secondFlags')),
    closest: [...pairs]
      .map(([pair, rows]) => ({ pair, rows }))
      .sort((a, b) => b.rows - a.rows)
      .slice(0, 8),
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { folders, readAuthored } from './written-rows.ts';

/**
 * Puts the author’s code and two codings that did not see each other side by side, and settles each row:
 *
 *     node --conditions=@wayfellow/source training/keen/settle.ts IDS FIRST SECOND
 *
 * IDS: number, scenario, row. FIRST and SECOND: number, code, flags. Two codings that agree win over the author;
 * else the author’s code stands where one coding shares it; else the row is left out.
 */
interface Coded {
  readonly code: string;
  readonly flags: readonly string[];
}

const cellsOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

const codingFrom = (path: string): ReadonlyMap<string, Coded> =>
  new Map(
    cellsOf(path).map(([id = '', code = '', flags = '']) => [
      id,
      { code, flags: flags.split(',').filter(Boolean) },
    ]),
  );

/** The code that stands, or “–” where three readings gave three codes. */
export function settledCode(written: string, first: string, second: string): string {
  if (first === second) return first;
  return written === first || written === second ? written : '–';
}

const coded = ['mayExcuseHarm', 'doubleSided'];

/** The flags that at least two of three readings put. */
export function settledFlags(...readings: readonly (readonly string[])[]): readonly string[] {
  return coded.filter((flag) => readings.filter((flags) => flags.includes(flag)).length >= 2);
}

function settle(idsAt: string, firstAt: string, secondAt: string): void {
  const first = codingFrom(firstAt);
  const second = codingFrom(secondAt);
  const rows = Object.values(folders).flatMap(readAuthored);
  const byPlace = new Map(rows.map((row) => [`${row.scenario}:${row.row}`, row]));
  const header =
    'scenario row written writtenFlags first firstFlags second secondFlags settled settledFlags'.split(' ');
  const lines = cellsOf(idsAt).map(([id = '', scenario = '', row = '']) => {
    const authored = byPlace.get(`${scenario}:${row}`);
    const a = first.get(id);
    const b = second.get(id);
    if (authored === undefined || a === undefined || b === undefined)
      throw new Error(`row ${id} (${scenario}, ${row}) was not written or not coded twice`);
    return [
      scenario,
      row,
      authored.behaviour,
      authored.flags.join(','),
      a.code,
      a.flags.join(','),
      b.code,
      b.flags.join(','),
      settledCode(authored.behaviour, a.code, b.code),
      settledFlags(authored.flags, a.flags, b.flags).join(','),
    ].join('\t');
  });
  const to = new URL('../sentences/codings.tsv', import.meta.url);
  writeFileSync(to, `${[header.join('\t'), ...lines].join('\n')}\n`);
}

const [ids, first, second] = process.argv.slice(2);
if (import.meta.main && ids !== undefined && first !== undefined && second !== undefined)
  settle(ids, first, second);

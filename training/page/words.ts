import type { Attribute } from '../annomi.ts';

/** .734 for 0.734. */
export const n = (value: number): string => value.toFixed(3).replace(/^0/, '');
/** 73 % for 0.734. */
export const percent = (value: number): string => `${Math.round(value * 100)} %`;
/** 7.3 % for 0.0734. */
export const percentFine = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** Plain names of the attributes. */
export const plainName: Readonly<Record<Attribute, string>> = {
  main: 'main behaviour',
  question: 'question',
  reflection: 'reflection',
  input: 'input',
  talk: 'client talk',
};

/** The 95 % range of a share (Wilson 1927), for counts. */
export function wilson(hit: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hit / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

/** A share with its count and range, as it stands in a table. */
export function shareWords({ hit, of }: { readonly hit: number; readonly of: number }): string {
  const [low, high] = wilson(hit, of);
  return `${percentFine(of === 0 ? 0 : hit / of)} (${hit} of ${of}; ${percentFine(low)}–${percentFine(high)})`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

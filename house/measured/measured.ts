/** What one benchmark found: a page in docs/measured. */
export interface Measured {
  readonly title: string;
  /** What was done, in a few lines anyone can follow. */
  readonly what: readonly string[];
  readonly figures: readonly Figure[];
  readonly notes?: readonly string[];
}

/** One figure, measured once or more. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** Digits after the point; none when absent. */
  readonly digits?: number;
}

/** The middle value; of an even number, the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** One row of the table of figures. */
export function row({ name, unit, values, digits = 0 }: Figure): string {
  const shown = (value: number): string =>
    `${value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `| ${name} | ${shown(median(values))} | ${shown(least)} | ${shown(most)} | ${values.length} |`;
}

/** Measures of agreement between two lists of class numbers. */
export interface Agreement {
  readonly macroF1: number;
  readonly kappa: number;
  readonly perClass: readonly {
    readonly f1: number;
    readonly precision: number;
    readonly recall: number;
    readonly count: number;
  }[];
}

/** Macro-F1, Cohen's kappa and F1 per class. */
export function agreementOf(gold: readonly number[], heard: readonly number[], classes: number): Agreement {
  const table = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  gold.forEach((g, i) => {
    table[g]![heard[i]!]!++;
  });
  const n = gold.length;
  let agreed = 0;
  let chance = 0;
  const perClass = table.map((row, k) => {
    const count = row.reduce((a, b) => a + b, 0);
    const called = table.reduce((sum, other) => sum + other[k]!, 0);
    const hit = row[k]!;
    agreed += hit / n;
    chance += (count / n) * (called / n);
    return {
      f1: count + called === 0 ? 0 : (2 * hit) / (count + called),
      precision: called === 0 ? 0 : hit / called,
      recall: count === 0 ? 0 : hit / count,
      count,
    };
  });
  return {
    macroF1: perClass.reduce((sum, c) => sum + c.f1, 0) / classes,
    kappa: (agreed - chance) / (1 - chance),
    perClass,
  };
}

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

/** A chance source with a seed (mulberry32), for bootstrap intervals. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % interval of macro-F1, by drawing whole transcripts again 500 times. */
export function intervalOf(
  turns: readonly { readonly transcript: string; readonly gold: number; readonly heard: number }[],
  classes: number,
  seed: number,
): readonly [number, number] {
  const byTranscript = new Map<string, { gold: number; heard: number }[]>();
  for (const turn of turns)
    byTranscript.set(turn.transcript, [...(byTranscript.get(turn.transcript) ?? []), turn]);
  const groups = [...byTranscript.values()];
  const chance = seededChance(seed);
  const figures: number[] = [];
  for (let round = 0; round < 500; round++) {
    const drawn = groups.flatMap(() => groups[Math.floor(chance() * groups.length)]!);
    figures.push(
      agreementOf(
        drawn.map((t) => t.gold),
        drawn.map((t) => t.heard),
        classes,
      ).macroF1,
    );
  }
  figures.sort((a, b) => a - b);
  return [figures[12]!, figures[487]!];
}

/** Expected calibration error over ten bins, and how often each word of sureness was right. */
export function calibrationOf(heard: readonly { readonly probability: number; readonly right: boolean }[]) {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = heard.filter((h) => Math.min(9, Math.floor(h.probability * 10)) === bin);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, h) => sum + h.probability, 0) / inside.length;
    error +=
      (inside.length / heard.length) * Math.abs(said - inside.filter((h) => h.right).length / inside.length);
  }
  const band = (from: number, to: number) => {
    const inside = heard.filter((h) => h.probability >= from && h.probability < to);
    return {
      count: inside.length,
      right: inside.length === 0 ? 0 : inside.filter((h) => h.right).length / inside.length,
    };
  };
  return { error, sure: band(0.8, 1.01), fairlySure: band(0.55, 0.8), guessing: band(0, 0.55) };
}

/** The known words nearest to one that is not known, nearest first: at most three, and none that is far off. */
export function nearWords(word: string, known: readonly string[]): readonly string[] {
  const lower = word.toLowerCase().slice(0, 60);
  return known
    .map((name) => ({ name, steps: stepsBetween(lower, name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(2, name.length / 2))
    .sort((one, other) => one.steps - other.steps)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many letters to change, add or leave out to get from one word to the other (Levenshtein 1966). */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}

import type { DrillTry } from '@wayfellow/server/contract';

/** The tries with the newest first, each once. */
export function newestFirst(tries: readonly DrillTry[]): readonly DrillTry[] {
  return [...new Map(tries.map((one) => [one.id, one])).values()].sort((a, b) => b.at.localeCompare(a.at));
}

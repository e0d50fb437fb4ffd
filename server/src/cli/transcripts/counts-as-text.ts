import type { HeardTurn } from '@wayfellow/mi/behaviours';
import { shownPlainly } from './shown-plainly.ts';

/** Placeholder until counting lands. */
export function countsAsText(conversation: string, heard: readonly HeardTurn[]): string {
  return `\nCounts, conversation ${shownPlainly(conversation)}: ${String(heard.length)} turns\n`;
}

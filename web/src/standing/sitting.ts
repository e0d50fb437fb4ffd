import type { ReviewItemToSee } from '@wayfellow/server/contract';

/**
 * One sitting: the few things that were chosen when it began, in memory alone. Going to a card or a topic and coming
 * back goes on with the same thing, and a sitting never grows.
 */
let left: readonly ReviewItemToSee[] = [];
let begun = false;

/** What is left of the sitting that is under way; empty where none is. */
export function leftOfSitting(): readonly ReviewItemToSee[] {
  return left;
}

/** Whether a card is the one that the sitting stands at, so that the way back from it leads there. */
export function sittingIsAt(drillId: string, cardId: string): boolean {
  const [first] = left;
  return first?.kind === 'card' && first.drill.id === drillId && first.cardId === cardId;
}

/** Begins a sitting with what was chosen for it. */
export function beginSitting(chosen: readonly ReviewItemToSee[]): void {
  left = chosen;
  begun = false;
}

/** One thing was looked at; gives what is left. */
export function lookedAt(itemId: string): readonly ReviewItemToSee[] {
  left = left.filter(({ id }) => id !== itemId);
  begun = true;
  return left;
}

/** Ends the sitting, if there was one, and says whether anything was looked at in it. */
export function endSitting(): boolean {
  const was = begun;
  beginSitting([]);
  return was;
}

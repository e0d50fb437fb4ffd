import type { ReviewItemToSee } from '@wayfellow/server/contract';

/** How many things one sitting has at most; the server’s own rule gives no more either. */
const most = 5;

/** How many were looked at since the sitting began. Going to a card and coming back goes on with it. */
let looked = 0;

/** What of a fresh plan this sitting still has. */
export function leftOf(planned: readonly ReviewItemToSee[]): readonly ReviewItemToSee[] {
  return planned.slice(0, Math.max(most - looked, 0));
}

/** Whether anything was looked at in this sitting. */
export function hasBegun(): boolean {
  return looked > 0;
}

/** One more was looked at. */
export function countLook(): void {
  looked += 1;
}

/** The sitting is over; the next visit begins another. */
export function endSitting(): void {
  looked = 0;
}

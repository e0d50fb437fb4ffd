import type {
  DrillAnswer,
  DrillOnShelf,
  DrillSeenDifferently,
  DrillToTake,
  DrillTried,
  DrillTry,
} from '@wayfellow/server/contract';
import { ask } from '../../look/asking.ts';
import type { Answer } from '../../look/asking.ts';

const drills = '/api/learning/drills';
const inside = (...parts: readonly string[]): string => [drills, ...parts.map(encodeURIComponent)].join('/');

/** The drills there are, and how many of their cards have been tried. */
export const askForDrills = (): Promise<Answer<readonly DrillOnShelf[]>> => ask('GET', drills);

/** A drill with one card: the one named, or the one that has been tried least. */
export const askForDrill = (drill: string, card?: string): Promise<Answer<DrillToTake>> =>
  ask('GET', card === undefined ? inside(drill) : inside(drill, card));

/** Sends a try at a card. Sent twice with one `tryId` it counts once. */
export const tryCard = (drill: string, card: string, sent: DrillAnswer): Promise<Answer<DrillTried>> =>
  ask('POST', inside(drill, card), sent);

/** Keeps how the learner sees their own try; null takes it back. */
export const keepReading = (
  drill: string,
  tryId: string,
  seen: DrillSeenDifferently,
): Promise<Answer<DrillTry>> => ask('POST', `${inside(drill, 'tries', tryId)}/seen-differently`, seen);

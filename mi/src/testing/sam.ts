import type { SupporterBehaviour } from '../behaviours/index.ts';
import { begin } from '../simulated-peer/begin.ts';
import { diceFrom } from '../simulated-peer/dice.ts';
import { practicePeople } from '../simulated-peer/people/index.ts';
import type { PracticePerson } from '../simulated-peer/person.ts';
import { reply } from '../simulated-peer/reply.ts';
import type { PeerReply, PeerState } from '../simulated-peer/state.ts';
import { aHeardTurn, type HeardDetails } from './heard.ts';

/** The person most tests talk with. */
export const sam = practicePeople[0] as PracticePerson;

/** What is heard in one turn, and its words. */
export type Move = readonly [readonly SupporterBehaviour[], HeardDetails];

/** Where a talk with Sam starts. */
export function fromStart(seed = 1): PeerState {
  return begin(sam, diceFrom(seed)).state;
}

/** Talks on from a state; returns every reply. */
export function talk(state: PeerState, moves: readonly Move[], seed = 1): PeerReply[] {
  const replies: PeerReply[] = [];
  let now = state;
  for (const [behaviours, details] of moves) {
    const next = reply(sam, now, aHeardTurn(behaviours, details), diceFrom(seed + now.memory.turns + 1));
    replies.push(next);
    now = next.state;
  }
  return replies;
}

/** One reply. */
export function only(
  state: PeerState,
  behaviours: readonly SupporterBehaviour[],
  details: HeardDetails,
  seed = 1,
): PeerReply {
  return talk(state, [[behaviours, details]], seed)[0] as PeerReply;
}

/** Thirty seeds, far apart. */
export const seeds = Array.from({ length: 30 }, (_, i) => i * 101);

import type { PeerBehaviour } from '../behaviours/index.ts';
import { chooseReaction } from './line-choice.ts';
import type { PracticePerson, Reaction } from './person.ts';
import type { Dice, PeerState } from './state.ts';
import type { TakenIn } from './taking-in.ts';
import type { WhatWasSaid } from './what-was-said.ts';

/** What has been put together so far; pieces are joined into one message. */
export interface Draft {
  readonly pieces: readonly string[];
  readonly ids: readonly string[];
  readonly talk: PeerBehaviour;
  /** Topic and depth told, when something was told. */
  readonly told: { readonly topic: string; readonly depth: number } | null;
}

/** Before anything is said. */
export const nothing: Draft = { pieces: [], ids: [], talk: 'neutral', told: null };

/** A turn as it is being answered. */
export interface Answering {
  readonly person: PracticePerson;
  /** The state with this turn already taken in. */
  readonly state: PeerState;
  readonly said: WhatWasSaid;
  readonly takenIn: TakenIn;
  /** Bracing, or just judged: what is said now stays short and on the surface. */
  readonly guarded: boolean;
  readonly dice: Dice;
}

/** Adds a reaction to the draft; leaves the draft as it is when all of that kind have been said. */
export function react(turn: Answering, draft: Draft, reaction: Reaction, talk: PeerBehaviour): Draft {
  const chosen = chooseReaction(turn.person, reaction, saidSoFar(turn.state, draft), turn.dice);
  return chosen === undefined ? { ...draft, talk } : put(draft, chosen.words, chosen.id, talk, draft.told);
}

/** Adds a piece. */
export function put(
  draft: Draft,
  words: string,
  id: string,
  talk: PeerBehaviour,
  told: Draft['told'],
): Draft {
  return { pieces: [...draft.pieces, words], ids: [...draft.ids, id], talk, told };
}

/** Ids said in earlier turns and in this draft. */
export function saidSoFar(state: PeerState, draft: Draft): ReadonlySet<string> {
  return new Set([...state.memory.said, ...draft.ids]);
}

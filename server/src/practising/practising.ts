import type { HeardPeerTurn, HeardSupporterTurn, HeardTurn, Turn } from '@wayfellow/mi/behaviours';
import { noticeDanger } from '@wayfellow/mi/danger';
import {
  type PeerState,
  type PracticePerson,
  type SentenceEffect,
  begin,
  diceFrom,
  practicePeople,
  reply,
  stepBack,
} from '@wayfellow/mi/simulated-peer';
import { limits } from '../contract/limits.ts';

/** Hears a turn after the turns that came before it, oldest first. */
export type Hear = (turn: Turn, before: readonly Turn[]) => HeardTurn;

/** A conversation as far as the next turn needs it. */
export interface TalkSoFar {
  readonly person: PracticePerson;
  /** Where this conversation’s dice begin. */
  readonly seed: number;
  readonly state: PeerState;
  /** The turns so far, oldest first. */
  readonly before: readonly Turn[];
}

/** The practice person’s first turn. */
export interface Opening {
  readonly words: string;
  readonly heard: HeardPeerTurn;
  readonly state: PeerState;
}

/** What follows on the learner’s words: an answer, or the person steps back. */
export type WhatFollows =
  | {
      readonly kind: 'answered';
      readonly heard: HeardSupporterTurn;
      readonly effects: readonly SentenceEffect[];
      readonly answer: Opening;
    }
  | { readonly kind: 'stepped-back' };

/** The person with this id, or undefined: there is nobody by that name to practise with. */
export function practicePersonNamed(id: string): PracticePerson | undefined {
  return practicePeople.find((person) => person.id === id);
}

/** How a conversation opens: the same person and seed open in the same way. */
export function openingOf(person: PracticePerson, seed: number, hear: Hear): Opening {
  const { words, state } = begin(person, diceFrom(seed));
  return { words, state, heard: heardAsPeer(hear, words, []) };
}

/**
 * What follows when the learner says this. Danger is looked for before anything else: the person then says
 * nothing, and what was written is not coded, because nobody in danger is practising. The dice of a turn
 * come from the seed and the turn’s number, so a conversation goes on after a restart as if nothing happened.
 */
export function whatFollows(
  { person, seed, state, before }: TalkSoFar,
  text: string,
  hear: Hear,
): WhatFollows {
  if (noticeDanger(text) !== null) return { kind: 'stepped-back' };
  const said: Turn = { speaker: 'supporter', text };
  const heard = heardAsSupporter(hear, said, before);
  const answer = reply(person, state, heard, diceFrom(seed + state.memory.turns + 1));
  const heardAnswer = heardAsPeer(hear, answer.words, [...before, said]);
  return {
    kind: 'answered',
    heard,
    effects: answer.effects,
    answer: { words: answer.words, heard: heardAnswer, state: answer.state },
  };
}

/** What the page says in the person’s stead once they have stepped back. */
export function stepBackWords(person: PracticePerson): string {
  return stepBack(person);
}

/** Whether these words can be kept, exactly as they were written. */
export function wordsCanBeKept(text: string):
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because: 'nothing-written' | 'message-too-long' | 'characters-that-cannot-be-kept';
    } {
  if (text.length > limits.messageCharacters) return { ok: false, because: 'message-too-long' };
  // PostgreSQL keeps no NUL, and half of a surrogate pair has no UTF-8.
  if (text.includes('\u0000') || !text.isWellFormed())
    return { ok: false, because: 'characters-that-cannot-be-kept' };
  if (text.trim() === '') return { ok: false, because: 'nothing-written' };
  return { ok: true };
}

/** Whether a conversation takes another turn: not after it ended, and not after the person stepped back. */
export function takesAnotherTurn(conversation: {
  readonly endedAt: Date | null;
  readonly steppedBackAt: Date | null;
}): boolean {
  return conversation.endedAt === null && conversation.steppedBackAt === null;
}

/** A conversation as it hangs together with other tries. */
export interface Try {
  readonly id: string;
  readonly rewoundFrom: { readonly id: string } | null;
}

/** The other tries of one conversation: those it was rewound from, up to the first, and those rewound from it. */
export function otherTriesOf<One extends Try>(all: readonly One[], id: string): readonly One[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const related = new Set<string>([id]);
  for (let at = byId.get(id)?.rewoundFrom; at && !related.has(at.id); at = byId.get(at.id)?.rewoundFrom)
    related.add(at.id);
  const below = new Set<string>([id]);
  for (let grown = true; grown;) {
    const found = all.filter(
      (one) => one.rewoundFrom !== null && below.has(one.rewoundFrom.id) && !below.has(one.id),
    );
    for (const one of found) below.add(one.id);
    grown = found.length > 0;
  }
  return all.filter((one) => one.id !== id && (related.has(one.id) || below.has(one.id)));
}

function heardAsSupporter(hear: Hear, turn: Turn, before: readonly Turn[]): HeardSupporterTurn {
  const heard = hear(turn, before);
  if (heard.speaker !== 'supporter') throw new Error('a supporter’s turn was heard as a peer’s');
  return heard;
}

function heardAsPeer(hear: Hear, text: string, before: readonly Turn[]): HeardPeerTurn {
  const heard = hear({ speaker: 'peer', text }, before);
  if (heard.speaker !== 'peer') throw new Error('a peer’s turn was heard as a supporter’s');
  return heard;
}

import type { HeardSupporterTurn, Turn } from '@wayfellow/mi/behaviours';
import { type LookBack, type LookedAtTurn, lookBack } from '@wayfellow/mi/coaching';
import type { KeptTalk, KeptTurn } from './kept-practice.ts';
import type { Hear } from './practising.ts';

/** A conversation looked back on, and what was heard in the learner’s turns by seq. */
export interface LookedBack {
  readonly lookBack: LookBack;
  readonly heard: Readonly<Record<number, HeardSupporterTurn>>;
}

/**
 * Looks back on a conversation with what was heard at the time. Words of danger are heard once more only so
 * that the look back as a whole puts safety first; they get no code and no way to say them better.
 */
export function lookBackOn(person: { readonly name: string }, { turns }: KeptTalk, hear: Hear): LookedBack {
  const danger = new Set(turns.filter(isOfDanger).map(({ seq }) => seq));
  const looked = lookBack(
    person,
    turns.map((turn, at) => lookedAt(turn, turns.slice(0, at), hear)),
  );
  const heard: Record<number, HeardSupporterTurn> = {};
  for (const turn of turns) if (turn.heard?.speaker === 'supporter') heard[turn.seq] = turn.heard;
  return {
    lookBack: { ...looked, sentences: looked.sentences.filter(({ seq }) => !danger.has(seq)) },
    heard,
  };
}

function isOfDanger(turn: KeptTurn): boolean {
  return turn.speaker === 'supporter' && turn.heard === null;
}

function lookedAt(turn: KeptTurn, before: readonly Turn[], hear: Hear): LookedAtTurn {
  const { seq, speaker, text, effects, state } = turn;
  return {
    seq,
    speaker,
    text,
    heard: turn.heard ?? hear({ speaker, text }, before),
    ...(effects === null ? {} : { effects }),
    ...(state === null ? {} : { state }),
  };
}

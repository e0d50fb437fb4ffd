import type { Speaker, Turn } from '../behaviours/heard.ts';
import { whyNothingCanBeTold } from './cannot-tell.ts';
import type { Ear } from './ear.ts';
import { memoryBefore, takeIn } from './keen-hearing.ts';
import type { KeenHearing, KeenSaid } from './keen-hearing.ts';
import { splitIntoSentences } from './sentences.ts';
import type { WrittenSentence } from './sentences.ts';
import type { TurnInPlace } from './turn-features.ts';
import { viewOf } from './view.ts';

/** One sentence of a message, laid out beside what it answers. */
export interface PlacedSentence {
  readonly written: WrittenSentence;
  readonly place: TurnInPlace;
  /** Why nothing can be told of it; null when something can. */
  readonly untold: string | null;
}

/** A message cut into sentences, with what can be told of it. */
export interface Message {
  readonly side: Speaker;
  readonly sentences: readonly PlacedSentence[];
  /** The message without the sentences of which nothing can be told; null where nothing is left. */
  readonly told: { readonly text: string; readonly place: TurnInPlace } | null;
}

/** Lays a message out. One of a single sentence is laid out already, in `place`. */
export function messageOf(ear: Ear, side: Speaker, text: string, place: TurnInPlace): Message {
  const { other } = place;
  const cut = splitIntoSentences(text);
  const sentences = cut.map((written): PlacedSentence => {
    const isAll = written.text.length === text.trim().length;
    const view = isAll ? place.view : viewOf(written.text);
    const untold = whyNothingCanBeTold(ear, view, { message: place.view, other });
    return { written, place: isAll ? place : { view, other }, untold };
  });
  const told = sentences.filter(({ untold }) => untold === null);
  if (told.length === sentences.length) return { side, sentences, told: { text, place } };
  if (told.length === 0) return { side, sentences, told: null };
  const rest = told.map(({ written }) => written.text).join(' ');
  return { side, sentences, told: { text: rest, place: { view: viewOf(rest), other } } };
}

/** A message as the keen ear takes it in: whole, and sentence by sentence. */
export interface KeenMessage {
  readonly hearing: KeenHearing;
  readonly whole: KeenSaid;
  readonly sentences: readonly KeenSaid[];
}

/**
 * Of a longer message the light ear hears the rest alone: nobody says so much at once, and nobody is kept
 * waiting. Counted in sentences, and in UTF-16 units before the sentence.
 */
const keenSentences = 40;
const keenUnits = 3000;

/** Takes a message in with the keen ear; null where there is none, or nothing to take in. */
export function keenMessage(
  ear: Ear,
  { side, sentences, told }: Message,
  before: readonly Turn[],
): KeenMessage | null {
  const hearing = ear.keen;
  if (hearing === undefined || told === null || sentences.length === 0) return null;
  const memory = memoryBefore(hearing, before);
  const whole = takeIn(hearing, memory, side, told.text, told.place);
  if (sentences.length === 1) return { hearing, whole, sentences: [whole] };
  let state = memory;
  const near = sentences.slice(0, keenSentences).filter(({ written }) => written.start < keenUnits);
  const said = near.map(({ written, place }) => {
    const one = takeIn(hearing, state, side, written.text, place);
    state = one.state;
    return one;
  });
  return { hearing, whole, sentences: said };
}

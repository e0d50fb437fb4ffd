import type { Turn } from '../behaviours/heard.ts';

/**
 * Marks that are written and not seen: soft hyphens, joiners, those that turn the direction of writing, and
 * lines through a letter. Inside a word they would hide it, so hearing leaves them out; what is shown keeps them.
 */
const unseen = /\u034f|[\u0335-\u0338]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const everyUnseen = new RegExp(unseen, 'g');

/** The signs that keyboards put where an apostrophe is meant; each stands for one straight one. */
const apostrophes = /[\u2018\u2019\u201b\u02bb\u02bc\u02b9\u00b4\u0060\u2032\uff07]/g;

/** A text without its unseen marks and with one kind of apostrophe, and the way back to the text as written. */
export interface VisibleText {
  readonly text: string;
  /** The part of the text as written that [start, start + length) of the visible text stands for. */
  readonly written: (start: number, length: number) => { readonly text: string; readonly start: number };
}

/**
 * Takes the unseen marks out of a text, and writes every apostrophe alike. A text of nothing but unseen marks is
 * left as it is: something was written.
 */
export function visibleText(text: string): VisibleText {
  const visible = text.replace(everyUnseen, '').replace(apostrophes, "'");
  if (visible.length === text.length || visible.trim() === '') {
    const same = visible.length === text.length ? visible : text;
    return { text: same, written: (start, length) => ({ text: text.slice(start, start + length), start }) };
  }
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!unseen.test(text[i] ?? '')) places.push(i);
  return {
    text: visible,
    written: (start, length) => {
      const from = places[start] ?? text.length;
      const end = (places[start + length - 1] ?? text.length - 1) + 1;
      return { text: text.slice(from, end), start: from };
    },
  };
}

/** The same turn without its unseen marks, and with one kind of apostrophe. */
export function visibleTurn(turn: Turn): Turn {
  const { text } = visibleText(turn.text);
  return text === turn.text ? turn : { ...turn, text };
}

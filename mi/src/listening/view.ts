import { isContentWord, isWord, plainForm, tokensOf } from './words.ts';

/** A text laid out for reading: tokens, sentences as token rows, plain form, content words. */
export interface TextView {
  readonly tokens: readonly string[];
  /** Tokens of words only, without marks. */
  readonly words: readonly string[];
  readonly plain: string;
  readonly content: ReadonlySet<string>;
  /** Token rows cut after “.”, “?”, “!” and “…”. */
  readonly pieces: readonly (readonly string[])[];
}

/** Texts are read no further than this many UTF-16 units; a message is at most 8,000. */
export const longestRead = 8000;

/** Lays a text out for reading. */
export function viewOf(text: string): TextView {
  const tokens = tokensOf(text.length > longestRead ? text.slice(0, longestRead) : text);
  const words = tokens.filter(isWord);
  const pieces: string[][] = [];
  let piece: string[] = [];
  for (const token of tokens) {
    piece.push(token);
    if (token === '.' || token === '?' || token === '!' || token === '…') {
      if (piece.some(isWord)) pieces.push(piece);
      piece = [];
    }
  }
  if (piece.some(isWord)) pieces.push(piece);
  return { tokens, words, plain: plainForm(tokens), content: new Set(words.filter(isContentWord)), pieces };
}

/** The view of nothing, for turns with nothing before them. */
export const nothingBefore: TextView = viewOf('');

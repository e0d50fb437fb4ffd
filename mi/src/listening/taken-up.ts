import type { TakenUp } from '../behaviours/heard.ts';
import type { TextView } from './view.ts';
import { isContentWord, isWord } from './words.ts';

/** The most words handed on; a person answers to what was said, not to a book. */
const most = 60;

/** What the other can take up from a turn: content words and short phrases, and what was echoed. */
export function takenUpFrom(view: TextView, other: TextView): TakenUp {
  const words: string[] = [];
  const seen = new Set<string>();
  const add = (word: string): void => {
    if (words.length >= most || seen.has(word)) return;
    seen.add(word);
    words.push(word);
  };
  let run: string[] = [];
  for (const token of [...view.tokens, '.']) {
    if (isWord(token) && isContentWord(token)) {
      add(token);
      run.push(token);
      if (run.length >= 2) add(run.slice(-2).join(' '));
      if (run.length >= 3) add(run.slice(-3).join(' '));
    } else run = [];
  }
  const echoed = [...view.content].filter((word) => other.content.has(word));
  return { words, echoed, parroting: view.content.size === 0 ? 0 : echoed.length / view.content.size };
}

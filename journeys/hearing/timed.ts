import type { HeardTurn, Turn } from '@wayfellow/mi/behaviours';
import { hear } from '@wayfellow/mi/listening';
import type { Ear } from '@wayfellow/mi/listening';
import { readWords } from '../../mi/src/keen-ear/index.ts';

/** Turns to hear one after the other; a new talk begins at every multiple of `turnsATalk`. */
export interface TalksToHear {
  readonly turns: readonly Turn[];
  readonly turnsATalk: number;
}

/** What was heard, and how many milliseconds each turn took. */
export interface TimedHearing {
  readonly heard: readonly HeardTurn[];
  readonly milliseconds: readonly number[];
}

/** Hears every turn after the ones before it in its talk, as the product does, in Node and in a browser alike. */
export function hearTalks(ear: Ear, { turns, turnsATalk }: TalksToHear): TimedHearing {
  const heard: HeardTurn[] = [];
  const milliseconds = turns.map((turn, at) => {
    const before = turns.slice(at - (at % turnsATalk), at);
    const from = performance.now();
    heard.push(hear(ear, turn, before));
    return performance.now() - from;
  });
  return { heard, milliseconds };
}

/** Reads texts with the keen ear’s encoder alone, nothing kept, over and over: milliseconds of each of `times`. */
export function readTexts(ear: Ear, texts: readonly string[], times: number): readonly number[] {
  const keen = ear.keen?.keen;
  if (keen === undefined) throw new Error('the keen ear has not joined');
  return Array.from({ length: times }, (_, at) => {
    const text = texts[at % texts.length] ?? '';
    const from = performance.now();
    readWords(keen, 'supporter', text);
    return performance.now() - from;
  });
}

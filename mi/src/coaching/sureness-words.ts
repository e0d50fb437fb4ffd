import type { Sureness } from '../behaviours/index.ts';

/** How sure the ear is, as the screen says it: “open question, fairly sure”. */
export const surenessWords: Readonly<Record<Sureness, string>> = {
  sure: 'sure',
  fairlySure: 'fairly sure',
  guessing: 'a guess',
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpNumber } from '../contract/safety.ts';
import { readHelpNumbers } from './help-sheet.ts';

/** The numbers that come with Wayfellow, for organisations that have not written their own. */
export function numbersThatComeAlong(): readonly HelpNumber[] {
  const read = readHelpNumbers(readFileSync(new URL('./help-numbers.yaml', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(read.words);
  return read.numbers;
}

/**
 * The organisation's own `help-numbers.yaml` in its data folder, if there is one. A file that cannot be
 * used is no reason not to start: the numbers that come along are shown, and `words` says why.
 */
export function ownHelpNumbers(dataFolder: string): {
  readonly numbers: readonly HelpNumber[] | null;
  readonly words: string | null;
} {
  let text: string;
  try {
    text = readFileSync(join(dataFolder, 'help-numbers.yaml'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { numbers: null, words: null };
    return { numbers: null, words: 'help-numbers.yaml in the data folder cannot be read.' };
  }
  const read = readHelpNumbers(text);
  return read.ok ? { numbers: read.numbers, words: null } : { numbers: null, words: read.words };
}

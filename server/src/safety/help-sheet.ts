import { parse } from 'yaml';
import { z } from 'zod';
import type { HelpNumber, HelpSheet } from '../contract/safety.ts';

const helpNumbers = z
  .array(
    z.strictObject({
      name: z.string().trim().min(1),
      // Digits, spaces and the signs a phone can dial, so that a slip is noticed before someone needs it.
      number: z.string().regex(/^[+\d][\d ()*#-]{1,24}$/),
      when: z.string().trim(),
      where: z.string().trim(),
    }),
  )
  .min(1);

/** Reads `help-numbers.yaml`; `words` says in one sentence what is wrong with it. */
export function readHelpNumbers(
  text: string,
):
  | { readonly ok: true; readonly numbers: readonly HelpNumber[] }
  | { readonly ok: false; readonly because: 'help-numbers-not-understood'; readonly words: string } {
  const because = 'help-numbers-not-understood';
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return { ok: false, because, words: 'help-numbers.yaml is not YAML that can be read.' };
  }
  const read = helpNumbers.safeParse(value);
  if (read.success) return { ok: true, numbers: read.data };
  const at = read.error.issues[0]?.path ?? [];
  const entry = typeof at[0] === 'number' ? `entry ${at[0] + 1}` : 'the list';
  return {
    ok: false,
    because,
    words: `In help-numbers.yaml, ${entry} needs name, number (as text, in quotes), when and where.`,
  };
}

/** The help sheet: the same with or without script, session or database. */
export function helpSheet(numbers: readonly HelpNumber[]): HelpSheet {
  return {
    title: 'Help now',
    lines: [
      'Nobody is reading here, and Wayfellow can’t call anyone for you. A person on the phone can listen.',
      'If someone is in danger right now, call your local emergency number.',
    ],
    numbers,
    grounding: {
      title: 'Half a minute, if it helps',
      lines: [
        'Feel both feet on the floor. Let your shoulders drop.',
        'Breathe in while you count to four. Breathe out while you count to six. Do that three times.',
        'Look for three things you can see, two you can hear, and one you can touch.',
      ],
    },
  };
}

/** What the Leave button does, and, as plainly, what it does not do. */
export const leaving = {
  title: 'Leaving fast',
  lines: [
    '“Leave” takes you to an empty page at once. It asks this browser to forget what it kept for this page.',
    'It does not clear your browser history, and it does nothing about someone who watches this device.',
  ],
} as const;

/** What a screen reader says for a number to call. */
export function callWords(name: string, where: string, number: string): string {
  return `Call ${name}, ${where}: ${number}`;
}

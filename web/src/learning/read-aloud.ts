import { signal } from '@preact/signals';

/** Whether a text is being read aloud, and at which of its lines. */
export type Aloud =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'reading'; readonly line: number }
  | { readonly kind: 'paused'; readonly line: number };

/** What is being read aloud now. */
export const aloud = signal<Aloud>({ kind: 'quiet' });

/** Only the newest reading may go on: a voice that was stopped still says that it has ended. */
let reading = 0;

/** Someone who leaves has covered the page: nothing more is said then. */
const hasLeft = (): boolean => document.querySelector('.cover') !== null;

/** Whether this browser can read aloud at all. */
export const canReadAloud = (): boolean => 'speechSynthesis' in globalThis;

/** Reads lines aloud, one after the other, from a 0-based line on. */
export function readFrom(lines: readonly string[], from: number, voice: SpeechSynthesisVoice): void {
  const mine = ++reading;
  speechSynthesis.cancel();
  const read = (line: number): void => {
    if (mine !== reading || hasLeft()) return;
    const words = lines[line];
    if (words === undefined) {
      aloud.value = { kind: 'quiet' };
      return;
    }
    aloud.value = { kind: 'reading', line };
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    said.addEventListener('end', () => read(line + 1));
    said.addEventListener('error', () => {
      if (mine === reading) aloud.value = { kind: 'quiet' };
    });
    speechSynthesis.speak(said);
  };
  read(from);
}

/** Falls silent and keeps the place. Not the browser’s own pause, which some phones never come back from. */
export function pauseReading(): void {
  const { value } = aloud;
  silence();
  if (value.kind === 'reading') aloud.value = { kind: 'paused', line: value.line };
}

/** Falls silent at once and forgets the place. */
export function silence(): void {
  reading += 1;
  aloud.value = { kind: 'quiet' };
  if (canReadAloud()) speechSynthesis.cancel();
}

import { words } from './words.ts';

/** A moment as people say it, in the time of this machine: “22 Nov, 14:05”. Takes ISO 8601. */
export function dayAndTime(at: string): string {
  return new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}

/** A day as people say it, in the time of this machine: “1 March 2026”. Takes ISO 8601. */
export function dayInWords(at: string): string {
  return new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(at));
}

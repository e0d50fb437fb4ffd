import { runOnsIn } from './run-ons.ts';

/**
 * Splits a message as people type it: with or without capitals and marks, with “...”, emoji, quotes
 * and line breaks. One pass, every character but white space ends up in exactly one sentence.
 */
export interface WrittenSentence {
  /** A substring of the message, without white space at its ends. */
  readonly text: string;
  /** Offset of its first character in the message, in UTF-16 units. */
  readonly start: number;
}

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr st vs eg ie etc approx no tel prof rev jr sr e.g i.e a.m p.m am pm ave'.split(' '),
);
const alwaysGoesOn: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof rev vs eg ie e.g i.e approx tel'.split(' '),
);

/**
 * Nobody types more sentences in one message; what comes after these is heard as one with the last.
 * It bounds the time one message can take, and how much is kept and shown of it.
 */
const MOST_SENTENCES = 300;

const isSpace = (c: string): boolean => c.trim() === '';
const isTerminal = (c: string): boolean =>
  c === '.' || c === '!' || c === '?' || c === '…' || c === '？' || c === '！' || c === '。';
const isCloser = (c: string): boolean =>
  c === '"' || c === '”' || c === '’' || c === "'" || c === ')' || c === ']' || c === '»' || c === '*';
const isLetter = (c: string): boolean => c.toLowerCase() !== c.toUpperCase();
const isUpper = (c: string): boolean => isLetter(c) && c !== c.toLowerCase();
const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isLetterOrDigit = (c: string): boolean => isLetter(c) || isDigit(c);

/** The sentences of a message, in order; empty only for white space. */
export function splitIntoSentences(text: string): readonly WrittenSentence[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  let i = 0;
  while (i < text.length) {
    const c = text[i] ?? '';
    if (c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029') {
      close(text, found, start, i);
      start = i + 1;
    } else if (isTerminal(c)) {
      const end = endOfMarks(text, i);
      if (endsSentence(text, start, i, end)) {
        close(text, found, start, end);
        start = end;
      }
      i = end;
      continue;
    }
    i++;
  }
  close(text, found, start, text.length);
  return found.flatMap((piece) => withoutRunOns(text.slice(piece.start, piece.end), piece.start));
}

function withoutRunOns(piece: string, start: number): readonly WrittenSentence[] {
  const cuts = [0, ...runOnsIn(piece), piece.length];
  return cuts.slice(1).map((end, i) => {
    const from = cuts[i] ?? 0;
    return { text: piece.slice(from, end).trimEnd(), start: start + from };
  });
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && isTerminal(text[end] ?? '')) end++;
  while (end < text.length && isCloser(text[end] ?? '')) end++;
  return end;
}

/** Adds a piece; one without any letter or digit (an emoji, a stray mark) joins the piece before it, as do all after the most. */
function close(text: string, found: { start: number; end: number }[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start] ?? '')) start++;
  while (end > start && isSpace(text[end - 1] ?? '')) end--;
  if (start >= end) return;
  const before = found[found.length - 1];
  const joins = found.length >= MOST_SENTENCES || !saysSomething(text, start, end);
  if (before !== undefined && joins) before.end = end;
  else found.push({ start, end });
}

function saysSomething(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetterOrDigit(text[i] ?? '')) return true;
  return false;
}

/** Decides whether the marks at [at, end) close the sentence begun at `start`. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const next = text[end] ?? ' ';
  const first = text[at] ?? '';
  if (!isSpace(next)) {
    // “really?how come” is two; “3.5”, “example.org” and “u.k” are not.
    if (first === '?' || first === '!') return isLetter(next);
    return (
      first === '.' &&
      isUpper(next) &&
      isLetter(text[at - 1] ?? '') &&
      !isUpper(text[at - 1] ?? '') &&
      isLetter(text[at - 2] ?? '')
    );
  }
  const following = firstUnitAfter(text, end);
  if (following === '') return true;
  const quoted = isCloser(text[end - 1] ?? '');
  if (quoted && isLetter(following) && !isUpper(following)) return false;
  const dots = first === '…' || (first === '.' && text[at + 1] === '.');
  const asks = text.slice(at, end).includes('?');
  if (dots && !asks) return isUpper(following) && wordsIn(text, start, at) >= 3;
  if (first !== '.') return true;
  const word = wordBefore(text, at);
  if (alwaysGoesOn.has(word)) return false;
  if (word.length === 1 && word !== 'i' && isLetter(word)) return false;
  if (abbreviations.has(word) && word !== 'no') return isUpper(following);
  return !(isDigit(word[0] ?? '') && wordsIn(text, start, at) <= 1);
}

function firstUnitAfter(text: string, from: number): string {
  for (let i = from; i < text.length && i < from + 60; i++) {
    const c = text[i] ?? '';
    if (c === '\n' || c === '\r') return '';
    if (!isSpace(c) && !isCloser(c) && c !== '“' && c !== '‘' && c !== '(') return c;
  }
  return '';
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && (isLetterOrDigit(text[from - 1] ?? '') || text[from - 1] === '.'))
    from--;
  return text.slice(from, at).toLowerCase();
}

/** Counts words up to three; more is never asked for. */
function wordsIn(text: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  for (let i = start; i < end && count < 3; i++) {
    const letter = isLetterOrDigit(text[i] ?? '');
    if (letter && !inside) count++;
    inside = letter;
  }
  return count;
}

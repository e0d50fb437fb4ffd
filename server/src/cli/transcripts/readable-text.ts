import { limits } from '../../contract/limits.ts';
import { type BadTranscript, refused } from './transcript.ts';

/** Largest transcript file in bytes: it is read whole, because all of it is checked before anything is printed. */
export const largestTranscriptBytes = 256 * 1024 * 1024;

const NUL = 0x00;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1024 / 1024))} MB`;

/** From the bytes of a file to its text; refuses what is empty, not UTF-8, or holds a NUL or an overlong line. */
export function readableText(
  bytes: Uint8Array,
): { readonly ok: true; readonly text: string } | BadTranscript {
  if (bytes.length > largestTranscriptBytes) {
    return refused(
      'too-large',
      null,
      `is larger than ${megabytes(largestTranscriptBytes)}; split it and try again`,
    );
  }
  if (isUtf16(bytes)) {
    return refused(
      'not-utf-8',
      null,
      'is not written in UTF-8 but in UTF-16; save it as UTF-8 and try again',
    );
  }
  const badLine = firstBadLine(bytes);
  if (badLine) return badLine;
  const text = decoded(bytes);
  if (text === null) {
    const line = lineThatIsNotUtf8(bytes);
    return refused(
      'not-utf-8',
      line,
      'this line is not written in UTF-8; save the file as UTF-8 and try again',
    );
  }
  if (text.trim() === '') return refused('empty', null, 'is empty');
  return { ok: true, text };
}

/** The lines of a text: any of the three line ends, also mixed. A last line end makes no extra line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Half of a surrogate pair, or a NUL written as an escape: no real text holds either. */
export function brokenCharacter(text: string): 'nul-character' | 'broken-character' | null {
  if (text.includes('\u0000')) return 'nul-character';
  return text.isWellFormed() ? null : 'broken-character';
}

function firstBadLine(bytes: Uint8Array): BadTranscript | null {
  let line = 1;
  let start = 0;
  let afterReturn = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === NUL)
      return refused(
        'nul-character',
        line,
        'this line holds a NUL character, which no text has; it may not be a text file',
      );
    const ends = byte === LINE_FEED || byte === CARRIAGE_RETURN || at === bytes.length;
    if (ends && at - start > limits.transcriptLineBytes) {
      return refused(
        'line-too-long',
        line,
        `this line is longer than ${megabytes(limits.transcriptLineBytes)}, the most a line may be`,
      );
    }
    if (ends) {
      if (byte === LINE_FEED && afterReturn && start === at) line -= 1;
      line += 1;
      start = at + 1;
    }
    afterReturn = byte === CARRIAGE_RETURN;
  }
  return null;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineThatIsNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    const ends =
      byte === LINE_FEED || at === bytes.length || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED);
    if (!ends) continue;
    if (decoded(bytes.subarray(start, at)) === null) return line;
    line += 1;
    start = at + 1;
  }
  return line;
}

/** UTF-16 by its mark, or by a NUL in every other of its first bytes, as plain letters have there. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = bytes.subarray(0, 256);
  if (beginning.length < 8) return false;
  const halves = [0, 0];
  for (const [at, byte] of beginning.entries()) if (byte === NUL) halves[at % 2] = (halves[at % 2] ?? 0) + 1;
  return halves.some((count, half) => count * 2 > beginning.length * 0.7 && halves[1 - half] === 0);
}

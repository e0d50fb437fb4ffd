import type { HeardTurn, Turn } from '@wayfellow/mi/behaviours';
import { countsAsText } from './transcripts/counts-as-text.ts';
import { readCommaSeparated } from './transcripts/comma-separated.ts';
import { conversationAsText, heading, heardAsText } from './transcripts/heard-as-text.ts';
import { heardAsJsonLine } from './transcripts/heard-as-jsonl.ts';
import { readJsonLines } from './transcripts/json-lines.ts';
import { readLabelledLines } from './transcripts/labelled-lines.ts';
import { readableText } from './transcripts/readable-text.ts';
import { quoted, shownPlainly } from './transcripts/shown-plainly.ts';
import type { ReadTranscript, TranscriptTurn } from './transcripts/transcript.ts';

/** Hears one turn after the turns of the same conversation that came before it, oldest first. */
export type Hear = (turn: Turn, before: readonly Turn[]) => HeardTurn;

/** Why the bytes of a transcript could not be had. */
export type NotReadable = 'no-such-file' | 'is-a-folder' | 'not-allowed' | 'too-large' | 'not-readable';

/** Everything `listen` touches outside itself, passed in by the process (or by a test). */
export interface ListenIo {
  /** The bytes of a file, or of standard input for "-". */
  readonly read: (
    file: string,
  ) => Promise<
    { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly because: NotReadable }
  >;
  /** Asked for once, and only after the whole transcript has been found readable. */
  readonly ear: () => Promise<
    { readonly ok: true; readonly hear: Hear } | { readonly ok: false; readonly words: string }
  >;
  /** Writes to standard output; settles when there is room for more, with false when nobody reads any longer. */
  readonly out: (text: string) => Promise<boolean>;
  /** Writes one line to standard error. */
  readonly err: (line: string) => void;
}

/** What `wayfellow listen --help` says. */
export const listenUsage = `wayfellow listen FILE|- [--format text|jsonl]

Hears what each sentence of a transcript does. Nothing leaves this machine.
For practice, or when everyone in it said yes.

  FILE   .txt    lines “Supporter: …” and “Peer: …”
         .csv    a header with speaker,text and perhaps conversation,turn
         .jsonl  one object a line with the same fields
  -      the same jsonl, from standard input

  --format text    codes in the margin, for the supporter who was in it (this is what you get)
  --format jsonl   one line a turn, for other programs
`;

type Format = 'text' | 'jsonl';
type Reader = (text: string) => ReadTranscript;

const readers: Readonly<Record<string, Reader>> = {
  '.txt': readLabelledLines,
  '.csv': readCommaSeparated,
  '.jsonl': readJsonLines,
};

/** The reader for a file by how its name ends; standard input is jsonl. */
function readerFor(file: string): Reader | undefined {
  const ending = file === '-' ? '.jsonl' : (/\.[^./\\]*$/u.exec(file)?.[0].toLowerCase() ?? '');
  return Object.hasOwn(readers, ending) ? readers[ending] : undefined;
}

/** Runs `wayfellow listen` with the words after it; gives the exit code: 0, or 1 after one sentence on standard error. */
export async function listen(args: readonly string[], io: ListenIo): Promise<number> {
  const asked = askedFor(args);
  if ('help' in asked) {
    await io.out(listenUsage);
    return 0;
  }
  if ('refusal' in asked) return failed(io, asked.refusal);
  const { file, format } = asked;
  const name = file === '-' ? 'Standard input' : shownPlainly(file);
  const read = await io.read(file);
  if (!read.ok) return failed(io, notReadableWords[read.because](name));
  const reader = readerFor(file);
  if (!reader) {
    return failed(io, `${name} does not end in .txt, .csv or .jsonl, so it is not clear how to read it.`);
  }
  const text = readableText(read.bytes);
  const transcript = text.ok ? reader(text.text) : text;
  if (!transcript.ok) {
    return failed(
      io,
      transcript.line === null
        ? `${name} ${transcript.words}.`
        : `${name}, line ${String(transcript.line)}: ${transcript.words}.`,
    );
  }
  const ear = await io.ear();
  if (!ear.ok) return failed(io, ear.words);
  await print(transcript.turns, ear.hear, format, io);
  return 0;
}

async function print(
  turns: readonly TranscriptTurn[],
  hear: Hear,
  format: Format,
  io: ListenIo,
): Promise<void> {
  const before = new Map<string, Turn[]>();
  const heardIn = new Map<string, HeardTurn[]>();
  let waiting = format === 'text' ? `${heading}\n` : '';
  let last: string | null = null;
  for (const row of turns) {
    const earlier = before.get(row.conversation) ?? [];
    before.set(row.conversation, earlier);
    const turn: Turn = { speaker: row.speaker, text: row.text };
    const heard = hear(turn, earlier);
    earlier.push(turn);
    if (format === 'jsonl') {
      waiting += `${heardAsJsonLine(row, heard)}\n`;
    } else {
      if (row.conversation !== last) waiting += conversationAsText(row.conversation);
      waiting += heardAsText(row, heard);
      const soFar = heardIn.get(row.conversation) ?? [];
      heardIn.set(row.conversation, soFar);
      soFar.push(heard);
    }
    last = row.conversation;
    if (waiting.length > 64 * 1024) {
      if (!(await io.out(waiting))) return;
      waiting = '';
    }
  }
  for (const [conversation, heard] of heardIn) waiting += countsAsText(conversation, heard);
  await io.out(waiting);
}

function askedFor(
  args: readonly string[],
):
  | { readonly help: true }
  | { readonly refusal: string }
  | { readonly file: string; readonly format: Format } {
  const files: string[] = [];
  let format: string | null = null;
  let optionsOver = false;
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (optionsOver || word === '-' || !word.startsWith('-')) files.push(word);
    else if (word === '--') optionsOver = true;
    else if (word === '--help' || word === '-h') return { help: true };
    else if (word === '--format') format = rest.shift() ?? '';
    else if (word.startsWith('--format=')) format = word.slice('--format='.length);
    else
      return {
        refusal: `There is no option ${quoted(word)}; “wayfellow listen --help” shows what there is.`,
      };
  }
  const chosen = format ?? 'text';
  if (chosen !== 'text' && chosen !== 'jsonl') {
    return { refusal: `--format is text or jsonl, not ${quoted(chosen)}.` };
  }
  const [file] = files;
  if (file === undefined || file === '')
    return { refusal: 'Name one transcript to listen to, or “-” for standard input: wayfellow listen FILE.' };
  if (files.length > 1)
    return { refusal: `Listen takes one transcript at a time, and here are ${String(files.length)}.` };
  return { file, format: chosen };
}

const notReadableWords: Readonly<Record<NotReadable, (name: string) => string>> = {
  'no-such-file': (name) => `There is no file ${name}.`,
  'is-a-folder': (name) => `${name} is a folder; name one transcript in it.`,
  'not-allowed': (name) => `${name} may not be read with the rights you have here.`,
  'too-large': (name) => `${name} is larger than 256 MB; split it and try again.`,
  'not-readable': (name) => `${name} could not be read.`,
};

function failed(io: ListenIo, sentence: string): number {
  io.err(sentence);
  return 1;
}

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { hear } from '@wayfellow/mi/listening';
import { earFilesThatShip, keenEarBeside, lightEarFrom } from '../ear-weights.ts';
import type { EarFiles } from '../ear-weights.ts';
import { type ListenIo, type NotReadable, listen } from './listen.ts';
import { largestTranscriptBytes } from './transcripts/readable-text.ts';

/** Runs `wayfellow listen` on this process’s own files and streams; gives the exit code. */
export async function listenFromProcess(args: readonly string[]): Promise<number> {
  const output = standardOutput();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const code = await listen(args, {
    read: async (file) => await (file === '-' ? readStandardInput() : readTranscriptFile(file)),
    ear: () => earsFor(earFilesThatShip(), say),
    out: output.write,
    err: say,
  });
  if (!output.broke()) return code;
  process.stderr.write('What was heard could not be written to the end. Is there room on the disk?\n');
  return 1;
}

const refusal: Readonly<Record<string, NotReadable>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  ENAMETOOLONG: 'no-such-file',
  ELOOP: 'not-readable',
  EISDIR: 'is-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

async function readTranscriptFile(file: string): ReturnType<ListenIo['read']> {
  try {
    // To open a pipe that nobody writes to would wait for ever; O_NONBLOCK does not, and files do not mind it.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const about = await handle.stat();
      if (about.isDirectory()) return { ok: false, because: 'is-a-folder' };
      if (!about.isFile()) return { ok: false, because: 'not-readable' };
      if (about.size > largestTranscriptBytes) return { ok: false, because: 'too-large' };
      return { ok: true, bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, because: refusal[codeOf(error)] ?? 'not-readable' };
  }
}

async function readStandardInput(): ReturnType<ListenIo['read']> {
  try {
    return await collected(process.stdin);
  } catch (error) {
    return { ok: false, because: refusal[codeOf(error)] ?? 'not-readable' };
  }
}

async function collected(stream: AsyncIterable<Uint8Array | string>): ReturnType<ListenIo['read']> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    size += bytes.length;
    if (size > largestTranscriptBytes) return { ok: false, because: 'too-large' };
    pieces.push(bytes);
  }
  return { ok: true, bytes: Buffer.concat(pieces) };
}

/** Hears with both ears; without the keen one, `say` is told once and the light ear hears alone. */
export async function earsFor(
  files: EarFiles,
  say: (line: string) => void,
): Promise<Awaited<ReturnType<ListenIo['ear']>>> {
  try {
    const light = await lightEarFrom(files.light);
    const both = await keenEarBeside(light, files.keen);
    if (!both.ok) say(both.words);
    const ear = both.ok ? both.ear : light;
    return { ok: true, hear: (turn, before) => hear(ear, turn, before) };
  } catch (error) {
    const detail =
      error instanceof Error && error.name === 'EarFileDamaged'
        ? error.message
        : 'The weights of the ear cannot be read; install Wayfellow again.';
    return { ok: false, words: detail };
  }
}

interface StandardOutput {
  readonly write: ListenIo['out'];
  /** Whether something else than a reader who left has ended it: a full disk, say. */
  readonly broke: () => boolean;
}

/** Writes to standard output at the speed at which it is read; a reader who left (`| head`) ends it quietly. */
function standardOutput(): StandardOutput {
  let end: 'none' | 'reader-left' | 'broke' = 'none';
  const ended = (error: unknown): void => {
    end = codeOf(error) === 'EPIPE' ? 'reader-left' : 'broke';
  };
  process.stdout.on('error', ended);
  return {
    write: async (text) => {
      if (end !== 'none') return false;
      await new Promise<void>((settled) => {
        process.stdout.write(text, (error) => {
          if (error) ended(error);
          settled();
        });
      });
      return end === 'none';
    },
    broke: () => end === 'broke',
  };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

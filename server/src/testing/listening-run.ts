import type { Turn } from '@wayfellow/mi/behaviours';
import { type ListenIo, listen } from '../cli/listen.ts';
import { hearPlainly } from './plain-ear.ts';

/** What one run of `wayfellow listen` did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
  readonly heard: readonly Turn[];
}

/** Runs `wayfellow listen` on a transcript given here, with a plain ear. */
export async function ran(args: readonly string[], content: string | Uint8Array): Promise<Ran> {
  const err: string[] = [];
  const heard: Turn[] = [];
  let out = '';
  const io: ListenIo = {
    read: async () => ({ ok: true, bytes: typeof content === 'string' ? Buffer.from(content) : content }),
    ear: async () => ({
      ok: true,
      hear: (turn, before) => {
        heard.push(turn);
        return hearPlainly(turn, before);
      },
    }),
    out: async (text) => {
      out += text;
      return true;
    },
    err: (line) => err.push(line),
  };
  const code = await listen(args, io);
  return { code, out, err, heard };
}

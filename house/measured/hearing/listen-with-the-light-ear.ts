import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { earFrom, hear } from '@wayfellow/mi/listening';
import { listen } from '../../../server/src/cli/listen.ts';

/** `wayfellow listen` as it runs where the keen ear has not joined: one file to jsonl, and to standard output. */
const weights = new URL('../../../mi/weights/ear.bin', import.meta.url);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await listen([process.argv[2] ?? '-', '--format', 'jsonl'], {
  read: async (file) => ({ ok: true, bytes: await readFile(file) }),
  ear: async () => {
    const ear = earFrom(await readFile(fileURLToPath(weights)));
    return { ok: true, hear: (turn, before) => hear(ear, turn, before) };
  },
  out: async (text) => {
    await new Promise<void>((written) => void process.stdout.write(text, () => written()));
    return true;
  },
  err: say,
});

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { processesCalledWith, signal, until } from '../storage/processes.ts';

/** A whole Wayfellow in a process of its own, as `npm start` runs it. */
export interface RunningWayfellow {
  readonly pid: number;
  /** Waits for the line that says where it answers; null when it ended first. */
  readonly ready: () => Promise<string | null>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const bin = join(import.meta.dirname, '..', '..', 'bin', 'wayfellow.js');
const folders: string[] = [];
const running = new Map<ChildProcess, Promise<unknown>>();

after(async () => {
  // First whoever a failed test left running: it would start its database again and again.
  for (const child of running.keys()) child.kill('SIGKILL');
  await Promise.all(running.values());
  for (const folder of folders) {
    for (const pid of processesUnder(folder)) signal(pid, 'SIGKILL');
    await until(() => processesUnder(folder).length === 0, 3000);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A new folder for data and key, taken away after the tests with everything that still runs in it. */
export function aHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-start-'));
  chmodSync(folder, 0o711); // as root, the database's account walks through it
  folders.push(folder);
  return folder;
}

/** Every live process that was called with a path under this folder: the database's server among them. */
export function processesUnder(folder: string): readonly number[] {
  return processesCalledWith((argument) => argument.includes(folder));
}

/** Starts Wayfellow on a free port with its data and key under `home`. */
export function startIn(home: string, surroundings: Readonly<Record<string, string>> = {}): RunningWayfellow {
  const child = spawn(process.execPath, ['--conditions=@wayfellow/source', bin, 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      WAYFELLOW_PORT: '0',
      WAYFELLOW_DATA: join(home, 'data'),
      WAYFELLOW_KEY_FILE: join(home, 'keys', 'wayfellow.key'),
      ...surroundings,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  let over = false;
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, name) => {
      over = true;
      running.delete(child);
      resolve(code ?? name);
    });
  });
  running.set(child, ended);
  return {
    pid: child.pid ?? 0,
    ready: async () => {
      await until(() => over || stdout.includes('\n'), 60_000);
      return /^Wayfellow is ready: (\S+)\n/u.exec(stdout)?.[1] ?? null;
    },
    stdout: () => stdout,
    stderr: () => stderr,
    signal: (name) => child.kill(name),
    ended,
  };
}

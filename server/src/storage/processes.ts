import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Looks at the processes of this machine: through /proc on Linux, where zombies can be told from the living. */

/** Whether a process is there and not a zombie (`kill(pid, 0)` and PostgreSQL take zombies for alive). */
export function isAlive(pid: number): boolean {
  if (process.platform !== 'linux') return answersSignals(pid);
  const state = stat(pid)?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** When a process began, in clock ticks since boot: with the pid it names one process for good. Null if unknown. */
export function beganAt(pid: number): string | null {
  return stat(pid)?.[19] ?? null;
}

/** Every live process that works in this folder: PostgreSQL and all its children do so in their cluster. */
export function processesIn(folder: string): readonly number[] {
  return everyPid().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && isAlive(pid);
    } catch {
      return false;
    }
  });
}

/** Every live process, this one apart, that was called with such an argument. */
export function processesCalledWith(such: (argument: string) => boolean): readonly number[] {
  return everyCall()
    .filter(({ pid, words }) => pid !== process.pid && words.some(such) && isAlive(pid))
    .map(({ pid }) => pid);
}

interface Call {
  readonly pid: number;
  readonly words: readonly string[];
}

function everyCall(): readonly Call[] {
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') return callsByPs();
  return everyPid().flatMap((pid) => {
    try {
      return [{ pid, words: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0') }];
    } catch {
      return []; // it ended while we looked
    }
  });
}

/** Where there is no /proc (macOS): `ps` shows words with spaces between, so a path with a space stays unseen. */
function callsByPs(): readonly Call[] {
  const { stdout } = spawnSync('/bin/ps', ['-axo', 'pid=,command='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid = '', ...words] = line.trim().split(/\s+/u);
    return pid === '' ? [] : [{ pid: Number(pid), words }];
  });
}

/** Sends a signal; a process that is already gone is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already, or not ours: both are seen by whoever looks next.
  }
}

/** Waits until the question is answered with yes, for so long at most; returns the last answer. */
export async function until(question: () => boolean, atMostMs: number): Promise<boolean> {
  const from = performance.now();
  while (!question()) {
    if (performance.now() - from > atMostMs) return false;
    await pause(15);
  }
  return true;
}

/** Waits this many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function everyPid(): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
}

/** The fields of /proc/PID/stat after the name (which may hold spaces and brackets): state first. */
function stat(pid: number): readonly string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

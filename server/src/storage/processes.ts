import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Looks at the processes of this machine through /proc; elsewhere than on Linux it sees none. */

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
  return everyPid().filter((pid) => {
    if (pid === process.pid) return false;
    try {
      const called = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return called.some(such) && isAlive(pid);
    } catch {
      return false;
    }
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

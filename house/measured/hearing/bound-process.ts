import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const taskset = '/usr/bin/taskset';

/** The words before a command that bind it to one core; none where this machine cannot. */
export function onOneCore(): readonly string[] {
  return existsSync(taskset) ? [taskset, '--cpu-list', '0'] : [];
}

/** The same in a sentence for people. */
export function boundInWords(): string {
  return onOneCore().length > 0
    ? 'The process is bound to one core.'
    : 'This machine cannot bind a process to one core, so it had all of them.';
}

/** Runs a module of this folder in a process of its own on one core; answers the JSON it writes, throws when it fails. */
export function onOneCoreRun(module: URL, words: readonly string[], given = ''): unknown {
  const node = [process.execPath, '--conditions=@wayfellow/source', '--expose-gc', module.pathname];
  const [program = '', ...rest] = [...onOneCore(), ...node, ...words];
  const run = spawnSync(program, rest, { encoding: 'utf8', input: given, maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`${module.pathname} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

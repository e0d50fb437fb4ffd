import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Keeper, keepersFolder, syncFolder } from './data-folder.ts';
import { pause, processesCalledWith, processesIn, signal, until } from './processes.ts';
import type { Programs } from './programs.ts';

/** Where a cluster's parts lie and who keeps it. */
export interface ClusterPlace {
  readonly dataFolder: string;
  /** The cluster itself: PostgreSQL's own files. */
  readonly cluster: string;
  /** The folder of its socket. */
  readonly run: string;
  readonly keeper: Keeper | null;
  readonly programs: Programs;
  readonly password: string;
  /** More settings for PostgreSQL, as `name=value`; tests use them to go faster. */
  readonly settings: readonly string[];
}

/** The major version whose files these programs can open. */
export const MAJOR_VERSION = '18';

/** How to reach the server of a cluster: its socket, never the network. */
export function connectionTo(place: ClusterPlace, database: string): pg.PoolConfig & { database: string } {
  return { host: place.run, port: 5432, user: 'wayfellow', password: place.password, database };
}

/**
 * Makes a new cluster in a folder with a name of its own, then renames it. A kill at any moment leaves
 * either no cluster or a whole one; an orphan initdb can write into nothing that we use.
 */
export async function initialise(place: ClusterPlace): Promise<boolean> {
  await clearUnfinished(place);
  const unfinished = join(place.dataFolder, `initialising-${randomBytes(6).toString('hex')}`);
  keepersFolder(unfinished, place.keeper);
  const passwordFile = join(place.run, `pw-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, `${place.password}\n`, { mode: 0o600 });
  if (place.keeper !== null) chownSync(passwordFile, place.keeper.uid, place.keeper.gid);
  const { code } = await runAs(place, place.programs.initdb, [
    `--pgdata=${unfinished}`,
    '--username=wayfellow',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(place.settings.includes('fsync=off') ? ['--no-sync'] : []),
  ]);
  rmSync(passwordFile, { force: true });
  if (code !== 0) return false;
  renameSync(unfinished, place.cluster);
  syncFolder(place.dataFolder);
  return true;
}

/** Takes away what a start that was killed while it initialised has left. */
async function clearUnfinished(place: ClusterPlace): Promise<void> {
  const prefix = join(place.dataFolder, 'initialising-');
  for (const pid of processesCalledWith((argument) => argument.includes(prefix))) signal(pid, 'SIGKILL');
  for (const name of readdirSync(place.dataFolder).filter((it) => it.startsWith('initialising-'))) {
    const folder = join(place.dataFolder, name);
    for (const pid of processesIn(folder)) signal(pid, 'SIGKILL');
    await until(() => processesIn(folder).length === 0, 2000);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
  for (const name of readdirSync(place.run).filter((it) => it.startsWith('pw-'))) {
    rmSync(join(place.run, name), { force: true });
  }
}

/**
 * Stops a server that an earlier start left running on this cluster, and its children. Returns whether
 * there was one. Everything that works in the folder must be gone before a new server opens it.
 */
export async function stopOrphans(place: ClusterPlace): Promise<boolean> {
  if (!existsSync(place.cluster)) return false;
  // A server works in its cluster, but not from its very first moment; its children go by other names.
  const servers = (): readonly number[] => processesCalledWith((argument) => argument === place.cluster);
  const gone = (): boolean => servers().length === 0 && processesIn(place.cluster).length === 0;
  const wereThere = !gone();
  for (const pid of servers()) signal(pid, 'SIGINT'); // a fast, clean shutdown
  await until(() => servers().length === 0, 5000);
  // Children of a server that was killed notice it and end by themselves, most often at once.
  if (!(await until(gone, 3000))) {
    for (const pid of [...servers(), ...processesIn(place.cluster)]) signal(pid, 'SIGKILL');
    await until(gone, 5000);
  }
  if (process.platform !== 'linux') return wereThere; // PostgreSQL's own lock file decides there
  // What is left now are stale files: their pid may long belong to someone else, or to a zombie.
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) {
    rmSync(join(place.run, name), { force: true });
  }
  return wereThere;
}

/**
 * Starts PostgreSQL on its cluster. fsync and synchronous_commit keep their defaults (on): what was
 * acknowledged is on the disk. Statements, values and details stay out of its log: they may be words.
 */
export function startServer(place: ClusterPlace): ChildProcess {
  const logFile = join(place.dataFolder, 'postgres.log');
  rmSync(logFile, { force: true });
  const log = openSync(logFile, 'w', 0o600);
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${place.run}`,
    'unix_socket_permissions=0700',
    'port=5432',
    'max_connections=60',
    'log_min_messages=log', // above errors in the log's own order: their text quotes values
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'lc_messages=C',
    'timezone=UTC',
    'log_timezone=UTC',
    ...place.settings,
  ];
  const call = ['-D', place.cluster, ...settings.flatMap((setting) => ['-c', setting])];
  // Off Windows by way of a shell, for no core dumps: they would hold words. exec keeps the pid.
  const [program, before] =
    process.platform === 'win32'
      ? [place.programs.postgres, []]
      : ['/bin/sh', ['-c', 'ulimit -c 0; exec "$0" "$@"', place.programs.postgres]];
  const server = spawn(program, [...before, ...call], {
    ...asKeeper(place),
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C is for us to pass on, after the last answer is out
  });
  closeSync(log);
  return server;
}

/** Waits until the server answers; it may first have to recover from a crash. */
export async function answers(place: ClusterPlace, server: ChildProcess, atMostMs: number): Promise<boolean> {
  const from = performance.now();
  while (server.exitCode === null && server.signalCode === null && server.pid !== undefined) {
    if (performance.now() - from > atMostMs) return false;
    const client = new pg.Client({ ...connectionTo(place, 'postgres'), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      await pause(20);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** Stops a server we started: first cleanly, then with a crash it recovers from, then by force. */
export async function stopServer(server: ChildProcess): Promise<void> {
  const gone = (): boolean => server.exitCode !== null || server.signalCode !== null;
  if (server.pid === undefined) return;
  for (const [name, patienceMs] of [
    ['SIGINT', 5000],
    ['SIGQUIT', 2000],
    ['SIGKILL', 2000],
  ] as const) {
    if (gone()) return;
    signal(server.pid, name);
    if (await until(gone, patienceMs)) return;
  }
}

/** The major version that wrote the cluster, e.g. '18'; null when there is none. */
export function versionOf(cluster: string): string | null {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return null;
  }
}

function runAs(place: ClusterPlace, program: string, call: readonly string[]): Promise<{ code: number }> {
  return new Promise((resolve) => {
    const child = spawn(program, call, { ...asKeeper(place), stdio: 'ignore', detached: true });
    child.on('error', () => resolve({ code: -1 }));
    child.on('exit', (code) => resolve({ code: code ?? -1 }));
  });
}

function asKeeper(place: ClusterPlace): {
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd: string;
  readonly env: Record<string, string>;
} {
  return {
    ...(place.keeper === null ? {} : { uid: place.keeper.uid, gid: place.keeper.gid }),
    cwd: place.run,
    // Nothing of our own surroundings: PG* variables or a strange locale would change what it does.
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  };
}

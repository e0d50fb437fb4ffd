import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Log, nameOf } from '../log.ts';
import {
  answers,
  type ClusterPlace,
  connectionTo,
  initialise,
  MAJOR_VERSION,
  startServer,
  stopOrphans,
  stopServer,
  versionOf,
} from './cluster.ts';
import {
  type FolderRefusal,
  type Keeper,
  prepareDataFolder,
  readSecret,
  refusedBy,
  runFolder,
  secretIn,
} from './data-folder.ts';
import { type FolderInUse, holdFolder } from './folder-lock.ts';
import { until } from './processes.ts';
import { findPrograms } from './programs.ts';

/** A PostgreSQL of our own on a private folder and socket. */
export interface EmbeddedDatabase {
  readonly connection: pg.PoolConfig & { readonly database: string };
  /** The real path of the data folder. */
  readonly folder: string;
  /** The pid of the server now, for tests that kill it. */
  readonly pid: () => number | null;
  /** Tells a second start on this folder where this one answers. */
  readonly announce: (address: string) => void;
  /** Stops the server and lets the folder go; any number of calls is fine. */
  readonly stop: () => Promise<void>;
}

/** Why the embedded database cannot start. */
export type EmbeddedRefusal =
  | FolderRefusal
  | FolderInUse
  | { readonly ok: false; readonly because: 'no-programs' }
  | { readonly ok: false; readonly because: 'made-by-another-version'; readonly version: string }
  | { readonly ok: false; readonly because: 'password-lost'; readonly file: string }
  | { readonly ok: false; readonly because: 'could-not-initialise'; readonly folder: string }
  | { readonly ok: false; readonly because: 'could-not-start-database'; readonly log: string };

interface Wishes {
  readonly folder: string;
  readonly log: Log;
  /** More settings for PostgreSQL, as `name=value`; tests use them to go faster. */
  readonly settings?: readonly string[];
}

/** How often in a minute a server that dies is started again, before it is left for a minute. */
const RESTARTS_A_MINUTE = 5;

/** Crash recovery reads what was written since the last checkpoint: seconds, on an old disk perhaps a minute. */
const PATIENCE_MS = 120_000;

type Started = { readonly ok: true; readonly embedded: EmbeddedDatabase } | EmbeddedRefusal;

/** Starts the embedded PostgreSQL on a data folder, making the folder and the cluster on first use. */
export async function startEmbedded(wishes: Wishes): Promise<Started> {
  const prepared = prepareDataFolder(wishes.folder);
  if (!prepared.ok) return prepared;
  try {
    return await startIn(prepared, wishes);
  } catch (error) {
    const refused = refusedBy(error, prepared.folder);
    if (refused === null) throw error;
    return refused;
  }
}

async function startIn(
  { folder, keeper }: { readonly folder: string; readonly keeper: Keeper | null },
  { log, settings = [] }: Wishes,
): Promise<Started> {
  const holding = await holdFolder(folder);
  if (!holding.ok) return holding;
  const { held } = holding;
  const refuse = <R extends EmbeddedRefusal>(refusal: R): R => {
    held.letGo();
    return refusal;
  };

  try {
    const found = await findPrograms(folder, keeper);
    if (!found.ok) return refuse(found);
    const cluster = join(folder, 'postgres');
    const passwordFile = join(folder, 'database-password');
    if (existsSync(cluster) && readSecret(passwordFile) === null) {
      return refuse({ ok: false, because: 'password-lost', file: passwordFile });
    }
    const place: ClusterPlace = {
      dataFolder: folder,
      cluster,
      run: runFolder(folder, keeper),
      keeper,
      programs: found.programs,
      password: secretIn(passwordFile),
      settings,
    };

    if (await stopOrphans(place)) log('orphan-database-stopped');
    if (!existsSync(cluster)) {
      if (!(await initialise(place))) {
        return refuse({ ok: false, because: 'could-not-initialise', folder });
      }
      log('database-initialised');
    }
    const version = versionOf(cluster) ?? 'unknown';
    if (version !== MAJOR_VERSION) {
      return refuse({ ok: false, because: 'made-by-another-version', version });
    }

    const running = await keepRunning(place, log);
    if (running === null) {
      return refuse({
        ok: false,
        because: 'could-not-start-database',
        log: join(folder, 'postgres.log'),
      });
    }
    await ensureDatabase(place);
    log('database-started');
    let stopped: Promise<void> | null = null;
    return {
      ok: true,
      embedded: {
        connection: connectionTo(place, 'wayfellow'),
        folder,
        pid: running.pid,
        announce: held.announce,
        stop: () => {
          stopped ??= running
            .stop()
            .then(() => held.letGo())
            .then(() => log('database-stopped'));
          return stopped;
        },
      },
    };
  } catch (error) {
    held.letGo();
    throw error;
  }
}

/** Runs the server and starts it again when it dies without having been asked to. */
async function keepRunning(
  place: ClusterPlace,
  log: Log,
): Promise<{ readonly pid: () => number | null; readonly stop: () => Promise<void> } | null> {
  let stopping = false;
  let server: ChildProcess;
  let reviving: Promise<void> = Promise.resolve();
  const deaths: number[] = [];

  const begin = async (): Promise<boolean> => {
    server = startServer(place);
    const mine = server;
    mine.on('error', (error) => log('database-died', nameOf(error)));
    if (!(await answers(place, mine, PATIENCE_MS))) {
      await stopServer(mine);
      return false;
    }
    if (mine.exitCode !== null || mine.signalCode !== null) return false;
    mine.once('exit', () => {
      if (!stopping) reviving = revive();
    });
    return true;
  };

  const revive = async (): Promise<void> => {
    log('database-died');
    while (!stopping) {
      deaths.push(performance.now());
      const lately = deaths.filter((at) => at > performance.now() - 60_000).length;
      if (lately > RESTARTS_A_MINUTE) log('database-keeps-dying');
      // A disk that was full, say, may have room again in a minute.
      const restMs = lately === 1 ? 0 : lately > RESTARTS_A_MINUTE ? 60_000 : 250 * 2 ** lately;
      await until(() => stopping, restMs);
      try {
        await stopOrphans(place);
        if (!stopping && (await begin())) {
          log('database-restarted');
          return;
        }
      } catch (error) {
        log('unexpected', nameOf(error));
      }
    }
  };

  // A server that a kill left in the middle of being started can show itself only after we looked.
  for (let tries = 1; !(await begin()); tries += 1) {
    if (tries === 3) return null;
    await stopOrphans(place);
  }
  return {
    pid: () => server.pid ?? null,
    stop: async () => {
      stopping = true;
      await stopServer(server);
      await reviving;
      await stopServer(server);
    },
  };
}

async function ensureDatabase(place: ClusterPlace): Promise<void> {
  const client = new pg.Client(connectionTo(place, 'postgres'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const there = await client.query(`select 1 from pg_database where datname = 'wayfellow'`);
    if (there.rowCount === 0) await client.query('create database wayfellow');
  } finally {
    await client.end();
  }
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { silentLog } from '../log.ts';
import { type Database, opened } from '../storage/database.ts';
import { startEmbedded } from '../storage/embedded.ts';
import { fingerprint, migrate, migrationsHere } from '../storage/migrations.ts';

/** A PostgreSQL server for tests; `url` is where new databases can be made. */
export interface TestCluster {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A database with all tables and no rows. */
export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
  /** Ends the connections early; else it happens after the tests. */
  readonly close: () => Promise<void>;
}

/** Fast because nothing in a test has to outlive a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** Starts an embedded server in a temporary folder; a test runner does this once for all files. */
export async function aCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-test-'));
  const started = await startEmbedded({ folder, log: silentLog, settings: FAST });
  if (!started.ok) throw new Error(`the test database did not start: ${started.because}`);
  const { embedded } = started;
  const { host = '', user = '', password } = embedded.connection;
  const url = `postgres://${user}:${String(password)}@/postgres?host=${encodeURIComponent(host)}`;
  return {
    url,
    stop: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let own: Promise<TestCluster> | null = null;
const databases: (() => Promise<void>)[] = [];

after(async () => {
  await Promise.allSettled(databases.map((close) => close()));
  await (await own)?.stop();
});

/**
 * A fresh database for one test file or one test: on the runner's server (WAYFELLOW_TEST_CLUSTER), on the
 * one that DATABASE_URL names, or on a server of this file's own. It is made from a migrated template, so
 * it costs milliseconds.
 */
export async function aDatabase(): Promise<TestDatabase> {
  const given = process.env['WAYFELLOW_TEST_CLUSTER'] ?? process.env['DATABASE_URL'];
  own ??= given === undefined ? aCluster() : null;
  const cluster = given ?? (await own)?.url ?? '';
  const template = await aTemplate(cluster);
  const name = `wayfellow_test_${randomBytes(8).toString('hex')}`;
  await asking(cluster, (client) => client.query(`create database ${name} template ${template}`));
  const url = inDatabase(cluster, name);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  const { db } = opened(pool);
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closed ??= pool
      .end()
      .then(() => asking(cluster, (client) => client.query(`drop database if exists ${name} with (force)`)))
      .then(() => undefined);
    return closed;
  };
  databases.push(close);
  return { db, url, close };
}

/** The migrated database that all others are copies of, made by whoever comes first. */
async function aTemplate(cluster: string): Promise<string> {
  const name = `wayfellow_template_${fingerprint(migrationsHere())}`;
  await asking(cluster, async (client) => {
    await client.query('select pg_advisory_lock(8420002)');
    const there = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (there.rowCount !== 0) return;
    const unfinished = `${name}_${randomBytes(4).toString('hex')}`;
    await client.query(`create database ${unfinished} template template0 encoding 'UTF8'`);
    await asking(inDatabase(cluster, unfinished), (inside) => migrate(inside));
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database: the path is what stands between the host and the question mark. */
function inDatabase(url: string, name: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/u, `$1${name}`);
}

import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type Log, nameOf } from '../log.ts';
import { type Migrated, migrate } from './migrations.ts';
import * as schema from './schema.ts';
import { isUnreachable } from './unreachable.ts';

/** What stores read and write through: drizzle over a pool of connections. */
export type Database = NodePgDatabase<typeof schema>;

/** A transaction, or the database itself: what a store function that may run inside one takes. */
export type DatabaseOrTransaction = Database | Parameters<Parameters<Database['transaction']>[0]>[0];

/** A database that is connected and up to date. */
export interface OpenDatabase {
  readonly db: Database;
  /** Ends the connections; the server itself stays as it is. */
  readonly close: () => Promise<void>;
}

/** Why a database cannot be used. */
export type DatabaseRefusal =
  | { readonly ok: false; readonly because: 'database-unavailable'; readonly code: string }
  | { readonly ok: false; readonly because: 'database-too-old'; readonly version: string }
  | { readonly ok: false; readonly because: 'database-not-utf8'; readonly encoding: string }
  | Extract<Migrated, { ok: false }>;

/** PostgreSQL 15 is the oldest we write for. */
const OLDEST = 150_000;

/** Connects to a database, looks whether it will do, and brings its tables up to date. */
export async function openDatabase(
  connection: pg.PoolConfig,
  log: Log,
): Promise<{ readonly ok: true; readonly opened: OpenDatabase } | DatabaseRefusal> {
  const pool = new pg.Pool({
    max: 20,
    connectionTimeoutMillis: 10_000,
    application_name: 'wayfellow',
    ...connection,
  });
  // A connection that breaks while idle is no crash: the pool opens another when it is next needed.
  pool.on('error', (error) => log('database-unreachable', nameOf(error)));
  try {
    const refusal = await look(pool);
    if (refusal === null) return { ok: true, opened: opened(pool) };
    await pool.end();
    return refusal;
  } catch (error) {
    await pool.end();
    if (!isUnreachable(error) && !isRefusedLogin(error)) throw error;
    return { ok: false, because: 'database-unavailable', code: codeOf(error) };
  }

  async function look(all: pg.Pool): Promise<DatabaseRefusal | null> {
    const client = await all.connect();
    client.on('error', () => undefined);
    try {
      const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
        `select current_setting('server_version_num')::int as number,
                current_setting('server_version') as version,
                current_setting('server_encoding') as encoding`,
      );
      const { number = 0, version = '', encoding = '' } = rows[0] ?? {};
      if (number < OLDEST) return { ok: false, because: 'database-too-old', version };
      if (encoding !== 'UTF8') return { ok: false, because: 'database-not-utf8', encoding };
      const migrated = await migrate(client);
      if (!migrated.ok) return migrated;
      for (const name of migrated.applied) log('migration-applied', { name });
      return null;
    } finally {
      client.release();
    }
  }
}

/** Drizzle over a pool; for `openDatabase` and for tests, which migrate a template once. */
export function opened(pool: pg.Pool): OpenDatabase {
  // A connection that breaks inside a transaction fails its query, and that is answered; without a listener
  // it would end the whole process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: drizzle(pool, { schema }), close: () => pool.end() };
}

/** Wrong password (28P01), no such role (28000), no such database (3D000), no right to it (42501). */
function isRefusedLogin(error: unknown): boolean {
  return ['28P01', '28000', '3D000', '42501'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown';
}

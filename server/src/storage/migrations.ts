import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** One step from an older set of tables to a newer one, as SQL that drizzle-kit wrote and a person read. */
export interface Migration {
  /** E.g. '0000_first-light'; they are applied in this order. */
  readonly name: string;
  readonly sql: string;
}

/** What became of bringing a database up to date. */
export type Migrated =
  | { readonly ok: true; readonly applied: readonly string[] }
  /** The database knows steps that this Wayfellow does not: a newer one has been here. */
  | { readonly ok: false; readonly because: 'database-is-newer'; readonly name: string };

const FOLDER = join(import.meta.dirname, '..', '..', 'migrations');

/** The migrations that came with this Wayfellow, in order. */
export function migrationsHere(folder: string = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.sql'.length), sql: readFileSync(join(folder, file), 'utf8') }));
}

/** A name for the tables as they are after these migrations. */
export function fingerprint(migrations: readonly Migration[]): string {
  const hash = createHash('sha256');
  for (const { name, sql } of migrations) hash.update(`${name}\0${sql}\0`);
  return hash.digest('hex').slice(0, 12);
}

/** Of all who could start at once on one database, one migrates; a number no one else is likely to use. */
const LOCK = 8_420_001;

/** Brings a database up to date: all missing steps in one transaction, or none. */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[] = migrationsHere(),
): Promise<Migrated> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query(
      `create table if not exists public.migration (name text primary key, applied_at timestamptz not null default now())`,
    );
    const { rows } = await client.query<{ name: string }>('select name from public.migration order by name');
    const known = new Set(migrations.map((it) => it.name));
    const unknown = rows.find((row) => !known.has(row.name));
    if (unknown !== undefined) {
      await client.query('rollback');
      return { ok: false, because: 'database-is-newer', name: unknown.name };
    }
    const done = new Set(rows.map((row) => row.name));
    const missing = migrations.filter((it) => !done.has(it.name));
    for (const { name, sql } of missing) {
      await client.query(sql);
      await client.query('insert into public.migration (name) values ($1)', [name]);
    }
    await client.query('commit');
    return { ok: true, applied: missing.map((it) => it.name) };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

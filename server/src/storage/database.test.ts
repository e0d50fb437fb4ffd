import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import pg from 'pg';
import { silentLog } from '../log.ts';
import { aDatabase } from '../testing/database.ts';
import { openDatabase } from './database.ts';
import { migrate, migrationsHere } from './migrations.ts';
import { person } from './schema.ts';
import { isUnreachable, reaching } from './unreachable.ts';

const at = new Date('2026-01-01T10:00:00Z');

test('two tests never see each other’s people', async () => {
  const [one, other] = await Promise.all([aDatabase(), aDatabase()]);
  await one.db.insert(person).values({ id: 'sam', kind: 'local-learner', createdAt: at });
  assert.equal((await one.db.select().from(person)).length, 1);
  assert.equal((await other.db.select().from(person)).length, 0);
});

test('a database that is up to date is left as it is', async () => {
  const { url } = await aDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  assert.deepEqual(await migrate(client), { ok: true, applied: [] });
  await client.end();
});

test('a migration that fails half way leaves nothing behind', async () => {
  const { url } = await aDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const broken = [
    ...migrationsHere(),
    { name: '9999_broken', sql: 'create table half (a int); select 1/0;' },
  ];
  await assert.rejects(() => migrate(client, broken));
  const { rows } = await client.query(`select to_regclass('public.half') as half`);
  assert.equal(rows[0].half, null);
  assert.deepEqual(await migrate(client), { ok: true, applied: [] });
  await client.end();
});

test('a database that a newer Wayfellow has changed is left alone', async () => {
  const { url } = await aDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`insert into public.migration (name) values ('0042_from-the-future')`);
  await client.end();
  assert.deepEqual(await openDatabase({ connectionString: url }, silentLog), {
    ok: false,
    because: 'database-is-newer',
    name: '0042_from-the-future',
  });
});

test('a database that is not there is a reason and not a crash', async () => {
  const refused = await openDatabase({ host: '127.0.0.1', port: 1, user: 'a', database: 'b' }, silentLog);
  assert.deepEqual(refused, { ok: false, because: 'database-unavailable', code: 'ECONNREFUSED' });
});

test('a connection that breaks in the middle of work is a reason, and the next work is fine', async () => {
  const { db, url } = await aDatabase();
  await db.select().from(person);
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  const cut = (): Promise<unknown> =>
    other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
  const slow = reaching(() => db.execute('select pg_sleep(5)'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await cut();
  assert.deepEqual(await slow, { ok: false, because: 'database-unavailable' });
  const again = await reaching(() => db.select().from(person).where(eq(person.id, 'sam')));
  assert.deepEqual(again, { ok: true, value: [] });
  await other.end();
});

test('asking wrongly is a bug and not taken for an absent database', async () => {
  const { db } = await aDatabase();
  await assert.rejects(
    () => reaching(() => db.execute('select * from nowhere')),
    (error) => !isUnreachable(error),
  );
});

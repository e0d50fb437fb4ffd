import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { silentLog } from '../log.ts';
import { masterKeyFrom } from '../safety/master-key.ts';
import { seal } from '../safety/sealed-words.ts';
import { type Database, openDatabase } from './database.ts';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { pause, processesCalledWith, signal, until } from './processes.ts';
import { drillTry, person } from './schema.ts';

const processesOf = (folder: string): readonly number[] =>
  processesCalledWith((argument) => argument.includes(folder));

const folders: string[] = [];
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-storage-'));
  chmodSync(folder, 0o711); // as root, the database's account walks through it
  folders.push(folder);
  return folder;
}
after(async () => {
  for (const folder of folders) {
    for (const pid of processesOf(folder)) signal(pid, 'SIGKILL');
    await until(() => processesOf(folder).length === 0, 3000);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function started(folder: string): Promise<EmbeddedDatabase> {
  const begun = await startEmbedded({ folder, log: silentLog });
  assert.ok(begun.ok, begun.ok ? '' : begun.because);
  return begun.embedded;
}

async function withDatabase<T>(embedded: EmbeddedDatabase, work: (db: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(embedded.connection, silentLog);
  assert.ok(database.ok);
  try {
    return await work(database.opened.db);
  } finally {
    await database.opened.close();
  }
}

interface Writing {
  readonly process: ChildProcess;
  readonly stored: string[];
  readonly postmaster: () => number | null;
  readonly ended: Promise<unknown>;
}

/** Starts the process that writes; see testing/writing-process.ts. */
function writingIn(folder: string): Writing {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '..', 'testing', 'writing-process.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const stored: string[] = [];
  let postmaster: number | null = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, value = ''] = line.split(' ');
    if (what === 'stored') stored.push(value);
    if (what === 'postmaster') postmaster = Number(value);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { process: child, stored, postmaster: () => postmaster, ended };
}

async function missingOf(embedded: EmbeddedDatabase, stored: readonly string[]): Promise<readonly string[]> {
  return withDatabase(embedded, async (db) => {
    const kept = new Set((await db.select({ id: person.id }).from(person)).map((row) => row.id));
    return stored.filter((id) => !kept.has(id));
  });
}

test('what was stored is there after an ordinary stop and start', async () => {
  const folder = aFolder();
  const first = await started(folder);
  await withDatabase(first, (db) =>
    db.insert(person).values({ id: 'sam', kind: 'local-learner', createdAt: new Date(0) }),
  );
  await first.stop();
  assert.deepEqual(processesOf(folder), []);
  const second = await started(folder);
  assert.deepEqual(await missingOf(second, ['sam']), []);
  await second.stop();
});

test('nothing acknowledged is lost when everything is killed in the middle of writing', async () => {
  const folder = aFolder();
  const stored: string[] = [];
  for (const first of ['postmaster', 'both', 'parent'] as const) {
    const writing = writingIn(folder);
    assert.ok(await until(() => writing.stored.length > 50, 20_000), 'the writers did not get going');
    if (first !== 'parent') signal(writing.postmaster() ?? 0, 'SIGKILL');
    if (first === 'postmaster') await pause(30);
    writing.process.kill('SIGKILL');
    await writing.ended;
    stored.push(...writing.stored);
    const again = await started(folder);
    assert.deepEqual(await missingOf(again, stored), [], `killed first: ${first}`);
    await again.stop();
  }
});

test('a server that dies while Wayfellow runs is started again, and the writers go on', async () => {
  const folder = aFolder();
  const writing = writingIn(folder);
  assert.ok(await until(() => writing.stored.length > 20, 20_000));
  signal(writing.postmaster() ?? 0, 'SIGKILL');
  await pause(300);
  const before = writing.stored.length;
  assert.ok(await until(() => writing.stored.length > before + 20, 20_000), 'nothing was stored any more');
  writing.process.kill('SIGKILL');
  await writing.ended;
  const again = await started(folder);
  assert.deepEqual(await missingOf(again, writing.stored), []);
  await again.stop();
});

test('a kill during the very first start leaves nothing that blocks the next one', async () => {
  for (const afterMs of [300, 550, 800]) {
    const folder = aFolder();
    const writing = writingIn(folder);
    await pause(afterMs);
    writing.process.kill('SIGKILL');
    await writing.ended;
    const again = await started(folder);
    await again.stop();
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('initialising-')),
      [],
      `killed after ${afterMs} ms`,
    );
  }
});

test('a second start on one folder is refused, also while the first is still initialising', async () => {
  const folder = aFolder();
  const starting = started(folder);
  await until(() => existsSync(join(folder, 'running.json')), 5000);
  assert.deepEqual(await startEmbedded({ folder, log: silentLog }), {
    ok: false,
    because: 'already-running',
    address: null,
  });
  const first = await starting;
  first.announce('http://127.0.0.1:8420');
  assert.deepEqual(await startEmbedded({ folder, log: silentLog }), {
    ok: false,
    because: 'already-running',
    address: 'http://127.0.0.1:8420',
  });
  // The first goes on as if nothing had happened.
  assert.deepEqual(await missingOf(first, []), []);
  await first.stop();
});

test('the name of a process that is gone, or of another that got its number, does not block a start', async () => {
  const folder = aFolder();
  for (const holder of [
    { pid: 2 ** 22 - 3, began: '1', address: 'http://127.0.0.1:1' },
    { pid: process.ppid, began: '1', address: null },
  ]) {
    writeFileSync(join(folder, 'running.json'), JSON.stringify(holder));
    const embedded = await started(folder);
    await embedded.stop();
  }
});

test('a stale lock of PostgreSQL whose number now belongs to another process does not block a start', async () => {
  const folder = aFolder();
  const first = await started(folder);
  await first.stop();
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${process.ppid}\n${folder}/postgres\n1\n5432\n`);
  const again = await started(folder);
  await again.stop();
});

test('a long path to the data folder works', async () => {
  const folder = join(aFolder(), 'a-rather-long-name-for-a-folder'.repeat(4), 'wayfellow');
  const embedded = await started(folder);
  assert.deepEqual(await missingOf(embedded, []), []);
  await embedded.stop();
  const { host = '' } = embedded.connection;
  if (!host.startsWith(folder)) rmSync(host, { recursive: true, force: true });
});

test('a strict umask and a path with spaces change nothing', async () => {
  const before = process.umask(0o077);
  const folder = join(aFolder(), 'Année ’26', 'my data');
  try {
    const embedded = await started(folder);
    assert.equal(statSync(join(folder, 'postgres')).mode & 0o777, 0o700);
    assert.equal(statSync(join(folder, 'database-password')).mode & 0o777, 0o600);
    await embedded.stop();
  } finally {
    process.umask(before);
  }
});

test('it listens on no network, and durability stays on', async () => {
  const embedded = await started(aFolder());
  await withDatabase(embedded, async (db) => {
    const { rows } = await db.execute<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')`,
    );
    assert.deepEqual(Object.fromEntries(rows.map((row) => [row.name, row.setting])), {
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '',
      synchronous_commit: 'on',
    });
  });
  await embedded.stop();
});

test('no word of a person gets into PostgreSQL’s own log when a statement fails', async () => {
  const folder = aFolder();
  const embedded = await started(folder);
  await withDatabase(embedded, async (db) => {
    const row = { id: 'my-own-words', kind: 'local-learner', createdAt: new Date(0) } as const;
    await db.insert(person).values(row);
    await assert.rejects(() => db.insert(person).values(row).execute());
    await assert.rejects(() => db.execute(`select 'my-own-words'::int`));
  });
  await embedded.stop();
  const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
  assert.match(log, /ready to accept connections/u);
  assert.equal(log.includes('my-own-words'), false, log);
});

test('whoever copies the whole data folder finds no one’s words in it', async () => {
  const folder = aFolder();
  const embedded = await started(folder);
  const words = 'My friends still drink and I miss them.';
  const key = masterKeyFrom(randomBytes(32));
  await withDatabase(embedded, async (db) => {
    await db.insert(person).values({ id: 'sam', kind: 'local-learner', createdAt: new Date(0) });
    const place = { table: 'drill_try', row: 'a-try' };
    const sealed = { words: seal(key, words, place), heard: seal(key, JSON.stringify({ words }), place) };
    await db.insert(drillTry).values({
      id: 'a-try',
      personId: 'sam',
      drillId: 'one',
      cardId: 'one',
      at: new Date(0),
      ...sealed,
    });
  });
  await embedded.stop();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const holding = (text: string): string[] =>
    files.filter((it) => readFileSync(join(it.parentPath, it.name)).includes(text)).map((it) => it.name);
  assert.deepEqual(holding('still drink'), []);
  // The search itself works: what is not sealed is found, in the table and in the journal.
  assert.ok(holding('a-try').length >= 2);
});

test('a folder that cannot be used is refused with its name', async () => {
  const file = join(aFolder(), 'a-file');
  writeFileSync(file, '');
  const wanted = join(file, 'inside');
  assert.deepEqual(await startEmbedded({ folder: wanted, log: silentLog }), {
    ok: false,
    because: 'folder-not-writable',
    folder: wanted,
  });
});

test(
  'as root, a folder that the database’s account cannot reach is refused with its name',
  { skip: process.getuid?.() === 0 ? false : 'only root hands the database to another account' },
  async () => {
    const closed = aFolder();
    const folder = join(closed, 'inside');
    mkdirSync(folder);
    chmodSync(closed, 0o700);
    assert.deepEqual(await startEmbedded({ folder, log: silentLog }), {
      ok: false,
      because: 'folder-out-of-reach',
      folder,
    });
  },
);

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { aDatabase } from '../testing/database.ts';
import { openOrganisation, type Wishes } from './organisation.ts';

const folder = mkdtempSync(join(tmpdir(), 'wayfellow-key-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function wishes(named: string): Wishes {
  return {
    keyFile: null,
    keyFolder: join(folder, named),
    newId: () => `org-${(count += 1)}`,
    now: () => new Date('2026-01-01T10:00:00Z'),
  };
}

test('the first start makes a key that only its owner can read, and the next start finds it', async () => {
  const { db } = await aDatabase();
  const first = await openOrganisation(db, wishes('one'));
  assert.ok(first.ok);
  const [file = ''] = readdirSync(join(folder, 'one'));
  assert.equal(file, `${first.id}.key`);
  assert.equal(statSync(join(folder, 'one', file)).mode & 0o777, 0o600);
  const next = await openOrganisation(db, wishes('one'));
  assert.ok(next.ok);
  assert.deepEqual([next.id, next.key.bytes], [first.id, first.key.bytes]);
});

test('when words are kept and their key is missing, no new key is made and the place is named', async () => {
  const { db } = await aDatabase();
  const first = await openOrganisation(db, wishes('two'));
  assert.ok(first.ok);
  const file = join(folder, 'two', `${first.id}.key`);
  rmSync(file);
  assert.deepEqual(await openOrganisation(db, wishes('two')), { ok: false, because: 'key-missing', file });
  assert.deepEqual(readdirSync(join(folder, 'two')), []);
});

test('another organisation’s key, or a file that is no key, is noticed before anything is written', async () => {
  const { db } = await aDatabase();
  const first = await openOrganisation(db, wishes('three'));
  assert.ok(first.ok);
  const file = join(folder, 'three', `${first.id}.key`);
  writeFileSync(file, 'f'.repeat(64));
  assert.deepEqual(await openOrganisation(db, wishes('three')), {
    ok: false,
    because: 'key-of-another',
    file,
  });
  writeFileSync(file, 'not a key');
  assert.deepEqual(await openOrganisation(db, wishes('three')), {
    ok: false,
    because: 'key-malformed',
    file,
  });
});

test('two first starts at once on one database end with one organisation and one key', async () => {
  const { db } = await aDatabase();
  const both = await Promise.all([
    openOrganisation(db, wishes('four')),
    openOrganisation(db, wishes('four')),
  ]);
  const ids = both.map((it) => (it.ok ? it.id : it.because));
  assert.equal(new Set(ids).size, 1, ids.join());
});

test('a master key does not show when something that holds it is printed', async () => {
  const { db } = await aDatabase();
  const opened = await openOrganisation(db, wishes('five'));
  assert.ok(opened.ok);
  assert.equal(JSON.stringify({ key: opened.key }), '{"key":"[master key]"}');
});

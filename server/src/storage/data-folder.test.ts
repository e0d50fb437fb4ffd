import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeMasterKey } from '../safety/master-key.ts';
import { prepareDataFolder, refusedBy } from './data-folder.ts';

test('a folder that holds other things keeps them, and stays as open to others as it was', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-folder-'));
  t.after(() => rmSync(folder, { recursive: true }));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'a-letter'), '');
  const refused = prepareDataFolder(folder);
  assert.deepEqual(refused, { ok: false, because: 'folder-holds-other-things', folder });
  assert.deepEqual([readdirSync(folder), statSync(folder).mode & 0o777], [['a-letter'], 0o755]);
});

test('a folder with only our own numbers in it, or one that an earlier start left, is taken', (t) => {
  for (const name of ['help-numbers.yaml', 'lock-name', 'running.json.123']) {
    const folder = mkdtempSync(join(tmpdir(), 'wayfellow-folder-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, name), '');
    writeFileSync(join(folder, 'help-numbers.yaml'), '');
    assert.equal(prepareDataFolder(folder).ok, true, name);
  }
});

test(
  'a place that takes no folder is refused at once, for the data and for the key, not tried for ever',
  { skip: process.platform === 'linux' ? false : 'only Linux has such a place on every machine' },
  () => {
    const folder = '/proc/wayfellow/inside';
    assert.deepEqual(prepareDataFolder(folder), { ok: false, because: 'folder-not-writable', folder });
    const file = join(folder, 'the.key');
    assert.deepEqual(makeMasterKey(file), { ok: false, because: 'key-not-writable', file });
  },
);

test('a disk that is full or a file that is closed is told as that, and anything else stays a bug', () => {
  const met = (code: string) => refusedBy(Object.assign(new Error('x'), { code }), '/data')?.because;
  assert.deepEqual(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'ENOTDIR'].map(met), [
    'folder-full',
    'folder-full',
    'folder-not-writable',
    'folder-not-writable',
    undefined,
  ]);
  assert.equal(refusedBy(new TypeError('x'), '/data'), null);
});

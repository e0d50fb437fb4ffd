import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLoopback, readSettings } from './settings.ts';

test('nothing has to be set to start on this machine only', () => {
  const read = readSettings({});
  assert.ok(read.ok);
  const { host, port, databaseUrl, openTo } = read.settings;
  assert.deepEqual(
    { host, port, databaseUrl, openTo },
    { host: '127.0.0.1', port: 8420, databaseUrl: null, openTo: 'this-machine' },
  );
});

test('an empty value counts as none, and an empty HOME never makes a folder beside the code', () => {
  const read = readSettings({ HOME: '', WAYFELLOW_PORT: '', WAYFELLOW_DATA: '', XDG_DATA_HOME: 'not/whole' });
  assert.ok(read.ok);
  assert.match(read.settings.dataFolder, /^\//u);
  assert.match(read.settings.keyFolder, /^\//u);
  assert.equal(read.settings.dataFolder.startsWith(process.cwd()), false);
});

test('the key never lies in the data folder by itself', () => {
  const read = readSettings({ HOME: '/home/sam' });
  assert.ok(read.ok);
  assert.equal(read.settings.keyFolder.startsWith(read.settings.dataFolder), false);
});

for (const [setting, wrong, says] of [
  ['WAYFELLOW_PORT', ['eighty', '70000', '-1', '8420.5', ' 8420'], /a whole number from 0 to 65535/u],
  ['WAYFELLOW_HOST', ['http://x', 'a b', 'x/y'], /a host name or an address/u],
  ['DATABASE_URL', ['mysql://x', 'postgres', 'postgres:/x'], /looks like postgres:\/\//u],
  ['WAYFELLOW_KEY_FILE', ['key', './key'], /a whole path/u],
] as const) {
  test(`a ${setting} that cannot be read gets one sentence that names it`, () => {
    for (const value of wrong) {
      const read = readSettings({ [setting]: value });
      assert.ok(!read.ok, value);
      assert.match(read.words, new RegExp(`^The setting ${setting} `, 'u'));
      assert.match(read.words, says);
      assert.equal(read.words.includes('\n'), false);
    }
  });
}

test('the password in a wrong DATABASE_URL is not shown', () => {
  const read = readSettings({ DATABASE_URL: 'postgre://me:secret@host/x' });
  assert.ok(!read.ok);
  assert.doesNotMatch(read.words, /secret/u);
});

test('an address by socket is a database address too', () => {
  assert.ok(readSettings({ DATABASE_URL: 'postgres://me:pw@/wayfellow?host=%2Frun%2Fpostgresql' }).ok);
});

test('only this machine’s own names count as this machine', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) assert.ok(isLoopback(host), host);
  for (const host of [
    '0.0.0.0',
    '::',
    '192.168.1.2',
    'localhost.example',
    '127.0.0.1.example',
    '1127.0.0.1',
  ]) {
    assert.equal(isLoopback(host), false, host);
  }
});

test('whatever a setting holds, reading it never breaks', () => {
  const any = fc.option(fc.string(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        WAYFELLOW_HOST: any,
        WAYFELLOW_PORT: any,
        WAYFELLOW_DATA: any,
        DATABASE_URL: any,
        WAYFELLOW_KEY_FILE: any,
        HOME: any,
      }),
      (surroundings) => {
        const read = readSettings(surroundings);
        assert.ok(read.ok || read.words.length > 20);
      },
    ),
  );
});

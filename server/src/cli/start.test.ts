import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { pause, signal, until } from '../storage/processes.ts';
import { aHome, processesUnder, type RunningWayfellow, startIn } from '../testing/wayfellow-process.ts';

/** A start takes a second or two; on a machine that is busy with other things, some more. */
const limits = { timeout: 90_000 };

async function readyIn(home: string, surroundings: Readonly<Record<string, string>> = {}) {
  const wayfellow = startIn(home, surroundings);
  const address = await wayfellow.ready();
  assert.ok(address !== null, wayfellow.stderr());
  return { wayfellow, address };
}

async function stopped(wayfellow: RunningWayfellow): Promise<void> {
  wayfellow.signal('SIGTERM');
  assert.equal(await wayfellow.ended, 0, wayfellow.stderr());
}

const open = (address: string): Promise<Response> => fetch(address, { signal: AbortSignal.timeout(15_000) });

/** A sentence for a person: no stack, no path into our own code. */
function isKind(words: string): void {
  assert.doesNotMatch(words, /\bat (?:async )?\w+.*:\d+:\d+|node:internal|Error:/u);
}

test(
  'it says where it answers in one line, answers there, and stops whole when it is asked to',
  limits,
  async () => {
    const home = aHome();
    const { wayfellow, address } = await readyIn(home);
    const page = await open(address);
    assert.ok(page.status < 500, String(page.status));
    await page.text();
    const from = performance.now();
    wayfellow.signal('SIGINT');
    wayfellow.signal('SIGINT'); // Ctrl-C arrives twice by way of npm
    assert.equal(await wayfellow.ended, 0);
    assert.ok(performance.now() - from < 5000, 'it took long to stop');
    assert.equal(wayfellow.stdout(), `Wayfellow is ready: ${address}\n`);
    assert.deepEqual(processesUnder(home), []);
    assert.equal(existsSync(join(home, 'data', 'running.json')), false);
  },
);

test('a connection that someone keeps open does not keep it from stopping', limits, async () => {
  const { wayfellow, address } = await readyIn(aHome());
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('GET / HTTP/1.1\r\nHost:');
  await pause(50);
  await stopped(wayfellow);
  socket.destroy();
});

test('stopping it in the middle of its first start leaves nothing behind that runs', limits, async () => {
  const home = aHome();
  const wayfellow = startIn(home);
  await until(() => existsSync(join(home, 'data')), 10_000);
  wayfellow.signal('SIGTERM');
  assert.equal(await wayfellow.ended, 0, wayfellow.stderr());
  assert.deepEqual(processesUnder(home), []);
  const { wayfellow: next } = await readyIn(home);
  await stopped(next);
});

test(
  'after kill -9 the next start is ready, with the same key and the same organisation',
  limits,
  async () => {
    const home = aHome();
    const first = await readyIn(home);
    const key = readFileSync(join(home, 'keys', 'wayfellow.key'), 'utf8');
    first.wayfellow.signal('SIGKILL');
    await first.wayfellow.ended;
    const second = await readyIn(home);
    assert.equal(readFileSync(join(home, 'keys', 'wayfellow.key'), 'utf8'), key);
    await stopped(second.wayfellow);
    assert.deepEqual(processesUnder(home), []);
  },
);

test('starting twice on one data folder says kindly where the first one is', limits, async () => {
  const home = aHome();
  const { wayfellow, address } = await readyIn(home);
  const second = startIn(home);
  assert.equal(await second.ended, 1);
  assert.equal(second.stdout(), '');
  assert.match(second.stderr(), /^Wayfellow is already running on this data folder \(.*\): open http/mu);
  assert.ok(second.stderr().includes(address));
  isKind(second.stderr());
  assert.ok((await open(address)).status < 500);
  await stopped(wayfellow);
});

test(
  'a port that is taken is named, with the setting that chooses another, and the database stops too',
  limits,
  async () => {
    const home = aHome();
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const wayfellow = startIn(home, { WAYFELLOW_PORT: String(port) });
    assert.equal(await wayfellow.ended, 1);
    other.close();
    assert.match(wayfellow.stderr(), new RegExp(`already using port ${port}\\. WAYFELLOW_PORT`, 'u'));
    isKind(wayfellow.stderr());
    assert.deepEqual(processesUnder(home), []);
  },
);

for (const [what, surroundings, says] of [
  ['a setting that cannot be read', { WAYFELLOW_PORT: 'eighty' }, /WAYFELLOW_PORT is a whole number/u],
  ['a host this machine has not', { WAYFELLOW_HOST: '203.0.113.7' }, /has no address 203\.0\.113\.7/u],
  [
    'a DATABASE_URL where no one answers',
    { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x' },
    /cannot reach the database that DATABASE_URL names/u,
  ],
  ['a data folder that cannot be', { WAYFELLOW_DATA: '/dev/null/x' }, /cannot write to its data folder/u],
  ['a key inside the data folder', { WAYFELLOW_KEY_FILE: '/DATA/the.key' }, /inside the data folder/u],
] as const) {
  test(`${what} gets one kind sentence`, limits, async () => {
    const home = aHome();
    const given = Object.entries(surroundings).map(([name, value]) => [
      name,
      value.replace('/DATA', join(home, 'data')),
    ]);
    const wayfellow = startIn(home, Object.fromEntries(given));
    assert.equal(await wayfellow.ended, 1, wayfellow.stderr());
    assert.equal(wayfellow.stdout(), '');
    assert.match(wayfellow.stderr(), says);
    assert.doesNotMatch(wayfellow.stderr(), /secret/u);
    isKind(wayfellow.stderr());
    assert.deepEqual(processesUnder(home), []);
  });
}

test(
  'when the key is lost it says where it looked, changes nothing, and starts once it is back',
  limits,
  async () => {
    const home = aHome();
    const first = await readyIn(home);
    await stopped(first.wayfellow);
    const file = join(home, 'keys', 'wayfellow.key');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const key = readFileSync(file);
    rmSync(file);
    const second = startIn(home);
    assert.equal(await second.ended, 1);
    assert.ok(second.stderr().includes(file), second.stderr());
    assert.equal(existsSync(file), false);
    writeFileSync(file, key);
    const third = await readyIn(home);
    await stopped(third.wayfellow);
  },
);

test('when the database is killed in the middle, pages come back by themselves', limits, async () => {
  const home = aHome();
  const { wayfellow, address } = await readyIn(home);
  const [postmaster] = processesUnder(join(home, 'data', 'postgres')).filter((pid) => pid !== wayfellow.pid);
  assert.ok(postmaster !== undefined);
  signal(postmaster, 'SIGKILL');
  const statuses = new Set<number>();
  const isBack = (): boolean => wayfellow.stderr().includes('database-restarted');
  for (const from = performance.now(); !isBack() && performance.now() - from < 30_000; await pause(20)) {
    statuses.add((await open(address)).status);
  }
  assert.deepEqual(
    [...statuses].filter((status) => status !== 200 && status !== 503),
    [],
  );
  assert.equal((await open(address)).status, 200, wayfellow.stderr());
  assert.match(wayfellow.stderr(), /database-restarted/u);
  await stopped(wayfellow);
});

test('beyond this machine it says that others see the course and no one’s words', limits, async () => {
  const { wayfellow, address } = await readyIn(aHome(), { WAYFELLOW_HOST: '0.0.0.0' });
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+$/u);
  assert.match(wayfellow.stderr(), /There are no accounts yet/u);
  await stopped(wayfellow);
});

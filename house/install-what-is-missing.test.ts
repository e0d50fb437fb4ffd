import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

// Each test has a small checkout of its own, whose lockfile names one package that is a folder beside it:
// npm needs no network for that.

const limits = { timeout: 60_000 };
const checkouts: string[] = [];
after(() => {
  for (const checkout of checkouts) rmSync(checkout, { recursive: true, force: true });
});

function aCheckout(): string {
  const checkout = mkdtempSync(join(tmpdir(), 'wayfellow-install-'));
  checkouts.push(checkout);
  mkdirSync(join(checkout, 'house'));
  mkdirSync(join(checkout, 'mi'));
  for (const name of ['install-what-is-missing.mjs', 'one-at-a-time.mjs']) {
    cpSync(join(import.meta.dirname, name), join(checkout, 'house', name));
  }
  const root = { name: 'small', version: '1.0.0', workspaces: ['mi'] };
  const mi = { name: 'small-mi', version: '1.0.0' };
  write(join(checkout, 'package.json'), root);
  write(join(checkout, 'mi', 'package.json'), mi);
  write(join(checkout, 'package-lock.json'), {
    ...root,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': root,
      mi,
      'node_modules/small-mi': { resolved: 'mi', link: true },
      'node_modules/for-another-machine': {
        version: '1.0.0',
        optional: true,
        os: ['no-such-system'],
      },
    },
  });
  return checkout;
}

function write(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}

interface Installed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function install(checkout: string, surroundings: Readonly<Record<string, string>> = {}): Promise<Installed> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(checkout, 'house', 'install-what-is-missing.mjs')], {
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', HOME: checkout, ...surroundings },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const isWhole = (checkout: string): boolean =>
  existsSync(join(checkout, 'node_modules', 'small-mi', 'package.json'));

test(
  'the first time it fetches, the second time it is quiet, and standard output stays empty',
  limits,
  async () => {
    const checkout = aCheckout();
    const first = await install(checkout);
    assert.deepEqual([first.code, first.stdout], [0, ''], first.stderr);
    assert.match(first.stderr, /Fetching what Wayfellow needs/u);
    assert.ok(isWhole(checkout));
    assert.deepEqual(await install(checkout), { code: 0, stdout: '', stderr: '' });
  },
);

test('an install that was cut off is done again, and so is one for an older lockfile', limits, async () => {
  const checkout = aCheckout();
  await install(checkout);
  rmSync(join(checkout, 'node_modules', '.package-lock.json')); // npm writes it last
  rmSync(join(checkout, 'node_modules', 'small-mi'));
  assert.match((await install(checkout)).stderr, /Fetching/u);
  assert.ok(isWhole(checkout));
  writeFileSync(join(checkout, 'node_modules', '.wayfellow-installed'), 'an older lockfile');
  rmSync(join(checkout, 'node_modules', 'small-mi'));
  assert.match((await install(checkout)).stderr, /Fetching/u);
  assert.ok(isWhole(checkout));
});

test('what was installed by hand is left as it is', limits, async () => {
  const checkout = aCheckout();
  await install(checkout);
  rmSync(join(checkout, 'node_modules', '.wayfellow-installed'));
  assert.deepEqual(await install(checkout), { code: 0, stdout: '', stderr: '' });
});

test('two starts at once fetch once, and both go on', limits, async () => {
  const checkout = aCheckout();
  const both = await Promise.all([install(checkout), install(checkout)]);
  assert.deepEqual(
    both.map((it) => it.code),
    [0, 0],
  );
  assert.equal(both.filter((it) => it.stderr.includes('Fetching')).length, 1);
  assert.equal(existsSync(join(checkout, '.installing')), false);
});

test('the lock of a start that was killed is taken over', limits, async () => {
  const checkout = aCheckout();
  mkdirSync(join(checkout, '.installing'));
  writeFileSync(join(checkout, '.installing', 'pid'), String(2 ** 22 - 3));
  assert.equal((await install(checkout)).code, 0);
  assert.ok(isWhole(checkout));
});

test(
  'a production environment, an empty home and a home that cannot be written to change nothing',
  limits,
  async () => {
    const closed = mkdtempSync(join(tmpdir(), 'wayfellow-closed-'));
    checkouts.push(closed);
    chmodSync(closed, 0o555);
    for (const surroundings of [
      { NODE_ENV: 'production', HOME: '' },
      { HOME: closed },
      { HOME: '/dev/null/nowhere' },
      { npm_config_cache: '~/.npm' },
    ]) {
      const checkout = aCheckout();
      const { code, stderr } = await install(checkout, surroundings);
      assert.equal(code, 0, stderr);
      assert.ok(isWhole(checkout));
      assert.equal(readdirSync(checkout).includes('~'), false);
    }
  },
);

test('when npm cannot do it, the last sentence says so kindly', limits, async () => {
  const checkout = aCheckout();
  write(join(checkout, 'package-lock.json'), {
    name: 'small',
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/gone': { version: '1.0.0' } },
  });
  const { code, stderr } = await install(checkout);
  assert.equal(code, 1);
  assert.match(stderr.trim().split('\n').at(-1) ?? '', /did not work; npm says why above/u);
});

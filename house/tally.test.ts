import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lastLine, together, type Tally } from './tally.ts';
import { runTestFile } from './test-file.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'wayfellow-tally-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** Runs these lines as a test file of their own. */
async function counted(lines: string, seconds = 30): Promise<Tally> {
  files += 1;
  const path = join(folder, `case-${files}.test.ts`);
  writeFileSync(path, `import { describe, test } from 'node:test';\n${lines}\n`);
  const { tally } = await runTestFile({ root, file: relative(root, path), seconds });
  return tally;
}

describe('counting a test run', () => {
  test('a parent and its children are counted once', async () => {
    const tally = await counted(
      "describe('a', () => { test('b', () => {}); });\ntest('c', async (t) => { await t.test('d', () => {}); });",
    );
    assert.equal(lastLine(tally), '2 passed, 0 failed');
  });

  test('a failing child is one failure, not two', async () => {
    const tally = await counted("describe('a', () => { test('b', () => { throw new Error('no'); }); });");
    assert.equal(lastLine(tally), '0 passed, 1 failed');
  });

  test('a file that ends before any test has failed', async () => {
    assert.equal(lastLine(await counted('process.exit(0);')), '0 passed, 1 failed');
  });

  test('a file that ends in the middle of its tests has failed', async () => {
    const tally = await counted(
      "test('a', () => {});\ntest('b', () => process.exit(0));\ntest('c', () => {});",
    );
    assert.equal(tally.failures.length, 1);
  });

  test('a file without a test has failed', async () => {
    assert.equal(lastLine(await counted('export {};')), '0 passed, 1 failed');
  });

  test('a file that cannot be read has failed, and says why', async () => {
    const tally = await counted("import './nowhere.ts';");
    assert.match(tally.failures[0]?.why ?? '', /nowhere\.ts/);
  });

  test('a skip with a reason is neither passed nor failed', async () => {
    const tally = await counted("test('a', { skip: 'there is no moon' }, () => {});\ntest('b', () => {});");
    assert.equal(lastLine(tally), '1 passed, 0 failed');
    assert.equal(tally.skips[0]?.because, 'there is no moon');
  });

  test('a skip without a reason has failed', async () => {
    assert.equal(lastLine(await counted("test.skip('a', () => {});")), '0 passed, 1 failed');
  });

  test('a todo that fails has failed', async () => {
    const tally = await counted("test('a', { todo: true }, () => { throw new Error('no'); });");
    assert.equal(lastLine(tally), '0 passed, 1 failed');
  });

  test('a handle left open does not hold up the run', async () => {
    const tally = await counted("test('a', () => {});\nsetInterval(() => {}, 1000);");
    assert.equal(lastLine(tally), '1 passed, 0 failed');
  });

  test('a test that never ends is stopped and has failed', async () => {
    const tally = await counted("test('a', () => new Promise(() => { setInterval(() => {}, 1000); }));", 2);
    assert.match(tally.failures[0]?.why ?? '', /still running after 2 s/);
  });

  test('many lines of output lose no result', async () => {
    const lines =
      "for (let n = 0; n < 400; n += 1) test(`number ${n}`, () => { if (n % 2) throw new Error('x'.repeat(500)); });";
    assert.equal(lastLine(await counted(lines)), '200 passed, 200 failed');
  });

  test('files are put together', async () => {
    const one = await counted("test('a', () => {});");
    assert.equal(lastLine(together([one, one])), '2 passed, 0 failed');
  });
});

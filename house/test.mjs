// `npm test`: every level, the browser journeys last, ending with the line `N passed, N failed`.
// `npm test -- mi/src/listening` runs what lies under that path; `npm run journeys` the journeys alone.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lastLine, startCounting } from './tally.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const places = ['mi', 'server', 'web', 'course', 'training', 'house', 'journeys'];
const slowFromMs = 5000;
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

const all = globSync(
  places.map((place) => `${place}/**/*.test.ts`),
  { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' },
).sort();
const chosen = asked.length === 0 ? all : all.filter((file) => asked.some((path) => liesUnder(file, path)));
const journeys = chosen.filter((file) => file.startsWith(`journeys${sep}`));
const others = chosen.filter((file) => !file.startsWith(`journeys${sep}`));

// Colours and prompts have no place in a test's output; a test that wants one sets it itself.
process.env.NO_COLOR = '1';
delete process.env.FORCE_COLOR;

let cluster;
let stopping;
const stopCluster = () => (stopping ??= Promise.resolve(cluster?.stop()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    void stopCluster().finally(() => process.exit(130));
  });
}

const counter = startCounting(root, (file) => {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${file}`);
});

let broken;
try {
  if (chosen.length === 0) throw new Error(`No test file lies under ${asked.join(', ')}.`);
  if (others.some((file) => needsDatabase(file))) cluster = await startCluster();
  await runFiles(others, { concurrency: 2, timeout: 240_000 });
  if (journeys.length > 0) {
    // Looked for once, here, where it may be installed; each journey then finds it in its place.
    const { findChromium } = await import('../journeys/browser.ts');
    const sought = findChromium((words) => process.stderr.write(`${words}\n`));
    if (!sought.ok) throw new Error(sought.because);
    process.env.WAYFELLOW_CHROMIUM = sought.path;
  }
  await runFiles(journeys, { concurrency: 1, timeout: 300_000 });
} catch (error) {
  broken = error;
} finally {
  await stopCluster().catch((error) => (broken ??= error));
}

const tally = counter.close(chosen.map((file) => join(root, file)));
if (broken) {
  tally.failures.push({
    file: 'house/test.mjs',
    title: 'the run as a whole',
    why: broken.stack ?? 'It broke without saying why.',
  });
}
report(tally);
// Written at once and last: nothing may follow this line.
process.exitCode = tally.failures.length > 0 ? 1 : 0;
process.stdout.write(`${lastLine(tally)}\n`, () => process.exit());

function liesUnder(file, path) {
  const fromRoot = relative(root, resolve(path));
  return file === fromRoot || file.startsWith(fromRoot + sep) || fromRoot === '';
}

/** Only the server's tests meet a database: a run of the engine alone starts none. */
function needsDatabase(file) {
  return file.startsWith(`server${sep}`);
}

/** Starts the one database of the run; answers how to stop it. */
async function startCluster() {
  const child = spawn(
    process.execPath,
    ['--conditions=@wayfellow/source', join(root, 'house/test-cluster.mjs')],
    {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const url = await Promise.race([address, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`The database of the tests did not start.\n${said}`);
  process.env.WAYFELLOW_TEST_CLUSTER = url;
  return {
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}

async function runFiles(files, { concurrency, timeout }) {
  if (files.length === 0) return;
  const events = run({
    files: files.map((file) => join(root, file)),
    cwd: root,
    concurrency,
    timeout,
    // Given to the children only: here it would end this process before the database is stopped.
    execArgv: ['--test-force-exit'],
  });
  for await (const event of events) counter.take(event);
}

function report(tally) {
  const lines = [];
  if (process.stdout.isTTY) lines.push('\r\u001b[K');
  for (const { file, title, why } of tally.failures) {
    lines.push(
      `FAILED  ${file}`,
      `        ${title}`,
      ...why
        .trimEnd()
        .split('\n')
        .map((line) => `        ${line}`),
      '',
    );
  }
  const slow = [...tally.durations].filter(([, ms]) => ms >= slowFromMs).sort((a, b) => b[1] - a[1]);
  if (slow.length > 0) {
    lines.push('Slow files:', ...slow.map(([file, ms]) => `  ${(ms / 1000).toFixed(1)} s  ${file}`), '');
  }
  if (tally.skips.length > 0) {
    lines.push('Not run, and so not proven here:');
    for (const { file, title, because } of tally.skips)
      lines.push(`  ${file}: ${title}`, `    because ${because}`);
    lines.push('');
  }
  process.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : '');
}

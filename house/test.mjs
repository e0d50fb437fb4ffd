// `npm test`: every level, the browser journeys last, ending with the line `N passed, N failed`.
// `npm test -- mi/src/listening` runs what lies under that path; `npm run journeys` the journeys alone.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { lastLine, together } from './tally.ts';
import { endAllTestFiles, runTestFile } from './test-file.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const places = 'mi,server,web,course,training,house,journeys';
const slowFromMs = 5000;
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

const all = globSync(`{${places}}/**/*.test.{ts,tsx}`, {
  cwd: root,
  exclude: (name) => name === 'node_modules' || name === 'dist',
}).sort();
const chosen = asked.length === 0 ? all : all.filter((file) => asked.some((path) => liesUnder(file, path)));
const isJourney = (file) => file.startsWith(`journeys${sep}`);
const journeys = chosen.filter(isJourney);
// The longest first, so that both hands are busy to the end.
const longest = ['server/src/cli/start.test.ts', 'server/src/storage/embedded.test.ts'];
const others = [
  ...chosen.filter((file) => longest.includes(file)),
  ...chosen.filter((file) => !longest.includes(file) && !isJourney(file)),
];

// Colours have no place in what is compared and kept.
process.env.NO_COLOR = '1';
delete process.env.FORCE_COLOR;

let cluster;
let stopping;
const stopCluster = () => (stopping ??= Promise.resolve(cluster?.stop()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endAllTestFiles();
    void stopCluster().finally(() => process.exit(130));
  });
}

const runs = [];
const broken = [];
try {
  if (chosen.length === 0) throw new Error(`No test file lies under ${asked.join(', ')}.`);
  // Only the server's tests meet a database: a run of the engine alone starts none.
  if (others.some((file) => file.startsWith(`server${sep}`))) cluster = await startCluster();
  await runAll(others, { atOnce: 2, seconds: 240 });
  if (journeys.length > 0) {
    // Looked for once, here, where it may be installed; each journey then finds it in its place.
    const { findChromium } = await import('../journeys/browser.ts');
    const sought = findChromium((words) => process.stderr.write(`${words}\n`));
    if (!sought.ok) throw new Error(sought.because);
    process.env.WAYFELLOW_CHROMIUM = sought.path;
    await runAll(journeys, { atOnce: 1, seconds: 300 });
  }
} catch (error) {
  broken.push(error);
}
await stopCluster().catch((error) => broken.push(error));

const tally = together([
  ...runs.map((run) => run.tally),
  ...broken.map((error) => ({
    passed: 0,
    failures: [{ file: 'house/test.mjs', title: 'the run as a whole', why: error.message }],
    skips: [],
  })),
]);
report(tally);
process.exitCode = tally.failures.length > 0 ? 1 : 0;
// Last, and nothing may follow it.
process.stdout.write(`${lastLine(tally)}\n`, () => process.exit());

function liesUnder(file, path) {
  const fromRoot = relative(root, resolve(path));
  return file === fromRoot || file.startsWith(fromRoot + sep) || fromRoot === '';
}

async function runAll(files, { atOnce, seconds }) {
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${file}`);
      runs.push(await runTestFile({ root, file, seconds }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** Starts the one database of the run; answers how to stop it. */
async function startCluster() {
  const child = spawn(
    process.execPath,
    ['--conditions=@wayfellow/source', join(root, 'house/test-cluster.mjs')],
    { cwd: root, detached: true, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  const ended = new Promise((done) => child.once('close', done));
  const address = new Promise((told) => createInterface({ input: child.stdout }).once('line', told));
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

function report({ failures, skips }) {
  const lines = [];
  for (const { file, title, why } of failures) {
    const indented = why
      .trimEnd()
      .split('\n')
      .map((line) => `        ${line}`);
    lines.push(`FAILED  ${file}`, `        ${title}`, ...indented, '');
  }
  const slow = runs.filter(({ ms }) => ms >= slowFromMs).sort((a, b) => b.ms - a.ms);
  if (slow.length > 0) {
    lines.push('Slow files:', ...slow.map(({ file, ms }) => `  ${(ms / 1000).toFixed(1)} s  ${file}`), '');
  }
  if (skips.length > 0) {
    lines.push('Not run, and so not proven here:');
    for (const { file, title, because } of skips) lines.push(`  ${file}: ${title}`, `    because ${because}`);
    lines.push('');
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tallyOf, type Tally, type TestEvent } from './tally.ts';

const running = new Set<ChildProcess>();

/** What happened in one test file, and how many milliseconds it took. */
export interface TestFileRun {
  readonly file: string;
  readonly tally: Tally;
  readonly ms: number;
}

interface Wish {
  /** The root of the repository. */
  readonly root: string;
  /** The test file, seen from the root. */
  readonly file: string;
  /** How long it may take. */
  readonly seconds: number;
}

/** Runs one test file in a process group of its own. */
export async function runTestFile({ root, file, seconds }: Wish): Promise<TestFileRun> {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-tests-'));
  const events = join(folder, 'events.ndjson');
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--conditions=@wayfellow/source',
      '--test-force-exit',
      `--test-reporter=${join(root, 'house/report-events.mjs')}`,
      `--test-reporter-destination=${events}`,
      join(root, file),
    ],
    { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-6000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let stoppedAfter: number | null = null;
  const patience = setTimeout(() => {
    stoppedAfter = seconds;
    endGroup(child);
  }, seconds * 1000);
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  clearTimeout(patience);
  running.delete(child);
  // A server or a browser that a test forgot goes with the test.
  endGroup(child);
  const tally = tallyOf({ file, events: eventsIn(events), status, stoppedAfter, said });
  rmSync(folder, { recursive: true, force: true });
  return { file, tally, ms: performance.now() - from };
}

/** Ends every test file that still runs, and what it started. */
export function endAllTestFiles(): void {
  for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has gone already, and everything it started with it.
  }
}

function eventsIn(path: string): readonly TestEvent[] {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as TestEvent);
}

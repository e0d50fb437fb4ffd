import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const patienceMs = 120_000;
/** How the places begin that a journey makes, and so may remove. */
const ours = 'wayfellow-journey-';

/** The real product, started as `npm start` starts it, on a data folder of its own. */
export interface StartedProduct {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  readonly dataFolder: string;
  /** Milliseconds from starting the process to its line with the address. */
  readonly readyAfterMs: number;
  /** What it has written so far besides that line. */
  readonly said: () => string;
  /** Asks it to stop and waits until it has; answers its exit status. */
  readonly stop: () => Promise<number | null>;
  /** Stops it and removes the data folder. */
  readonly remove: () => Promise<void>;
}

/** What a journey may choose; everything else is as on any machine. */
export interface ProductWishes {
  /** A data folder from an earlier start; a new one when absent. */
  readonly dataFolder?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** True to start it by `npm start`, with all that npm does before; else the same process without npm. */
  readonly byNpm?: boolean;
}

/** Starts the product and waits for its address; throws with what it said when none comes. */
export async function startProduct({
  dataFolder,
  settings = {},
  byNpm = false,
}: ProductWishes = {}): Promise<StartedProduct> {
  const folder = dataFolder ?? newDataFolder();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    WAYFELLOW_DATA: folder,
    // Beside the data and not in it; the usual place belongs to whoever runs the tests.
    WAYFELLOW_KEY_FILE: join(dirname(folder), 'key'),
    WAYFELLOW_PORT: String(await freePort()),
    ...settings,
  };
  delete env['DATABASE_URL'];
  delete env['NODE_TEST_CONTEXT'];
  const from = performance.now();
  const itself = [process.execPath, '--conditions=@wayfellow/source', join(root, 'house/start.mjs')];
  const [program = '', ...words] = byNpm ? ['npm', 'start'] : itself;
  const child = spawn(program, words, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await Promise.race([
    addressOf(child),
    ended.then((status) => `it ended with ${status ?? 'a signal'}`),
    new Promise<string>((resolve) => setTimeout(resolve, patienceMs, 'it said no address').unref()),
  ]);
  if (!address.startsWith('http')) {
    child.kill('SIGKILL');
    throw new Error(`The product did not start: ${address}.\n${said}`);
  }
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  return {
    address,
    dataFolder: folder,
    readyAfterMs: performance.now() - from,
    said: () => said,
    stop,
    remove: async () => {
      await stop();
      const place = dirname(folder);
      rmSync(basename(place).startsWith(ours) ? place : folder, { recursive: true, force: true });
    },
  };
}

/** A place for data and, beside it, the key. As root the database runs as `nobody`, who has to get through. */
function newDataFolder(): string {
  const place = mkdtempSync(join(tmpdir(), ours));
  chmodSync(place, 0o711);
  return join(place, 'data');
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /https?:\/\/[^\s/]+/.exec(line);
      if (found !== null) resolve(found[0]);
    });
  });
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 0;
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the built web app says what it was built from. */
export const stamp = join(root, 'web', 'dist', '.built-from');

/** Everything the web app is made of; a change in any of it means building again. */
const sources = [
  'package-lock.json',
  'web/package.json',
  'web/vite.config.ts',
  'web/*.html',
  'web/src/**/*',
  'mi/package.json',
  'mi/src/**/*',
  'mi/weights/*',
  'server/package.json',
  'server/src/contract/**/*',
];

/** A name for the sources as they are now. */
export function sourcesNow() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether the built web app is what the sources say. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow();
}

/** Builds the web app unless it is built already; gives whether there is one now. */
export async function buildWebAppIfNeeded() {
  if (!existsSync(join(root, 'web', 'vite.config.ts'))) return true; // nothing to build yet
  if (isBuilt()) return true;
  return oneAtATime(
    join(root, '.building'),
    () => process.stderr.write('Another start is building the web app. Waiting for it.\n'),
    // In a process of its own: the builder's memory goes when it goes.
    () =>
      isBuilt() ||
      spawnSync(process.execPath, [...process.execArgv, join(root, 'house', 'build-web-app.mjs')], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      }).status === 0,
  );
}

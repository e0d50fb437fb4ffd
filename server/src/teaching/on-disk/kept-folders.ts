import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { makeFolders, syncFolder, writeDurably } from '../../storage/data-folder.ts';

/** Where folders lie that are being written; whatever is left in it was cut off, and counts for nothing. */
const beingWritten = '.writing';

/**
 * Writes a folder that is there whole or not at all: every file and every folder is on the disk before the
 * name is. `to` is a path inside `root`, and nothing may be there yet. The event loop gets a turn after each file.
 */
export async function writeFolder(root: string, to: string, files: CourseFiles): Promise<void> {
  const name = join(beingWritten, randomBytes(9).toString('hex'));
  try {
    await writeAll(join(root, name), files);
    moveFolder(root, name, to);
  } catch (error) {
    removeFolder(root, name);
    throw error;
  }
}

async function writeAll(fresh: string, files: CourseFiles): Promise<void> {
  makeFolders(fresh, 0o700);
  const folders = new Set([fresh]);
  for (const [name, text] of files) {
    const file = join(fresh, ...name.split('/'));
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeDurably(file, text);
    await nextTurn();
  }
  for (const folder of folders) syncFolder(folder);
}

/** Moves a folder to a name that is free; both names are paths inside `root`. On the disk when it returns. */
export function moveFolder(root: string, from: string, to: string): void {
  const [here, there] = [join(root, from), join(root, to)];
  makeFolders(dirname(there), 0o700);
  renameSync(here, there);
  syncFolder(dirname(there));
  syncFolder(dirname(here));
}

/** The names in a folder inside `root`, in order; none where there is no such folder. */
export function namesIn(root: string, folder: string): readonly string[] {
  const place = join(root, folder);
  return existsSync(place) ? readdirSync(place).sort() : [];
}

/** Removes a folder with everything in it; one that is not there is no matter. */
export function removeFolder(root: string, folder: string): void {
  rmSync(join(root, folder), { recursive: true, force: true });
}

/** Clears away what was cut off while it was being written. Only at the start, when nobody is writing. */
export function clearCutOff(root: string): void {
  removeFolder(root, beingWritten);
}

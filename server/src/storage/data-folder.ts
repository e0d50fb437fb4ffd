import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  chownSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** Who runs PostgreSQL: null for whoever runs Wayfellow, else the account that root hands it to. */
export interface Keeper {
  readonly uid: number;
  readonly gid: number;
}

/** Why a data folder cannot be used. */
export type FolderRefusal =
  | { readonly ok: false; readonly because: 'folder-not-writable'; readonly folder: string }
  | { readonly ok: false; readonly because: 'folder-full'; readonly folder: string }
  | { readonly ok: false; readonly because: 'folder-out-of-reach'; readonly folder: string }
  | { readonly ok: false; readonly because: 'folder-holds-other-things'; readonly folder: string }
  | { readonly ok: false; readonly because: 'no-account-for-the-database' }
  /** A number without an entry, as some containers give: initdb refuses those. */
  | { readonly ok: false; readonly because: 'account-without-a-name' };

/** Makes the data folder if it is not there, and looks whether the database's keeper can reach it. */
export function prepareDataFolder(
  wanted: string,
): { readonly ok: true; readonly folder: string; readonly keeper: Keeper | null } | FolderRefusal {
  let folder: string;
  try {
    const made = makeFolders(wanted);
    folder = realpathSync(wanted);
    // Closing a folder to others is right for ours, and would break a machine if it were /tmp or /etc.
    if (made === null && isForOtherThings(folder)) {
      return { ok: false, because: 'folder-holds-other-things', folder };
    }
    const runsAsRoot = process.getuid?.() === 0;
    // As root, `nobody` walks through this folder to its own cluster in it, and cannot list it. The umask
    // may be 077, and would shut the folders made above it too.
    const mode = runsAsRoot ? 0o711 : 0o700;
    chmodSync(folder, mode);
    const top = made === null ? folder : realpathSync(made);
    for (let at = folder; at !== top; at = dirname(at)) chmodSync(dirname(at), mode);
    if (!runsAsRoot) {
      return hasName()
        ? { ok: true, folder, keeper: null }
        : { ok: false, because: 'account-without-a-name' };
    }
  } catch (error) {
    return refusedBy(error, wanted) ?? { ok: false, because: 'folder-not-writable', folder: wanted };
  }
  const keeper = ownerOf(join(folder, 'postgres')) ?? nobody();
  if (keeper === null) return { ok: false, because: 'no-account-for-the-database' };
  if (!canWalkTo(folder, keeper)) return { ok: false, because: 'folder-out-of-reach', folder };
  return { ok: true, folder, keeper };
}

/** What an error says about the folder it met: no room, or no right; null when it is about something else. */
export function refusedBy(error: unknown, folder: string): FolderRefusal | null {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) return { ok: false, because: 'folder-full', folder };
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return { ok: false, because: 'folder-not-writable', folder };
  return null;
}

/** What a start leaves in its folder from its first moment on. */
const OURS = /^(?:lock-name|running\.json|database-password)/u;

/** What may lie in a folder before its first start. */
const MAY_LIE_THERE: ReadonlySet<string> = new Set(['courses', 'help-numbers.yaml', 'lost+found']);

function isForOtherThings(folder: string): boolean {
  const names = readdirSync(folder).filter((name) => !MAY_LIE_THERE.has(name));
  return names.length > 0 && !names.some((name) => OURS.test(name));
}

/**
 * Makes a folder and those above it that are missing; gives the topmost it made, or null. Node's own
 * `recursive` never ends where a folder that is there takes no new ones and says that it is not there
 * (/proc, an automounter), so this asks once a folder.
 */
export function makeFolders(folder: string, mode = 0o777): string | null {
  const above = dirname(folder);
  const top = existsSync(above) ? null : makeFolders(above, mode);
  try {
    mkdirSync(folder, { mode });
    return top ?? folder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
    return top;
  }
}

/** A folder that only the keeper of the database may open. */
export function keepersFolder(folder: string, keeper: Keeper | null): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (keeper !== null) chownSync(folder, keeper.uid, keeper.gid);
  chmodSync(folder, 0o700);
  return folder;
}

/**
 * Where the database's socket lies: inside the data folder where the path is short enough (a socket's
 * path holds 107 bytes on Linux, 103 elsewhere), else a folder in /tmp that is ours alone.
 */
export function runFolder(dataFolder: string, keeper: Keeper | null): string {
  const inside = join(dataFolder, 'run');
  if (Buffer.byteLength(join(inside, '.s.PGSQL.5432')) < 100) return keepersFolder(inside, keeper);
  const mine = keeper?.uid ?? process.getuid?.() ?? 0;
  const short = `/tmp/wayfellow-${mine}-${shortHash(dataFolder)}`;
  try {
    mkdirSync(short, { mode: 0o700 });
  } catch {
    const found = lstatSync(short);
    // Someone else may have put it there: then a new folder with a name no one can guess.
    if (!found.isDirectory() || found.uid !== mine) return keepersFolder(mkdtempSync('/tmp/wf-'), keeper);
  }
  return keepersFolder(short, keeper);
}

/** Reads a secret of this installation, made on first use: 256 random bits as hex, for its owner's eyes only. */
export function secretIn(file: string): string {
  const kept = readSecret(file);
  if (kept !== null) return kept;
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  writeDurably(fresh, `${randomBytes(32).toString('hex')}\n`);
  try {
    linkSync(fresh, file); // whole or not at all, and the first of two wins
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  syncFolder(dirname(file));
  return readSecret(file) ?? '';
}

/** The secret in a file, or null when there is none. */
export function readSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a new file for its owner's eyes only and waits until it is on the disk. */
export function writeDurably(file: string, text: string | Uint8Array): void {
  const open = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(open, text);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Waits until new names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Twelve letters that stand for a path. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A cluster that an ordinary account made stays with that account, even when root starts Wayfellow. */
function ownerOf(cluster: string): Keeper | null {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
}

/** PostgreSQL refuses to run as root, and initdb wants an account that has a name: `nobody` has one everywhere. */
function nobody(): Keeper | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) return null;
  return { uid: Number(uid), gid: Number(gid) };
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function canWalkTo(folder: string, keeper: Keeper): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === keeper.uid ? 0o100 : gid === keeper.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

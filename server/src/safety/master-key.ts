import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders, syncFolder, writeDurably } from '../storage/data-folder.ts';

/** The key that seals every word people write. It lies outside the data folder, so that a copy of the data alone opens nothing. */
export interface MasterKey {
  /** 32 bytes. */
  readonly bytes: Uint8Array;
  /** Keeps the key out of anything that prints it by mistake. */
  readonly toJSON: () => string;
}

/** Why the key cannot be had. */
export type KeyRefusal =
  | { readonly ok: false; readonly because: 'key-missing'; readonly file: string }
  | { readonly ok: false; readonly because: 'key-unreadable'; readonly file: string }
  | { readonly ok: false; readonly because: 'key-malformed'; readonly file: string }
  | { readonly ok: false; readonly because: 'key-not-writable'; readonly file: string };

/** A key from its 32 bytes. */
export function masterKeyFrom(bytes: Uint8Array): MasterKey {
  if (bytes.length !== 32) throw new Error('a master key is 32 bytes long');
  const key = { toJSON: () => '[master key]' } as MasterKey;
  Object.defineProperty(key, 'bytes', { value: bytes, enumerable: false });
  return Object.freeze(key);
}

/** Where an organisation's key lies when no setting says otherwise. */
export function keyFileFor(folder: string, organisationId: string): string {
  return join(folder, `${organisationId}.key`);
}

/** Reads the key of an organisation whose words are kept already: a missing key is never made anew. */
export function readMasterKey(file: string): { readonly ok: true; readonly key: MasterKey } | KeyRefusal {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
    // A key that others may read, or whose folder was copied about, is closed again without a word.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch (error) {
    const because = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'key-missing' : 'key-unreadable';
    return { ok: false, because, file };
  }
  if (!/^[0-9a-f]{64}$/u.test(text)) return { ok: false, because: 'key-malformed', file };
  return { ok: true, key: masterKeyFrom(Buffer.from(text, 'hex')) };
}

/** Makes a new key for a new organisation; when the file is there already, it is read instead. */
export function makeMasterKey(file: string): { readonly ok: true; readonly key: MasterKey } | KeyRefusal {
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    makeFolders(dirname(file), 0o700);
    writeDurably(fresh, `${randomBytes(32).toString('hex')}\n`);
    try {
      linkSync(fresh, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    syncFolder(dirname(file));
  } catch {
    return { ok: false, because: 'key-not-writable', file };
  } finally {
    rmSync(fresh, { force: true });
  }
  return readMasterKey(file);
}

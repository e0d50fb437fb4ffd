import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { MasterKey } from './master-key.ts';

/**
 * One kind of sealed column for every word a person writes, from the first table on. The server can
 * read what it serves: this protects the database's files and its backups, and is not end-to-end.
 *
 * Layout: version (1 byte) | nonce (12) | text (as long as the words) | tag (16). AES-256-GCM. Table, row
 * and version are bound in as associated data, so that sealed words put in another place do not open.
 */

/** Where words are kept. `row` names the row, and the column where a row has several: 'conversation/3/words'. */
export interface Place {
  readonly table: string;
  readonly row: string;
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** Seals words for one place. Sealing the same words twice gives different bytes. */
export function seal(key: MasterKey, words: string, place: Place): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG });
  cipher.setAAD(bound(place, VERSION));
  const text = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, text, cipher.getAuthTag()]));
}

/** Opens what `seal` made. It fails on a wrong key, another place, or a single changed bit. */
export function unseal(
  key: MasterKey,
  sealed: Uint8Array,
  place: Place,
): { readonly ok: true; readonly words: string } | { readonly ok: false; readonly because: 'does-not-open' } {
  const version = sealed[0];
  if (version !== VERSION || sealed.length < 1 + NONCE + TAG) return { ok: false, because: 'does-not-open' };
  const nonce = sealed.subarray(1, 1 + NONCE);
  const text = sealed.subarray(1 + NONCE, sealed.length - TAG);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: TAG });
  decipher.setAAD(bound(place, version));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return { ok: true, words: Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8') };
  } catch {
    return { ok: false, because: 'does-not-open' };
  }
}

/** Opens words that our own tables hold: that they do not open is a bug or tampering, so it throws. */
export function unsealOrThrow(key: MasterKey, sealed: Uint8Array, place: Place): string {
  const opened = unseal(key, sealed, place);
  if (!opened.ok) throw new Error(`sealed words in ${place.table} do not open`);
  return opened.words;
}

/** Lengths stand before the names, so that no two places give the same bytes. */
function bound({ table, row }: Place, version: number): Buffer {
  return Buffer.from(`${table.length}:${table}|${row.length}:${row}|${version}`, 'utf8');
}

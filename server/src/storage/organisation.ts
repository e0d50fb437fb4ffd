import {
  keyFileFor,
  type KeyRefusal,
  makeMasterKey,
  type MasterKey,
  readMasterKey,
} from '../safety/master-key.ts';
import { seal, unseal } from '../safety/sealed-words.ts';
import type { Database } from './database.ts';
import { organisation } from './schema.ts';

/** What opening an organisation's words takes. */
export interface Wishes {
  /** Names the file outright; else the key lies in `keyFolder`, named after the organisation. */
  readonly keyFile: string | null;
  readonly keyFolder: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** The organisation's words cannot be opened. */
export type OrganisationRefusal =
  KeyRefusal | { readonly ok: false; readonly because: 'key-of-another'; readonly file: string };

const PROOF = 'this key opens the words kept here';

/**
 * Finds the key of the organisation whose database this is, or makes both on first use. A key that is
 * missing or wrong is noticed here, before anything is written with it.
 */
export async function openOrganisation(
  db: Database,
  { keyFile, keyFolder, newId, now }: Wishes,
): Promise<
  | { readonly ok: true; readonly id: string; readonly key: MasterKey; readonly file: string }
  | OrganisationRefusal
> {
  const kept = await first(db);
  if (kept !== null) return openKept(kept, keyFile ?? keyFileFor(keyFolder, kept.id));

  const id = newId();
  const file = keyFile ?? keyFileFor(keyFolder, id);
  // The key first: a crash between the two leaves a key without words, never words without a key.
  const made = makeMasterKey(file);
  if (!made.ok) return made;
  const keyProof = seal(made.key, PROOF, placeOf(id));
  const one = await db.transaction(async (tx) => {
    await tx.execute('lock table organisation in exclusive mode');
    const already = await first(tx);
    if (already !== null) return already;
    await tx.insert(organisation).values({ id, keyProof, createdAt: now() });
    return { id, keyProof };
  });
  return openKept(one, keyFile ?? keyFileFor(keyFolder, one.id));
}

interface Kept {
  readonly id: string;
  readonly keyProof: Uint8Array;
}

async function first(db: Pick<Database, 'select'>): Promise<Kept | null> {
  const rows = await db.select().from(organisation).limit(1);
  return rows[0] ?? null;
}

function openKept(
  { id, keyProof }: Kept,
  file: string,
):
  | { readonly ok: true; readonly id: string; readonly key: MasterKey; readonly file: string }
  | OrganisationRefusal {
  const found = readMasterKey(file);
  if (!found.ok) return found;
  const proof = unseal(found.key, keyProof, placeOf(id));
  if (!proof.ok || proof.words !== PROOF) return { ok: false, because: 'key-of-another', file };
  return { ok: true, id, key: found.key, file };
}

function placeOf(id: string): { readonly table: string; readonly row: string } {
  return { table: 'organisation', row: id };
}

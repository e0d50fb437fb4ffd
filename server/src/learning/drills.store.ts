import { and, asc, count, eq } from 'drizzle-orm';
import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { seal, unsealOrThrow } from '../safety/sealed-words.ts';
import type { MasterKey } from '../safety/master-key.ts';
import { drillTry } from '../storage/schema.ts';
import type { CardAnswer, KeptTry, TriesByCard } from './drills.ts';
import type { Keeping } from './learning.store.ts';

/** What is kept under an id: this person’s try, a try of someone else, or nothing. */
export type KeptUnderId =
  | { readonly whose: 'theirs'; readonly kept: KeptTry }
  | { readonly whose: 'someone-else’s' }
  | { readonly whose: 'nobody’s' };

/** How many tries someone has made: drill id to card id to how many. */
export async function triesByDrill(
  { db }: Pick<Keeping, 'db'>,
  personId: string,
): Promise<ReadonlyMap<string, TriesByCard>> {
  const rows = await db
    .select({ drillId: drillTry.drillId, cardId: drillTry.cardId, tries: count() })
    .from(drillTry)
    .where(eq(drillTry.personId, personId))
    .groupBy(drillTry.drillId, drillTry.cardId);
  const byDrill = new Map<string, Map<string, number>>();
  for (const { drillId, cardId, tries } of rows) {
    const cards = byDrill.get(drillId) ?? new Map<string, number>();
    byDrill.set(drillId, cards.set(cardId, tries));
  }
  return byDrill;
}

/** Someone’s tries on one card, the oldest first. */
export async function triesOnCard(
  { db, masterKey }: Keeping,
  personId: string,
  card: { readonly drillId: string; readonly cardId: string },
): Promise<readonly KeptTry[]> {
  const rows = await db
    .select()
    .from(drillTry)
    .where(
      and(
        eq(drillTry.personId, personId),
        eq(drillTry.drillId, card.drillId),
        eq(drillTry.cardId, card.cardId),
      ),
    )
    .orderBy(asc(drillTry.at), asc(drillTry.id));
  return rows.map((row) => opened(masterKey, row));
}

/** What is kept under the id of a try; asked before anything is heard. */
export async function tryUnderId(
  { db, masterKey }: Keeping,
  personId: string,
  id: string,
): Promise<KeptUnderId> {
  const [row] = await db.select().from(drillTry).where(eq(drillTry.id, id));
  if (!row) return { whose: 'nobody’s' };
  return row.personId === personId
    ? { whose: 'theirs', kept: opened(masterKey, row) }
    : { whose: 'someone-else’s' };
}

/** Keeps a try; true when it is new, false when its id was there already, and then nothing is kept. */
export async function keepTry({ db, masterKey }: Keeping, personId: string, kept: KeptTry): Promise<boolean> {
  const { id, drillId, cardId, answer, heard, fitted, seenAs, at } = kept;
  const said =
    heard === null
      ? { words: null, heard: null, chosen: answer }
      : {
          words: seal(masterKey, String(answer), placeOf(id, 'words')),
          heard: seal(masterKey, JSON.stringify(heard), placeOf(id, 'heard')),
          chosen: null,
        };
  const stored = await db
    .insert(drillTry)
    .values({ id, personId, drillId, cardId, ...said, fitted, seenAs, at })
    .onConflictDoNothing()
    .returning({ id: drillTry.id });
  return stored.length > 0;
}

/** Keeps how a learner sees their own try, or takes that back with null. */
export async function keepReading(
  { db }: Pick<Keeping, 'db'>,
  personId: string,
  reading: { readonly tryId: string; readonly seenAs: SupporterBehaviour | null },
): Promise<void> {
  await db
    .update(drillTry)
    .set({ seenAs: reading.seenAs })
    .where(and(eq(drillTry.id, reading.tryId), eq(drillTry.personId, personId)));
}

function placeOf(id: string, column: 'words' | 'heard') {
  return { table: 'drill_try', row: `${id}/${column}` };
}

function opened(key: MasterKey, row: typeof drillTry.$inferSelect): KeptTry {
  const { id, drillId, cardId, words, heard, chosen, fitted, at } = row;
  const answer: CardAnswer =
    words === null ? asAnswer(chosen) : unsealOrThrow(key, words, placeOf(id, 'words'));
  return {
    id,
    drillId,
    cardId,
    answer,
    // We sealed this ourselves: whatever opens is what `hear` gave.
    heard:
      heard === null
        ? null
        : (JSON.parse(unsealOrThrow(key, heard, placeOf(id, 'heard'))) as HeardSupporterTurn),
    fitted,
    // Only the catalogue’s own names come in, through the contract’s schema.
    seenAs: row.seenAs as SupporterBehaviour | null,
    at,
  };
}

function asAnswer(chosen: string | readonly number[] | null): CardAnswer {
  return chosen === null || typeof chosen === 'string' ? (chosen ?? '') : [...chosen];
}

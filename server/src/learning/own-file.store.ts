import { asc, eq } from 'drizzle-orm';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { unsealOrThrow } from '../safety/sealed-words.ts';
import { drillTry, lessonOpened } from '../storage/schema.ts';
import { attemptsOfPerson } from './checks.store.ts';
import type { KeptAttempt } from './kept-check.ts';
import type { Keeping } from './learning.store.ts';
import type { TryInFile } from './own-file.ts';

/** Everything that is kept of what one person did in learning, opened for them, the oldest first. */
export async function everythingKept(
  keeping: Keeping,
  personId: string,
): Promise<{
  /** By `course/lesson`. */
  readonly openedWhen: ReadonlyMap<string, Date>;
  readonly attempts: readonly KeptAttempt[];
  readonly tries: readonly TryInFile[];
}> {
  const opened = await keeping.db.select().from(lessonOpened).where(eq(lessonOpened.personId, personId));
  return {
    openedWhen: new Map(opened.map(({ courseId, lessonId, at }) => [`${courseId}/${lessonId}`, at])),
    attempts: await attemptsOfPerson(keeping, personId),
    tries: await triesOf(keeping, personId),
  };
}

async function triesOf({ db, masterKey }: Keeping, personId: string): Promise<readonly TryInFile[]> {
  const rows = await db
    .select()
    .from(drillTry)
    .where(eq(drillTry.personId, personId))
    .orderBy(asc(drillTry.at), asc(drillTry.id));
  return rows.map(({ id, drillId, cardId, words, heard, chosen, seenAs, at }) => {
    const open = (column: 'words' | 'heard', sealed: Uint8Array): string =>
      unsealOrThrow(masterKey, sealed, { table: 'drill_try', row: `${id}/${column}` });
    return {
      drillId,
      cardId,
      chosen,
      seenAs,
      at,
      words: words === null ? null : open('words', words),
      // We sealed this ourselves: whatever opens is what the ear gave.
      heard: heard === null ? null : (JSON.parse(open('heard', heard)) as HeardSupporterTurn),
    };
  });
}

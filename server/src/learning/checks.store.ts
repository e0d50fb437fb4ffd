import { and, asc, eq, gte } from 'drizzle-orm';
import { seal, unsealOrThrow } from '../safety/sealed-words.ts';
import type { MasterKey } from '../safety/master-key.ts';
import { checkAttempt, checkDraw, topicPassed } from '../storage/schema.ts';
import type { KeptAttempt, KeptDraw, WhoseCheck } from './kept-check.ts';
import type { Keeping } from './learning.store.ts';

const isDraw = ({ personId, courseId, lessonId, topicId }: WhoseCheck) =>
  and(
    eq(checkDraw.personId, personId),
    eq(checkDraw.courseId, courseId),
    eq(checkDraw.lessonId, lessonId),
    eq(checkDraw.topicId, topicId),
  );

/** The draw that is open before someone, or null. */
export async function drawBefore({ db }: Pick<Keeping, 'db'>, whose: WhoseCheck): Promise<KeptDraw | null> {
  const [row] = await db.select().from(checkDraw).where(isDraw(whose));
  return row ?? null;
}

/** Keeps a draw where none stands, or in the place of one whose text has changed; gives the one that stands now. */
export async function keepDraw(
  keeping: Pick<Keeping, 'db'>,
  whose: WhoseCheck,
  draw: KeptDraw & { readonly at: Date; readonly insteadOf: string | null },
): Promise<KeptDraw> {
  const { attemptId, places, version, at, insteadOf } = draw;
  const { personId, courseId, lessonId, topicId } = whose;
  if (insteadOf !== null)
    await keeping.db.delete(checkDraw).where(and(isDraw(whose), eq(checkDraw.attemptId, insteadOf)));
  const stored = await keeping.db
    .insert(checkDraw)
    .values({ personId, courseId, lessonId, topicId, attemptId, places, version, at })
    .onConflictDoNothing()
    .returning({ attemptId: checkDraw.attemptId });
  const drawn = { attemptId, places, version };
  // Another tab may have been a moment earlier: then its questions stand in both.
  return stored.length > 0 ? drawn : ((await drawBefore(keeping, whose)) ?? drawn);
}

/** What was asked in earlier goes at a check, the oldest first. */
export async function askedBefore(
  { db }: Pick<Keeping, 'db'>,
  { personId, courseId, lessonId }: Omit<WhoseCheck, 'topicId'>,
): Promise<readonly (readonly string[])[]> {
  const rows = await db
    .select({ places: checkAttempt.places })
    .from(checkAttempt)
    .where(
      and(
        eq(checkAttempt.personId, personId),
        eq(checkAttempt.courseId, courseId),
        eq(checkAttempt.lessonId, lessonId),
      ),
    )
    .orderBy(asc(checkAttempt.at), asc(checkAttempt.id));
  return rows.map(({ places }) => places);
}

/** A go of someone’s at a check, or null. `to change it` keeps others from changing it until the transaction ends. */
export async function attemptOf(
  { db, masterKey }: Keeping,
  { personId, courseId, lessonId, topicId }: WhoseCheck,
  attemptId: string,
  why: 'to read it' | 'to change it' = 'to read it',
): Promise<KeptAttempt | null> {
  const query = db
    .select()
    .from(checkAttempt)
    .where(
      and(
        eq(checkAttempt.id, attemptId),
        eq(checkAttempt.personId, personId),
        eq(checkAttempt.courseId, courseId),
        eq(checkAttempt.lessonId, lessonId),
        eq(checkAttempt.topicId, topicId),
      ),
    );
  // Two changes at once come one after the other, so that neither is lost.
  const [row] = why === 'to change it' ? await query.for('update') : await query;
  return row ? opened(masterKey, row) : null;
}

/** Every go of one person at any check since a moment, the oldest first. */
export async function attemptsOfPerson(
  { db, masterKey }: Keeping,
  personId: string,
  since = new Date(0),
): Promise<readonly KeptAttempt[]> {
  const rows = await db
    .select()
    .from(checkAttempt)
    .where(and(eq(checkAttempt.personId, personId), gte(checkAttempt.at, since)))
    .orderBy(asc(checkAttempt.at), asc(checkAttempt.id));
  return rows.map((row) => opened(masterKey, row));
}

/** Keeps a go in the place of the draw it answers. False when a go by this id is kept already. */
export async function keepAttempt({ db, masterKey }: Keeping, attempt: KeptAttempt): Promise<boolean> {
  const { id, personId, courseId, lessonId, topicId, version, places, neededCount } = attempt;
  const written =
    Object.keys(attempt.written).length === 0
      ? null
      : seal(masterKey, JSON.stringify(attempt.written), placeOf(id));
  const { answers, rightPlaces, seenAs, passed, at } = attempt;
  const stored = await db
    .insert(checkAttempt)
    .values({
      id,
      personId,
      courseId,
      lessonId,
      topicId,
      version,
      places,
      neededCount,
      answers,
      written,
      rightPlaces,
      seenAs,
      passed,
      at,
    })
    .onConflictDoNothing()
    .returning({ id: checkAttempt.id });
  if (stored.length === 0) return false;
  await db.delete(checkDraw).where(and(isDraw(attempt), eq(checkDraw.attemptId, id)));
  return true;
}

/** Keeps how a writer sees their own words, and what the go comes to with it. */
export async function keepSeenAs(
  { db }: Pick<Keeping, 'db'>,
  { id, seenAs, rightPlaces, passed }: Pick<KeptAttempt, 'id' | 'seenAs' | 'rightPlaces' | 'passed'>,
): Promise<void> {
  await db.update(checkAttempt).set({ seenAs, rightPlaces, passed }).where(eq(checkAttempt.id, id));
}

/** Keeps that someone passed these topics of a lesson; what was passed before stays as it was. */
export async function keepPassed(
  { db }: Pick<Keeping, 'db'>,
  { personId, courseId, lessonId }: Omit<WhoseCheck, 'topicId'>,
  { topicIds, at }: { readonly topicIds: readonly string[]; readonly at: Date },
): Promise<void> {
  if (topicIds.length === 0) return;
  await db
    .insert(topicPassed)
    .values(topicIds.map((topicId) => ({ personId, courseId, lessonId, topicId, at })))
    .onConflictDoNothing();
}

function placeOf(id: string) {
  return { table: 'check_attempt', row: `${id}/written` };
}

function opened(key: MasterKey, row: typeof checkAttempt.$inferSelect): KeptAttempt {
  return {
    ...row,
    // We kept these ourselves: they are what went in.
    answers: row.answers as KeptAttempt['answers'],
    seenAs: row.seenAs as KeptAttempt['seenAs'],
    written:
      row.written === null
        ? {}
        : (JSON.parse(unsealOrThrow(key, row.written, placeOf(row.id))) as KeptAttempt['written']),
  };
}

import { and, asc, eq } from 'drizzle-orm';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { seal, unsealOrThrow } from '../safety/sealed-words.ts';
import type { MasterKey } from '../safety/master-key.ts';
import type { Database } from '../storage/database.ts';
import { drillTry, knowledgeCheckAttempt } from '../storage/schema.ts';
import type { Answers, PassedChecks } from './learning.ts';

/** One go at a knowledge check, as it is kept. */
export interface KeptAttempt {
  readonly id: string;
  readonly lessonId: string;
  readonly lessonVersion: string;
  readonly answers: Answers;
  readonly passed: boolean;
  readonly at: Date;
}

/** One try at a drill, as it is kept: the words and what was heard in them are sealed. */
export interface KeptDrillTry {
  readonly id: string;
  readonly lessonId: string;
  readonly drillId: string;
  readonly words: string;
  readonly heard: HeardSupporterTurn;
  readonly at: Date;
}

/** What was kept under an id, or that the id was used for something else before. */
export type Kept<T> =
  | { readonly ok: true; readonly kept: T }
  | { readonly ok: false; readonly because: 'already-used-for-something-else' };

const usedBefore = { ok: false, because: 'already-used-for-something-else' } as const;

/** The lessons whose check this person has passed, on any version. */
export async function passedChecks(db: Database, personId: string): Promise<PassedChecks> {
  const rows = await db
    .selectDistinct({ lessonId: knowledgeCheckAttempt.lessonId })
    .from(knowledgeCheckAttempt)
    .where(and(eq(knowledgeCheckAttempt.personId, personId), eq(knowledgeCheckAttempt.passed, true)));
  return new Set(rows.map(({ lessonId }) => lessonId));
}

/** Keeps a go at a check. The same id with the same answers keeps nothing new and gives the first one back. */
export async function keepAttempt(
  db: Database,
  personId: string,
  attempt: KeptAttempt,
): Promise<Kept<KeptAttempt>> {
  const { id, lessonId, lessonVersion, answers, passed, at } = attempt;
  const stored = await db
    .insert(knowledgeCheckAttempt)
    .values({ id, personId, lessonId, lessonVersion, answers, passed, at })
    .onConflictDoNothing()
    .returning({ id: knowledgeCheckAttempt.id });
  if (stored.length > 0) return { ok: true, kept: attempt };

  const [before] = await db
    .select()
    .from(knowledgeCheckAttempt)
    .where(and(eq(knowledgeCheckAttempt.id, id), eq(knowledgeCheckAttempt.personId, personId)));
  if (before?.lessonId !== lessonId || !sameAnswers(before.answers, answers)) return usedBefore;
  return {
    ok: true,
    kept: {
      id,
      lessonId,
      lessonVersion: before.lessonVersion,
      answers,
      passed: before.passed,
      at: before.at,
    },
  };
}

/** A person's tries at one drill, the oldest first. */
export async function drillTries(
  { db, masterKey }: Keeping,
  personId: string,
  drill: { readonly lessonId: string; readonly drillId: string },
): Promise<readonly KeptDrillTry[]> {
  const rows = await db
    .select()
    .from(drillTry)
    .where(
      and(
        eq(drillTry.personId, personId),
        eq(drillTry.lessonId, drill.lessonId),
        eq(drillTry.drillId, drill.drillId),
      ),
    )
    .orderBy(asc(drillTry.at), asc(drillTry.id));
  return rows.map((row) => opened(masterKey, row));
}

/** Keeps a try at a drill. The same id with the same words keeps nothing new and gives the first one back. */
export async function keepDrillTry(
  { db, masterKey }: Keeping,
  personId: string,
  attempt: KeptDrillTry,
): Promise<Kept<KeptDrillTry>> {
  const { id, lessonId, drillId, at } = attempt;
  const words = seal(masterKey, attempt.words, placeOf(id, 'words'));
  const heard = seal(masterKey, JSON.stringify(attempt.heard), placeOf(id, 'heard'));
  const stored = await db
    .insert(drillTry)
    .values({ id, personId, lessonId, drillId, words, heard, at })
    .onConflictDoNothing()
    .returning({ id: drillTry.id });
  if (stored.length > 0) return { ok: true, kept: attempt };

  const [row] = await db
    .select()
    .from(drillTry)
    .where(and(eq(drillTry.id, id), eq(drillTry.personId, personId)));
  if (!row) return usedBefore;
  const before = opened(masterKey, row);
  const same = before.lessonId === lessonId && before.drillId === drillId && before.words === attempt.words;
  return same ? { ok: true, kept: before } : usedBefore;
}

interface Keeping {
  readonly db: Database;
  readonly masterKey: MasterKey;
}

function placeOf(id: string, column: 'words' | 'heard') {
  return { table: 'drill_try', row: `${id}/${column}` };
}

function opened(key: MasterKey, row: typeof drillTry.$inferSelect): KeptDrillTry {
  return {
    id: row.id,
    lessonId: row.lessonId,
    drillId: row.drillId,
    words: unsealOrThrow(key, row.words, placeOf(row.id, 'words')),
    // We sealed this ourselves: whatever opens is what `hear` gave.
    heard: JSON.parse(unsealOrThrow(key, row.heard, placeOf(row.id, 'heard'))) as HeardSupporterTurn,
    at: row.at,
  };
}

function sameAnswers(left: Readonly<Record<string, unknown>>, right: Answers): boolean {
  const names = Object.keys(right);
  return (
    names.length === Object.keys(left).length &&
    names.every((name) => Object.hasOwn(left, name) && left[name] === right[name])
  );
}

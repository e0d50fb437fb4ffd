import { eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { NamedSpecialist } from '../contract/teaching.ts';
import { seal, unsealOrThrow } from '../safety/sealed-words.ts';
import type { MasterKey } from '../safety/master-key.ts';
import type { DatabaseOrTransaction } from '../storage/database.ts';
import { lessonOpened, lessonPassed, localSpecialist, topicPassed } from '../storage/schema.ts';
import type { Teaching } from './course.ts';
import { toSettle } from './gate.ts';
import type { LearningRecord, OrganisationForGate } from './learning-record.ts';

/** A database, or a transaction in it, with the key to the words it keeps. */
export interface Keeping {
  readonly db: DatabaseOrTransaction;
  readonly masterKey: MasterKey;
}

/** What is kept of one person’s way through the courses. */
export async function recordOf({ db, masterKey }: Keeping, personId: string): Promise<LearningRecord> {
  const nothing = { topic: sql<string>`''`, reason: sql<Uint8Array | null>`null::bytea` };
  const { topic, reason } = nothing;
  // One question to the database and not three: every page of the courses asks it.
  const rows = await unionAll(
    db
      .select({ kind: kindOf('topic-passed'), ...inLesson(topicPassed), topic: topicPassed.topicId, reason })
      .from(topicPassed)
      .where(eq(topicPassed.personId, personId)),
    db
      .select({ kind: kindOf('lesson-passed'), ...inLesson(lessonPassed), topic, reason })
      .from(lessonPassed)
      .where(eq(lessonPassed.personId, personId)),
    db
      .select({
        kind: kindOf('lesson-opened'),
        ...inLesson(lessonOpened),
        topic,
        reason: lessonOpened.reason,
      })
      .from(lessonOpened)
      .where(eq(lessonOpened.personId, personId)),
  );
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const place = (row: { readonly course: string; readonly lesson: string }) => `${row.course}/${row.lesson}`;
  return {
    passedTopics: new Set(of('topic-passed').map((row) => `${place(row)}/${row.topic}`)),
    passedLessons: new Set(of('lesson-passed').map(place)),
    openedLessons: new Set(of('lesson-opened').map(place)),
    openedByTrainer: new Map(
      of('lesson-opened').flatMap((row) =>
        row.reason === null
          ? []
          : [[place(row), unsealOrThrow(masterKey, row.reason, reasonPlace(personId, place(row)))] as const],
      ),
    ),
  };
}

type Kind = 'topic-passed' | 'lesson-passed' | 'lesson-opened';

const kindOf = (kind: Kind) => sql<Kind>`${kind}::text`.as('kind');

const inLesson = (table: typeof topicPassed | typeof lessonPassed | typeof lessonOpened) => ({
  course: table.courseId,
  lesson: table.lessonId,
});

/** The local specialist service that the organisation has named, or null. */
export async function namedLocalSpecialist({ db }: Pick<Keeping, 'db'>): Promise<NamedSpecialist | null> {
  const [named] = await db
    .select({ name: localSpecialist.name, reach: localSpecialist.reach })
    .from(localSpecialist)
    .where(eq(localSpecialist.kind, 'family-and-sexualised-violence'));
  return named ?? null;
}

/** What the gate asks about the organisation. */
export async function organisationForGate(keeping: Pick<Keeping, 'db'>): Promise<OrganisationForGate> {
  return { localSpecialistNamed: (await namedLocalSpecialist(keeping)) !== null };
}

/** Keeps what stands passed or open by now and was not on record as such, so that it lasts; gives the record after it. */
export async function settle(
  keeping: Keeping,
  personId: string,
  now: {
    readonly teaching: Teaching;
    readonly record: LearningRecord;
    readonly organisation: OrganisationForGate;
    readonly at: Date;
  },
): Promise<LearningRecord> {
  const { passed, opened } = toSettle(now.teaching, now);
  const row = (place: string) => {
    const [courseId = '', lessonId = ''] = place.split('/');
    return { personId, courseId, lessonId, at: now.at };
  };
  if (passed.length > 0) await keeping.db.insert(lessonPassed).values(passed.map(row)).onConflictDoNothing();
  if (opened.length > 0) await keeping.db.insert(lessonOpened).values(opened.map(row)).onConflictDoNothing();
  if (passed.length + opened.length === 0) return now.record;
  return {
    ...now.record,
    passedLessons: new Set([...now.record.passedLessons, ...passed]),
    openedLessons: new Set([...now.record.openedLessons, ...opened]),
  };
}

/** Opens a lesson for someone because a trainer says so; on a lesson that stands open already the reason is kept with it. */
export async function openForReason(
  { db, masterKey }: Keeping,
  opening: {
    readonly personId: string;
    readonly courseId: string;
    readonly lessonId: string;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<void> {
  const { personId, courseId, lessonId, at } = opening;
  const reason = seal(masterKey, opening.reason, reasonPlace(personId, `${courseId}/${lessonId}`));
  await db
    .insert(lessonOpened)
    .values({ personId, courseId, lessonId, reason, at })
    .onConflictDoUpdate({
      target: [lessonOpened.personId, lessonOpened.courseId, lessonOpened.lessonId],
      set: { reason },
    });
}

function reasonPlace(personId: string, lesson: string) {
  return { table: 'lesson_opened', row: `${personId}/${lesson}/reason` };
}

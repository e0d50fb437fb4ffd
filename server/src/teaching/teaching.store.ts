import { count, eq, inArray } from 'drizzle-orm';
import type { NamedSpecialist } from '../contract/teaching.ts';
import type { DatabaseOrTransaction } from '../storage/database.ts';
import { checkAttempt, lessonPassed, localSpecialist, topicPassed } from '../storage/schema.ts';
import type { PassedCounts } from './compared.ts';
import type { GoAtACheck } from './misleading.ts';

const kind = 'family-and-sexualised-violence' as const;

/** Names the local specialist service, in the place of one named before. */
export async function nameSpecialist(
  db: DatabaseOrTransaction,
  { name, reach }: NamedSpecialist,
  at: Date,
): Promise<void> {
  await db
    .insert(localSpecialist)
    .values({ kind, name, reach, at })
    .onConflictDoUpdate({ target: localSpecialist.kind, set: { name, reach, at } });
}

/** Takes the name of the local specialist service away; where none is named, that is no matter. */
export async function takeSpecialistAway(db: DatabaseOrTransaction): Promise<void> {
  await db.delete(localSpecialist).where(eq(localSpecialist.kind, kind));
}

/** How many people have passed each lesson and topic of a course; never who. */
export async function passedCounts(db: DatabaseOrTransaction, courseId: string): Promise<PassedCounts> {
  const lessons = await db
    .select({ lessonId: lessonPassed.lessonId, people: count() })
    .from(lessonPassed)
    .where(eq(lessonPassed.courseId, courseId))
    .groupBy(lessonPassed.lessonId);
  const topics = await db
    .select({ lessonId: topicPassed.lessonId, topicId: topicPassed.topicId, people: count() })
    .from(topicPassed)
    .where(eq(topicPassed.courseId, courseId))
    .groupBy(topicPassed.lessonId, topicPassed.topicId);
  return new Map([
    ...lessons.map(({ lessonId, people }) => [`${courseId}/${lessonId}`, people] as const),
    ...topics.map(({ lessonId, topicId, people }) => [`${courseId}/${lessonId}/${topicId}`, people] as const),
  ]);
}

/** The goes at checks on these versions of the texts. Written words stay sealed: none of them is read. */
export async function goesAtChecks(
  db: DatabaseOrTransaction,
  versions: readonly string[],
): Promise<readonly GoAtACheck[]> {
  if (versions.length === 0) return [];
  return await db
    .select({
      id: checkAttempt.id,
      personId: checkAttempt.personId,
      courseId: checkAttempt.courseId,
      lessonId: checkAttempt.lessonId,
      version: checkAttempt.version,
      places: checkAttempt.places,
      answers: checkAttempt.answers,
      rightPlaces: checkAttempt.rightPlaces,
      seenAs: checkAttempt.seenAs,
    })
    .from(checkAttempt)
    .where(inArray(checkAttempt.version, [...versions]));
}

import { eq } from 'drizzle-orm';
import { lessonPassed, topicPassed } from '../storage/schema.ts';
import type { Keeping } from './learning.store.ts';
import type { PassedWhen } from './standing.ts';

/** When one person passed which lessons and topics. */
export async function passedWhen({ db }: Pick<Keeping, 'db'>, personId: string): Promise<PassedWhen> {
  const lessons = await db.select().from(lessonPassed).where(eq(lessonPassed.personId, personId));
  const topics = await db.select().from(topicPassed).where(eq(topicPassed.personId, personId));
  return {
    lessons: new Map(lessons.map(({ courseId, lessonId, at }) => [`${courseId}/${lessonId}`, at])),
    topics: new Map(
      topics.map(({ courseId, lessonId, topicId, at }) => [`${courseId}/${lessonId}/${topicId}`, at]),
    ),
  };
}

import type { OpenedBy, WhyClosed } from '../contract/learning.ts';
import type { Course, Lesson, Teaching } from './course.ts';
import { lessonPlace, topicPlace } from './learning-record.ts';
import type { LearningRecord, OrganisationForGate } from './learning-record.ts';

/** Whether a lesson is open to a person, and by what; or why it is closed. */
export type AtTheGate =
  | { readonly open: true; readonly by: OpenedBy; readonly reason: string | null }
  | { readonly open: false; readonly whyClosed: WhyClosed };

/**
 * THE GATE, and the only one. A lesson is open when it is the first of its course; when the checks of the
 * lesson before it were passed; when a trainer opened it; or when it stood open before. What stood open
 * never closes, and what was passed stays passed, whatever becomes of the texts.
 *
 * A lesson that waits for the organisation is closed until the organisation has done its part. Nobody is
 * kept waiting behind it: the lesson after it then looks to the one before.
 */
export function atTheGate(
  course: Course,
  lesson: Lesson,
  { record, organisation }: { readonly record: LearningRecord; readonly organisation: OrganisationForGate },
): AtTheGate {
  const place = lessonPlace(lesson);
  const reason = record.openedByTrainer.get(place);
  if (reason !== undefined) return { open: true, by: 'trainer', reason };
  const before = lessonBefore(course, lesson, organisation);
  const by: OpenedBy = before === undefined ? 'first' : 'checks';
  if (record.openedLessons.has(place)) return { open: true, by, reason: null };
  if (waits(lesson, organisation))
    return { open: false, whyClosed: { because: 'no-local-specialist-named' } };
  if (before === undefined || isPassed(before, record)) return { open: true, by, reason: null };
  return {
    open: false,
    whyClosed: {
      because: 'check-of-lesson-before',
      lesson: { id: before.id, number: before.number, title: before.title },
      topicsLeft: before.topics
        .filter((topic) => !record.passedTopics.has(topicPlace(before, topic)))
        .map(({ id, title }) => ({ id, title })),
    },
  };
}

/** A lesson is passed when every topic’s check is, or when it once was as it stood then. */
export function isPassed(lesson: Lesson, record: LearningRecord): boolean {
  return (
    record.passedLessons.has(lessonPlace(lesson)) ||
    lesson.topics.every((topic) => record.passedTopics.has(topicPlace(lesson, topic)))
  );
}

/** Lessons that stand passed or open now and are not yet on record as such: what is to be kept, so that it lasts. */
export function toSettle(
  teaching: Teaching,
  at: { readonly record: LearningRecord; readonly organisation: OrganisationForGate },
): { readonly passed: readonly string[]; readonly opened: readonly string[] } {
  const lessons = teaching.courses.flatMap((course) => course.lessons.map((lesson) => ({ course, lesson })));
  return {
    passed: lessons
      .filter(({ lesson }) => isPassed(lesson, at.record))
      .map(({ lesson }) => lessonPlace(lesson))
      .filter((place) => !at.record.passedLessons.has(place)),
    opened: lessons
      .filter(({ course, lesson }) => atTheGate(course, lesson, at).open)
      .map(({ lesson }) => lessonPlace(lesson))
      .filter((place) => !at.record.openedLessons.has(place)),
  };
}

const waits = (lesson: Lesson, organisation: OrganisationForGate): boolean =>
  lesson.waitsFor === 'local-specialist' && !organisation.localSpecialistNamed;

function lessonBefore(course: Course, lesson: Lesson, organisation: OrganisationForGate): Lesson | undefined {
  return course.lessons
    .filter(({ number }) => number < lesson.number)
    .findLast((it) => !waits(it, organisation));
}

import type { CourseOnShelf, LearningPath, LearningShelf, LessonOnPath } from '@wayfellow/server/contract';
import { words } from '../look/words.ts';

/** Where a lesson stands: its checks are done, some are, it is open, or it is closed for now. */
export type Standing = 'done' | 'begun' | 'open' | 'closed';

/** Where a lesson stands, for its sign. A lesson that was passed stays done, whatever was added to it. */
export function standing(lesson: LessonOnPath): Standing {
  if (!lesson.open) return 'closed';
  if (lesson.passed) return 'done';
  return lesson.passedTopicCount > 0 ? 'begun' : 'open';
}

/** Where a lesson stands, in words. */
export function standingInWords(lesson: LessonOnPath): string {
  const said = words.learning.path;
  switch (standing(lesson)) {
    case 'done':
      return said.done;
    case 'begun':
      return said.begun(lesson.passedTopicCount, lesson.topicCount);
    case 'open':
      return said.open;
    case 'closed':
      return said.closedMark;
  }
}

/** The lesson to read next in a course: the first open one whose checks are not all done. */
export function nextLesson(path: LearningPath): LessonOnPath | null {
  return path.lessons.find((lesson) => lesson.open && !lesson.passed) ?? null;
}

/** Whether someone has passed anything in a course. */
export function isBegun(course: CourseOnShelf): boolean {
  return course.passedCount > 0 || (course.next?.passedTopicCount ?? 0) > 0;
}

/** The lesson to read next of all: a course that was begun goes on before another starts. */
export function nextOnShelf({ courses }: LearningShelf): LessonOnPath | null {
  const waiting = courses.filter(({ next }) => next !== null);
  return (waiting.find(isBegun) ?? waiting[0])?.next ?? null;
}

/** How far someone is in a course, in words: never a percentage. */
export function courseInWords(course: CourseOnShelf): string {
  const said = words.learning.shelf;
  if (course.lessonCount > 0 && course.passedCount >= course.lessonCount) return said.whole;
  if (course.next === null && course.passedCount > 0) return said.restWaits;
  if (course.passedCount > 0) return said.lessonsDone(course.passedCount, course.lessonCount);
  return said.lessonCount(course.lessonCount);
}

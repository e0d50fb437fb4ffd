import type { CourseOnShelf, LessonOnPath } from '@wayfellow/server/contract';

/** A lesson for a test: open, nothing passed yet, except where the test says otherwise. */
export function lessonOnPath(but: Partial<LessonOnPath> = {}): LessonOnPath {
  return {
    courseId: 'a-course',
    id: `lesson-${but.number ?? 1}`,
    number: 1,
    title: 'A lesson',
    about: '',
    minutes: 3,
    note: null,
    open: true,
    whyClosed: null,
    openedForReason: null,
    passed: false,
    topicCount: 3,
    passedTopicCount: 0,
    ...but,
  };
}

/** A course on the shelf for a test: three lessons, nothing passed yet, except where the test says otherwise. */
export function courseOnShelf(but: Partial<CourseOnShelf> = {}): CourseOnShelf {
  return {
    id: 'a-course',
    title: 'A course',
    about: '',
    forEveryone: false,
    lessonCount: 3,
    passedCount: 0,
    next: null,
    ...but,
  };
}

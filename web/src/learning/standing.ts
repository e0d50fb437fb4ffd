import type { LearningPath, LessonOnPath } from '@wayfellow/server/contract';

/** Where a lesson stands: its check is done, it is open, or it is closed for now. */
export type Standing = 'check-done' | 'open' | 'closed';

/** Where a lesson stands, for its sign and its words. */
export function standing(lesson: LessonOnPath): Standing {
  if (!lesson.open) return 'closed';
  return lesson.checkPassed ? 'check-done' : 'open';
}

/** The lesson to read next: the first open one whose check is not done. */
export function nextLesson(path: LearningPath): LessonOnPath | null {
  return path.lessons.find((lesson) => standing(lesson) === 'open') ?? null;
}

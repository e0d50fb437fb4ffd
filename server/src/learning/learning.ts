import { noticeDanger } from '@wayfellow/mi/danger';
import type {
  KnowledgeCheckResult,
  KnowledgeCheckToTake,
  LearningPath,
  LessonOnPath,
  LessonToRead,
} from '../contract/learning.ts';
import type { Course, Lesson } from './course.ts';
import type { Drill } from './drill-file.ts';
import type { KnowledgeCheck } from './knowledge-check-file.ts';

/** The ids of lessons whose check a person passed, once and on any version of the lesson. */
export type PassedChecks = ReadonlySet<string>;

/** Option ids by question id, as a person chose them. */
export type Answers = Readonly<Record<string, string>>;

/**
 * THE GATE: a lesson is open when it is the first, or when the check of the lesson before it was passed
 * once. A later version of that lesson closes nothing again.
 */
export function isOpen(course: Course, lesson: Lesson, passed: PassedChecks): boolean {
  const before = lessonBefore(course, lesson);
  return before === undefined || passed.has(before.id);
}

/** A lesson that may be opened now, or why not. */
export function openLesson(
  course: Course,
  lessonId: string,
  passed: PassedChecks,
):
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly because: 'no-such-lesson' | 'lesson-not-open-yet' } {
  const lesson = course.lessons.find(({ id }) => id === lessonId);
  if (!lesson) return { ok: false, because: 'no-such-lesson' };
  if (!isOpen(course, lesson, passed)) return { ok: false, because: 'lesson-not-open-yet' };
  return { ok: true, lesson };
}

/** A drill of a lesson. */
export function findDrill(
  lesson: Lesson,
  drillId: string,
): { readonly ok: true; readonly drill: Drill } | { readonly ok: false; readonly because: 'no-such-drill' } {
  const drill = lesson.drills.find(({ id }) => id === drillId);
  return drill ? { ok: true, drill } : { ok: false, because: 'no-such-drill' };
}

/** Whether a try is no exercise any more: whoever writes of danger gets people to call, and no word on how it was said. */
export function isOfDanger(words: string): boolean {
  return noticeDanger(words) !== null;
}

/** The whole path, with what is open on it. */
export function learningPath(course: Course, passed: PassedChecks): LearningPath {
  return {
    course: { title: course.title, about: course.about },
    lessons: course.lessons.map((lesson) => lessonOnPath(course, lesson, passed)),
  };
}

/** One step of the path, for one person. */
export function lessonOnPath(course: Course, lesson: Lesson, passed: PassedChecks): LessonOnPath {
  const open = isOpen(course, lesson, passed);
  const before = lessonBefore(course, lesson);
  return {
    id: lesson.id,
    number: lesson.number,
    title: lesson.title,
    about: lesson.about,
    minutes: lesson.minutes,
    open,
    opensAfter:
      open || before === undefined ? null : { id: before.id, number: before.number, title: before.title },
    checkPassed: passed.has(lesson.id),
  };
}

/** A lesson as it is read. Only for a lesson that `openLesson` opened. */
export function lessonToRead(course: Course, lesson: Lesson, passed: PassedChecks): LessonToRead {
  return {
    ...lessonOnPath(course, lesson, passed),
    version: lesson.version,
    parts: lesson.parts,
    drills: lesson.drills.map(({ id, title }) => ({ id, title })),
    hasCheck: true,
    sources: lesson.sources,
  };
}

/** A check as it is asked: which option is right, and why, is left out. */
export function checkToTake(course: Course, lesson: Lesson, passed: PassedChecks): KnowledgeCheckToTake {
  return {
    lesson: lessonOnPath(course, lesson, passed),
    version: lesson.version,
    intro: lesson.check.intro,
    questions: lesson.check.questions.map(({ id, asks, options }) => ({
      id,
      asks,
      options: options.map((option) => ({ id: option.id, words: option.words })),
    })),
  };
}

/** What of the answers belongs to this check; a question or option that is no longer there counts as not answered. */
export function answersThatCount(check: KnowledgeCheck, answers: Answers): Answers {
  const known = check.questions.flatMap(({ id, options }) => {
    const chosen = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return chosen !== undefined && options.some((option) => option.id === chosen)
      ? [[id, chosen] as const]
      : [];
  });
  return Object.fromEntries(known);
}

/** Marks a check: how many are right, whether that passes, and the reason for every option. */
export function mark(check: KnowledgeCheck, answers: Answers): Omit<KnowledgeCheckResult, 'opens'> {
  const counted = answersThatCount(check, answers);
  const questions = check.questions.map(({ id, asks, options }) => ({
    id,
    asks,
    chosen: counted[id] ?? null,
    options,
  }));
  const rightCount = questions.filter(({ chosen, options }) =>
    options.some((option) => option.right && option.id === chosen),
  ).length;
  return {
    passed: rightCount >= check.pass,
    rightCount,
    questionCount: questions.length,
    neededCount: check.pass,
    questions,
  };
}

/** The lesson that the check of this one opens, as it stands on the path; null after the last lesson or while it is closed. */
export function lessonOpenedBy(course: Course, lesson: Lesson, passed: PassedChecks): LessonOnPath | null {
  const next = course.lessons.find(({ number }) => number === lesson.number + 1);
  return next !== undefined && isOpen(course, next, passed) ? lessonOnPath(course, next, passed) : null;
}

function lessonBefore(course: Course, lesson: Lesson): Lesson | undefined {
  return course.lessons.find(({ number }) => number === lesson.number - 1);
}

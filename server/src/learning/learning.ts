import { noticeDanger } from '@wayfellow/mi/danger';
import type { CheckResult, CheckToTake, MarkedQuestion } from '../contract/checks.ts';
import type {
  CourseOnShelf,
  LearningPath,
  LessonOnPath,
  LessonToRead,
  TopicOnPath,
  TopicToRead,
} from '../contract/learning.ts';
import type { Course, Lesson, Teaching, Topic } from './course.ts';
import { asked } from './draw.ts';
import type { Draw } from './draw.ts';
import { atTheGate, isPassed } from './gate.ts';
import { topicPlace } from './learning-record.ts';
import type { LearningRecord, OrganisationForGate } from './learning-record.ts';

/** For whom things are shown: what is kept of them, and what the gate asks about the organisation. */
export interface Standing {
  readonly record: LearningRecord;
  readonly organisation: OrganisationForGate;
}

/** A lesson that may be opened now, or why not. Every way into a lesson comes through here. */
export function openLesson(
  teaching: Teaching,
  at: { readonly courseId: string; readonly lessonId: string },
  standing: Standing,
):
  | { readonly ok: true; readonly course: Course; readonly lesson: Lesson }
  | { readonly ok: false; readonly because: 'no-such-course' | 'no-such-lesson' | 'lesson-not-open-yet' } {
  const course = teaching.courses.find(({ id }) => id === at.courseId);
  if (!course) return { ok: false, because: 'no-such-course' };
  const lesson = course.lessons.find(({ id }) => id === at.lessonId);
  if (!lesson) return { ok: false, because: 'no-such-lesson' };
  if (!atTheGate(course, lesson, standing).open) return { ok: false, because: 'lesson-not-open-yet' };
  return { ok: true, course, lesson };
}

/** Whether words are no exercise any more: whoever writes of danger gets people to call, and no word on how it was said. */
export function isOfDanger(words: string): boolean {
  return noticeDanger(words) !== null;
}

/** One course on the shelf, for one person. */
export function courseOnShelf(course: Course, standing: Standing): CourseOnShelf {
  const lessons = course.lessons.map((lesson) => lessonOnPath(course, lesson, standing));
  return {
    id: course.id,
    title: course.title,
    about: course.about,
    forEveryone: course.forEveryone,
    lessonCount: lessons.length,
    passedCount: lessons.filter(({ passed }) => passed).length,
    next: lessons.find(({ open, passed }) => open && !passed) ?? null,
  };
}

/** A course’s whole path, with what is open on it. */
export function learningPath(course: Course, standing: Standing): LearningPath {
  const lessons = course.lessons.map((lesson) => lessonOnPath(course, lesson, standing));
  const { id, title, about, forEveryone } = course;
  return {
    course: { id, title, about, forEveryone },
    lessons,
    whole: lessons.every(({ passed }) => passed),
  };
}

/** One step of the path, for one person. */
export function lessonOnPath(course: Course, lesson: Lesson, standing: Standing): LessonOnPath {
  const gate = atTheGate(course, lesson, standing);
  const { courseId, id, number, title, about, minutes, note, topics } = lesson;
  return {
    courseId,
    id,
    number,
    title,
    about,
    minutes,
    note,
    open: gate.open,
    whyClosed: gate.open ? null : gate.whyClosed,
    openedForReason: gate.open ? gate.reason : null,
    passed: isPassed(lesson, standing.record),
    topicCount: topics.length,
    passedTopicCount: topics.filter((topic) => isTopicPassed(lesson, topic, standing)).length,
  };
}

/** A lesson’s page. Only for a lesson that `openLesson` opened. */
export function lessonToRead(
  teaching: Teaching,
  { course, lesson }: { readonly course: Course; readonly lesson: Lesson },
  standing: Standing,
  localSpecialist: LessonToRead['localSpecialist'] = null,
): LessonToRead {
  return {
    course: { id: course.id, title: course.title },
    lesson: lessonOnPath(course, lesson, standing),
    topics: lesson.topics.map((topic) => topicOnPath(lesson, topic, standing)),
    wero: lesson.wero,
    drills: lesson.drills.flatMap((id) =>
      teaching.drills.filter((drill) => drill.id === id).map(({ title }) => ({ id, title })),
    ),
    sources: lesson.sources,
    localSpecialist,
    next: lessonAfter(course, lesson, standing),
    version: lesson.version,
  };
}

/** The lesson after this one as it stands on the path, past one that waits for the organisation; null after the last. */
function lessonAfter(course: Course, lesson: Lesson, standing: Standing): LessonOnPath | null {
  return (
    course.lessons
      .filter(({ number }) => number > lesson.number)
      .map((one) => lessonOnPath(course, one, standing))
      .find(({ whyClosed }) => whyClosed?.because !== 'no-local-specialist-named') ?? null
  );
}

/** A topic of an open lesson, for reading. */
export function topicToRead(
  { course, lesson, topic }: { readonly course: Course; readonly lesson: Lesson; readonly topic: Topic },
  standing: Standing,
): TopicToRead {
  const next = lesson.topics.find(({ number }) => number === topic.number + 1);
  return {
    course: { id: course.id, title: course.title },
    lesson: lessonOnPath(course, lesson, standing),
    topic: topicOnPath(lesson, topic, standing),
    parts: topic.parts,
    plain: topic.plain,
    next: next ? topicOnPath(lesson, next, standing) : null,
    version: topic.version,
  };
}

/** One topic on a lesson’s page, for one person. */
function topicOnPath(lesson: Lesson, topic: Topic, standing: Standing): TopicOnPath {
  const { id, number, title, about, minutes, note } = topic;
  return { id, number, title, about, minutes, note, passed: isTopicPassed(lesson, topic, standing) };
}

function isTopicPassed(lesson: Lesson, topic: Topic, { record }: Standing): boolean {
  return record.passedTopics.has(topicPlace(lesson, topic));
}

/** A check’s place: a topic of an open lesson, or the whole lesson. */
export interface CheckPlace {
  readonly course: Course;
  readonly lesson: Lesson;
  /** Null for a check of the whole lesson. */
  readonly topic: Topic | null;
}

/** The topics whose pools a check draws from. */
export function topicsOf({ lesson, topic }: CheckPlace): readonly Topic[] {
  return topic === null ? lesson.topics : [topic];
}

/** A check as it is asked: which answer is right, and why, is left out. */
export function checkToTake(
  place: CheckPlace,
  draw: Draw & { readonly attemptId: string },
  standing: Standing,
): CheckToTake {
  const { course, lesson, topic } = place;
  return {
    of: topic === null ? 'lesson' : 'topic',
    course: { id: course.id, title: course.title },
    lesson: lessonOnPath(course, lesson, standing),
    topic: topic === null ? null : topicOnPath(lesson, topic, standing),
    intro: topic === null ? lesson.about : topic.check.intro,
    attemptId: draw.attemptId,
    questions: draw.questions.map((drawn) => asked(drawn, draw.attemptId)),
    neededCount: draw.neededCount,
  };
}

/** How a go went, and the way on from it. */
export function checkResult(
  { course, lesson, topic }: CheckPlace,
  went: {
    readonly attemptId: string;
    readonly passed: boolean;
    readonly rightCount: number;
    readonly neededCount: number;
    readonly questions: readonly MarkedQuestion[];
  },
  standing: Standing,
): CheckResult {
  const left = lesson.topics.filter((one) => !isTopicPassed(lesson, one, standing));
  const after = left.find(({ number }) => number > (topic?.number ?? 0)) ?? left[0];
  const passed = isPassed(lesson, standing.record);
  const nextNow = lessonAfter(course, lesson, standing);
  return {
    of: topic === null ? 'lesson' : 'topic',
    ...went,
    lesson: lessonOnPath(course, lesson, standing),
    nextTopic: passed || after === undefined ? null : topicOnPath(lesson, after, standing),
    opens: went.passed && passed && nextNow?.open === true ? nextNow : null,
  };
}

import type { Course, Lesson, Topic } from '../learning/course.ts';
import { lessonPlace, topicPlace } from '../learning/learning-record.ts';

/** How a lesson or topic of a waiting course stands to the one that is used now. */
export type Change = 'new' | 'changed' | 'same' | 'gone';

/** Roughly how many people have passed something. Below five no number is given: in a small team it would name someone. */
export type HowManyPassed = 'nobody' | 'a-few' | number;

/** How many people have passed what, by place: `course/lesson` or `course/lesson/topic`. */
export type PassedCounts = ReadonlyMap<string, number>;

/** A topic of a waiting course beside the one that is used now. */
export interface TopicCompared {
  readonly id: string;
  readonly title: string;
  readonly change: Change;
  readonly passed: HowManyPassed;
}

/** A lesson of a waiting course beside the one that is used now. */
export interface LessonCompared extends TopicCompared {
  readonly topics: readonly TopicCompared[];
  /** Its place in the course changes: 1-based, before and after. */
  readonly moves: { readonly from: number; readonly to: number } | null;
}

/** What would change with a waiting course. */
export interface CourseCompared {
  /** Nothing of this name is used now. */
  readonly isNew: boolean;
  /** In the order of the waiting course; what is gone comes last. */
  readonly lessons: readonly LessonCompared[];
}

const fewestNamed = 5;

/** A count of people in words that name nobody. */
export function howManyPassed(count: number): HowManyPassed {
  if (count === 0) return 'nobody';
  return count < fewestNamed ? 'a-few' : count;
}

/** Compares a waiting course with the one that is used now. Ids are what passes are kept under, so ids are what counts. */
export function compareCourses(now: Course | null, next: Course, passed: PassedCounts): CourseCompared {
  const before = now?.lessons ?? [];
  return {
    isNew: now === null,
    lessons: [
      ...next.lessons.map((lesson) =>
        lessonCompared(
          before.find(({ id }) => id === lesson.id),
          lesson,
          passed,
        ),
      ),
      ...before
        .filter(({ id }) => !next.lessons.some((lesson) => lesson.id === id))
        .map((lesson) => lessonGone(lesson, passed)),
    ],
  };
}

function lessonCompared(before: Lesson | undefined, next: Lesson, passed: PassedCounts): LessonCompared {
  const topics = [
    ...next.topics.map((topic) => {
      const was = before?.topics.find(({ id }) => id === topic.id);
      return topicOf(next, topic, { change: changeOf(was, topic), passed });
    }),
    ...(before?.topics ?? [])
      .filter(({ id }) => !next.topics.some((topic) => topic.id === id))
      .map((topic) => topicOf(next, topic, { change: 'gone', passed })),
  ];
  return {
    id: next.id,
    title: next.title,
    change: changeOf(before, next),
    passed: howManyPassed(passed.get(lessonPlace(next)) ?? 0),
    topics,
    moves:
      before !== undefined && before.number !== next.number ? { from: before.number, to: next.number } : null,
  };
}

function lessonGone(lesson: Lesson, passed: PassedCounts): LessonCompared {
  return {
    id: lesson.id,
    title: lesson.title,
    change: 'gone',
    passed: howManyPassed(passed.get(lessonPlace(lesson)) ?? 0),
    topics: lesson.topics.map((topic) => topicOf(lesson, topic, { change: 'gone', passed })),
    moves: null,
  };
}

function topicOf(
  lesson: Lesson,
  topic: Topic,
  { change, passed }: { readonly change: Change; readonly passed: PassedCounts },
): TopicCompared {
  const count = passed.get(topicPlace(lesson, topic)) ?? 0;
  return { id: topic.id, title: topic.title, change, passed: howManyPassed(count) };
}

function changeOf(
  before: { readonly version: string } | undefined,
  next: { readonly version: string },
): Change {
  if (before === undefined) return 'new';
  return before.version === next.version ? 'same' : 'changed';
}

import type { CertificateAsked, MyCourse, MyLearning, WhereItStands } from '../contract/standing.ts';
import type { Course, Lesson, Teaching } from './course.ts';
import { drillOnShelf } from './drills.ts';
import type { TriesByCard } from './drills.ts';
import { lessonPlace, topicPlace } from './learning-record.ts';
import { lessonOnPath } from './learning.ts';
import type { Standing } from './learning.ts';
import { wayPicture } from './way-picture.ts';

/** When someone passed what: lessons by `course/lesson`, topics by `course/lesson/topic`. */
export interface PassedWhen {
  readonly lessons: ReadonlyMap<string, Date>;
  readonly topics: ReadonlyMap<string, Date>;
}

/** What a person’s own page is made from. */
export interface WhatIsKept {
  readonly standing: Standing;
  readonly when: PassedWhen;
  /** How many tries there are at each card, by the drill’s id. */
  readonly tried: ReadonlyMap<string, TriesByCard>;
  readonly somethingToReview: boolean;
}

/** What someone has opened, passed and tried, by the texts of today. */
export function myLearning(teaching: Teaching, kept: WhatIsKept): MyLearning {
  const courses = teaching.courses.map((course) => myCourse(course, kept));
  return {
    courses,
    drills: teaching.drills.flatMap((drill) => {
      const { id, title, triedCount } = drillOnShelf(drill, kept.tried.get(drill.id));
      return triedCount === 0 ? [] : [{ id, title, triedCount }];
    }),
    weros: teaching.courses.flatMap((course) =>
      course.lessons
        .filter((lesson) => lessonOnPath(course, lesson, kept.standing).passed)
        .map(({ id, number, title, wero }) => ({
          courseId: course.id,
          lesson: { id, number, title },
          title: wero.title,
          words: wero.words,
        })),
    ),
    somethingToReview: kept.somethingToReview,
  };
}

function myCourse(course: Course, { standing, when }: WhatIsKept): MyCourse {
  const lessons = course.lessons.map((lesson) => {
    const { id, number, title, open, passed, openedForReason } = lessonOnPath(course, lesson, standing);
    const at: WhereItStands = passed ? 'passed' : open ? 'open' : 'closed';
    const passedOn = passed ? (passedOnDay(lesson, when)?.toISOString() ?? null) : null;
    return { id, number, title, at, passedOn, openedForReason };
  });
  return {
    id: course.id,
    title: course.title,
    lessons,
    whole: isWhole(lessons),
    picture: wayPicture(lessons.map(({ at }) => at)),
  };
}

/** A certificate of a course, or what is left of it. Only a course whose every lesson is passed has one. */
export function certificateOf(
  course: Course,
  { standing, when, now }: Pick<WhatIsKept, 'standing' | 'when'> & { readonly now: Date },
): CertificateAsked {
  const lessons = course.lessons.map((lesson) => lessonOnPath(course, lesson, standing));
  const named = { id: course.id, title: course.title };
  if (!isWhole(lessons.map(({ passed }) => ({ at: passed ? 'passed' : 'closed' }) as const))) {
    const left = lessons.filter(({ passed }) => !passed);
    return {
      kind: 'not-yet',
      course: named,
      left: left.map(({ id, number, title, open }) => ({ id, number, title, open })),
    };
  }
  const days = course.lessons.flatMap((lesson) => passedOnDay(lesson, when)?.getTime() ?? []);
  return {
    kind: 'whole',
    course: named,
    lessons: lessons.map(({ number, title }) => ({ number, title })),
    passedOn: (days.length === 0 ? now : new Date(Math.max(...days))).toISOString(),
  };
}

/** A course with no lessons in it is never whole: there is nothing to say about it. */
function isWhole(lessons: readonly { readonly at: WhereItStands }[]): boolean {
  return lessons.length > 0 && lessons.every(({ at }) => at === 'passed');
}

/** When a lesson was passed: as it was kept, or by the last of its topics. */
function passedOnDay(lesson: Lesson, { lessons, topics }: PassedWhen): Date | undefined {
  const kept = lessons.get(lessonPlace(lesson));
  if (kept !== undefined) return kept;
  const days = lesson.topics.flatMap((topic) => topics.get(topicPlace(lesson, topic))?.getTime() ?? []);
  return days.length === 0 ? undefined : new Date(Math.max(...days));
}

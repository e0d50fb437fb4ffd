import type { KeptTexts } from '../contract/kept-texts.ts';
import type { Course, Teaching } from './course.ts';
import { atTheGate } from './gate.ts';
import { lessonPlace, nothingLearned } from './learning-record.ts';
import { courseOnShelf, learningPath, lessonToRead, topicToRead } from './learning.ts';
import type { Standing } from './learning.ts';

const shelfPath = '/api/learning';
const pathTo = (...parts: readonly string[]): string =>
  [shelfPath, 'courses', ...parts.map(encodeURIComponent)].join('/');

/**
 * A kept course: its texts for a browser that reads without a network. Of the person it says which lessons
 * are open and nothing else. It is written for a made-up newcomer to whom the same lessons have stood open:
 * nothing is passed, and no trainer gave a reason.
 */
export function keptTexts(teaching: Teaching, course: Course, standing: Standing): KeptTexts {
  const { organisation } = standing;
  const open = course.lessons.filter((lesson) => atTheGate(course, lesson, standing).open);
  const nobody: Standing = {
    record: { ...nothingLearned, openedLessons: new Set(open.map(lessonPlace)) },
    organisation,
  };
  const newcomer: Standing = { record: nothingLearned, organisation };
  const courses = teaching.courses.map((one) => courseOnShelf(one, newcomer));
  return {
    answers: [
      { path: shelfPath, value: { courses, drills: [], handouts: [] } },
      { path: pathTo(course.id), value: learningPath(course, nobody) },
      ...open.flatMap((lesson) => [
        { path: pathTo(course.id, lesson.id), value: lessonToRead(teaching, { course, lesson }, nobody) },
        ...lesson.topics.map((topic) => ({
          path: pathTo(course.id, lesson.id, topic.id),
          value: topicToRead({ course, lesson, topic }, nobody),
        })),
      ]),
    ],
  };
}

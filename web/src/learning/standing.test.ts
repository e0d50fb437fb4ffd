import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseOnShelf, lessonOnPath } from './for-tests.ts';
import { courseInWords, nextLesson, nextOnShelf, standing, standingInWords } from './standing.ts';

const course = { id: 'a-course', title: '', about: '', forEveryone: false };
const shelf = (...courses: ReturnType<typeof courseOnShelf>[]) => ({ courses, drills: [], handouts: [] });

test('a lesson stands done, begun, open or closed, and says so in words', () => {
  const cases = [
    [lessonOnPath({ open: false }), 'closed', 'Closed for now'],
    [lessonOnPath(), 'open', 'Open'],
    [lessonOnPath({ passedTopicCount: 1 }), 'begun', '1 of 3 checks done'],
    [lessonOnPath({ passedTopicCount: 3, passed: true }), 'done', 'Checks done'],
  ] as const;
  for (const [lesson, at, said] of cases) {
    assert.equal(standing(lesson), at);
    assert.equal(standingInWords(lesson), said);
  }
});

test('a lesson that was passed stays done when a topic is added to it', () => {
  assert.equal(standing(lessonOnPath({ passed: true, passedTopicCount: 3, topicCount: 4 })), 'done');
});

test('the lesson to read next is the first open one that is not passed', () => {
  const lessons = [
    lessonOnPath({ number: 1, passed: true }),
    lessonOnPath({ number: 2, open: false }),
    lessonOnPath({ number: 3 }),
  ];
  assert.equal(nextLesson({ course, lessons, whole: false })?.number, 3);
  assert.equal(nextLesson({ course, lessons: lessons.slice(0, 2), whole: false }), null);
});

test('a course that was begun goes on before another starts', () => {
  const fresh = courseOnShelf({ id: 'fresh', next: lessonOnPath({ courseId: 'fresh' }) });
  const begun = courseOnShelf({
    id: 'begun',
    next: lessonOnPath({ courseId: 'begun', passedTopicCount: 1 }),
  });
  assert.equal(nextOnShelf(shelf(fresh, begun))?.courseId, 'begun');
  assert.equal(nextOnShelf(shelf(fresh))?.courseId, 'fresh');
  assert.equal(nextOnShelf(shelf(courseOnShelf({ passedCount: 3 }))), null);
});

test('how far someone is in a course is said in words, and never as a part of a hundred', () => {
  const next = lessonOnPath();
  assert.equal(courseInWords(courseOnShelf({ next })), '3 lessons');
  assert.equal(courseInWords(courseOnShelf({ next, passedCount: 2 })), '2 of 3 lessons done');
  assert.equal(courseInWords(courseOnShelf({ passedCount: 3 })), 'Every lesson here is done');
  assert.equal(courseInWords(courseOnShelf({ passedCount: 2 })), 'What is open here is done');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCourse, aLesson } from '../testing/teaching.ts';
import { compareCourses, howManyPassed } from './compared.ts';

const none = new Map<string, number>();

test('a course that is not here yet is new, with all its lessons', () => {
  const compared = compareCourses(null, aCourse(), none);
  assert.equal(compared.isNew, true);
  assert.deepEqual(
    compared.lessons.map(({ change }) => change),
    ['new', 'new'],
  );
});

test('the same course again changes nothing', () => {
  const compared = compareCourses(aCourse(), aCourse(), none);
  assert.deepEqual(
    compared.lessons.flatMap(({ change, topics, moves }) => [
      change,
      moves,
      ...topics.map((topic) => topic.change),
    ]),
    ['same', null, 'same', 'same', 'same', null, 'same', 'same'],
  );
});

test('a changed text is named with its lesson, and by nobody’s passes lost', () => {
  const now = aCourse();
  const [first = aLesson(1), second = aLesson(2)] = now.lessons;
  const [one, two] = first.topics;
  assert.ok(one && two);
  const next = {
    ...now,
    lessons: [{ ...first, version: 'later', topics: [{ ...one, version: 'later' }, two] }, second],
  };
  const passed = new Map([
    ['small/lesson-1', 7],
    ['small/lesson-1/topic-1', 9],
  ]);
  const [lesson] = compareCourses(now, next, passed).lessons;
  assert.equal(lesson?.change, 'changed');
  assert.equal(lesson?.passed, 7);
  assert.deepEqual(
    lesson?.topics.map(({ change, passed: people }) => [change, people]),
    [
      ['changed', 9],
      ['same', 'nobody'],
    ],
  );
});

test('lessons that go, come and change places are told apart by their ids', () => {
  const now = aCourse({ lessons: 3 });
  const [, second = aLesson(2), third = aLesson(3)] = now.lessons;
  const next = {
    ...now,
    lessons: [
      { ...third, number: 1 },
      { ...second, number: 2 },
      { ...aLesson(9), number: 3 },
    ],
  };
  assert.deepEqual(
    compareCourses(now, next, none).lessons.map(({ id, change, moves }) => [id, change, moves]),
    [
      ['lesson-3', 'same', { from: 3, to: 1 }],
      ['lesson-2', 'same', null],
      ['lesson-9', 'new', null],
      ['lesson-1', 'gone', null],
    ],
  );
});

test('below five people no number is given, because in a small team it would name someone', () => {
  assert.deepEqual([0, 1, 4, 5, 12].map(howManyPassed), ['nobody', 'a-few', 'a-few', 5, 12]);
});

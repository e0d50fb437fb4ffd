import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coursesKept, isOfCourse, markOf, outworn } from './copies.ts';

const paths = [
  '/assets/old.js',
  '/assets/main.js',
  '/learn',
  '/api/learning',
  '/api/learning/courses/one',
  '/api/learning/courses/one/lesson/gone',
  '/api/learning/courses/two/lesson',
  markOf('one'),
  markOf('two'),
];

test('which courses are kept stands in what is kept', () => {
  assert.deepEqual(coursesKept(paths), ['one', 'two']);
  assert.deepEqual(coursesKept([]), []);
});

test('a course whose name begins like another’s is another course', () => {
  assert.equal(isOfCourse('/api/learning/courses/one-more', 'one'), false);
  assert.equal(isOfCourse('/api/learning/courses/one', 'one'), true);
});

test('after a renewal, older files and texts that are gone go; a course that is as it was stays whole', () => {
  const written = new Set(['/assets/main.js', '/learn', '/api/learning/courses/one', markOf('one')]);
  const copies = [
    { course: 'one', tag: 'a', texts: new Map() },
    { course: 'two', tag: 'b', texts: null },
  ];
  assert.deepEqual(outworn(paths, written, copies), [
    '/assets/old.js',
    '/api/learning/courses/one/lesson/gone',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneCourse } from '../../learning/reading/teaching.ts';
import { courseToBeginWith } from './beginning.ts';

test('the course to begin with works as it is, and brings along how to write one', () => {
  const files = courseToBeginWith();
  const read = readOneCourse('our-course', files, { courses: [], drills: [], handouts: [] });
  assert.deepEqual(read.ok ? [] : read.faults, []);
  assert.match(files.get('README.md') ?? '', /A lesson of your own in five minutes/);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTeaching } from '../../learning/reading/teaching.ts';
import { smallCourseFiles, teachingFiles } from '../../testing/course-files.ts';
import { layOver } from './laying-over.ts';

const read = readTeaching(teachingFiles());
assert.ok(read.ok);
const comesAlong = read.teaching;
const none = new Map<string, string>();

/** Files of a folder in which one file holds nothing that fits. */
const broken = (files: ReadonlyMap<string, string>, file: string) => new Map(files).set(file, 'title: [\n');
const found = (files: ReadonlyMap<string, string>) => ({ files, refused: [] });

describe('an organisation’s own courses, laid over those that come along', () => {
  test('a course of a new name comes after the others', () => {
    const { teaching, faulty } = layOver(comesAlong, found(smallCourseFiles('ours/')), none);
    assert.deepEqual(
      teaching.courses.map(({ id, from }) => [id, from]),
      [
        ['small', 'wayfellow'],
        ['ours', 'organisation'],
      ],
    );
    assert.deepEqual(faulty, []);
  });

  test('a course with faults is left out, and the one beside it is taught', () => {
    const files = new Map([...smallCourseFiles('ours/'), ...smallCourseFiles('theirs/')]);
    const { teaching, faulty } = layOver(comesAlong, found(broken(files, 'theirs/course.yaml')), none);
    assert.deepEqual(
      teaching.courses.map(({ id }) => id),
      ['small', 'ours'],
    );
    assert.deepEqual(
      faulty.map(({ part, taughtAs }) => [part, taughtAs]),
      [['theirs', 'not-at-all']],
    );
    assert.ok((faulty[0]?.faults[0]?.mend.length ?? 0) > 0);
  });

  test('a course with faults goes on as it last was without them', () => {
    const good = smallCourseFiles('ours/');
    const { teaching, faulty } = layOver(comesAlong, found(broken(good, 'ours/course.yaml')), good);
    assert.equal(teaching.courses.find(({ id }) => id === 'ours')?.title, 'Small');
    assert.equal(faulty[0]?.taughtAs, 'as-it-last-was');
  });

  test('where it last was no longer fits either, it is left out', () => {
    const good = broken(smallCourseFiles('ours/'), 'ours/01-first/lesson.yaml');
    const { teaching, faulty } = layOver(comesAlong, found(broken(good, 'ours/course.yaml')), good);
    assert.equal(teaching.courses.length, 1);
    assert.equal(faulty[0]?.taughtAs, 'not-at-all');
  });

  test('a course that was taken off the disk is no longer taught, whatever was kept of it', () => {
    const { teaching } = layOver(comesAlong, found(none), smallCourseFiles('ours/'));
    assert.equal(teaching.courses.length, 1);
  });

  test('a list that does not fit holds no course back', () => {
    const files = new Map(smallCourseFiles('ours/')).set('teaching.yaml', 'courses: [elsewhere]\n');
    const { teaching, faulty } = layOver(comesAlong, found(files), none);
    assert.equal(teaching.courses.length, 2);
    assert.ok(faulty.some(({ part }) => part === 'teaching.yaml'));
  });

  test('a file that could not be read counts as a fault of its course', () => {
    const refused = [{ file: 'ours/course.yaml', line: 1, what: 'No text.', mend: 'Save it as text.' }];
    const files = new Map(smallCourseFiles('ours/'));
    files.delete('ours/course.yaml');
    const { teaching, faulty } = layOver(comesAlong, { files, refused }, none);
    assert.equal(teaching.courses.length, 1);
    assert.equal(faulty[0]?.part, 'ours');
  });
});

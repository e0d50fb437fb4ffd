import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsAfter, firstTopic, smallCourseFiles, teachingFiles } from '../../testing/course-files.ts';
import type { Teaching } from '../course.ts';
import type { CourseFiles } from './course-files.ts';
import { readOneCourse, readOwnCourses, readTeaching } from './teaching.ts';

const check = `${firstTopic}/check.yaml`;
const topic = `${firstTopic}/topic.md`;

function onlyFault(file: string, change: (text: string) => string | null): string {
  const faults = faultsAfter(file, change);
  assert.equal(faults.length, 1, faults.join('\n'));
  return faults[0] ?? '';
}

function taught(files: CourseFiles = teachingFiles()): Teaching {
  const read = readTeaching(files);
  assert(read.ok, JSON.stringify(read));
  return read.teaching;
}

/** The small course under another title, as an organisation may write it. */
function ownCourse(folder: string, change: (path: string, text: string) => string = (_, text) => text) {
  return new Map([...smallCourseFiles(folder)].map(([path, text]) => [path, change(path, text)]));
}

test('a teaching without faults is read in the order it names', () => {
  const { courses, drills, handouts } = taught();
  assert.deepEqual(
    courses.map(({ id, from, forEveryone, lessons }) => [id, from, forEveryone, lessons.length]),
    [['small', 'wayfellow', false, 2]],
  );
  assert.deepEqual(
    courses[0]?.lessons.map(({ id, courseId, number, topics }) => [
      id,
      courseId,
      number,
      topics.map((one) => `${one.number} ${one.id}`),
    ]),
    [
      ['first', 'small', 1, ['1 one', '2 two']],
      ['second', 'small', 2, ['1 three']],
    ],
  );
  assert.deepEqual([drills[0]?.id, handouts[0]?.id], ['open', 'page']);
});

test('three questions are drawn and two pass, unless the check says otherwise', () => {
  const { draws, pass } = taught().courses[0]?.lessons[0]?.topics[0]?.check ?? assert.fail();
  assert.deepEqual([draws, pass], [3, 2]);
});

test('the version of a topic and its lesson change with a word of its check, and no other does', () => {
  const files = new Map(teachingFiles());
  const before = taught(files).courses[0];
  files.set(check, (files.get(check) ?? '').replace('It is.', 'It is so.'));
  const after = taught(files).courses[0];
  assert.match(before?.lessons[0]?.version ?? '', /^[0-9a-f]{16}$/);
  const versions = (course: typeof before) =>
    course?.lessons.flatMap(({ version, topics }) => [version, ...topics.map((one) => one.version)]) ?? [];
  assert.deepEqual(
    versions(before).map((version, index) => version === versions(after)[index]),
    [false, false, true, true, true],
  );
});

test('a file with a byte order mark and the line ends of Windows reads the same, version and all', () => {
  const windows = new Map(
    [...teachingFiles()].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  assert.deepEqual(taught(windows), taught());
});

test('a topic with a missing check, text or plain version says so, with the file and the mend', () => {
  assert.match(
    onlyFault(check, () => null),
    /^course\/small\/01-first\/01-one\/check\.yaml, line 1: .*no knowledge check.* Mend: /,
  );
  assert.match(
    onlyFault(topic, () => null),
    /01-one\/topic\.md, line 1: This topic has no text/,
  );
  assert.match(
    onlyFault(`${firstTopic}/plain.md`, () => null),
    /01-one\/plain\.md, line 1: .*no plain version/,
  );
});

test('a lesson on the list that is not there, and one that is there and not on the list, are faults', () => {
  assert.match(
    onlyFault('small/course.yaml', (text) => `${text}  - 03-third\n`),
    /small\/course\.yaml, line 6: There is no folder small\/03-third/,
  );
  assert.match(
    onlyFault('small/course.yaml', (text) => text.replace('  - 02-second\n', '')),
    /The folder small\/02-second is not on the list of lessons/,
  );
});

test('a course, drill or handout that is not on the list, or is listed and not there, is a fault', () => {
  assert.match(
    onlyFault('teaching.yaml', (text) => text.replace('handouts:\n  - page\n', '')),
    /“page” is in the folder and not on this list/,
  );
  assert.match(
    onlyFault('drills/open.yaml', () => null).replace(/\n.*/s, ''),
    /drills\/open\.yaml, line 1: This file is missing/,
  );
  assert.match(
    onlyFault('teaching.yaml', () => null),
    /teaching\.yaml, line 1: This file is missing/,
  );
});

test('two lessons, topics or courses with one id are faults', () => {
  assert.match(
    onlyFault('small/02-second/lesson.yaml', (text) => text.replace('id: second', 'id: first')),
    /02-second\/lesson\.yaml, line 1: Another lesson of this course is called “first” too/,
  );
  assert.match(
    onlyFault('small/01-first/02-two/topic.md', (text) => text.replace('id: two', 'id: one')),
    /02-two\/topic\.md, line 2: Another topic of this lesson is called “one” too/,
  );
  assert.match(
    onlyFault('teaching.yaml', (text) => text.replace('  - small\n', '  - small\n  - small\n')),
    /teaching\.yaml, line 3: “small” stands here twice/,
  );
});

test('a drill that a lesson names and nobody wrote is a fault with the nearest there is', () => {
  assert.match(
    onlyFault('small/01-first/lesson.yaml', (text) => text.replace('[open]', '[opne]')),
    /lesson\.yaml, line 8: There is no drill “opne”\. Mend: Did you mean open\?/,
  );
});

test('a link to a page that is not there is a fault with its line; pages that are there may be linked to', () => {
  const linked = (to: string) => (text: string) => `${text}\nSee [this](${to}).\n`;
  for (const to of [
    '/learn',
    '/learn/small',
    '/learn/small/first',
    '/learn/small/first/two',
    '/drills',
    '/drills/open',
    '/practise',
    '/handouts/page',
    '/help',
    '/review',
    '/my-learning',
  ])
    assert.deepEqual(faultsAfter(topic, linked(to)), [], to);
  assert.match(
    onlyFault(topic, linked('/learn/small/frist')),
    /topic\.md, line 12: There is no page \/learn\/small\/frist\. Mend: Did you mean \/learn\/small\/first/,
  );
  for (const to of ['/teach', '/learn/other', '/drills/closed', '/learn/small/first/three'])
    assert.match(onlyFault(`${firstTopic}/plain.md`, linked(to)), /plain\.md, line 5: There is no page/);
  for (const to of ['https://example.org', '//example.org', 'javascript:alert(1)', '/learn/../help'])
    assert.match(onlyFault(topic, linked(to)), /line 12: This link leads out of Wayfellow/);
});

test('every fault is named at once', () => {
  const files = new Map(teachingFiles());
  files.delete(check);
  files.set('small/02-second/01-three/topic.md', 'nothing');
  files.set('drills/open.yaml', 'id: open\n');
  const read = readTeaching(files);
  assert(!read.ok);
  assert.deepEqual(
    new Set(read.faults.map(({ file }) => file)),
    new Set([check, 'small/02-second/01-three/topic.md', 'drills/open.yaml']),
  );
});

test('an organisation’s own course comes after those that came along, with no list needed', () => {
  const read = readOwnCourses(ownCourse('ours/'), taught());
  assert(read.ok);
  assert.deepEqual(
    read.teaching.courses.map(({ id, from }) => [id, from]),
    [
      ['small', 'wayfellow'],
      ['ours', 'organisation'],
    ],
  );
});

test('an own course, drill or handout with the id of one that came along takes its place', () => {
  const own = ownCourse('small/', (path, text) =>
    path.endsWith('course.yaml') ? text.replace('title: Small', 'title: Ours') : text,
  );
  const drill = teachingFiles().get('drills/open.yaml') ?? '';
  own.set('drills/open.yaml', drill.replace('title: Open', 'title: Our open'));
  own.set(
    'handouts/ours.md',
    '---\nid: ours\ntitle: O\nabout: A.\n---\n\n## Text\n\n[Small](/learn/small)\n',
  );
  const read = readOwnCourses(own, taught());
  assert(read.ok, JSON.stringify(read));
  const { courses, drills, handouts } = read.teaching;
  assert.deepEqual(
    courses.map(({ title, from }) => [title, from]),
    [['Ours', 'organisation']],
  );
  assert.deepEqual(
    drills.map(({ title }) => title),
    ['Our open'],
  );
  assert.deepEqual(
    handouts.map(({ id }) => id),
    ['page', 'ours'],
  );
});

test('an own course that drops a lesson to which another text links is refused', () => {
  const files = new Map(teachingFiles());
  files.set('handouts/page.md', `${files.get('handouts/page.md')}\n[On](/learn/small/second)\n`);
  const own = ownCourse('small/', (path, text) =>
    path.includes('02-second/lesson') ? text.replace('id: second', 'id: other') : text,
  );
  const read = readOwnCourses(own, taught(files));
  assert(!read.ok);
  assert.match(read.faults[0]?.what ?? '', /Another text links to \/learn\/small\/second/);
});

test('lessons with no course.yaml beside them are not passed over in silence', () => {
  const own = ownCourse('ours/');
  own.delete('ours/course.yaml');
  const read = readOwnCourses(own, taught());
  assert(!read.ok);
  assert.deepEqual(
    read.faults.map(({ file, what }) => [file, what]),
    [['ours/course.yaml', 'This file is missing.']],
  );
});

test('one course is read on its own, with links to itself and to what is taught', () => {
  const files = ownCourse('', (path, text) =>
    path.endsWith('topic.md') ? `${text}\n[Here](/learn/ours/second) and [there](/learn/small).\n` : text,
  );
  const read = readOneCourse('ours', files, taught());
  assert(read.ok, JSON.stringify(read));
  assert.deepEqual([read.course.id, read.course.from], ['ours', 'organisation']);
  const broken = readOneCourse('other', files, taught());
  assert(!broken.ok);
  assert.match(broken.faults[0]?.what ?? '', /no page \/learn\/ours\/second/);
  assert.equal(readOneCourse('Our Course', files, taught()).ok, false);
  assert.equal(readOneCourse('../up', ownCourse(''), taught()).ok, false);
});

import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { readTeaching } from '../../learning/reading/teaching.ts';
import { smallCourseFiles, teachingFiles } from '../../testing/course-files.ts';
import { aCoursesFolder } from '../../testing/own-courses.ts';
import { openOwnCourses } from './own-courses.ts';

const read = readTeaching(teachingFiles());
assert.ok(read.ok);
const comesAlong = { teaching: read.teaching, files: teachingFiles() };
const at = new Date('2026-03-01T10:00:00Z');

const said: string[] = [];
const open = (folder: string) =>
  openOwnCourses({ folder, comesAlong, now: () => at, say: (words) => void said.push(words) });

function lay(folder: string, files: CourseFiles): void {
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const ours = smallCourseFiles('');
const retitled = (title: string) =>
  new Map(ours).set('course.yaml', (ours.get('course.yaml') ?? '').replace('Small', title));
const titles = (own: Awaited<ReturnType<typeof open>>) => own.current().courses.map(({ title }) => title);
const idOf = (letter: string) => letter.repeat(22);

/** Brings a course in and uses it. */
async function use(own: Awaited<ReturnType<typeof open>>, courseId: string, files: CourseFiles, id: string) {
  assert.deepEqual(await own.putToWait({ id, courseId, files }), { ok: true });
  assert.deepEqual(await own.use(id), { ok: true });
}

describe('own courses on the disk', () => {
  test('without a folder, what comes along is taught and nothing is made', async () => {
    const folder = aCoursesFolder();
    const own = await open(folder);
    assert.deepEqual(titles(own), ['Small']);
    assert.equal(existsSync(folder), false);
  });

  test('a course laid into the folder is taught from the next start, or when it is read again', async () => {
    const folder = aCoursesFolder();
    const own = await open(folder);
    lay(folder, smallCourseFiles('ours/'));
    assert.equal(own.current().courses.length, 1);
    await own.readAgain();
    assert.equal(own.current().courses.length, 2);
    assert.equal((await open(folder)).current().courses.length, 2);
  });

  test('a fault never stops the start; it is said with file, line and mend, and shown', async () => {
    const folder = aCoursesFolder();
    lay(folder, new Map(smallCourseFiles('ours/')).set('ours/course.yaml', 'title: [\n'));
    said.length = 0;
    const own = await open(folder);
    assert.deepEqual(titles(own), ['Small']);
    assert.equal(own.faulty()[0]?.part, 'ours');
    assert.match(said[0] ?? '', /^courses\/ours\/course\.yaml, line \d+: .+ Mend: /);
  });

  test('after a fault the last good version goes on, also over a new start', async () => {
    const folder = aCoursesFolder();
    lay(folder, smallCourseFiles('ours/'));
    const own = await open(folder);
    writeFileSync(join(folder, 'ours', 'course.yaml'), 'title: [\n');
    await own.readAgain();
    assert.equal(own.current().courses.length, 2);
    const again = await open(folder);
    assert.equal(again.current().courses.length, 2);
    assert.equal(again.faulty()[0]?.taughtAs, 'as-it-last-was');
  });

  test('the texts of any course can be taken along, as they are taught', async () => {
    const own = await open(aCoursesFolder());
    assert.deepEqual(own.textsOf('small'), smallCourseFiles(''));
    assert.equal(own.textsOf('elsewhere'), null);
  });
});

describe('using a course', () => {
  test('a course that waits is not taught; used, it is, and it is on the disk', async () => {
    const folder = aCoursesFolder();
    const own = await open(folder);
    await own.putToWait({ id: idOf('a'), courseId: 'ours', files: ours });
    assert.equal(own.current().courses.length, 1);
    assert.equal((await own.waiting(idOf('a')))?.read.ok, true);
    assert.deepEqual(await own.use(idOf('a')), { ok: true });
    assert.equal(own.current().courses.length, 2);
    assert.equal(await own.waiting(idOf('a')), null);
    assert.equal((await open(folder)).current().courses.length, 2);
  });

  test('one with the name of a course that came along takes its place, and goes again', async () => {
    const own = await open(aCoursesFolder());
    await use(own, 'small', retitled('Ours now'), idOf('a'));
    assert.deepEqual(titles(own), ['Ours now']);
    assert.deepEqual(await own.takeAway('small'), { ok: true });
    assert.deepEqual(titles(own), ['Small']);
  });

  test('the version before is kept, can be read, and comes back', async () => {
    const own = await open(aCoursesFolder());
    await use(own, 'ours', retitled('First'), idOf('a'));
    await use(own, 'ours', retitled('Second'), idOf('b'));
    const [earlier] = own.earlier('ours');
    assert.ok(earlier);
    assert.equal(earlier.at.toISOString(), at.toISOString());
    assert.deepEqual(await own.textsOfEarlier(earlier), retitled('First'));
    await use(own, 'ours', await own.textsOfEarlier(earlier), idOf('c'));
    assert.deepEqual(titles(own), ['Small', 'First']);
    assert.equal(own.earlier('ours').length, 2);
  });

  test('a course with faults is neither put to wait nor used', async () => {
    const folder = aCoursesFolder();
    const own = await open(folder);
    const faulty = new Map(ours).set('course.yaml', 'title: [\n');
    const done = await own.putToWait({ id: idOf('a'), courseId: 'ours', files: faulty });
    assert.equal(done.ok === false && done.because, 'has-faults');
    assert.equal(existsSync(folder), false);
  });

  test('a used or unknown waiting course is not used twice', async () => {
    const own = await open(aCoursesFolder());
    await use(own, 'ours', ours, idOf('a'));
    assert.deepEqual(await own.use(idOf('a')), { ok: false, because: 'nothing-waits' });
    assert.deepEqual(await own.use('../ours'), { ok: false, because: 'nothing-waits' });
  });

  test('two uses at once both happen, one after the other', async () => {
    const own = await open(aCoursesFolder());
    await own.putToWait({ id: idOf('a'), courseId: 'ours', files: retitled('First') });
    await own.putToWait({ id: idOf('b'), courseId: 'ours', files: retitled('Second') });
    const done = await Promise.all([own.use(idOf('a')), own.use(idOf('b'))]);
    assert.deepEqual(done, [{ ok: true }, { ok: true }]);
    assert.deepEqual(titles(own), ['Small', 'Second']);
    assert.equal(own.earlier('ours').length, 1);
  });

  test('what nobody decided about for a day is cleared away', async () => {
    const folder = aCoursesFolder();
    const own = await open(folder);
    await own.putToWait({ id: idOf('a'), courseId: 'ours', files: ours });
    await own.putToWait({ id: idOf('b'), courseId: 'ours', files: ours });
    const longAgo = new Date(at.getTime() - 25 * 60 * 60_000);
    utimesSync(join(folder, '.waiting', idOf('a')), longAgo, longAgo);
    utimesSync(join(folder, '.waiting', idOf('b')), at, at);
    const again = await open(folder);
    assert.equal(await again.waiting(idOf('a')), null);
    assert.notEqual(await again.waiting(idOf('b')), null);
  });

  test('a course that others lean on stays until they do not', async () => {
    const own = await open(aCoursesFolder());
    await use(own, 'ours', ours, idOf('a'));
    const topic = '01-first/01-one/topic.md';
    const leaning = new Map(ours).set(topic, `${ours.get(topic) ?? ''}\nSee [it](/learn/ours/first).\n`);
    await use(own, 'leaning', leaning, idOf('b'));
    const done = await own.takeAway('ours');
    assert.equal(done.ok === false && done.because, 'has-faults');
    assert.equal(own.current().courses.length, 3);
  });

  test(
    'where nothing can be written, it says so and nothing changes',
    { skip: process.getuid?.() === 0 ? 'the administrator may write anywhere' : false },
    async () => {
      const folder = aCoursesFolder();
      chmodSync(dirname(folder), 0o500);
      const own = await open(folder);
      const done = await own.putToWait({ id: idOf('a'), courseId: 'ours', files: ours });
      chmodSync(dirname(folder), 0o700);
      assert.deepEqual(done, { ok: false, because: 'folder-not-writable' });
      assert.deepEqual(titles(own), ['Small']);
    },
  );
});

describe('a power cut while a course is put in place', () => {
  /** A folder with one course in use, as it is before another takes its place. */
  async function inUse(): Promise<string> {
    const folder = aCoursesFolder();
    await use(await open(folder), 'ours', retitled('First'), idOf('a'));
    return folder;
  }
  const layNew = (folder: string, place: string) =>
    lay(folder, new Map([...retitled('Second')].map(([name, text]) => [`${place}/${name}`, text])));

  test('while it is being written: the one before goes on, and what was cut off is cleared', async () => {
    const folder = await inUse();
    layNew(folder, '.writing/half');
    rmSync(join(folder, '.writing', 'half', '02-second'), { recursive: true });
    const own = await open(folder);
    assert.deepEqual(titles(own), ['Small', 'First']);
    assert.equal(existsSync(join(folder, '.writing')), false);
  });

  test('after it was decided: the new one is put in place at the next start', async () => {
    const folder = await inUse();
    layNew(folder, '.ready/ours');
    const own = await open(folder);
    assert.deepEqual(titles(own), ['Small', 'Second']);
    assert.equal(own.earlier('ours').length, 1);
  });

  test('between putting the one before away and the new one in: the new one is put in place', async () => {
    const folder = await inUse();
    layNew(folder, '.ready/ours');
    mkdirSync(join(folder, '.before'), { recursive: true });
    renameSync(join(folder, 'ours'), join(folder, '.before', 'ours--20260301T090000Z'));
    const own = await open(folder);
    assert.deepEqual(titles(own), ['Small', 'Second']);
    assert.equal(own.earlier('ours').length, 1);
  });

  test('after it was put in place: nothing is left to do', async () => {
    const folder = await inUse();
    assert.deepEqual(titles(await open(folder)), ['Small', 'First']);
    assert.deepEqual(readdirSync(join(folder, '.ready')), []);
    assert.equal(existsSync(join(folder, '.before')), false);
  });

  test('while a snapshot is kept: the newest whole one counts', async () => {
    const folder = await inUse();
    const [snapshot = ''] = readdirSync(join(folder, '.running'));
    cpSync(join(folder, '.running', snapshot), join(folder, '.running', '00000009'), { recursive: true });
    writeFileSync(join(folder, 'ours', 'course.yaml'), 'title: [\n');
    assert.deepEqual(titles(await open(folder)), ['Small', 'First']);
  });
});

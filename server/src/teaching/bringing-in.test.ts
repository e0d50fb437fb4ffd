import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTeaching } from '../learning/reading/teaching.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { smallCourseFiles, teachingFiles } from '../testing/course-files.ts';
import { ownCoursesOver } from '../testing/own-courses.ts';
import { packCourse } from './packed/packing.ts';

async function aDesk(): Promise<Browser> {
  const files = teachingFiles();
  const read = readTeaching(files);
  assert.ok(read.ok);
  const ownCourses = await ownCoursesOver(read.teaching, files);
  return await aLearnersBrowser(await appParts({ ownCourses, teaching: ownCourses.current }));
}

function bringIn(browser: Browser, files: ReadonlyMap<string, string>): Promise<Response> {
  const body = new FormData();
  body.set('file', new File([packCourse('ours', files)], 'ours.zip'));
  return browser.ask('/teach/import', { method: 'POST', body });
}

test('“Use it” pressed twice uses the course once, and nobody reads that the storage is away', async () => {
  const browser = await aDesk();
  const preview = (await bringIn(browser, smallCourseFiles(''))).headers.get('location') ?? '';
  const press = (path: string) => browser.ask(path, { method: 'POST', body: new URLSearchParams() });
  const [first, second, desk] = await Promise.all([
    press(`${preview}/use`),
    press(`${preview}/use`),
    browser.ask('/teach'),
  ]);
  assert.deepEqual(
    [first.status, second.status].toSorted((a, b) => a - b),
    [303, 404],
    'whichever came first',
  );
  assert.equal(desk.status, 200);
  assert.equal((await browser.ask('/learn/ours')).status, 200);
});

test('a course with a file inside a file, or with names too long for a disk, is refused with the place', async () => {
  const browser = await aDesk();
  const inTopic = '01-first/01-one';
  const renamed = (name: string) =>
    new Map([...smallCourseFiles('')].map(([file, text]) => [file.replace('01-three', name), text]));
  const asLesson = new Map(
    [...smallCourseFiles('')].flatMap(([file, text]): readonly (readonly [string, string])[] => {
      const inside = /^02-second\/01-three\/(.*)$/.exec(file)?.[1];
      if (inside === undefined) return [[file, text]];
      return [
        [file, text],
        [`02-second/lesson.yaml/${inside}`, text.replace('id: three', 'id: four')],
      ];
    }),
  );
  for (const [files, says] of [
    [
      new Map(smallCourseFiles(''))
        .set(`${inTopic}/README.md`, 'x')
        .set(`${inTopic}/README.md/README.md`, 'y'),
      /README\.md, line 1[\s\S]*A file and a folder are both called so/,
    ],
    [asLesson, /02-second\/lesson\.yaml, line 1[\s\S]*A file and a folder are both called so/],
    [renamed('x'.repeat(300)), /This name is too long/],
    [
      new Map(smallCourseFiles('')).set(`${inTopic}/${'a/'.repeat(2500)}README.md`, 'x'),
      /This name is too long/,
    ],
  ] as const) {
    const answer = await bringIn(browser, files);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), says);
  }
});

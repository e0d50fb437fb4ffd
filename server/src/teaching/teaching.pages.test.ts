import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { createApp } from '../http/app.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readTeaching } from '../learning/reading/teaching.ts';
import { checkAttempt, lessonOpened, person } from '../storage/schema.ts';
import { aBrowser, aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { smallCourseFiles, teachingFiles } from '../testing/course-files.ts';
import { ownCoursesOver } from '../testing/own-courses.ts';
import { packCourse } from './packed/packing.ts';

/** An app whose small course comes from files, so that it can be taken along and changed. */
async function deskParts(changed: (files: Map<string, string>) => void = () => undefined): Promise<AppParts> {
  const files = new Map(teachingFiles());
  changed(files);
  const read = readTeaching(files);
  assert.ok(read.ok);
  const ownCourses = await ownCoursesOver(read.teaching, files);
  return await appParts({ ownCourses, teaching: ownCourses.current });
}

const waitsForSpecialist = (files: Map<string, string>) => {
  const lesson = 'small/02-second/lesson.yaml';
  files.set(lesson, `${files.get(lesson) ?? ''}waitsFor: local-specialist\n`);
};

const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);

function upload(zip: Uint8Array<ArrayBuffer>, name = 'course.zip'): FormData {
  const sent = new FormData();
  sent.set('file', new File([zip], name));
  return sent;
}

const send = (browser: Browser, path: string, body: unknown) => browser.ask(path, { method: 'POST', body });
const textOf = async (browser: Browser, path: string) => (await browser.ask(path)).text();

/** Brings a zip in and gives the address of its preview. */
async function bringIn(browser: Browser, zip: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await send(browser, '/teach/import', upload(zip));
  assert.equal(answer.status, 303, await answer.clone().text());
  return answer.headers.get('location') ?? '';
}

const retitled = (title: string) =>
  new Map(smallCourseFiles('')).set(
    'course.yaml',
    (smallCourseFiles('').get('course.yaml') ?? '').replace('Small', title),
  );

describe('the trainer’s desk', () => {
  test('someone over the network cannot even look at it', async () => {
    const parts = { ...(await deskParts()), openTo: 'network' as const };
    const browser = aBrowser(createApp(parts));
    for (const path of [
      '/teach',
      '/teach/courses/small',
      '/teach/misleading',
      '/api/teaching/courses/small/zip',
    ]) {
      const answer = await browser.ask(path, { from: '192.168.1.9' });
      assert.equal(answer.status, 403, path);
    }
    const zip = packCourse('ours', smallCourseFiles(''));
    const sent = await browser.ask('/teach/import', {
      method: 'POST',
      body: upload(zip),
      from: '192.168.1.9',
    });
    assert.equal(sent.status, 403);
    assert.equal(parts.teaching().courses.length, 1);
  });

  test('a browser that was never let in changes nothing', async () => {
    const parts = await deskParts();
    const nobody = aBrowser(createApp(parts));
    const zip = packCourse('ours', smallCourseFiles(''));
    assert.equal((await send(nobody, '/teach/import', upload(zip))).status, 403);
    assert.equal((await send(nobody, '/teach/read-again', form({}))).status, 403);
    assert.equal((await send(nobody, '/teach/courses/small/open/second', form({ reason: 'x' }))).status, 403);
    assert.equal((await nobody.ask('/api/teaching/courses/small/zip')).status, 403);
  });

  test('a page of another site cannot bring a course in', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    const answer = await browser.ask('/teach/import', {
      method: 'POST',
      body: upload(packCourse('ours', smallCourseFiles(''))),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(answer.status, 403);
  });

  test('it lists the courses, and leaves its pages to the server', async () => {
    const page = await textOf(await aLearnersBrowser(await deskParts()), '/teach');
    assert.match(page, /href="\/teach\/courses\/small"/);
    assert.match(page, /came with Wayfellow/);
  });
});

describe('bringing a course in', () => {
  test('a course that was taken along, changed and brought back is looked at first, then used', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    const taken = await browser.ask('/api/teaching/courses/small/zip');
    assert.equal(taken.headers.get('content-disposition'), 'attachment; filename="small.zip"');
    assert.deepEqual(
      new Uint8Array(await taken.arrayBuffer()),
      new Uint8Array(packCourse('small', smallCourseFiles(''))),
    );

    const preview = await bringIn(browser, packCourse('small', retitled('Ours now')));
    assert.equal(parts.teaching().courses[0]?.title, 'Small');
    const page = await textOf(browser, preview);
    assert.match(page, /Ours now/);
    assert.match(page, /Nothing that learners have done is lost/);
    assert.match(await textOf(browser, `${preview}/first/one`), /The knowledge check/);

    const used = await send(browser, `${preview}/use`, form({}));
    assert.equal(used.status, 303);
    assert.match(await textOf(browser, used.headers.get('location') ?? ''), /It is in use/);
    assert.equal(parts.teaching().courses[0]?.title, 'Ours now');
    assert.equal((await browser.ask(preview)).status, 404);
    assert.match(await textOf(browser, '/teach/courses/small'), /Earlier versions|Take it out of use/);
  });

  test('what was passed and opened stays so, whatever a new text does', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    await send(browser, '/teach/courses/small/open/second', form({ reason: 'She leads a circle.' }));
    const files = new Map(retitled('Ours now'));
    files.set('course.yaml', 'title: Ours now\nabout: x.\nlessons:\n  - 02-second\n  - 01-first\n');
    const preview = await bringIn(browser, packCourse('small', files));
    assert.match(await textOf(browser, preview), /moves from place 2 to 1/);
    await send(browser, `${preview}/use`, form({}));
    const path = (await (await browser.ask('/api/learning/courses/small')).json()) as {
      lessons: { id: string; open: boolean }[];
    };
    assert.deepEqual(
      path.lessons.map(({ id, open }) => [id, open]),
      [
        ['second', true],
        ['first', true],
      ],
    );
  });

  test('a faulty course is refused with file, line and mend, and nothing is kept', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    const files = new Map(smallCourseFiles('')).set('01-first/01-one/check.yaml', 'intro: x\npass: 2\n');
    const answer = await send(browser, '/teach/import', upload(packCourse('ours', files)));
    const page = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(page, /01-first\/01-one\/check\.yaml, line \d+/);
    assert.match(page, /Mend: /);
    assert.equal(parts.teaching().courses.length, 1);
  });

  test('a hostile zip is refused with kind words', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    const zip = new Uint8Array(zipSync({ '../outside.md': strToU8('x') }));
    const answer = await send(browser, '/teach/import', upload(zip));
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /leads out of its folder/);
  });

  test('no file, an empty one and one that is too large are each told apart', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    const nothing = await send(browser, '/teach/import', new FormData());
    assert.match(await nothing.text(), /No file has been chosen yet/);
    const empty = await send(browser, '/teach/import', upload(new Uint8Array()));
    assert.match(await empty.text(), /No file has been chosen yet/);
    const large = await send(browser, '/teach/import', upload(new Uint8Array(3 * 1024 * 1024)));
    assert.equal(large.status, 413);
  });

  test('one text can be changed on the page, and is looked at before it is used', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    const way = '/teach/courses/small/text?file=01-first%2F01-one%2Ftopic.md';
    assert.match(await textOf(browser, way), /Some \*\*plain\*\* words/);
    const text = smallCourseFiles('').get('01-first/01-one/topic.md') ?? '';
    const changed = new FormData();
    changed.set('text', text.replace('plain', 'other'));
    const answer = await send(browser, way, changed);
    const preview = answer.headers.get('location') ?? '';
    assert.match(await textOf(browser, preview), /Topic one: changed/);
    await send(browser, `${preview}/use`, form({}));
    assert.match(await textOf(browser, '/learn/small/first/one'), /other/);
  });

  test('a changed text with a fault comes back as it was written', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    const changed = new FormData();
    changed.set('text', 'My own words, <b>without</b> a head.');
    const answer = await send(
      browser,
      '/teach/courses/small/text?file=01-first%2F01-one%2Ftopic.md',
      changed,
    );
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /My own words, &lt;b&gt;without/);
  });

  test('a small course to begin with is taken along, brought in as it is, and used', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    const taken = await browser.ask('/api/teaching/beginning/zip');
    const preview = await bringIn(browser, new Uint8Array(await taken.arrayBuffer()));
    await send(browser, `${preview}/use`, form({}));
    assert.equal(parts.teaching().courses.at(-1)?.id, 'our-course');
  });

  test('a course changed on the disk can be looked at before it is taught', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    for (const [name, text] of smallCourseFiles('ours/')) {
      const file = join(parts.ownCourses.folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    assert.match(await textOf(browser, '/teach'), /Look at it first: ours/);
    const answer = await send(browser, '/teach/look-first', form({ course: 'ours' }));
    const preview = answer.headers.get('location') ?? '';
    assert.match(await textOf(browser, preview), /It is new here/);
    assert.equal(parts.teaching().courses.length, 1);
    await send(browser, `${preview}/use`, form({}));
    assert.equal(parts.teaching().courses.length, 2);
    assert.doesNotMatch(await textOf(browser, '/teach'), /Look at it first/);
  });

  test('read again, the folder is taught as it lies there, and its faults stand on the desk', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    mkdirSync(join(parts.ownCourses.folder, 'ours'), { recursive: true });
    writeFileSync(join(parts.ownCourses.folder, 'ours', 'course.yaml'), 'title: [\n');
    await send(browser, '/teach/read-again', form({}));
    const page = await textOf(browser, '/teach?read=again');
    assert.match(page, /ours\/course\.yaml, line \d+/);
    assert.match(page, /Mend: /);
    assert.equal(parts.teaching().courses.length, 1);
  });

  test('put away, a course is no longer there to look at', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    const preview = await bringIn(browser, packCourse('ours', smallCourseFiles('')));
    await send(browser, `${preview}/put-away`, form({}));
    assert.equal((await browser.ask(preview)).status, 404);
  });

  test('taken out of use, one’s own course makes room for the one that came along', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    const preview = await bringIn(browser, packCourse('small', retitled('Ours now')));
    await send(browser, `${preview}/use`, form({}));
    assert.equal((await send(browser, '/teach/courses/small/take-away', form({}))).status, 303);
    assert.equal(parts.teaching().courses[0]?.title, 'Small');
    assert.equal((await send(browser, '/teach/courses/small/take-away', form({}))).status, 404);
  });
});

describe('opening a lesson with a reason', () => {
  const way = '/teach/courses/small/open/second';

  test('the lesson opens, the learner reads the reason, and the reason is sealed', async () => {
    const parts = await deskParts();
    const browser = await aLearnersBrowser(parts);
    assert.equal((await browser.ask('/learn/small/second')).status, 403);
    const reason = 'She has led circles for years.';
    assert.equal((await send(browser, way, form({ reason }))).status, 303);
    assert.equal((await browser.ask('/learn/small/second')).status, 200);
    assert.match(await textOf(browser, '/learn/small'), /She has led circles for years/);
    const rows = await parts.db.select().from(lessonOpened);
    const kept = rows.find(({ lessonId }) => lessonId === 'second')?.reason;
    assert.ok(kept && !Buffer.from(kept).toString('latin1').includes('circles'));
  });

  test('without a reason, or with one too long, it stays closed and the words stay on the page', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    assert.equal((await send(browser, way, form({ reason: '  ' }))).status, 422);
    const long = await send(browser, way, form({ reason: 'w'.repeat(501) }));
    assert.equal(long.status, 422);
    assert.match(await long.text(), /w{501}/);
    assert.equal((await browser.ask('/learn/small/second')).status, 403);
  });

  test('a reason on a lesson that is open already is kept too', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    assert.match(await textOf(browser, '/teach/courses/small/open/first'), /It is open already/);
    await send(browser, '/teach/courses/small/open/first', form({ reason: 'To begin with.' }));
    assert.match(await textOf(browser, '/teach/courses/small'), /To begin with\./);
  });

  test('a lesson that waits for a service can be opened, and the page says what that means', async () => {
    const browser = await aLearnersBrowser(await deskParts(waitsForSpecialist));
    assert.match(await textOf(browser, way), /waits until a local specialist service is named/);
    await send(browser, way, form({ reason: 'We walk with her to the city service.' }));
    assert.equal((await browser.ask('/learn/small/second')).status, 200);
  });

  test('a course or lesson that is not there cannot be opened', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    assert.equal((await send(browser, '/teach/courses/small/open/gone', form({ reason: 'x' }))).status, 404);
    assert.equal((await send(browser, '/teach/courses/gone/open/first', form({ reason: 'x' }))).status, 404);
  });
});

describe('the local specialist service', () => {
  const way = '/teach/local-service';
  const harbour = { name: 'Harbour House', reach: '555 0100, day and night' };

  test('once it is named the lesson opens; taken away, it stays open to who had it', async () => {
    const parts = await deskParts((files) => {
      waitsForSpecialist(files);
      const outline = 'small/course.yaml';
      files.set(outline, 'title: Small\nabout: x.\nlessons:\n  - 02-second\n  - 01-first\n');
    });
    const browser = await aLearnersBrowser(parts);
    assert.equal((await browser.ask('/learn/small/second')).status, 403);
    assert.equal((await send(browser, way, form(harbour))).status, 303);
    assert.match(await textOf(browser, way), /Harbour House/);
    assert.match(await textOf(browser, '/learn/small/second'), /Harbour House[\s\S]*555 0100/);
    assert.doesNotMatch(await textOf(browser, '/learn/small/first'), /Harbour House/);
    assert.equal((await send(browser, `${way}/take-away`, form({}))).status, 303);
    assert.equal((await browser.ask('/learn/small/second')).status, 200);
    assert.match(await textOf(browser, '/teach'), /None is named yet/);
  });

  test('half a name is no name, and stays on the page', async () => {
    const browser = await aLearnersBrowser(await deskParts());
    const answer = await send(browser, way, form({ name: 'Harbour House', reach: ' ' }));
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Harbour House/);
    assert.match(await textOf(browser, '/teach'), /None is named yet/);
  });
});

describe('questions that mislead', () => {
  /** Goes of these people at the first question, each the same other answer. */
  async function answered(parts: AppParts, people: readonly string[], times: number): Promise<void> {
    const version = parts.teaching().courses[0]?.lessons[0]?.topics[0]?.version ?? '';
    for (const personId of people) {
      await parts.db
        .insert(person)
        .values({ id: personId, kind: 'local-learner', createdAt: parts.now() })
        .onConflictDoNothing();
      for (let go = 0; go < times; go += 1)
        await parts.db.insert(checkAttempt).values({
          id: `${personId}-${String(go)}`,
          personId,
          courseId: 'small',
          lessonId: 'first',
          topicId: 'one',
          version,
          places: ['one/a'],
          neededCount: 1,
          answers: { 'one/a': 'wrong' },
          rightPlaces: [],
          seenAs: {},
          passed: false,
          at: parts.now(),
        });
    }
  }

  test('with one learner nothing is shown, and the page says why', async () => {
    const parts = await deskParts();
    await answered(parts, ['local-learner'], 9);
    const page = await textOf(await aLearnersBrowser(parts), '/teach/misleading');
    assert.match(page, /too few people have answered/);
    assert.doesNotMatch(page, /Question a\?/);
  });

  test('from eight answers of three people on, the question is shown and no person is', async () => {
    const parts = await deskParts();
    await answered(parts, ['ana', 'ben', 'cat'], 3);
    const page = await textOf(await aLearnersBrowser(parts), '/teach/misleading');
    assert.match(page, /Question a\?/);
    assert.match(page, /9 of 9 answers were something else/);
    assert.match(page, /Most often chosen instead: “Not this one\.”/);
    assert.doesNotMatch(page, />[^<]*\b(?:ana|ben|cat)\b/);
  });
});

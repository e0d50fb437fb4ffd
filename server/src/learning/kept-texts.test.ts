import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckToTake } from '../contract/checks.ts';
import type { KeptTexts } from '../contract/kept-texts.ts';
import type { LessonToRead } from '../contract/learning.ts';
import type { AppParts } from '../http/app-parts.ts';
import { createApp } from '../http/app.ts';
import { LOCAL_LEARNER } from '../people/local-learner.ts';
import { aBrowser, aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { aTeaching } from '../testing/teaching.ts';
import { openForReason } from './learning.store.ts';

const course = '/api/learning/courses/small';
const kept = '/api/learning/kept/small';
const threeLessons = aTeaching({ lessons: 3 });
const parts = (): Promise<AppParts> => appParts({ teaching: () => threeLessons });

async function bytesOf(browser: Browser): Promise<string> {
  const answer = await browser.ask(kept);
  assert.equal(answer.status, 200);
  return answer.text();
}

async function pass(learner: Browser, path: string): Promise<void> {
  const { attemptId, questions } = (await (await learner.ask(path)).json()) as CheckToTake;
  const answers = Object.fromEntries(questions.map(({ id }) => [id, 'right']));
  assert.equal((await learner.ask(path, { method: 'POST', body: { attemptId, answers } })).status, 200);
}

test('two learners with the same lessons open get the same bytes: one passed the checks, to the other a trainer opened', async () => {
  const passed = await aLearnersBrowser(await parts());
  await pass(passed, `${course}/lesson-1/topic-1/check`);
  await pass(passed, `${course}/lesson-1/topic-2/check`);
  await pass(passed, `${course}/lesson-2/topic-1/check`);

  const theirs = await parts();
  const ledIn = await aLearnersBrowser(theirs);
  const lesson = { courseId: 'small', lessonId: 'lesson-2' };
  const reason = 'Ana has done this for years.';
  await openForReason(theirs, { personId: LOCAL_LEARNER, ...lesson, reason, at: theirs.now() });

  const bytes = await bytesOf(passed);
  assert.equal(bytes, await bytesOf(ledIn));
  assert.match(bytes, /Words of topic 1/);
  assert.doesNotMatch(bytes, /"passed":true|Ana|local-learner/);
  assert.doesNotMatch(bytes, /"(?:passedCount|passedTopicCount|triedCount)":[1-9]|"openedForReason":"/);
});

test('what is kept has the shape of what the app is answered, for the lessons that are open and no others', async () => {
  const learner = await aLearnersBrowser(await parts());
  const { answers } = JSON.parse(await bytesOf(learner)) as KeptTexts;
  const lesson = `${course}/lesson-1`;
  assert.deepEqual(
    answers.map(({ path }) => path),
    ['/api/learning', course, lesson, `${lesson}/topic-1`, `${lesson}/topic-2`],
  );
  // Nothing is passed yet, so here the kept copy and the live answer are one and the same.
  for (const { path, value } of answers) {
    const live: unknown = await (await learner.ask(path)).json();
    assert.deepEqual(value, live, path);
  }
});

test('a pass and an opened lesson show as open and not as passed', async () => {
  const learner = await aLearnersBrowser(await parts());
  await pass(learner, `${course}/lesson-1/test-out`);
  const { answers } = JSON.parse(await bytesOf(learner)) as KeptTexts;
  const lesson = (id: string) =>
    answers.find(({ path }) => path === `${course}/${id}`)?.value as LessonToRead | undefined;
  assert.deepEqual([lesson('lesson-1')?.lesson.passed, lesson('lesson-2')?.lesson.open], [false, true]);
  assert.equal(lesson('lesson-3'), undefined);
  const closed = lesson('lesson-2')?.next?.whyClosed;
  assert.ok(closed?.because === 'check-of-lesson-before');
  assert.equal(closed.topicsLeft.length, 2, 'closed as for a newcomer');
});

test('a browser that has the same already gets a short answer; after a change, the whole again', async () => {
  let teaching = aTeaching({ lessons: 2 });
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const tag = (await learner.ask(kept)).headers.get('etag') ?? '';
  const again = () => learner.ask(kept, { headers: { 'if-none-match': tag } });
  const same = await again();
  assert.deepEqual([same.status, await same.text()], [304, '']);
  teaching = aTeaching({ lessons: 3 });
  assert.equal((await again()).status, 200);
});

test('someone who reads over the network gets what a newcomer gets; a course that is not there is said so', async () => {
  const network = await appParts({ teaching: () => threeLessons, openTo: 'network' });
  const learner = await aLearnersBrowser(network);
  await pass(learner, `${course}/lesson-1/test-out`);
  const reader = aBrowser(createApp(network));
  const far = await (await reader.ask(kept, { from: '192.168.1.7' })).text();
  assert.equal(far, await bytesOf(await aLearnersBrowser(await parts())));
  assert.equal((await learner.ask('/api/learning/kept/none')).status, 404);
});

test('a page that the reader’s own service worker passes on lets a browser in, as a page does; a call to the API does not', async () => {
  const headers = { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'navigate' };
  const passedOn = aBrowser(createApp(await parts()));
  assert.equal((await passedOn.ask('/learn/small', { headers })).status, 200);
  assert.equal((await passedOn.ask(course)).status, 200);
  const called = aBrowser(createApp(await parts()));
  assert.equal((await called.ask(course, { headers })).status, 403);
  const framed = { ...headers, 'sec-fetch-dest': 'iframe' };
  assert.equal((await called.ask('/learn/small', { headers: framed })).status, 403);
});

test('the page that stands in for a course is the same for everyone, and sets no cookie', async () => {
  const app = createApp(await parts());
  const nobody = await aBrowser(app).ask('/without-network');
  assert.deepEqual([nobody.status, nobody.headers.getSetCookie()], [200, []]);
  const learner = aBrowser(app);
  await learner.ask('/');
  assert.equal(await (await learner.ask('/without-network')).text(), await nobody.text());
});

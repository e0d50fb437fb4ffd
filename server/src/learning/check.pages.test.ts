import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { aTeaching, aWriteQuestion } from '../testing/teaching.ts';
import type { Teaching } from './course.ts';
import type { Question } from './question.ts';

const check = '/learn/small/lesson-1/topic-1/check';

const order: Question = {
  kind: 'order',
  id: 'order',
  asks: 'In which order?',
  steps: [
    { id: 'first', words: 'This first.' },
    { id: 'then', words: 'Then this.' },
  ],
  because: 'One follows from the other.',
};

/** A course whose topic asks two things: an order, and words of one’s own. */
const teaching = aTeaching({ questions: 0, draws: 2, pass: 2, more: [order, aWriteQuestion] });

const inOrder = { 'answer.topic-1/order.first': '1', 'answer.topic-1/order.then': '2' };
const openWords = 'What would you like Saturday to be?';

async function attemptId(learner: Browser): Promise<string> {
  const page = await (await learner.ask(check)).text();
  return /name="attemptId" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

function send(learner: Browser, fields: Readonly<Record<string, string>>): Promise<Response> {
  return learner.ask(check, { method: 'POST', body: new URLSearchParams(fields) });
}

async function passed(learner: Browser): Promise<string> {
  const id = await attemptId(learner);
  const sent = await send(learner, { attemptId: id, ...inOrder, 'answer.topic-1/write': openWords });
  assert.equal(sent.status, 303, await sent.clone().text());
  return sent.headers.get('location') ?? '';
}

test('a check taken without script is looked at under an address of its own', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const to = await passed(learner);
  const page = await (await learner.ask(to)).text();
  assert.match(page, /You finished the check/);
  assert.match(page, /On to Topic 2/);
  assert.match(page, /You put it here too/);
  assert.match(page, /It leaves room/);
});

test('a form sent twice, or from an older page, shows what was marked the first time', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const id = await attemptId(learner);
  const fields = { attemptId: id, ...inOrder, 'answer.topic-1/write': openWords };
  await send(learner, fields);
  await learner.ask(check);
  const again = await send(learner, { ...fields, 'answer.topic-1/write': 'You should stop.' });
  assert.equal(again.status, 303);
  assert.equal(again.headers.get('location'), `${check}/${id}`);
});

test('what has no answer yet is told once, with everything filled in; then it may be left open', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const id = await attemptId(learner);
  const fields = { attemptId: id, 'answer.topic-1/write': openWords };
  const told = await send(learner, fields);
  const page = await told.text();
  assert.equal(told.status, 200);
  assert.match(page, /One question has no whole answer yet/);
  assert.match(page, /What would you like Saturday to be\?<\/textarea/);
  assert.match(page, /name="anyway" value="yes"/);
  const anyway = await send(learner, { ...fields, anyway: 'yes' });
  assert.equal(anyway.status, 303);
  assert.match(await (await learner.ask(`${check}/${id}`)).text(), /Part of this is still open/);
});

test('words of danger bring people to call, and the check waits with everything in it', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const id = await attemptId(learner);
  const words = 'I want to kill myself tonight.';
  const answer = await send(learner, { attemptId: id, ...inOrder, 'answer.topic-1/write': words });
  const page = await answer.text();
  assert.match(page, /Nobody is reading here/);
  assert.match(page, /href="tel:/);
  assert.match(page, /<option value="1" selected>/);
  assert.match(page, new RegExp(`${words}</textarea`));
  assert.equal(await attemptId(learner), id);
});

test('questions that changed meanwhile come with what still belongs, and words to one that is gone', async () => {
  let now: Teaching = teaching;
  const learner = await aLearnersBrowser(await appParts({ teaching: () => now }));
  const id = await attemptId(learner);
  const changed = aTeaching({ questions: 1, draws: 2, pass: 2, more: [order] });
  now = {
    ...changed,
    courses: changed.courses.map((course) => ({
      ...course,
      lessons: course.lessons.map((lesson) => ({
        ...lesson,
        topics: lesson.topics.map((topic) => ({ ...topic, version: 'second' })),
      })),
    })),
  };
  const answer = await send(learner, { attemptId: id, ...inOrder, 'answer.topic-1/write': openWords });
  const page = await answer.text();
  assert.match(page, /The questions have changed/);
  assert.match(page, /<option value="2" selected>/);
  assert.match(page, /<p class="bubble is-mine">What would you like Saturday to be\?<\/p>/);
});

test('words longer than can be kept come back whole', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const words = 'a'.repeat(8_001);
  const answer = await send(learner, { attemptId: await attemptId(learner), 'answer.topic-1/write': words });
  const page = await answer.text();
  assert.match(page, /That is 8001 characters/);
  assert.ok(page.includes(`${words}</textarea`));
});

test('the writer’s own reading is kept without script, and shown on the page it leads back to', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const to = await passed(learner);
  const seen = await learner.ask(`${to}/seen-differently`, {
    method: 'POST',
    body: new URLSearchParams({ questionId: 'topic-1/write', behaviour: 'openQuestion' }),
  });
  assert.equal(seen.status, 303);
  assert.equal(seen.headers.get('location'), to);
  assert.match(await (await learner.ask(to)).text(), /You see it as: open question/);
});

test('a whole lesson’s check says that it costs nothing to try', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const page = await (await learner.ask('/learn/small/lesson-1/test-out')).text();
  assert.match(page, /It costs nothing to try/);
});

test('words in a form are never markup', async () => {
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const words = '</textarea><script>alert(1)</script>';
  const answer = await send(learner, { attemptId: await attemptId(learner), 'answer.topic-1/write': words });
  assert.doesNotMatch(await answer.text(), /<script>alert/);
});

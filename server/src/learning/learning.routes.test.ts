import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckResult, CheckTaken, CheckToTake } from '../contract/checks.ts';
import type { LearningPath, LearningShelf, LessonToRead, TopicToRead } from '../contract/learning.ts';
import type { Refusal } from '../contract/refusals.ts';
import { checkAttempt, checkDraw, topicPassed } from '../storage/schema.ts';
import { aBrowser, aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { aTeaching, aWriteQuestion } from '../testing/teaching.ts';
import { createApp } from '../http/app.ts';
import type { Teaching } from './course.ts';

const course = '/api/learning/courses/small';
const check = `${course}/lesson-1/topic-1/check`;

async function read<T>(answer: Response, status = 200): Promise<T> {
  assert.equal(answer.status, status, await answer.clone().text());
  return (await answer.json()) as T;
}

async function refused(answer: Response, because: Refusal['because'], status: number): Promise<void> {
  const refusal = await read<Refusal>(answer, status);
  assert.equal(refusal.because, because);
  assert.ok(refusal.words.length > 0);
}

const open = async (learner: Browser, path = check): Promise<CheckToTake> =>
  read<CheckToTake>(await learner.ask(path));

const answered = (asked: CheckToTake, option: string) => ({
  attemptId: asked.attemptId,
  answers: Object.fromEntries(asked.questions.map(({ id }) => [id, option])),
});

async function take(learner: Browser, option: string, path = check): Promise<CheckResult> {
  const body = answered(await open(learner, path), option);
  return marked(await learner.ask(path, { method: 'POST', body }));
}

async function marked(answer: Response): Promise<CheckResult> {
  const taken = await read<CheckTaken>(answer);
  assert.ok(taken.kind === 'marked', taken.kind);
  return taken.result;
}

const stations = async (learner: Browser): Promise<readonly [boolean, boolean][]> =>
  (await read<LearningPath>(await learner.ask(course))).lessons.map((it) => [it.open, it.passed]);

test('a learner reads a lesson, passes the checks of its topics one by one, and the next lesson opens', async () => {
  const learner = await aLearnersBrowser(await appParts());
  const shelf = await read<LearningShelf>(await learner.ask('/api/learning'));
  assert.deepEqual(
    shelf.courses.map(({ id, lessonCount, passedCount, next }) => [id, lessonCount, passedCount, next?.id]),
    [['small', 2, 0, 'lesson-1']],
  );
  assert.deepEqual(await stations(learner), [
    [true, false],
    [false, false],
  ]);
  const lesson = await read<LessonToRead>(await learner.ask(`${course}/lesson-1`));
  assert.equal(lesson.topics.length, 2);
  const topic = await read<TopicToRead>(await learner.ask(`${course}/lesson-1/topic-1`));
  assert.equal(topic.next?.id, 'topic-2');

  const failed = await take(learner, 'wrong');
  assert.deepEqual([failed.passed, failed.rightCount, failed.opens], [false, 0, null]);
  assert.ok(failed.questions.every((it) => it.kind === 'one' && it.options.every(({ because }) => because)));
  const passed = await take(learner, 'right');
  assert.deepEqual(
    [passed.passed, passed.rightCount, passed.nextTopic?.id, passed.opens],
    [true, 3, 'topic-2', null],
  );
  const whole = await take(learner, 'right', `${course}/lesson-1/topic-2/check`);
  assert.deepEqual([whole.nextTopic, whole.opens?.id], [null, 'lesson-2']);
  assert.deepEqual(await stations(learner), [
    [true, true],
    [true, false],
  ]);
});

test('a closed lesson gives nothing away: not its text, not its topics, not its checks', async () => {
  const learner = await aLearnersBrowser(await appParts());
  const closed = `${course}/lesson-2`;
  for (const path of [closed, `${closed}/topic-1`, `${closed}/topic-1/check`, `${closed}/test-out`])
    await refused(await learner.ask(path), 'lesson-not-open-yet', 403);
  const body = { attemptId: 'attempt-number-0001', answers: {} };
  await refused(
    await learner.ask(`${closed}/test-out`, { method: 'POST', body }),
    'lesson-not-open-yet',
    403,
  );
});

test('what is not there is said to be not there', async () => {
  const learner = await aLearnersBrowser(await appParts());
  const none = '/api/learning/courses/none';
  await refused(await learner.ask(none), 'no-such-course', 404);
  await refused(await learner.ask(`${none}/lesson-1`), 'no-such-course', 404);
  await refused(await learner.ask(`${course}/none`), 'no-such-lesson', 404);
  await refused(await learner.ask(`${course}/lesson-1/none`), 'no-such-topic', 404);
  await refused(await learner.ask(`${course}/lesson-1/none/check`), 'no-such-topic', 404);
  await refused(await learner.ask(`${check}/attempt-number-0001`), 'no-such-check', 404);
  await refused(await learner.ask('/api/learning/handouts/none'), 'no-such-handout', 404);
  await refused(await learner.ask(`${course}/__proto__`), 'no-such-lesson', 404);
});

test('the questions stay the same until they are answered, also in another tab, and then others come', async () => {
  const learner = await aLearnersBrowser(await appParts());
  const [first, second] = await Promise.all([open(learner), open(learner)]);
  assert.deepEqual(first, second);
  assert.deepEqual(await open(learner), first);
  await learner.ask(check, { method: 'POST', body: answered(first, 'wrong') });
  const next = await open(learner);
  const asked = new Set(first.questions.map(({ id }) => id));
  assert.ok(
    next.questions.every(({ id }) => !asked.has(id)),
    'six in the pool, three asked: three others',
  );
});

test('a go sent twice counts once, also with other answers the second time, also both at once', async () => {
  const parts = await appParts();
  const learner = await aLearnersBrowser(parts);
  const asked = await open(learner);
  const post = (option: string) => learner.ask(check, { method: 'POST', body: answered(asked, option) });
  const both = await Promise.all([post('right'), post('right'), post('right')]);
  for (const one of both) assert.equal((await marked(one)).passed, true);
  assert.equal((await marked(await post('wrong'))).passed, true, 'the first go stands');
  assert.equal((await parts.db.select().from(checkAttempt)).length, 1);
  assert.equal((await parts.db.select().from(checkDraw)).length, 0);
  const kept = await read<CheckResult>(await learner.ask(`${check}/${asked.attemptId}`));
  assert.equal(kept.rightCount, 3);
});

test('answers to questions that were never asked here are not taken', async () => {
  const learner = await aLearnersBrowser(await appParts());
  await open(learner);
  const body = { attemptId: 'an-id-of-their-own-making', answers: { 'topic-1/q1': 'right' } };
  await refused(await learner.ask(check, { method: 'POST', body }), 'questions-have-changed', 409);
  const asked = await open(learner);
  await refused(
    await learner.ask(`${course}/lesson-1/topic-2/check`, { method: 'POST', body: answered(asked, 'right') }),
    'questions-have-changed',
    409,
  );
});

test('answers that name other questions of the pool, or hold what does not fit, count as not answered', async () => {
  const learner = await aLearnersBrowser(await appParts());
  const asked = await open(learner);
  const [one] = asked.questions;
  assert.ok(one);
  const answers = JSON.parse(
    `{"topic-1/q1":"right","topic-1/q2":"right","topic-1/q3":"right","topic-1/q4":"right","topic-1/q5":"right","topic-1/q6":"right","__proto__":"right","${one.id}":["right","wrong"]}`,
  ) as unknown;
  const result = await marked(
    await learner.ask(check, { method: 'POST', body: { attemptId: asked.attemptId, answers } }),
  );
  assert.equal(result.questions.length, 3);
  assert.equal(result.rightCount, 2);
});

test('no free text is kept with what was chosen: only what the question knows', async () => {
  const parts = await appParts();
  const learner = await aLearnersBrowser(parts);
  const asked = await open(learner);
  const [one, two] = asked.questions;
  assert.ok(one && two);
  const answers = { [one.id]: 'My name is Sam and I live at number 12.', [two.id]: 'right' };
  await learner.ask(check, { method: 'POST', body: { attemptId: asked.attemptId, answers } });
  const [row] = await parts.db.select().from(checkAttempt);
  assert.deepEqual(row?.answers, { [two.id]: 'right' });
});

test('when a text changes while someone answers, they are told and lose nothing; passes stay', async () => {
  let teaching: Teaching = aTeaching();
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  await take(learner, 'right', `${course}/lesson-1/topic-2/check`);
  const asked = await open(learner);
  teaching = changed(teaching, 'second');
  await refused(
    await learner.ask(check, { method: 'POST', body: answered(asked, 'right') }),
    'questions-have-changed',
    409,
  );
  const again = await open(learner);
  assert.notEqual(again.attemptId, asked.attemptId);
  assert.equal((await take(learner, 'right')).opens?.id, 'lesson-2');
  teaching = changed(teaching, 'third');
  assert.deepEqual(await stations(learner), [
    [true, true],
    [true, false],
  ]);
});

function changed({ courses, ...rest }: Teaching, version: string): Teaching {
  const anew = courses.map((it) => ({
    ...it,
    lessons: it.lessons.map((lesson) => ({
      ...lesson,
      version,
      topics: lesson.topics.map((topic) => ({ ...topic, version })),
    })),
  }));
  return { ...rest, courses: anew };
}

test('“I know this already” passes a lesson with all its topics at once', async () => {
  const learner = await aLearnersBrowser(await appParts());
  const testOut = `${course}/lesson-1/test-out`;
  const asked = await open(learner, testOut);
  assert.deepEqual(
    [asked.of, asked.topic, asked.questions.length, asked.neededCount],
    ['lesson', null, 4, 4],
  );
  assert.equal((await take(learner, 'wrong', testOut)).passed, false);
  const result = await take(learner, 'right', testOut);
  assert.deepEqual([result.passed, result.opens?.id, result.nextTopic], [true, 'lesson-2', null]);
  const lesson = await read<LessonToRead>(await learner.ask(`${course}/lesson-1`));
  assert.ok(lesson.topics.every(({ passed }) => passed));
});

test('where the next lesson waits for the organisation, the way goes on to the one after it', async () => {
  const plain = aTeaching({ lessons: 3, topics: 1 });
  const [small] = plain.courses;
  assert.ok(small);
  const lessons = small.lessons.map((it) =>
    it.number === 2 ? { ...it, waitsFor: 'local-specialist' as const } : it,
  );
  const teaching: Teaching = { ...plain, courses: [{ ...small, lessons }] };
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  assert.equal((await take(learner, 'right')).opens?.id, 'lesson-3');
  assert.deepEqual(await stations(learner), [
    [true, true],
    [false, false],
    [true, false],
  ]);
});

const writingOnly = () => aTeaching({ questions: 0, draws: 1, pass: 1, more: [aWriteQuestion] });

test('own words are heard and kept sealed; the writer may see them differently, and that opens the way', async () => {
  const parts = await appParts({ teaching: writingOnly });
  const learner = await aLearnersBrowser(parts);
  const asked = await open(learner);
  const words = 'Tell me about Saturday, all of it.';
  const answers = { 'topic-1/write': words };
  const first = await marked(
    await learner.ask(check, { method: 'POST', body: { attemptId: asked.attemptId, answers } }),
  );
  const [question] = first.questions;
  assert.ok(question?.kind === 'write');
  assert.equal(question.words, words);
  assert.ok(question.heard && question.heard.sentences.length > 0);
  const [row] = await parts.db.select().from(checkAttempt);
  assert.ok(row?.written);
  assert.doesNotMatch(Buffer.from(row.written).toString('latin1'), /Saturday/);
  assert.doesNotMatch(JSON.stringify(row.answers), /Saturday/);

  const seen = { questionId: 'topic-1/write', behaviour: 'openQuestion' };
  const path = `${check}/${asked.attemptId}/seen-differently`;
  const after = await read<CheckResult>(await learner.ask(path, { method: 'POST', body: seen }));
  assert.equal(after.passed, true);
  assert.equal((await parts.db.select().from(topicPassed)).length, 1);
  const back = { ...seen, behaviour: 'closedQuestion' };
  const taken = await read<CheckResult>(await learner.ask(path, { method: 'POST', body: back }));
  assert.deepEqual([taken.passed, taken.rightCount], [true, 0], 'what was passed stays passed');
  await refused(
    await learner.ask(path, { method: 'POST', body: { ...seen, questionId: 'topic-1/none' } }),
    'no-such-check',
    404,
  );
});

test('whoever writes of danger in a check is told of people who help; nothing is heard or kept, and the check waits', async () => {
  const parts = await appParts({ teaching: writingOnly });
  const learner = await aLearnersBrowser({
    ...parts,
    ear: new Proxy(parts.ear, { get: () => assert.fail('nobody in danger is listened to as if practising') }),
  });
  const asked = await open(learner);
  const body = { attemptId: asked.attemptId, answers: { 'topic-1/write': 'I want to kill myself tonight.' } };
  assert.deepEqual(await read<CheckTaken>(await learner.ask(check, { method: 'POST', body })), {
    kind: 'people-can-help',
  });
  assert.deepEqual(await parts.db.select().from(checkAttempt), []);
  assert.equal((await open(learner)).attemptId, asked.attemptId);
});

test('someone who reads over the network sees the courses and their first lessons, and leaves nothing behind', async () => {
  const parts = await appParts({ openTo: 'network' });
  const reader = aBrowser(createApp(parts));
  const from = '192.168.1.7';
  assert.equal((await reader.ask('/api/learning', { from })).status, 200);
  assert.equal((await reader.ask(`${course}/lesson-1/topic-1`, { from })).status, 200);
  await refused(await reader.ask(check, { from }), 'only-on-this-machine', 403);
  assert.deepEqual(await parts.db.select().from(checkDraw), []);
});

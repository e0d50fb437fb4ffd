import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  DrillToTake,
  DrillTried,
  DrillTry,
  KnowledgeCheckResult,
  LearningPath,
  LessonToRead,
} from '../contract/learning.ts';
import type { Refusal } from '../contract/refusals.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { aDatabase } from '../testing/database.ts';

const allRight = { a: 'right', b: 'right', c: 'right' };
const oneWrong = { a: 'right', b: 'right', c: 'wrong' };
const { db } = await aDatabase();

/** A browser with a database of its own; only the first test may share. */
async function aFreshLearner(): Promise<Browser> {
  return aLearnersBrowser(await appParts());
}

async function read<T>(answer: Response, status = 200): Promise<T> {
  assert.equal(answer.status, status, await answer.clone().text());
  return (await answer.json()) as T;
}

async function refused(answer: Response, because: Refusal['because'], status: number): Promise<void> {
  const refusal = await read<Refusal>(answer, status);
  assert.equal(refusal.because, because);
  assert.ok(refusal.words.length > 0);
}

async function heardTry(answer: Response): Promise<DrillTry> {
  const tried = await read<DrillTried>(answer);
  assert.ok(tried.kind === 'heard', tried.kind);
  return tried.tried;
}

const check = (lesson: string) => `/api/learning/lessons/${lesson}/check`;
const attempt = (answers: unknown, attemptId = 'attempt-number-0001') => ({
  method: 'POST',
  body: { attemptId, answers },
});

test('a learner reads the first lesson, fails its check, passes it, and is let on to the second', async () => {
  const learner = await aLearnersBrowser(await appParts({ db }));
  const path = await read<LearningPath>(await learner.ask('/api/learning'));
  assert.deepEqual(
    path.lessons.map(({ open }) => open),
    [true, false],
  );
  assert.equal(path.lessons[1]?.opensAfter?.number, 1);
  const lesson = await read<LessonToRead>(await learner.ask('/api/learning/lessons/lesson-1'));
  assert.equal(lesson.parts.length, 1);

  const failed = await read<KnowledgeCheckResult>(await learner.ask(check('lesson-1'), attempt(oneWrong)));
  assert.deepEqual([failed.passed, failed.rightCount, failed.opens], [false, 2, null]);
  assert.ok(failed.questions.every(({ options }) => options.every(({ because }) => because !== '')));
  await refused(await learner.ask('/api/learning/lessons/lesson-2'), 'lesson-not-open-yet', 403);

  const passed = await read<KnowledgeCheckResult>(
    await learner.ask(check('lesson-1'), attempt(allRight, 'attempt-number-0002')),
  );
  assert.equal(passed.passed, true);
  assert.equal(passed.opens?.id, 'lesson-2');
  await read(await learner.ask('/api/learning/lessons/lesson-2'));
});

test('what a learner passed is there for another browser and after a restart', async () => {
  const another = await aLearnersBrowser(await appParts({ db, newToken: () => 'z'.repeat(43) }));
  const path = await read<LearningPath>(await another.ask('/api/learning'));
  assert.deepEqual(
    path.lessons.map(({ open, checkPassed }) => [open, checkPassed]),
    [
      [true, true],
      [true, false],
    ],
  );
});

test('the gate holds on every way into a closed lesson', async () => {
  const learner = await aFreshLearner();
  const lesson = '/api/learning/lessons/lesson-2';
  for (const [path, more] of [
    [lesson, {}],
    [`${lesson}/check`, {}],
    [`${lesson}/check`, attempt(allRight)],
    [`${lesson}/drills/advice-to-mi`, {}],
    [
      `${lesson}/drills/advice-to-mi`,
      { method: 'POST', body: { tryId: 'try-number-000001', words: 'Hello.' } },
    ],
  ] as const)
    await refused(await learner.ask(path, more), 'lesson-not-open-yet', 403);

  for (const [path, more] of [
    ['/learn/lesson-2', {}],
    ['/learn/lesson-2/check', {}],
    [
      '/learn/lesson-2/check',
      { method: 'POST', body: new URLSearchParams({ attemptId: 'attempt-number-0001' }) },
    ],
    ['/learn/lesson-2/drills/advice-to-mi', {}],
    [
      '/learn/lesson-2/drills/advice-to-mi',
      { method: 'POST', body: new URLSearchParams({ tryId: 'try-number-000001', words: 'Hello.' }) },
    ],
  ] as const) {
    const page = await learner.ask(path, more);
    assert.equal(page.status, 403, path);
    assert.match(await page.text(), /This lesson opens after the check for the one before/);
  }
  // Nothing was stored on the way: the lesson is as closed as before.
  const path = await read<LearningPath>(await learner.ask('/api/learning'));
  assert.deepEqual(
    path.lessons.map(({ open }) => open),
    [true, false],
  );
});

test('the questions travel without saying which option is right', async () => {
  const learner = await aFreshLearner();
  const text = await (await learner.ask(check('lesson-1'))).text();
  assert.doesNotMatch(text, /because|"right":/);
});

test('sending a check twice counts once, and the same id with other answers is refused', async () => {
  const learner = await aFreshLearner();
  const first = await read<KnowledgeCheckResult>(await learner.ask(check('lesson-1'), attempt(oneWrong)));
  const again = await read<KnowledgeCheckResult>(await learner.ask(check('lesson-1'), attempt(oneWrong)));
  assert.deepEqual(again, first);
  await refused(
    await learner.ask(check('lesson-1'), attempt(allRight)),
    'already-used-for-something-else',
    409,
  );
});

test('a failed check can be taken again any number of times, and passing it stays passed', async () => {
  const learner = await aFreshLearner();
  for (let go = 0; go < 12; go += 1)
    await read(
      await learner.ask(
        check('lesson-1'),
        attempt(oneWrong, `attempt-failed-${String(go).padStart(4, '0')}`),
      ),
    );
  await read(await learner.ask(check('lesson-1'), attempt(allRight, 'attempt-passed-0001')));
  await read(await learner.ask(check('lesson-1'), attempt(oneWrong, 'attempt-failed-again')));
  await read(await learner.ask('/api/learning/lessons/lesson-2'));
});

test('a lesson or a drill that is not there is said plainly', async () => {
  const learner = await aFreshLearner();
  await refused(await learner.ask('/api/learning/lessons/lesson-9'), 'no-such-lesson', 404);
  await refused(await learner.ask('/api/learning/lessons/lesson-1/drills/other'), 'no-such-drill', 404);
});

test('a drill keeps what the learner wrote, hears it, and stores it once', async () => {
  const learner = await aFreshLearner();
  const drill = '/api/learning/lessons/lesson-1/drills/advice-to-mi';
  const words = 'It sounds like your friends matter to you. How do they fit with staying sober?';
  const sent = { method: 'POST', body: { tryId: 'try-number-000001', words } };
  const tried = await heardTry(await learner.ask(drill, sent));
  assert.equal(tried.words, words);
  assert.equal(tried.heard.sentences.length, 2);
  assert.equal(tried.heard.sentences[1]?.behaviour, 'openQuestion');
  assert.deepEqual(await heardTry(await learner.ask(drill, sent)), tried);
  const shown = await read<DrillToTake>(await learner.ask(drill));
  assert.deepEqual(shown.tries, [tried]);
  await refused(
    await learner.ask(drill, { method: 'POST', body: { tryId: 'try-number-000001', words: 'Other words.' } }),
    'already-used-for-something-else',
    409,
  );
});

test('empty words, too many words, NUL and half a character get one clear sentence', async () => {
  const learner = await aFreshLearner();
  const drill = '/api/learning/lessons/lesson-1/drills/advice-to-mi';
  const say = (words: string) =>
    learner.ask(drill, { method: 'POST', body: { tryId: 'try-number-000009', words } });
  await refused(await say('  \n '), 'nothing-written', 422);
  await refused(await say('a'.repeat(8_001)), 'message-too-long', 413);
  await refused(await say('a'.repeat(70_000)), 'too-large', 413);
  await refused(await say('with \u0000 in it'), 'characters-that-cannot-be-kept', 422);
  await refused(await say('half \ud83d of one'), 'characters-that-cannot-be-kept', 422);
  await refused(await learner.ask(drill, { method: 'POST', body: '{ not json' }), 'not-understood', 422);
  await refused(
    await learner.ask(drill, { method: 'POST', body: { tryId: 'x', words: 'Hello.' } }),
    'not-understood',
    422,
  );
});

test('without script the path, a lesson, its check and its result are pages', async () => {
  const learner = await aFreshLearner();
  assert.match(await (await learner.ask('/learn')).text(), /<a href="\/learn\/lesson-1">Lesson 1<\/a>/);
  assert.match(await (await learner.ask('/learn/lesson-1')).text(), /Some <strong>plain<\/strong> words\./);
  const form = await (await learner.ask('/learn/lesson-1/check')).text();
  const attemptId = /name="attemptId" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const answers = { 'answer.a': 'right', 'answer.b': 'right', 'answer.c': 'right' };
  const send = {
    method: 'POST',
    body: new URLSearchParams({ attemptId, ...answers }),
    headers: { origin: 'null' },
  };
  const result = await learner.ask('/learn/lesson-1/check', send);
  assert.equal(result.status, 200);
  assert.match(await result.text(), /You finished the check[\s\S]*Lesson 2, “Lesson 2”, is open now/);
});

test('what a learner writes is shown as text, without script too', async () => {
  const learner = await aFreshLearner();
  const words = '<script>alert("1")</script> How do you see it?';
  const drill = '/learn/lesson-1/drills/advice-to-mi';
  const body = new URLSearchParams({ tryId: 'try-number-000001', words });
  const sent = await learner.ask(drill, { method: 'POST', body });
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, drill]);
  const page = await (await learner.ask(drill)).text();
  assert.ok(page.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; How do you see it?'));
  assert.ok(!page.includes('<script>alert'));
});

test('without script too, doubt and its reason stand beside a try, and harm that may be excused is named first', async () => {
  const learner = await aFreshLearner();
  const drill = '/learn/lesson-1/drills/advice-to-mi';
  const after = async (tryId: string, words: string): Promise<string> => {
    await learner.ask(drill, { method: 'POST', body: new URLSearchParams({ tryId, words }) });
    return (await learner.ask(drill)).text();
  };
  const untold = await after('try-number-000001', 'Je ne sais pas quoi faire avec mes amis.');
  assert.match(untold, /The ear is not sure about this one[\s\S]*a guess[\s\S]*it may be another language/u);
  const excused = await after('try-number-000002', 'She pushed you until you lost it.');
  assert.match(excused, /One thing comes first here[\s\S]*△<\/span> may excuse harm/u);
});

test('a form that is refused gives the words back', async () => {
  const learner = await aFreshLearner();
  const body = new URLSearchParams({ tryId: 'try-number-000001', words: 'Mine to keep. '.repeat(700) });
  const page = await learner.ask('/learn/lesson-1/drills/advice-to-mi', { method: 'POST', body });
  assert.equal(page.status, 413);
  assert.match(await page.text(), /Mine to keep\./);
});

test('a form holds as many letters of a long script as of a short one', async () => {
  const learner = await aFreshLearner();
  const body = new URLSearchParams({ tryId: 'try-number-000001', words: 'क'.repeat(8000) });
  const sent = await learner.ask('/learn/lesson-1/drills/advice-to-mi', { method: 'POST', body });
  assert.equal(sent.status, 303);
});

test('no one reads someone else’s tries, and an id used by one person is not another’s', async () => {
  const parts = await appParts();
  const learner = await aLearnersBrowser(parts);
  const { keepDrillTry, drillTries } = await import('./learning.store.ts');
  const { person } = await import('../storage/schema.ts');
  await parts.db.insert(person).values({ id: 'someone-else', kind: 'local-learner', createdAt: parts.now() });
  const drill = '/api/learning/lessons/lesson-1/drills/advice-to-mi';
  const tried = await heardTry(
    await learner.ask(drill, { method: 'POST', body: { tryId: 'try-number-000001', words: 'How is it?' } }),
  );
  const which = { lessonId: 'lesson-1', drillId: 'advice-to-mi' };
  assert.deepEqual(await drillTries(parts, 'someone-else', which), []);
  const theirs = { ...which, id: tried.id, words: tried.words, heard: tried.heard, at: parts.now() };
  assert.deepEqual(await keepDrillTry(parts, 'someone-else', theirs), {
    ok: false,
    because: 'already-used-for-something-else',
  });
});

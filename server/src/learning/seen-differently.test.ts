import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckResult, CheckTaken, CheckToTake } from '../contract/checks.ts';
import type { LearningPath } from '../contract/learning.ts';
import { checkAttempt } from '../storage/schema.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import type { Browser } from '../testing/app.ts';
import { aTeaching, aWriteQuestion } from '../testing/teaching.ts';
import type { Teaching } from './course.ts';

const course = '/api/learning/courses/small';
const testOut = `${course}/lesson-1/test-out`;
const size = { questions: 1, draws: 2, pass: 2, more: [aWriteQuestion] };

/** Answers a whole lesson’s check with words the ear hears something else in; gives the go’s id. */
async function answerWithOtherWords(learner: Browser): Promise<string> {
  const asked = (await (await learner.ask(testOut)).json()) as CheckToTake;
  const answers = Object.fromEntries(
    asked.questions.map(({ id, kind }) => [id, kind === 'write' ? 'You told me about Saturday.' : 'right']),
  );
  const answer = await learner.ask(testOut, {
    method: 'POST',
    body: { attemptId: asked.attemptId, answers },
  });
  const taken = (await answer.json()) as CheckTaken;
  assert.ok(taken.kind === 'marked' && !taken.result.passed);
  return asked.attemptId;
}

const seeAsOpenQuestion = (learner: Browser, attemptId: string, questionId: string) =>
  learner.ask(`${testOut}/${attemptId}/seen-differently`, {
    method: 'POST',
    body: { questionId, behaviour: 'openQuestion' },
  });

test('an earlier go that passes after a topic came into the lesson does not pass the topic it never asked about', async () => {
  let teaching: Teaching = aTeaching(size);
  const learner = await aLearnersBrowser(await appParts({ teaching: () => teaching }));
  const attemptId = await answerWithOtherWords(learner);

  teaching = aTeaching({ ...size, topics: 3 });
  await seeAsOpenQuestion(learner, attemptId, 'topic-1/write');
  const seen = await seeAsOpenQuestion(learner, attemptId, 'topic-2/write');
  assert.equal(((await seen.json()) as CheckResult).passed, true);

  const { lessons } = (await (await learner.ask(course)).json()) as LearningPath;
  assert.deepEqual(
    lessons.map(({ open, passed, passedTopicCount }) => [open, passed, passedTopicCount]),
    [
      [true, false, 2],
      [false, false, 0],
    ],
  );
});

test('seeing something differently that nobody wrote is refused, also by a name that every list of answers has', async () => {
  const parts = await appParts({ teaching: () => aTeaching(size) });
  const learner = await aLearnersBrowser(parts);
  const attemptId = await answerWithOtherWords(learner);
  for (const name of ['constructor', '__proto__', 'toString', 'topic-1/q1'])
    assert.equal((await seeAsOpenQuestion(learner, attemptId, name)).status, 404, name);
  assert.deepEqual((await parts.db.select().from(checkAttempt))[0]?.seenAs, {});
});

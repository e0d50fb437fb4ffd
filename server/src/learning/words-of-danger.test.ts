import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DrillToTake, DrillTried } from '../contract/drills.ts';
import type { AppParts } from '../http/app-parts.ts';
import { drillTry } from '../storage/schema.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import { someDrills } from '../testing/drills.ts';
import { aTeaching } from '../testing/teaching.ts';

const drill = '/api/learning/drills/closed-to-open/first';
const page = '/drills/closed-to-open/first';

async function partsWithDrills(): Promise<AppParts> {
  return await appParts({ teaching: () => ({ ...aTeaching(), drills: someDrills }) });
}

async function read<T>(answer: Response): Promise<T> {
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as T;
}

const ofDanger = 'I want to kill myself tonight.';
const ownNumbers = [
  { name: 'A line for tests', number: '0800 111 222', when: 'day and night', where: 'here' },
];

test('a learner who writes of danger is told of people who help; nothing is heard, kept or counted', async () => {
  const parts = await partsWithDrills();
  const learner = await aLearnersBrowser({
    ...parts,
    ear: new Proxy(parts.ear, {
      get: () => assert.fail('nobody in danger is listened to as if practising'),
    }),
  });
  const say = (words: string) =>
    learner.ask(drill, { method: 'POST', body: { tryId: 'try-number-000001', answer: words } });
  for (const words of [
    ofDanger,
    'I want to \u200bkill myself',
    'I donʼt want to live anymore',
    'Sam’s friend said he wants to kill himself',
  ])
    assert.deepEqual(await read<DrillTried>(await say(words)), { kind: 'people-can-help' }, words);
  assert.deepEqual((await read<DrillToTake>(await learner.ask(drill))).tries, []);
  assert.deepEqual(await parts.db.select().from(drillTry), []);
});

test('what is quoted, or asked about danger, is heard in a drill as in practice', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  for (const [at, words] of [
    'Do you ever think about killing yourself?',
    'He said “I want to kill myself” and I heard him.',
    'You said you wanted to kill yourself.',
  ].entries()) {
    const sent = { method: 'POST', body: { tryId: `try-number-00000${at}`, answer: words } };
    assert.equal((await read<DrillTried>(await learner.ask(drill, sent))).kind, 'tried', words);
  }
});

test('the same try, said in other words after words of danger, is heard as any', async () => {
  const learner = await aLearnersBrowser(await partsWithDrills());
  const say = (words: string) =>
    learner.ask(drill, { method: 'POST', body: { tryId: 'try-number-000001', answer: words } });
  assert.equal((await read<DrillTried>(await say(ofDanger))).kind, 'people-can-help');
  assert.equal((await read<DrillTried>(await say('How do you see it?'))).kind, 'tried');
});

test('without script too, words of danger bring the numbers to call, stay in the box and are given no name', async () => {
  const learner = await aLearnersBrowser({ ...(await partsWithDrills()), helpNumbers: ownNumbers });
  const send = (tryId: string, words: string) =>
    learner.ask(page, { method: 'POST', body: new URLSearchParams({ tryId, answer: words }) });
  await send('try-number-000001', 'You should drop them.');
  const answer = await send('try-number-000002', `${ofDanger} </textarea>`);
  assert.equal(answer.status, 200);
  const shown = await answer.text();
  assert.match(shown, /Nobody is reading here[\s\S]*people who help with this[\s\S]*href="tel:0800111222"/);
  assert.match(shown, /<textarea[^>]*>\nI want to kill myself tonight\. &lt;\/textarea&gt;<\/textarea>/);
  assert.doesNotMatch(shown, /class="chip|Your earlier try|The ear|What was heard/);
  assert.doesNotMatch(await (await learner.ask(page)).text(), /kill myself/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCAL_LEARNER } from '../people/local-learner.ts';
import { practiceDisagreement } from '../storage/schema.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import { heardInPractice } from './heard-in-practice.store.ts';

const at = new Date('2026-03-01T10:00:00Z');
const before = new Date('2026-02-01T10:00:00Z');

test('what own words were in practice talks is told, and the learner’s own reading counts', async () => {
  const parts = await appParts();
  const browser = await aLearnersBrowser(parts);
  const conversationId = 'talk-talk-talk-talk-talk';
  const people = (await (await browser.ask('/api/practising/people')).json()) as { id: string }[];
  const talk = '/api/practising/conversations';
  await browser.ask(talk, { method: 'POST', body: { conversationId, practicePerson: people[0]?.id } });
  const said = await browser.ask(`${talk}/${conversationId}/turns`, {
    method: 'POST',
    body: { turnId: 'turn-turn-turn-turn-turn', text: 'You need to stop going out with them.' },
  });
  assert.equal(said.status, 200);
  const [sentence] = await heardInPractice(parts, LOCAL_LEARNER, before);
  assert.equal(sentence?.behaviour, 'adviceWithoutPermission');
  await parts.db
    .insert(practiceDisagreement)
    .values({ conversationId, seq: 2, sentence: 0, behaviour: 'standingWith', at });
  assert.deepEqual(await heardInPractice(parts, LOCAL_LEARNER, before), [
    { behaviour: 'standingWith', probability: 1 },
  ]);
  assert.deepEqual(await heardInPractice(parts, LOCAL_LEARNER, new Date('2027-01-01')), []);
  assert.deepEqual(await heardInPractice(parts, 'somebody-else', before), []);
});

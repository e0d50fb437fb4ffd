import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearPlainly } from '../testing/plain-ear.ts';
import { mayPractise } from './practising.policy.ts';
import {
  type TalkSoFar,
  openingOf,
  otherTriesOf,
  practicePersonNamed,
  stepBackWords,
  takesAnotherTurn,
  whatFollows,
  wordsCanBeKept,
} from './practising.ts';

function sam() {
  const found = practicePersonNamed('sam');
  assert.ok(found);
  return found;
}

function aTalk(seed = 7): TalkSoFar {
  const { words, state } = openingOf(sam(), seed, hearPlainly);
  return { person: sam(), seed, state, before: [{ speaker: 'peer', text: words }] };
}

test('the same words to the same person with the same seed are answered in the same way', () => {
  const said = 'What matters to you about Saturday?';
  assert.deepEqual(whatFollows(aTalk(), said, hearPlainly), whatFollows(aTalk(), said, hearPlainly));
});

test('different seeds open different conversations', () => {
  const openings = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => aTalk(seed).before[0]?.text));
  assert.ok(openings.size > 1);
});

test('what the learner says is heard after everything said before, and so is the answer', () => {
  const followed = whatFollows(aTalk(), 'How are they with you?', hearPlainly);
  assert.equal(followed.kind, 'answered');
  if (followed.kind !== 'answered') return;
  assert.match(followed.heard.sentences[0]?.because[0] ?? '', /^after 1: /);
  assert.match(followed.answer.heard.sentences[0]?.because[0] ?? '', /^after 2: /);
});

test('advice without permission lowers trust in the person practised with', () => {
  const talk = aTalk();
  const followed = whatFollows(talk, 'You need to stop seeing them.', hearPlainly);
  assert.ok(followed.kind === 'answered' && followed.answer.state.trust < talk.state.trust);
});

test('when the learner writes of danger to themselves, the person says nothing and nothing is coded', () => {
  const followed = whatFollows(aTalk(), 'I want to kill myself tonight.', () => assert.fail('it was coded'));
  assert.deepEqual(followed, { kind: 'stepped-back' });
  assert.ok(stepBackWords(aTalk().person).length > 0);
});

test('to ask the person whether they are in danger is not danger', () => {
  const followed = whatFollows(aTalk(), 'Are you thinking of killing yourself?', hearPlainly);
  assert.equal(followed.kind, 'answered');
});

test('words are kept as they are, unless there are none, too many, or some that cannot be kept', () => {
  assert.deepEqual(wordsCanBeKept('<script>alert(1)</script> ‮ 👍🏽'), { ok: true });
  assert.deepEqual(wordsCanBeKept('x'.repeat(8000)), { ok: true });
  assert.deepEqual(wordsCanBeKept('x'.repeat(8001)), { ok: false, because: 'message-too-long' });
  assert.deepEqual(wordsCanBeKept(' \n\t'), { ok: false, because: 'nothing-written' });
  for (const text of ['a\u0000b', 'a\ud800b', '\udc00']) {
    assert.deepEqual(wordsCanBeKept(text), { ok: false, because: 'characters-that-cannot-be-kept' });
  }
});

test('a conversation takes no turn after it ended or after the person stepped back', () => {
  const at = new Date(0);
  assert.equal(takesAnotherTurn({ endedAt: null, steppedBackAt: null }), true);
  assert.equal(takesAnotherTurn({ endedAt: at, steppedBackAt: null }), false);
  assert.equal(takesAnotherTurn({ endedAt: null, steppedBackAt: at }), false);
});

test('other tries are those it came from and those that came from it, whatever the order of the list', () => {
  const tries = [
    { id: 'c', rewoundFrom: { id: 'b' } },
    { id: 'side', rewoundFrom: { id: 'a' } },
    { id: 'a', rewoundFrom: null },
    { id: 'b', rewoundFrom: { id: 'a' } },
    { id: 'stranger', rewoundFrom: null },
  ];
  const ids = (id: string) => otherTriesOf(tries, id).map((one) => one.id);
  assert.deepEqual(ids('b'), ['c', 'a']);
  assert.deepEqual(ids('a'), ['c', 'side', 'b']);
  assert.deepEqual(ids('c'), ['a', 'b']);
  assert.deepEqual(ids('stranger'), []);
});

test('nobody may do anything with a conversation but the one who practised', () => {
  const notThere = { ok: false, because: 'no-such-conversation' };
  assert.deepEqual(mayPractise({ personId: 'me' }, { personId: 'me' }), { ok: true });
  assert.deepEqual(mayPractise({ personId: 'me' }, { personId: 'you' }), notThere);
  assert.deepEqual(mayPractise({ personId: 'me' }, undefined), notThere);
});

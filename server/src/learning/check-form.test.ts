import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isAnswered, unansweredPlaces } from '../contract/answered.ts';
import { answersFromForm, fieldOf } from '../contract/check-fields.ts';
import { answerToQuestion } from '../contract/checks.ts';
import type { AskedQuestion } from '../contract/checks.ts';
import { formForNew, tooLongIn, wordsIn } from './check-form.ts';

const worded = (...ids: readonly string[]) => ids.map((id) => ({ id, words: `Words of ${id}.` }));

const questions: readonly AskedQuestion[] = [
  { kind: 'one', id: 't/one', asks: 'Which?', options: worded('a', 'b') },
  { kind: 'many', id: 't/many', asks: 'Which ones?', options: worded('a', 'b', 'c') },
  { kind: 'order', id: 't/order', asks: 'In which order?', steps: worded('a', 'b', 'c') },
  {
    kind: 'sort',
    id: 't/sort',
    asks: 'Where?',
    piles: worded('left', 'right'),
    cards: worded('a', 'b'),
  },
  {
    kind: 'match',
    id: 't/match',
    asks: 'What with what?',
    lefts: worded('a', 'b'),
    rights: worded('right-1', 'right-2'),
  },
  {
    kind: 'mark',
    id: 't/mark',
    asks: 'Mark.',
    conversation: worded('a', 'b').map((line) => ({ ...line, who: 'peer' as const })),
  },
  { kind: 'write', id: 't/write', asks: 'Say it.', before: 'Hello.' },
];

const whole = {
  'answer.t/one': 'b',
  'answer.t/many.a': 'yes',
  'answer.t/many.c': 'yes',
  'answer.t/order.a': '3',
  'answer.t/order.b': '1',
  'answer.t/order.c': '2',
  'answer.t/sort.a': 'left',
  'answer.t/sort.b': 'right',
  'answer.t/match.a': 'right-2',
  'answer.t/match.b': 'right-1',
  'answer.t/mark.b': 'yes',
  'answer.t/write': 'What would you like?\nTell me more.',
};

describe('a check sent as a form', () => {
  test('every kind of question is answered by its fields', () => {
    assert.deepEqual(answersFromForm(questions, whole), {
      't/one': 'b',
      't/many': ['a', 'c'],
      't/order': ['b', 'c', 'a'],
      't/sort': { a: 'left', b: 'right' },
      't/match': { a: 'right-2', b: 'right-1' },
      't/mark': ['b'],
      't/write': 'What would you like?\nTell me more.',
    });
    assert.deepEqual(unansweredPlaces(questions, answersFromForm(questions, whole)), []);
  });

  test('a form without answers leaves every question open', () => {
    assert.deepEqual(answersFromForm(questions, { attemptId: 'x' }), {});
    assert.deepEqual(unansweredPlaces(questions, {}), [1, 2, 3, 4, 5, 6, 7]);
  });

  test('two steps at one place leave the order open', () => {
    const form = { ...whole, 'answer.t/order.a': '1' };
    const answers = answersFromForm(questions, form);
    assert.deepEqual(answers['t/order'], ['c']);
    assert.deepEqual(unansweredPlaces(questions, answers), [3]);
  });

  test('half of a sort is sent as far as it goes, and is not yet an answer', () => {
    const answers = answersFromForm(questions, { 'answer.t/sort.a': 'left', 'answer.t/sort.b': '' });
    assert.deepEqual(answers, { 't/sort': { a: 'left' } });
    assert.ok(unansweredPlaces(questions, answers).includes(4));
  });

  test('a blank line is no answer', () => {
    assert.deepEqual(answersFromForm(questions, { 'answer.t/write': ' \n ' }), {});
  });

  test('whatever a form says, only what the questions offer becomes an answer', () => {
    const names = questions.flatMap(({ id }) => [fieldOf(id), fieldOf(id, 'a'), fieldOf(id, '__proto__')]);
    const form = fc.dictionary(
      fc.constantFrom(...names, '__proto__', 'attemptId'),
      fc.oneof(fc.string(), fc.constantFrom('a', 'yes', '1', 'left', 'right-1')),
    );
    fc.assert(
      fc.property(form, (sent) => {
        for (const [id, answer] of Object.entries(answersFromForm(questions, sent))) {
          assert.ok(questions.some((question) => question.id === id));
          assert.ok(answerToQuestion.safeParse(answer).success);
          if (Array.isArray(answer)) assert.ok(answer.every((one) => ['a', 'b', 'c'].includes(one)));
        }
      }),
    );
  });

  test('words longer than can be kept are counted before anything is sent on', () => {
    assert.equal(tooLongIn(questions, whole), null);
    assert.equal(tooLongIn(questions, { 'answer.t/write': 'a'.repeat(8_001) }), 8_001);
  });
});

describe('questions that changed while a form was filled in', () => {
  test('what still belongs stays filled in, and words to a question that is gone are given back', () => {
    const now = questions.filter(({ id }) => id !== 't/write');
    const { form, leftOver } = formForNew(now, { ...whole, attemptId: 'old' });
    assert.deepEqual(leftOver, ['What would you like?\nTell me more.']);
    assert.equal(form['answer.t/one'], 'b');
    assert.equal(form['attemptId'], undefined);
  });

  test('a match starts anew, because its right sides have other names', () => {
    const { form } = formForNew(questions, whole);
    assert.equal(form['answer.t/match.a'], undefined);
    assert.equal(form['answer.t/write'], whole['answer.t/write']);
  });

  test('words are shown where a form cannot be taken', () => {
    assert.equal(wordsIn(questions, whole), whole['answer.t/write']);
  });
});

describe('whether a question is answered', () => {
  test('one choice answers a question with several, and half an order does not answer one', () => {
    const [, many, order] = questions;
    assert.ok(many !== undefined && isAnswered(many, ['a']) && !isAnswered(many, []));
    assert.ok(order !== undefined && isAnswered(order, ['b', 'a', 'c']) && !isAnswered(order, ['b', 'a']));
    assert.ok(order !== undefined && !isAnswered(order, ['a', 'a', 'a']));
  });
});

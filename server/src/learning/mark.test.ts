import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { hear } from '@wayfellow/mi/listening';
import { anEar } from '../testing/ear.ts';
import { aWriteQuestion } from '../testing/teaching.ts';
import type { AnswerToQuestion } from '../contract/checks.ts';
import { rightsOf } from './draw.ts';
import { markQuestion } from './mark.ts';
import type { Question, WriteQuestion } from './question.ts';

const explained = (id: string, right: boolean) => ({ id, words: id, right, because: 'So.' });

function isRight(question: Question, answer: AnswerToQuestion | undefined): boolean {
  const drawn = { place: `topic-1/${question.id}`, question };
  return markQuestion({ drawn, answer, seed: 'seed', written: null }).right;
}

test('several right options: all of them and no other', () => {
  const many: Question = {
    kind: 'many',
    id: 'many',
    asks: '?',
    options: [explained('a', true), explained('b', true), explained('c', false)],
  };
  assert.equal(isRight(many, ['b', 'a']), true);
  for (const answer of [['a'], ['a', 'b', 'c'], [], undefined, 'a', { a: 'b' }])
    assert.equal(isRight(many, answer), false, JSON.stringify(answer));
});

test('one option, by its id, and nothing that only looks like it', () => {
  const one: Question = {
    kind: 'one',
    id: 'one',
    asks: '?',
    options: [explained('a', true), explained('b', false)],
  };
  assert.deepEqual(
    ['a', 'b', '', 'toString', undefined].map((answer) => isRight(one, answer)),
    [true, false, false, false, false],
  );
});

test('steps stand in the right order, each of them once', () => {
  const order: Question = {
    kind: 'order',
    id: 'order',
    asks: '?',
    steps: ['a', 'b', 'c'].map((id) => ({ id, words: id })),
    because: 'So.',
  };
  assert.equal(isRight(order, ['a', 'b', 'c']), true);
  for (const answer of [['a', 'c', 'b'], ['a', 'b'], ['a', 'b', 'c', 'c'], 'abc', undefined])
    assert.equal(isRight(order, answer), false, JSON.stringify(answer));
});

test('cards lie on their piles', () => {
  const sort: Question = {
    kind: 'sort',
    id: 'sort',
    asks: '?',
    piles: [
      { id: 'x', words: 'X' },
      { id: 'y', words: 'Y' },
    ],
    cards: [
      { id: 'a', words: 'a', pile: 'x', because: 'So.' },
      { id: '__proto__', words: 'b', pile: 'y', because: 'So.' },
    ],
  };
  assert.equal(isRight(sort, JSON.parse('{"a":"x","__proto__":"y"}') as AnswerToQuestion), true);
  assert.equal(isRight(sort, { a: 'x' }), false);
  assert.equal(isRight(sort, ['x', 'y']), false);
});

test('pairs are found by the ids that were shown, and two equal lefts do not help', () => {
  const match: Extract<Question, { kind: 'match' }> = {
    kind: 'match',
    id: 'match',
    asks: '?',
    pairs: ['a', 'b', 'c'].map((id) => ({ id, left: id, right: `r-${id}`, because: 'So.' })),
  };
  const rights = rightsOf(match, 'topic-1/match', 'seed');
  const answer = Object.fromEntries(rights.map(({ id, pair }) => [pair.id, id]));
  assert.equal(isRight(match, answer), true);
  assert.equal(isRight(match, { ...answer, a: answer['b'] ?? '' }), false);
  assert.equal(isRight(match, { a: 'a', b: 'b', c: 'c' }), false);
});

test('sentences are marked, all that are to be and no other', () => {
  const mark: Question = {
    kind: 'mark',
    id: 'mark',
    asks: '?',
    conversation: [
      { ...explained('a', false), who: 'peer' },
      { ...explained('b', true), who: 'supporter' },
    ],
  };
  assert.deepEqual(
    [['b'], ['a', 'b'], []].map((answer) => isRight(mark, answer)),
    [true, false, false],
  );
});

const write = aWriteQuestion as WriteQuestion;

function written(words: string, seenAs: SupporterBehaviour | null = null, question: WriteQuestion = write) {
  const heard = hear(anEar(), { speaker: 'supporter', text: words }, [
    { speaker: 'peer', text: question.before },
  ]);
  const marked = markQuestion({
    drawn: { place: 'topic-1/write', question },
    answer: words,
    seed: 'seed',
    written: { heard, seenAs },
  });
  assert.ok(marked.kind === 'write');
  return marked;
}

test('own words count when what was asked for is heard in them', () => {
  assert.equal(written('What would a good Saturday look like to you?').right, true);
  assert.equal(written('You should just stay at home.').right, false);
});

test('a good sentence beside plain advice that nobody asked for does not count', () => {
  assert.equal(written('You must stay away from that pub. What do you think?').right, false);
});

test('the writer’s own reading counts as much as the ear’s', () => {
  assert.equal(written('Tell me about Saturday, all of it.', 'openQuestion').right, true);
  assert.equal(written('What would a good Saturday look like to you?', 'closedQuestion').right, false);
});

test('words that may excuse harm never count, whoever reads them how', () => {
  const about: WriteQuestion = {
    ...write,
    before: 'She kept on at me until I hit her.',
    wants: ['simpleReflection', 'complexReflection'],
  };
  const marked = written('She pushed you until you lost it.', 'complexReflection', about);
  assert.equal(marked.mayExcuseHarm, true);
  assert.equal(marked.right, false);
});

test('where nobody is spoken of as hurt, a writer is not told that their words may excuse harm', () => {
  const words = 'They’ve been there from the start.';
  const heard = hear(anEar(), { speaker: 'supporter', text: words }, []);
  const amiss = heard.sentences.map((one) => ({ ...one, flags: ['doubleSided', 'mayExcuseHarm'] as const }));
  const question = { ...write, before: 'They’re my oldest mates.', never: [] };
  const marked = markQuestion({
    drawn: { place: 'topic-1/write', question },
    answer: words,
    seed: 'seed',
    written: { heard: { ...heard, sentences: amiss }, seenAs: null },
  });
  assert.ok(marked.kind === 'write');
  assert.deepEqual(marked.heard?.sentences[0]?.flags, ['doubleSided']);
});

test('where somebody is spoken of as hurt, a writer is told so', () => {
  const about: WriteQuestion = { ...write, before: 'She kept on at me until I hit her.', never: [] };
  const marked = written('She pushed you until you lost it.', null, about);
  assert.ok(marked.heard?.sentences.some(({ flags }) => flags.includes('mayExcuseHarm')));
});

test('nothing written is nothing answered', () => {
  const drawn = { place: 'topic-1/write', question: write };
  const marked = markQuestion({ drawn, answer: '  ', seed: 'seed', written: null });
  assert.ok(marked.kind === 'write');
  assert.deepEqual([marked.right, marked.words, marked.heard], [false, null, null]);
});

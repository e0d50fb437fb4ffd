import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aLesson, aTopic, aWriteQuestion } from '../testing/teaching.ts';
import { asked, drawOfLesson, drawOfTopic, drawnBefore, rightsOf } from './draw.ts';
import type { Question } from './question.ts';

const places = (draw: ReturnType<typeof drawOfTopic>): readonly string[] =>
  draw.questions.map(({ place }) => place);

test('another go asks other questions for as long as the pool has some', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 12 }),
      fc.array(fc.string(), { minLength: 2, maxLength: 9 }),
      (size, seeds) => {
        const topic = aTopic(1, { questions: size });
        const goes: (readonly string[])[] = [];
        for (const seed of seeds) goes.push(places(drawOfTopic(topic, goes, seed)));
        for (const [index, go] of goes.entries()) {
          assert.equal(new Set(go).size, 3);
          const last = goes[index - 1] ?? [];
          const again = go.filter((place) => last.includes(place)).length;
          assert.ok(again <= Math.max(0, 6 - size), `${again} of ${size} asked twice in a row`);
        }
        // Nobody meets a question a third time before having met each of the pool once.
        const rounds = Math.ceil(size / 3);
        if (goes.length >= rounds) assert.equal(new Set(goes.slice(0, rounds).flat()).size, size);
      },
    ),
  );
});

test('the same seed draws the same questions in the same order', () => {
  const topic = aTopic(1, { questions: 9 });
  assert.deepEqual(drawOfTopic(topic, [], 'one'), drawOfTopic(topic, [], 'one'));
  assert.notDeepEqual(places(drawOfTopic(topic, [], 'one')), places(drawOfTopic(topic, [], 'three')));
});

test('“I know this already” asks two questions of each topic, and four of five right answers pass', () => {
  const draw = drawOfLesson(aLesson(1, { topics: 3 }), [], 'seed');
  assert.deepEqual(
    ['topic-1', 'topic-2', 'topic-3'].map(
      (id) => draw.questions.filter(({ place }) => place.startsWith(`${id}/`)).length,
    ),
    [2, 2, 2],
  );
  assert.equal(draw.neededCount, 5);
});

test('a question that has left the pool is left out of an earlier draw', () => {
  const topic = aTopic(1, { questions: 4 });
  assert.deepEqual(
    drawnBefore([topic], ['topic-1/q4', 'topic-1/gone', 'topic-1/q1']).map(({ place }) => place),
    ['topic-1/q4', 'topic-1/q1'],
  );
});

const match: Extract<Question, { kind: 'match' }> = {
  kind: 'match',
  id: 'match',
  asks: 'What belongs together?',
  pairs: ['a', 'b', 'c', 'd'].map((id) => ({ id, left: `left ${id}`, right: `right ${id}`, because: 'So.' })),
};

const everyKind: readonly Question[] = [
  {
    kind: 'many',
    id: 'many',
    asks: 'Which?',
    options: ['a', 'b', 'c'].map((id) => ({ id, words: id, right: id !== 'c', because: 'secret' })),
  },
  {
    kind: 'order',
    id: 'order',
    asks: 'In which order?',
    steps: ['a', 'b', 'c'].map((id) => ({ id, words: id })),
    because: 'secret',
  },
  {
    kind: 'sort',
    id: 'sort',
    asks: 'Where?',
    piles: [
      { id: 'here', words: 'Here' },
      { id: 'there', words: 'There' },
    ],
    cards: ['a', 'b'].map((id) => ({ id, words: id, pile: 'here', because: 'secret' })),
  },
  match,
  {
    kind: 'mark',
    id: 'mark',
    asks: 'Which sentences?',
    conversation: [
      { id: 'a', who: 'peer', words: 'One.', right: false, because: 'secret' },
      { id: 'b', who: 'supporter', words: 'Two.', right: true, because: 'secret' },
    ],
  },
  { ...aWriteQuestion, worked: [{ words: 'secret', because: 'secret' }] } as Question,
];

test('a question as it is asked gives away neither what is right nor why', () => {
  for (const question of everyKind) {
    const sent = JSON.stringify(asked({ place: `topic-1/${question.id}`, question }, 'seed'));
    assert.doesNotMatch(sent, /secret|"right"|because|wants|"pile"/, sent);
  }
});

test('no id of a match says which two belong together, and each seed lays them out anew', () => {
  const order = (seed: string) =>
    rightsOf(match, 'topic-1/match', seed)
      .map(({ pair }) => pair.id)
      .join('');
  assert.deepEqual(
    rightsOf(match, 'topic-1/match', 'x').map(({ id }) => id),
    ['right-1', 'right-2', 'right-3', 'right-4'],
  );
  assert.ok(new Set(['1', '2', '3', '4', '5', '6'].map(order)).size > 1);
});

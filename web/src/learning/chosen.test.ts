import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AskedQuestion } from '@wayfellow/server/contract';
import fc from 'fast-check';
import { movedBy, orderOf, stillBelonging, withId, withPair, wordsLeftOver } from './chosen.ts';

const worded = (...ids: readonly string[]) => ids.map((id) => ({ id, words: `Words of ${id}.` }));

const order = { kind: 'order', id: 't/order', asks: 'Order?', steps: worded('a', 'b', 'c') } as const;
const write = { kind: 'write', id: 't/write', asks: 'Say it.', before: 'Hello.' } as const;
const sort = {
  kind: 'sort',
  id: 't/sort',
  asks: 'Where?',
  piles: worded('left', 'right'),
  cards: worded('a', 'b'),
} as const;
const many = { kind: 'many', id: 't/many', asks: 'Which?', options: worded('a', 'b', 'c') } as const;
const match = {
  kind: 'match',
  id: 't/match',
  asks: 'What with what?',
  lefts: worded('a'),
  rights: worded('right-1', 'right-2'),
} as const;

describe('bringing steps into order', () => {
  test('a step moves by one place, and the others keep their order', () => {
    assert.deepEqual(movedBy(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b']);
    assert.deepEqual(movedBy(['a', 'b', 'c'], 'a', 1), ['b', 'a', 'c']);
  });

  test('at either end a step stays where it is', () => {
    assert.deepEqual(movedBy(['a', 'b'], 'a', -1), ['a', 'b']);
    assert.deepEqual(movedBy(['a', 'b'], 'b', 1), ['a', 'b']);
  });

  test('no number of moves loses a step or doubles one', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'not there'), fc.constantFrom(-1, 1)),
    );
    fc.assert(
      fc.property(moves, (made) => {
        let steps: readonly string[] = ['a', 'b', 'c', 'd'];
        for (const [id, by] of made) steps = movedBy(steps, id, by);
        assert.deepEqual([...steps].sort(), ['a', 'b', 'c', 'd']);
      }),
    );
  });

  test('until something is moved, the steps stand as they came', () => {
    assert.deepEqual(orderOf(order, undefined), ['a', 'b', 'c']);
    assert.deepEqual(orderOf(order, ['c', 'a', 'b']), ['c', 'a', 'b']);
  });
});

describe('choosing and taking back', () => {
  test('a box that is ticked twice counts once, and one unticked not at all', () => {
    assert.deepEqual(withId(['a'], 'a', true), ['a']);
    assert.deepEqual(withId(['a', 'b'], 'a', false), ['b']);
  });

  test('a card lies on one pile at a time, and an empty choice takes it off', () => {
    assert.deepEqual(withPair({ a: 'left' }, 'a', 'right'), { a: 'right' });
    assert.deepEqual(withPair({ a: 'left' }, 'a', ''), {});
  });
});

describe('questions that changed while they were being answered', () => {
  const answers = {
    't/order': ['c', 'b', 'a'],
    't/write': 'What would you like?',
    't/sort': { a: 'left', gone: 'right' },
    't/many': ['a', 'gone'],
    't/match': { a: 'right-1' },
    't/gone': 'a',
  };

  test('what still belongs is kept, option by option', () => {
    assert.deepEqual(stillBelonging([order, write, sort, many, match], answers), {
      't/order': ['c', 'b', 'a'],
      't/write': 'What would you like?',
      't/sort': { a: 'left' },
      't/many': ['a'],
    });
  });

  test('an order whose steps have changed starts anew', () => {
    const other: AskedQuestion = { ...order, steps: worded('a', 'b', 'd') };
    assert.deepEqual(stillBelonging([other], answers), {});
  });

  test('words to a question that is gone are shown once more', () => {
    assert.deepEqual(wordsLeftOver([write, many], [many], answers), ['What would you like?']);
    assert.deepEqual(wordsLeftOver([write], [write], answers), []);
  });
});

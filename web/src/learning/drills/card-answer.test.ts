import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeSent, nothingYet, withMark } from './card-answer.ts';

test('a card to mark can be sent with nothing marked; words and piles are asked for first', () => {
  assert.equal(canBeSent(nothingYet({ kind: 'hear-the-change-talk', id: 'a', number: 1, said: [] })), true);
  assert.equal(canBeSent(' \n '), false);
  assert.equal(canBeSent('praise'), true);
});

test('marking twice marks once, and a mark can be taken away', () => {
  assert.deepEqual(withMark(withMark([], 2, true), 2, true), [2]);
  assert.deepEqual(withMark([0, 2], 1, true), [0, 1, 2]);
  assert.deepEqual(withMark([0, 1, 2], 1, false), [0, 2]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewItemToSee } from '@wayfellow/server/contract';
import { countLook, endSitting, hasBegun, leftOf } from './sitting.ts';

const five = Array.from({ length: 5 }, (_, index): ReviewItemToSee => ({
  id: `card:d/${index}`,
  looks: 0,
  kind: 'card',
  cue: '',
  drill: { id: 'd', title: 'D' },
  cardId: String(index),
}));

test('a sitting never grows beyond five things, however often one goes away and comes back', () => {
  assert.equal(hasBegun(), false);
  assert.equal(leftOf(five).length, 5);
  for (const left of [4, 3, 2, 1, 0, 0]) {
    countLook();
    assert.equal(leftOf(five).length, left);
  }
  assert.equal(hasBegun(), true);
  endSitting();
  assert.equal(leftOf(five).length, 5);
});

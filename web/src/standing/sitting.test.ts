import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewItemToSee } from '@wayfellow/server/contract';
import { beginSitting, endSitting, leftOfSitting, lookedAt, sittingIsAt } from './sitting.ts';

const card = (id: string): ReviewItemToSee => ({
  id,
  looks: 0,
  kind: 'card',
  cue: '',
  drill: { id: 'd', title: 'D' },
  cardId: id,
});

test('a sitting goes on with the same thing when someone comes back from a card, and never grows', () => {
  assert.deepEqual(leftOfSitting(), []);
  beginSitting([card('a'), card('b'), card('c')]);
  assert.equal(lookedAt('a')[0]?.id, 'b');
  assert.equal(sittingIsAt('d', 'b'), true);
  assert.equal(sittingIsAt('d', 'c'), false);
  assert.deepEqual(
    leftOfSitting().map(({ id }) => id),
    ['b', 'c'],
  );
  lookedAt('b');
  lookedAt('b');
  assert.deepEqual(lookedAt('c'), []);
});

test('a sitting ends with what it had, and says whether there was anything', () => {
  beginSitting([card('a')]);
  assert.equal(endSitting(), false);
  beginSitting([card('a')]);
  lookedAt('a');
  assert.equal(endSitting(), true);
  assert.equal(endSitting(), false);
  assert.deepEqual(leftOfSitting(), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shiftCounter } from './leave-now.ts';
import { telephone } from './telephone.ts';

test('Shift pressed three times within five seconds leaves', () => {
  const count = shiftCounter();
  assert.deepEqual([count('Shift', 0), count('Shift', 2000), count('Shift', 4999)], [false, false, true]);
});

test('Shift pressed slowly, or while writing capitals, does not leave', () => {
  const slow = shiftCounter();
  assert.deepEqual([slow('Shift', 0), slow('Shift', 4000), slow('Shift', 9001)], [false, false, false]);
  const writing = shiftCounter();
  assert.deepEqual(
    ['Shift', 'A', 'Shift', 'B', 'Shift'].map((key, at) => writing(key, at * 100)),
    [false, false, false, false, false],
  );
});

test('a phone number is dialled as it is written, without its spaces', () => {
  assert.equal(telephone('+64 (0)800 543 354'), 'tel:+640800543354');
});

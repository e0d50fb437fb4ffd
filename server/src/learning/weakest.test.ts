import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weakestContrasts } from './weakest.ts';

test('the contrast on which own words most often pulled away from MI is the weakest', () => {
  const weakest = weakestContrasts([
    { behaviour: 'adviceWithoutPermission', probability: 0.9 },
    { behaviour: 'adviceWithoutPermission', probability: 0.7 },
    { behaviour: 'confronting', probability: 0.9 },
    { behaviour: 'openQuestion', probability: 0.9 },
  ]);
  assert.deepEqual([...weakest], ['adviceOrOwnReasons']);
});

test('one sentence is no habit, and a guess of the ear counts for nothing', () => {
  assert.equal(weakestContrasts([{ behaviour: 'confronting', probability: 0.9 }]).size, 0);
  const guess = { behaviour: 'confronting', probability: 0.5 } as const;
  assert.equal(weakestContrasts([guess, guess, guess]).size, 0);
});

test('what is MI, or neither, is never weak', () => {
  const fine = { behaviour: 'complexReflection', probability: 1 } as const;
  const neither = { behaviour: 'closedQuestion', probability: 1 } as const;
  assert.equal(weakestContrasts([fine, fine, neither, neither]).size, 0);
});

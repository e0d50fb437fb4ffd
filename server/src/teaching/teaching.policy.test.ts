import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayTeach } from './teaching.policy.ts';
import type { TeachingAct } from './teaching.policy.ts';

const acts: readonly TeachingAct[] = [
  'see-the-desk',
  'take-a-course-along',
  'bring-a-course-in',
  'open-a-lesson',
  'name-a-local-service',
  'see-what-misleads',
];

test('the trainer at this machine may do everything at the desk', () => {
  for (const act of acts) assert.deepEqual(mayTeach('trainer', act), { ok: true });
});

test('someone who reads over the network may do nothing at the desk, not even look', () => {
  for (const act of acts)
    assert.deepEqual(mayTeach('reader', act), { ok: false, because: 'only-on-this-machine' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayLearn } from './learning.policy.ts';
import type { LearningAct } from './learning.policy.ts';

const acts: readonly LearningAct[] = ['see-the-path', 'read-a-lesson', 'take-a-check', 'try-a-drill'];

test('the local learner may do everything with the course', () => {
  for (const act of acts)
    assert.deepEqual(mayLearn({ kind: 'local-learner', personId: 'ana' }, act), { ok: true });
});

test('someone who reads over the network may read, and leaves no answers or words behind', () => {
  assert.deepEqual(
    acts.map((act) => mayLearn({ kind: 'reader' }, act).ok),
    [true, true, false, false],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { drillTry, knowledgeCheckAttempt, person } from '../storage/schema.ts';
import { masterKeyFrom } from '../safety/master-key.ts';
import { aDatabase } from '../testing/database.ts';
import { drillTries, keepAttempt, keepDrillTry, passedChecks } from './learning.store.ts';
import type { KeptAttempt, KeptDrillTry } from './learning.store.ts';

const { db } = await aDatabase();
const masterKey = masterKeyFrom(new Uint8Array(32).fill(1));
const at = new Date('2026-03-01T10:00:00Z');
for (const id of ['ana', 'kea']) await db.insert(person).values({ id, kind: 'local-learner', createdAt: at });

const anAttempt = (other: Partial<KeptAttempt>): KeptAttempt => ({
  id: 'attempt-1',
  lessonId: 'lesson-1',
  lessonVersion: 'v1',
  answers: { a: 'right' },
  passed: true,
  at,
  ...other,
});

const aTry = (other: Partial<KeptDrillTry>): KeptDrillTry => ({
  id: 'try-1',
  lessonId: 'lesson-1',
  drillId: 'advice-to-mi',
  words: 'Your friends matter to you.',
  heard: { speaker: 'supporter', text: 'Your friends matter to you.' } as HeardSupporterTurn,
  at,
  ...other,
});

test('a check passed on an older version stays passed, and a failed one opens nothing', async () => {
  await keepAttempt(db, 'ana', anAttempt({ id: 'old', lessonVersion: 'v0' }));
  await keepAttempt(db, 'ana', anAttempt({ id: 'new', passed: false }));
  await keepAttempt(db, 'ana', anAttempt({ id: 'other', lessonId: 'lesson-2', passed: false }));
  assert.deepEqual(await passedChecks(db, 'ana'), new Set(['lesson-1']));
  assert.deepEqual(await passedChecks(db, 'kea'), new Set());
});

test('ten goes that arrive at once under one id are kept once, and all get the same answer', async () => {
  const attempt = anAttempt({ id: 'at-once', passed: false });
  const kept = await Promise.all(Array.from({ length: 10 }, () => keepAttempt(db, 'ana', attempt)));
  for (const one of kept) assert.deepEqual(one, { ok: true, kept: attempt });
  const rows = await db.select().from(knowledgeCheckAttempt);
  assert.equal(rows.filter(({ id }) => id === 'at-once').length, 1);
});

test('an id that stands for other answers, another lesson or another person is not taken again', async () => {
  await keepAttempt(db, 'ana', anAttempt({ id: 'taken' }));
  const refusal = { ok: false, because: 'already-used-for-something-else' };
  assert.deepEqual(
    await keepAttempt(db, 'ana', anAttempt({ id: 'taken', answers: { a: 'wrong' } })),
    refusal,
  );
  assert.deepEqual(await keepAttempt(db, 'ana', anAttempt({ id: 'taken', lessonId: 'lesson-2' })), refusal);
  assert.deepEqual(await keepAttempt(db, 'kea', anAttempt({ id: 'taken' })), refusal);
  assert.deepEqual(await passedChecks(db, 'kea'), new Set());
});

test('the words of a drill lie sealed in the table and open only for the person who wrote them', async () => {
  const keeping = { db, masterKey };
  const kept = aTry({});
  assert.deepEqual(await keepDrillTry(keeping, 'ana', kept), { ok: true, kept });
  const [row] = await db.select().from(drillTry);
  assert(row);
  for (const column of [row.words, row.heard])
    assert.ok(!Buffer.from(column).includes('friends'), 'plain words in the table');
  const which = { lessonId: 'lesson-1', drillId: 'advice-to-mi' };
  assert.deepEqual(await drillTries(keeping, 'ana', which), [kept]);
  assert.deepEqual(await drillTries(keeping, 'kea', which), []);
});

test('tries come back in the order they were made', async () => {
  const keeping = { db, masterKey };
  await keepDrillTry(
    keeping,
    'kea',
    aTry({ id: 'later', words: 'Second.', at: new Date(at.getTime() + 1000) }),
  );
  await keepDrillTry(keeping, 'kea', aTry({ id: 'sooner', words: 'First.' }));
  const tries = await drillTries(keeping, 'kea', { lessonId: 'lesson-1', drillId: 'advice-to-mi' });
  assert.deepEqual(
    tries.map(({ words }) => words),
    ['First.', 'Second.'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { masterKeyFrom } from '../safety/master-key.ts';
import { drillTry, person } from '../storage/schema.ts';
import { aDatabase } from '../testing/database.ts';
import { keepReading, keepTry, triesByDrill, triesOnCard, tryUnderId } from './drills.store.ts';
import type { KeptTry } from './drills.ts';

const { db } = await aDatabase();
const keeping = { db, masterKey: masterKeyFrom(new Uint8Array(32).fill(1)) };
const at = new Date('2026-03-01T10:00:00Z');
for (const id of ['ana', 'kea']) await db.insert(person).values({ id, kind: 'local-learner', createdAt: at });

const card = { drillId: 'closed-to-open', cardId: 'first' };

const aTry = (other: Partial<KeptTry>): KeptTry => ({
  ...card,
  id: 'try-1',
  answer: 'What about your friends?',
  heard: { speaker: 'supporter', text: 'What about your friends?' } as HeardSupporterTurn,
  fitted: null,
  seenAs: null,
  at,
  ...other,
});

test('the words of a try and what was heard in them lie sealed, and open only for the person who wrote them', async () => {
  const kept = aTry({});
  assert.equal(await keepTry(keeping, 'ana', kept), true);
  const [row] = await db.select().from(drillTry);
  for (const column of [row?.words, row?.heard])
    assert.ok(column && !Buffer.from(column).includes('friends'), 'plain words in the table');
  assert.deepEqual(await triesOnCard(keeping, 'ana', card), [kept]);
  assert.deepEqual(await triesOnCard(keeping, 'kea', card), []);
  assert.deepEqual(await tryUnderId(keeping, 'kea', 'try-1'), { whose: 'someone-else’s' });
});

test('ten sendings of one try at once keep it once', async () => {
  const kept = aTry({ id: 'at-once' });
  const all = await Promise.all(Array.from({ length: 10 }, () => keepTry(keeping, 'ana', kept)));
  assert.equal(all.filter(Boolean).length, 1);
});

test('piles and marks are kept as they were chosen, with whether they fitted then', async () => {
  const pile = aTry({ id: 'pile', cardId: 'cheer', answer: 'praise', heard: null, fitted: true });
  const marks = aTry({ id: 'marks', cardId: 'quiz', answer: [0, 2], heard: null, fitted: false });
  const none = aTry({ id: 'none', cardId: 'quiz', answer: [], heard: null, fitted: false });
  for (const one of [pile, marks, none]) await keepTry(keeping, 'ana', one);
  assert.deepEqual(await tryUnderId(keeping, 'ana', 'pile'), { whose: 'theirs', kept: pile });
  assert.deepEqual(await triesOnCard(keeping, 'ana', { ...card, cardId: 'quiz' }), [marks, none]);
});

test('tries come in the order they were made, and are counted by drill and card', async () => {
  const later = aTry({ id: 'later', at: new Date(at.getTime() + 1000) });
  await keepTry(keeping, 'kea', later);
  await keepTry(keeping, 'kea', aTry({ id: 'sooner' }));
  await keepTry(keeping, 'kea', aTry({ id: 'other', cardId: 'second' }));
  const tries = await triesOnCard(keeping, 'kea', card);
  assert.deepEqual(
    tries.map(({ id }) => id),
    ['sooner', 'later'],
  );
  assert.deepEqual(
    await triesByDrill(keeping, 'kea'),
    new Map([
      [
        'closed-to-open',
        new Map([
          ['first', 2],
          ['second', 1],
        ]),
      ],
    ]),
  );
});

test('a learner’s own reading is kept on their own try and on no one else’s, and taken back', async () => {
  await keepTry(keeping, 'ana', aTry({ id: 'read' }));
  const reading = async () => {
    const found = await tryUnderId(keeping, 'ana', 'read');
    return found.whose === 'theirs' ? found.kept.seenAs : 'not there';
  };
  await keepReading(keeping, 'kea', { tryId: 'read', seenAs: 'praise' });
  assert.equal(await reading(), null);
  await keepReading(keeping, 'ana', { tryId: 'read', seenAs: 'summary' });
  assert.equal(await reading(), 'summary');
  await keepReading(keeping, 'ana', { tryId: 'read', seenAs: null });
  assert.equal(await reading(), null);
});

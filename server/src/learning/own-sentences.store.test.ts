import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { LOCAL_LEARNER, welcomeLocalLearner } from '../people/local-learner.ts';
import { masterKeyFrom } from '../safety/master-key.ts';
import { seal } from '../safety/sealed-words.ts';
import { drillTry } from '../storage/schema.ts';
import { aDatabase } from '../testing/database.ts';
import { hearPlainly } from '../testing/plain-ear.ts';
import { keepAttempt } from './checks.store.ts';
import { heardInLearning } from './own-sentences.store.ts';
import { weakestContrasts } from './weakest.ts';

const masterKey = masterKeyFrom(new Uint8Array(32).fill(7));
const at = new Date('2026-03-01T10:00:00Z');
const before = new Date('2026-02-01T10:00:00Z');

function heardAs(text: string): HeardSupporterTurn {
  const heard = hearPlainly({ speaker: 'supporter', text }, []);
  if (heard.speaker !== 'supporter') throw new Error('a supporter’s turn was heard as a peer’s');
  return heard;
}

describe('what a learner’s own words were', () => {
  test('comes from drills and checks, lately, and the learner’s own reading counts', async () => {
    const { db } = await aDatabase();
    await welcomeLocalLearner(db, before);
    const tries = [
      { id: 'try-one-try-one-try', seenAs: null, at },
      { id: 'try-two-try-two-try', seenAs: 'openQuestion', at },
      { id: 'try-old-try-old-try', seenAs: null, at: before },
    ];
    for (const one of tries)
      await db.insert(drillTry).values({
        ...one,
        personId: LOCAL_LEARNER,
        drillId: 'd',
        cardId: 'c',
        heard: seal(masterKey, JSON.stringify(heardAs('You need to stop.')), {
          table: 'drill_try',
          row: `${one.id}/heard`,
        }),
      });
    await keepAttempt(
      { db, masterKey },
      {
        personId: LOCAL_LEARNER,
        courseId: 'c',
        lessonId: 'l',
        topicId: 't',
        id: 'attempt-attempt-attempt',
        version: '1',
        places: ['t/w'],
        neededCount: 1,
        answers: {},
        written: { 't/w': { words: 'You need to go.', heard: heardAs('You need to go.') } },
        rightPlaces: [],
        seenAs: {},
        passed: false,
        at,
      },
    );
    const since = new Date('2026-02-20T10:00:00Z');
    const sentences = await heardInLearning({ db, masterKey }, LOCAL_LEARNER, since);
    assert.deepEqual(sentences.map(({ behaviour }) => behaviour).sort(), [
      'adviceWithoutPermission',
      'adviceWithoutPermission',
      'openQuestion',
    ]);
    assert.deepEqual([...weakestContrasts(sentences)], ['adviceOrOwnReasons']);
    assert.deepEqual(await heardInLearning({ db, masterKey }, 'somebody-else', since), []);
  });
});

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { welcomeLocalLearner } from '../people/local-learner.ts';
import { masterKeyFrom } from '../safety/master-key.ts';
import { person } from '../storage/schema.ts';
import { aDatabase } from '../testing/database.ts';
import { hearPlainly } from '../testing/plain-ear.ts';
import { disagreementsIn, keepDisagreement, takeDisagreementBack } from './disagreements.store.ts';
import { findTalk, findWholeTalk, listTalks } from './finding-talks.store.ts';
import type { KeptTalk, Said } from './kept-practice.ts';
import { lookBackOn } from './looking-back.ts';
import { deleteTalk, keepBeginning, keepEnding, keepSaying } from './practising.store.ts';
import { openingOf, practicePersonNamed, whatFollows } from './practising.ts';
import { keepRewinding } from './rewinding.store.ts';
import type { Keeping } from './sealed-practice.store.ts';

const me = 'local-learner';
const other = 'somebody-else';
const at = new Date('2026-01-01T10:00:00Z');
const anId = (): string => randomBytes(16).toString('base64url');

let keeping: Keeping;
before(async () => {
  const { db } = await aDatabase();
  keeping = { db, masterKey: masterKeyFrom(randomBytes(32)) };
  await welcomeLocalLearner(db, at);
  await db.insert(person).values({ id: other, kind: 'local-learner', createdAt: at });
});

async function begun(id = anId(), personId = me): Promise<string> {
  const sam = practicePersonNamed('sam');
  assert.ok(sam);
  const beginning = { id, personId, practicePerson: 'sam', seed: 11, at };
  const kept = await keepBeginning(keeping, beginning, openingOf(sam, 11, hearPlainly));
  assert.ok(kept.ok);
  return id;
}

const say = async (conversationId: string, text: string, turnId = anId(), personId = me) =>
  await keepSaying(keeping, { personId, conversationId, turnId, text, at }, ({ conversation, turns }) => {
    const sam = practicePersonNamed(conversation.practicePerson);
    assert.ok(sam);
    return whatFollows(
      { person: sam, seed: conversation.seed, state: conversation.state, before: turns },
      text,
      hearPlainly,
    );
  });

async function said(conversationId: string, text: string, turnId = anId()): Promise<Said> {
  const kept = await say(conversationId, text, turnId);
  assert.ok(kept.ok);
  return kept.kept;
}

async function talk(conversationId: string): Promise<KeptTalk> {
  const found = await findWholeTalk(keeping, { personId: me, conversationId });
  assert.ok(found.ok);
  return found.talk;
}

const rewound = async (from: string, beforeSeq: number, newId = anId()) => {
  const kept = await keepRewinding(keeping, {
    personId: me,
    conversationId: from,
    newId,
    beforeSeq,
    seed: 5,
    at,
  });
  assert.ok(kept.ok, JSON.stringify(kept));
  return kept.talk;
};

describe('beginning', () => {
  test('the practice person speaks first, and beginning again with the same id is the same conversation', async () => {
    const id = await begun();
    const first = await talk(id);
    assert.deepEqual(
      first.turns.map(({ seq, speaker }) => [seq, speaker]),
      [[1, 'peer']],
    );
    await said(id, 'How are you?');
    await begun(id);
    assert.equal((await talk(id)).turns.length, 3);
  });

  test('an id that belongs to somebody else begins nothing and shows nothing', async () => {
    const id = await begun();
    const sam = practicePersonNamed('sam');
    assert.ok(sam);
    const beginning = { id, personId: other, practicePerson: 'sam', seed: 1, at };
    const kept = await keepBeginning(keeping, beginning, openingOf(sam, 1, hearPlainly));
    assert.deepEqual(kept, { ok: false, because: 'already-used-for-something-else' });
  });
});

describe('saying', () => {
  test('both turns are there when the answer is given, in order, with what was heard', async () => {
    const id = await begun();
    const { said: mine, answer } = await said(id, 'What matters to you? It sounds hard.');
    assert.deepEqual([mine.seq, answer?.seq], [2, 3]);
    const { turns, conversation } = await talk(id);
    const spoken = await findTalk(keeping, { personId: me, conversationId: id });
    assert.ok(spoken.ok);
    assert.deepEqual(spoken.talk.turns.slice(1), [mine, answer]);
    assert.equal(turns[1]?.heard?.sentences.length, 2);
    assert.equal(turns[1]?.effects?.length, 2);
    assert.deepEqual(turns[2]?.state, conversation.state);
    assert.equal(conversation.nextSeq, 4);
  });

  test('the same turn sent twice is stored once and answered the same', async () => {
    const id = await begun();
    const turnId = anId();
    const once = await said(id, 'How are you?', turnId);
    await said(id, 'And now?');
    assert.deepEqual(await said(id, 'How are you?', turnId), once);
    assert.equal((await talk(id)).turns.length, 5);
  });

  test('the same turn sent many times at the same moment is stored once', async () => {
    const id = await begun();
    const turnId = anId();
    const all = await Promise.all(Array.from({ length: 8 }, () => said(id, 'How are you?', turnId)));
    for (const one of all) assert.deepEqual(one, all[0]);
    assert.equal((await talk(id)).turns.length, 3);
  });

  test('different turns at the same moment are all stored, each with its own answer after it', async () => {
    const id = await begun();
    await Promise.all(Array.from({ length: 8 }, (_, n) => said(id, `What about ${String(n)}?`)));
    const { turns } = await talk(id);
    assert.deepEqual(
      turns.map(({ seq }) => seq),
      Array.from({ length: 17 }, (_, n) => n + 1),
    );
    for (const turn of turns) assert.equal(turn.speaker, turn.seq % 2 === 0 ? 'supporter' : 'peer');
  });

  test('a turn’s id with other words is refused, and what is there stays', async () => {
    const id = await begun();
    const turnId = anId();
    await said(id, 'How are you?', turnId);
    assert.deepEqual(await say(id, 'Who are you?', turnId), {
      ok: false,
      because: 'already-used-for-something-else',
    });
    assert.equal((await talk(id)).turns[1]?.text, 'How are you?');
  });

  test('unknown, somebody else’s, or ended: nothing is stored', async () => {
    const notThere = { ok: false, because: 'no-such-conversation' };
    const id = await begun();
    assert.deepEqual(await say(anId(), 'Hello'), notThere);
    assert.deepEqual(await say(id, 'Hello', anId(), other), notThere);
    assert.deepEqual(await findTalk(keeping, { personId: other, conversationId: id }), notThere);
    assert.deepEqual(await keepEnding(keeping, { personId: other, conversationId: id, at }), notThere);
    assert.deepEqual(await deleteTalk(keeping, { personId: other, conversationId: id }), notThere);
    assert.ok((await keepEnding(keeping, { personId: me, conversationId: id, at })).ok);
    assert.deepEqual(await say(id, 'Hello'), { ok: false, because: 'conversation-has-ended' });
    assert.equal((await talk(id)).turns.length, 1);
  });

  test('a turn that was stored before the end is given back after it', async () => {
    const id = await begun();
    const turnId = anId();
    const once = await said(id, 'How are you?', turnId);
    await keepEnding(keeping, { personId: me, conversationId: id, at });
    assert.deepEqual(await said(id, 'How are you?', turnId), once);
  });

  test('words of danger are kept as written, uncoded and unanswered, and the conversation takes no more turns', async () => {
    const id = await begun();
    await said(id, 'What matters to you?');
    const turnId = anId();
    const { said: mine, answer } = await said(id, 'I want to kill myself.', turnId);
    assert.deepEqual([mine.text, answer], ['I want to kill myself.', null]);
    assert.equal((await talk(id)).turns.at(-1)?.heard, null);
    assert.deepEqual(await say(id, 'Hello?'), { ok: false, because: 'conversation-has-ended' });
    assert.deepEqual(await said(id, 'I want to kill myself.', turnId), {
      practicePerson: 'sam',
      said: mine,
      answer: null,
    });
    assert.ok((await keepEnding(keeping, { personId: me, conversationId: id, at })).ok);
    const looked = lookBackOn({ name: 'Sam' }, await talk(id), hearPlainly);
    assert.deepEqual(Object.keys(looked.heard), ['2']);
    assert.ok(looked.lookBack.sentences.every(({ seq }) => seq === 2));
  });

  test('what is in the tables shows none of the words', async () => {
    const id = await begun();
    await said(id, 'Heliotrope marmalade?');
    const { rows } = await keeping.db.execute<{ row: string }>(
      sql`select encode(words, 'escape') || encode(coalesce(heard, ''), 'escape') || encode(coalesce(effects, ''), 'escape') as row
          from practising.turn where conversation_id = ${id}`,
    );
    assert.equal(rows.length, 3);
    assert.ok(rows.every(({ row }) => !/heliotrope|openQuestion|Sam/iu.test(row)));
  });
});

describe('rewinding', () => {
  test('the new try keeps what came before, goes its own way, and the older one stays', async () => {
    const id = await begun();
    const first = await said(id, 'What matters to you?');
    await said(id, 'You need to stop seeing them.');
    const older = await talk(id);
    const anew = await rewound(id, 4);
    assert.deepEqual(anew.turns, older.turns.slice(0, 3));
    assert.deepEqual(
      anew.conversation.state,
      older.turns.find(({ seq }) => seq === first.answer?.seq)?.state,
    );
    assert.deepEqual(anew.conversation.rewoundFrom, { id, beforeSeq: 4 });
    const other = await said(anew.conversation.id, 'It sounds hard.');
    assert.equal(other.said.seq, 4);
    assert.deepEqual(await talk(id), older);
    assert.equal((await talk(anew.conversation.id)).turns.length, 5);
  });

  test('it works from the first turn, from an ended talk, from another rewound try, and twice is once', async () => {
    const id = await begun();
    await said(id, 'What matters to you?');
    await keepEnding(keeping, { personId: me, conversationId: id, at });
    const second = await rewound(id, 2);
    assert.equal(second.turns.length, 1);
    await said(second.conversation.id, 'How is it?');
    const third = await rewound(second.conversation.id, 2);
    assert.deepEqual(await rewound(second.conversation.id, 2, third.conversation.id), third);
    const elsewhere = {
      personId: me,
      conversationId: id,
      newId: third.conversation.id,
      beforeSeq: 2,
      seed: 1,
      at,
    };
    assert.deepEqual(await keepRewinding(keeping, elsewhere), {
      ok: false,
      because: 'already-used-for-something-else',
    });
  });

  test('only a turn of the learner’s own can be said anew', async () => {
    const id = await begun();
    await said(id, 'What matters to you?');
    for (const beforeSeq of [1, 3, 4, 99]) {
      const kept = await keepRewinding(keeping, {
        personId: me,
        conversationId: id,
        newId: anId(),
        beforeSeq,
        seed: 1,
        at,
      });
      assert.deepEqual(kept, { ok: false, because: 'no-such-turn' });
    }
    const theirs = { personId: other, conversationId: id, newId: anId(), beforeSeq: 2, seed: 1, at };
    assert.deepEqual(await keepRewinding(keeping, theirs), { ok: false, because: 'no-such-conversation' });
  });

  test('however a learner says, rewinds and ends, every try keeps its order and its beginning', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('say' as const),
        words: fc.constantFrom('What is it like?', 'It sounds hard.', 'You need to stop.'),
      }),
      fc.record({ do: fc.constant('rewind' as const), back: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ do: fc.constant('end' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        let id = await begun();
        for (const next of steps) {
          if (next.do === 'say') await say(id, next.words);
          if (next.do === 'end') await keepEnding(keeping, { personId: me, conversationId: id, at });
          if (next.do === 'rewind') {
            const mine = (await talk(id)).turns.filter(({ speaker }) => speaker === 'supporter');
            const beforeSeq = mine.at(-1 - next.back)?.seq;
            if (beforeSeq === undefined) continue;
            const older = await talk(id);
            const anew = await rewound(id, beforeSeq);
            assert.deepEqual(anew.turns, older.turns.slice(0, beforeSeq - 1));
            assert.deepEqual(await talk(id), older);
            id = anew.conversation.id;
          }
          const { turns, conversation } = await talk(id);
          assert.deepEqual(
            turns.map(({ seq, speaker }) => [seq, speaker]),
            turns.map((_, n) => [n + 1, n % 2 === 0 ? 'peer' : 'supporter']),
          );
          assert.equal(conversation.nextSeq, turns.length + 1);
          assert.deepEqual(turns.at(-1)?.state, conversation.state);
        }
      }),
      { numRuns: 15, seed: 20261122 },
    );
  });
});

describe('seeing it differently', () => {
  test('the last word counts, it can be taken back, and a new try carries it on', async () => {
    const id = await begun();
    await said(id, 'What matters to you? It sounds hard.');
    await said(id, 'And now?');
    const which = { personId: me, conversationId: id, seq: 2, sentence: 1 };
    assert.deepEqual(await keepDisagreement(keeping, which, 'summary', at), { ok: true });
    assert.deepEqual(await keepDisagreement(keeping, which, 'complexReflection', at), { ok: true });
    const differently = [{ seq: 2, sentence: 1, behaviour: 'complexReflection' as const }];
    assert.deepEqual(await disagreementsIn(keeping, id), differently);
    const anew = await rewound(id, 4);
    assert.deepEqual(await disagreementsIn(keeping, anew.conversation.id), differently);
    assert.deepEqual(await takeDisagreementBack(keeping, which), { ok: true });
    assert.deepEqual(await takeDisagreementBack(keeping, which), { ok: true });
    assert.deepEqual(await disagreementsIn(keeping, id), []);
  });

  test('only about a sentence of one’s own that is there', async () => {
    const id = await begun();
    await said(id, 'What matters to you?');
    for (const [seq, sentence] of [
      [1, 0],
      [2, 1],
      [3, 0],
      [8, 0],
    ] as const) {
      const kept = await keepDisagreement(
        keeping,
        { personId: me, conversationId: id, seq, sentence },
        'summary',
        at,
      );
      assert.deepEqual(kept, { ok: false, because: 'no-such-turn' });
    }
    const theirs = { personId: other, conversationId: id, seq: 2, sentence: 0 };
    assert.deepEqual(await keepDisagreement(keeping, theirs, 'summary', at), {
      ok: false,
      because: 'no-such-conversation',
    });
  });
});

describe('listing and deleting', () => {
  test('the list holds one’s own, with the number of one’s turns', async () => {
    const id = await begun();
    await said(id, 'How are you?');
    await said(id, 'And now?');
    const theirs = await begun(anId(), other);
    const listed = await listTalks(keeping, me);
    assert.equal(listed.find((one) => one.id === id)?.learnerTurns, 2);
    assert.equal(
      listed.some((one) => one.id === theirs),
      false,
    );
    assert.deepEqual(
      (await listTalks(keeping, other)).map((one) => [one.id, one.learnerTurns]),
      [[theirs, 0]],
    );
  });

  test('deleting leaves no row of it, and a try rewound from it stays whole', async () => {
    const id = await begun();
    await said(id, 'What matters to you?');
    await keepDisagreement(keeping, { personId: me, conversationId: id, seq: 2, sentence: 0 }, 'summary', at);
    await said(id, 'And now?');
    const anew = await rewound(id, 4);
    assert.deepEqual(await deleteTalk(keeping, { personId: me, conversationId: id }), { ok: true });
    for (const [table, column] of [
      ['conversation', 'id'],
      ['turn', 'conversation_id'],
      ['disagreement', 'conversation_id'],
    ] as const) {
      const { rows } = await keeping.db.execute(
        sql`select 1 from ${sql.identifier('practising')}.${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`,
      );
      assert.equal(rows.length, 0, table);
    }
    const left = await talk(anew.conversation.id);
    assert.deepEqual(left.turns, anew.turns);
    assert.equal(left.conversation.rewoundFrom, null);
  });
});

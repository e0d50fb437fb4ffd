import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrived, failed, keptWords, neverArrived, pressSend } from './sending.ts';
import type { Sending } from './sending.ts';

function freshIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `id-${made}`;
  };
}

test('a double tap sends once', () => {
  const ids = freshIds();
  const first = pressSend({ kind: 'writing' }, 'Hello', ids);
  const second = pressSend(first.next, 'Hello', ids);
  assert.deepEqual(first.toDo, { kind: 'send', turnId: 'id-1', text: 'Hello' });
  assert.deepEqual(second, { next: first.next, toDo: { kind: 'nothing' } });
});

test('the same words tried again keep their id, so that they are stored once', () => {
  const ids = freshIds();
  const first = pressSend({ kind: 'writing' }, 'Hello', ids);
  const again = pressSend(failed(first.next), 'Hello', ids);
  assert.deepEqual(again.toDo, { kind: 'send', turnId: 'id-1', text: 'Hello' });
});

test('changed words after a failed try first look whether the old ones arrived', () => {
  const ids = freshIds();
  const first = pressSend({ kind: 'writing' }, 'Hello', ids);
  const changed = pressSend(failed(first.next), 'Hello you', ids);
  assert.deepEqual(changed.toDo, { kind: 'look-whether-it-arrived', turnId: 'id-1', changed: 'Hello you' });
  assert.deepEqual(neverArrived('Hello you', ids).toDo, { kind: 'send', turnId: 'id-2', text: 'Hello you' });
});

test('nothing but white space is not sent', () => {
  assert.deepEqual(pressSend({ kind: 'writing' }, ' \n ', freshIds()).toDo, { kind: 'nothing' });
});

test('words that did not go come back before whatever was typed since', () => {
  assert.equal(keptWords('One', ''), 'One');
  assert.equal(keptWords('One', 'two'), 'One\ntwo');
});

test('whatever happens between taps, no words are stored twice and none are lost', () => {
  const happening = fc.constantFrom('tap', 'stored', 'stored-but-answer-lost', 'lost');
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      const ids = freshIds();
      const stored = new Map<string, string>();
      let now: Sending = { kind: 'writing' };
      for (const what of happenings) {
        if (what === 'tap') {
          now = pressSend(now, 'The same words', ids).next;
        } else if (now.kind === 'sending') {
          if (what !== 'lost') stored.set(now.turnId, now.text);
          now = what === 'stored' ? arrived() : failed(now);
          if (what === 'stored') assert.deepEqual(now, { kind: 'writing' });
        }
        if (now.kind !== 'writing') assert.equal(now.text, 'The same words');
      }
      assert.ok([...stored.values()].every((text) => text === 'The same words'));
    }),
    { numRuns: 200 },
  );
});

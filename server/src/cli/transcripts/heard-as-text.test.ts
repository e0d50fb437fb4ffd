import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardSupporterSentence } from '@wayfellow/mi/behaviours';
import { hearPlainly } from '../../testing/plain-ear.ts';
import { heardAsText } from './heard-as-text.ts';

/** The text shown for one sentence that was heard like this. */
function shown(heard: Partial<HeardSupporterSentence>): string {
  const text = 'So it was the drink talking.';
  const plain = hearPlainly({ speaker: 'supporter', text }, []);
  assert.ok(plain.speaker === 'supporter');
  const sentences = plain.sentences.map((sentence) => ({ ...sentence, because: ['says “so”'], ...heard }));
  const turn = { conversation: '1', turn: '1', speaker: 'supporter', text } as const;
  return heardAsText(turn, { ...plain, sentences });
}

test('a guess is called a guess, with what it goes by and what else it may be', () => {
  const text = shown({ probability: 0.4, orElse: 'confronting' });
  assert.match(text, /\(a guess\)/u);
  assert.match(text, /\(it goes by: says “so”\)/u);
  assert.match(text, /\(or it may be: judging or warning\)/u);
});

test('where another reading comes close, it is named, also where the ear is fairly sure', () => {
  const text = shown({ probability: 0.57, orElse: 'complexReflection' });
  assert.match(text, /\(fairly sure\)/u);
  assert.match(text, /\(or it may be: deeper reflection\)/u);
  assert.doesNotMatch(text, /it goes by/u);
});

test('a reading that is sure stands without more words, and one that may excuse harm says so', () => {
  assert.doesNotMatch(shown({ probability: 0.9 }), /goes by|may be/u);
  assert.match(shown({ probability: 0.9, flags: ['mayExcuseHarm'] }), /\+ may excuse harm/u);
});

test('what a reading goes by cannot move a terminal', () => {
  // eslint-disable-next-line no-control-regex -- controls are what this test is about
  assert.doesNotMatch(shown({ probability: 0.3, because: ['says “\u001b[2J\u202e”'] }), /[\u001b\u202e]/u);
});

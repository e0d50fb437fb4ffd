import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeDanger } from '../../danger/index.ts';
import { besideClosedQuestion } from './beside-closed-questions.ts';
import { insteadOfAdvice } from './instead-of-advice.ts';
import { insteadOfJudging } from './instead-of-judging.ts';
import { insteadOfOwnStoryAsAdvice } from './instead-of-own-story.ts';
import { insteadOfParroting } from './instead-of-parroting.ts';
import { insteadOfPersuading } from './instead-of-persuading.ts';
import { insteadOfPraise } from './instead-of-praise.ts';
import type { Pair } from './pair.ts';

const themed = [
  besideClosedQuestion,
  insteadOfAdvice,
  insteadOfJudging,
  insteadOfOwnStoryAsAdvice,
  insteadOfPersuading,
  insteadOfPraise,
];
const lists: readonly (readonly Pair[])[] = [
  ...themed.map((bank) => Object.values(bank).flat()),
  insteadOfParroting,
];
const all = lists.flat();

test('every behaviour that is mended has eight pairs or more, and every theme two', (t) => {
  t.diagnostic(`${all.length} pairs`);
  for (const bank of themed) {
    assert.ok(Object.values(bank).flat().length >= 8);
    for (const [theme, pairs] of Object.entries(bank)) assert.ok(pairs.length >= 2, theme);
  }
  for (const pairs of lists) assert.ok(pairs.length >= 4);
});

test('every pair is short, whole, and written once', () => {
  for (const { to, words } of all) {
    for (const side of [to, words]) {
      assert.match(side, /^[A-Z].*[.?]$/, side);
      assert.doesNotMatch(side, /["'“”]| {2}|\.\./, side);
      for (const sentence of side.split(/(?<=[.?])\s/)) assert.ok(sentence.split(' ').length <= 15, sentence);
    }
    assert.ok(words.split(/(?<=[.?])\s/).length <= 3, words);
  }
  assert.equal(new Set(all.map(({ to }) => to)).size, all.length);
});

test('what the supporter says in a pair neither advises, orders nor praises, and asks at most one thing', () => {
  for (const { words } of all) {
    assert.doesNotMatch(
      words,
      /\b(?:must|should|ought|have to|need to|why don’t you|well done|great|amazing|proud of you|at least)\b/i,
      words,
    );
    assert.ok((words.match(/\?/g) ?? []).length <= 1, words);
  }
});

test('no pair is about Sam, and none speaks of danger, which is not coached', () => {
  for (const { to, words } of all) {
    assert.doesNotMatch(`${to} ${words}`, /\b(?:Sam|Marty|Ella|Len|Jo|Saturday)\b/, to);
    assert.notEqual(noticeDanger(to)?.kind, 'suicide', to);
  }
});

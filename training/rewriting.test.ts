import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, readDrafts } from './rewriting.ts';

const drafts = readDrafts();

test('beside each of the kept drafts stands something whole, or nothing', (t) => {
  assert.equal(drafts.length, 300);
  const ways = drafts.map(answerTo);
  const count = (from: string): number => ways.filter((way) => (way?.from ?? 'none') === from).length;
  t.diagnostic(
    `patterns ${count('pattern')}, openings ${count('opening')}, questions ${count('question')}, silent ${count('none')}`,
  );
  for (const [at, way] of ways.entries()) {
    if (way === null) continue;
    assert.match(way.words, /^[A-ZĀĒĪŌŪ].*[.?]$/, drafts[at]?.number);
    if (way.from === 'pattern') assert.match(way.words, /\. .*\?$/, 'a reflection, then an open question');
  }
});

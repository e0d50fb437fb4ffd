import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, readDrafts } from './rewriting.ts';

const drafts = readDrafts();

test('beside each of the kept drafts stands a whole way to say it, a pair of another talk, or nothing', (t) => {
  assert.equal(drafts.length, 300);
  const ways = drafts.map(answerTo);
  const count = (from: string): number => ways.filter((way) => (way?.from ?? 'none') === from).length;
  t.diagnostic(`patterns ${count('pattern')}, pairs ${count('example')}, silent ${count('none')}`);
  for (const [at, way] of ways.entries()) {
    if (way === null) continue;
    assert.match(way.words, /^[A-ZĀĒĪŌŪ].*[.?]$/, drafts[at]?.number);
    if (way.from === 'example') assert.match(way.to, /^[A-Z].*[.?]$/);
    else assert.match(way.words, /\. .*\?$/, 'a reflection, then an open question');
  }
});

test('an example never gives back a word of this talk as if it were said here', () => {
  for (const draft of drafts) {
    const way = answerTo(draft);
    if (way?.from !== 'example') continue;
    assert.notEqual(way.to, draft.peer);
    assert.match(way.id, /^example\//);
  }
});

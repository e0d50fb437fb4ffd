import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerTo,
  readDrafts,
  readFirstRound,
  readHeldBack,
  readSecondReader,
  readVerdicts,
} from './rewriting.ts';

const drafts = readDrafts();
const verdicts = readVerdicts();

test('three hundred drafts are judged, each once', () => {
  assert.equal(drafts.length, 300);
  assert.deepEqual(
    verdicts.map((judged) => judged.number),
    drafts.map((draft) => draft.number),
  );
});

test('what coaching answers today is what was read and judged', () => {
  for (const [at, draft] of drafts.entries()) {
    const judged = verdicts[at];
    const { from, words } = answerTo(draft);
    assert.deepEqual(
      [from, words],
      [judged?.from, judged?.words],
      `draft ${draft.number} changed: read it again`,
    );
  }
});

test('no rewrite in the list reads as broken to either reader', (t) => {
  const count = (verdict: string): number => verdicts.filter((judged) => judged.verdict === verdict).length;
  t.diagnostic(
    `reads well ${count('reads well')}, dull ${count('dull')}, broken ${count('broken')} of ${verdicts.length}`,
  );
  assert.equal(count('reads well') + count('dull') + count('broken'), verdicts.length);
  const second = readSecondReader();
  for (const judged of verdicts) {
    assert.notEqual(judged.verdict, 'broken', judged.number);
    assert.match(second.get(judged.number) ?? '', /^(?:well|dull)$/, judged.number);
  }
});

test('where two readers read the same words, the count is of what either found broken', (t) => {
  const both = readFirstRound();
  const by = (reader: 'first' | 'second'): number => both.filter((one) => one[reader] === 'broken').length;
  const either = both.filter((one) => one.first === 'broken' || one.second === 'broken').length;
  const same = both.filter((one) => one.first === one.second).length;
  t.diagnostic(
    `first ${by('first')}, second ${by('second')}, either ${either}, same verdict ${same} of ${both.length}`,
  );
  assert.deepEqual([both.length, by('first'), by('second'), either, same], [300, 3, 45, 45, 154]);
});

test('the drafts held back are counted as they were read, above the bar', (t) => {
  const heldBack = readHeldBack();
  const broken = heldBack.filter((verdict) => verdict === 'broken').length;
  t.diagnostic(`broken ${broken} of ${heldBack.length}`);
  assert.deepEqual([heldBack.length, broken], [100, 4]);
});

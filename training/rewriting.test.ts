import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, readDrafts, readVerdicts } from './rewriting.ts';

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

test('at most one rewrite in a hundred reads as broken', (t) => {
  const count = (verdict: string): number => verdicts.filter((judged) => judged.verdict === verdict).length;
  t.diagnostic(
    `reads well ${count('reads well')}, dull ${count('dull')}, broken ${count('broken')} of ${verdicts.length}`,
  );
  assert.equal(count('reads well') + count('dull') + count('broken'), verdicts.length);
  assert.ok(count('broken') <= verdicts.length / 100);
});

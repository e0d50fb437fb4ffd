import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readOutside } from './outside-reading.ts';
import { shownBeside } from './rewriting.ts';

const readings = readOutside();
const broken = readings.filter(({ verdict }) => verdict === 'broken');
const page = readFileSync(new URL('../docs/rewriting.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

test('three hundred outside drafts were read, each once, and each verdict has its reason', () => {
  assert.equal(new Set(readings.map(({ draft }) => draft.number)).size, 300);
  for (const { draft, reason } of readings) assert.ok(reason.length > 0, draft.number);
});

test('the page gives the outside reader’s count, and names every one that read as broken', () => {
  const count = (verdict: string): number => readings.filter((one) => one.verdict === verdict).length;
  const says = `well ${count('well')}, dull ${count('dull')}, broken ${count('broken')}`;
  assert.ok(page.includes(says), `docs/rewriting.md is to say “${says}”`);
  for (const { draft } of broken)
    assert.ok(page.includes(draft.number), `${draft.number} is not on the page`);
});

test('the page says how many of the things read are no longer what is shown', () => {
  const same = readings.map(
    ({ draft, asRead }) => JSON.stringify(shownBeside(draft)) === JSON.stringify(asRead),
  );
  const says = `${same.filter((one) => !one).length} of the 300 are shown otherwise now`;
  assert.ok(
    page.includes(says),
    `docs/rewriting.md is to say “${says}”, and the rest is still as it was read`,
  );
});

test('nothing that read as broken to the outside reader is still shown', () => {
  for (const { draft, asRead } of broken) assert.notDeepEqual(shownBeside(draft), asRead, draft.number);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import { headSizes } from '../../mi/src/keen-ear/keen-ear.ts';
import { attributes } from '../annomi.ts';
import { readFirstLight, readWritten, taughtAs } from './written-rows.ts';
import type { WrittenRow } from './written-rows.ts';

const learned = readWritten('learned');
const kept = [...readWritten('setAside'), ...readWritten('fresh')];

/** The behaviours no public data labels, which our sentences are there for. */
const wanted = [
  'simpleAffirmation',
  'complexAffirmation',
  'praise',
  'adviceWithPermission',
  'adviceWithoutPermission',
  'persuading',
  'confronting',
  'emphasisingChoice',
  'seekingCollaboration',
  'sharing',
  'sharingThatHandsBack',
  'sharingAsAdvice',
  'apologising',
  'discord',
] as const;

const flags = {
  'words that excuse harm': (row: WrittenRow) => row.flags.includes('mayExcuseHarm'),
  'twins that do not': (row: WrittenRow) => row.accountable,
} as const;

test('of each behaviour that public data lacks there are 130 sentences or more to learn from, and 40 or more that are set aside', () => {
  for (const behaviour of wanted) {
    const of = (rows: readonly WrittenRow[]): number =>
      rows.filter((row) => row.behaviour === behaviour).length;
    assert.ok(of(learned) >= 130, `${behaviour}: ${of(learned)} to learn from`);
    assert.ok(of(readWritten('setAside')) >= 40, `${behaviour}: ${of(readWritten('setAside'))} set aside`);
    assert.ok(of(readWritten('fresh')) >= 35, `${behaviour}: ${of(readWritten('fresh'))} fresh`);
  }
});

for (const [what, has] of Object.entries(flags))
  test(`there are 130 ${what} or more to learn from, and 40 or more that are only scored`, () => {
    assert.ok(learned.filter(has).length >= 130, String(learned.filter(has).length));
    assert.ok(readWritten('setAside').filter(has).length >= 40);
  });

test('about a third of all sentences is only ever scored', () => {
  const share = kept.length / (learned.length + kept.length);
  assert.ok(share >= 0.28 && share <= 0.4, String(share));
});

test('no scenario and no sentence that is learned from is also scored', () => {
  const all = [...learned, ...readFirstLight()];
  const wordsOf = ({ text }: WrittenRow): string =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu)
      ?.join(' ') ?? '';
  const scenarios = new Set(all.map((row) => row.scenario));
  const sentences = new Set(all.map(wordsOf));
  for (const row of kept) {
    assert.ok(!scenarios.has(row.scenario), row.scenario);
    assert.ok(!sentences.has(wordsOf(row)), `${row.scenario}: ${row.text}`);
  }
});

test('a story that is handed back by what comes after it is learned as a story', () => {
  const story = learned.find((row) => row.behaviour === 'sharingThatHandsBack');
  assert.ok(story !== undefined);
  const row = { ...story, coded: 'I kept mine in a drawer.', text: 'I kept mine in a drawer. And you?' };
  assert.equal(taughtAs(row), 'sharing');
});

test('a story that gives the floor back in its own sentence is learned as one handed back', () => {
  const story = learned.find((row) => row.behaviour === 'sharingThatHandsBack');
  assert.ok(story !== undefined);
  const text = 'I kept mine in a drawer, and where do you keep yours?';
  assert.equal(taughtAs({ ...story, coded: text, text }), 'sharingThatHandsBack');
});

test('the trainer knows the readings that weigh on someone, and AnnoMI’s classes, by their places', () => {
  const trainer = readFileSync(new URL('fit.py', import.meta.url), 'utf8');
  const places = ['adviceWithoutPermission', 'persuading', 'confronting', 'sharingAsAdvice'].map((name) =>
    (supporterBehaviourNames as readonly string[]).indexOf(name),
  );
  assert.ok(trainer.includes(`REPROACHES = [${places.join(', ')}]`));
  const [reflection, none] = [attributes.main.indexOf('reflection'), attributes.input.indexOf('none')];
  assert.ok(trainer.includes(`REFLECTION, NO_INPUT = ${reflection}, ${none}`));
  const model = readFileSync(new URL('ear_model.py', import.meta.url), 'utf8');
  for (const [head, size] of Object.entries(headSizes)) assert.ok(model.includes(`"${head}": ${size}`), head);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Speaker } from '../behaviours/index.ts';
import { keenEarBytes, smallParts } from '../testing/small-keen-ear.ts';
import {
  encodeWords,
  featureCount,
  headSizes,
  keenEarFrom,
  logits,
  readFeatures,
  readWords,
  silence,
  step,
} from './index.ts';
import type { HeadName, KeenEar } from './index.ts';

const bytes = keenEarBytes(smallParts(11));
const simd = keenEarFrom(bytes);
const scalar = keenEarFrom(bytes, 'scalar');

const headNames = Object.keys(headSizes) as readonly HeadName[];
const featuresOf = (keen: KeenEar, side: Speaker, text: string): number[] =>
  Array.from({ length: featureCount(keen, side) }, (_, i) => Math.sin(text.length + i));

/** Everything the keen ear says to turns that alternate, the peer first. */
function heard(keen: KeenEar, texts: readonly string[]): number[] {
  let state = silence(keen);
  return texts.flatMap((text, i) => {
    const side = i % 2 === 0 ? 'peer' : 'supporter';
    const encoded = encodeWords(keen, side, text, featuresOf(keen, side, text));
    const told = step(keen, state, encoded, side);
    state = told.state;
    return [
      ...encoded.u,
      ...encoded.f,
      ...told.c,
      ...headNames.flatMap((head) => [...logits(keen, head, told.c)]),
    ];
  });
}

const oddTexts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['an emoji', '🙂'],
  ['half an emoji', '\uD83D'],
  ['words from right to left', '\u200Fمرحبا بك\u200E'],
  ['letters to be written otherwise', 'ﬁ ½ ™ ｙｏｕ e\u0301'],
  ['20,000 characters', 'you feel like drinking, '.repeat(850).slice(0, 20_000)],
  ['20,000 of one letter', 'a'.repeat(20_000)],
  ['20,000 emoji', '🙂'.repeat(10_000)],
  ['a nought byte', 'you\u0000feel'],
];

describe('the keen ear', () => {
  test('says which kernel it runs on', () => {
    assert.deepEqual([simd.kernel, scalar.kernel], ['simd', 'scalar']);
  });

  test('with the kernel and without it hears the same to the last bit', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.constantFrom('you', 'feel', 'sad', 'drinking?', 'i want', '🙂'), { maxLength: 20 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        assert.deepEqual(heard(simd, texts), heard(scalar, texts));
      }),
      { numRuns: 60 },
    );
  });

  for (const [title, text] of oddTexts) {
    test(`hears ${title} without breaking, and the same on both kernels`, () => {
      const said = heard(simd, [text, text]);
      assert.ok(said.every(Number.isFinite));
      assert.deepEqual(said, heard(scalar, [text, text]));
    });
  }

  test('hears the same words the same, whatever was heard in between', () => {
    const before = heard(simd, ['you feel sad']);
    heard(simd, ['it sounds like you want to stop drinking', 'a']);
    assert.deepEqual(heard(simd, ['you feel sad']), before);
  });

  test('tells the speakers apart, and the places of words', () => {
    const words = (side: Speaker, text: string): number[] => [...readWords(simd, side, text)];
    assert.notDeepEqual(words('peer', 'you feel sad'), words('supporter', 'you feel sad'));
    assert.notDeepEqual(words('peer', 'you feel sad'), words('peer', 'sad feel you'));
  });

  test('remembers what was said before, and changes no memory that was handed in', () => {
    const encoded = encodeWords(simd, 'peer', 'sad', featuresOf(simd, 'peer', 'sad'));
    const start = silence(simd);
    const once = step(simd, start, encoded, 'peer');
    const kept = [...once.state];
    const twice = step(simd, once.state, encoded, 'peer');
    assert.notDeepEqual([...twice.state], kept);
    assert.deepEqual([...once.state], kept);
    assert.ok(start.every((value) => value === 0));
    assert.ok([...twice.state].every((value) => Math.abs(value) <= 1));
  });

  test('answers every question with as many numbers as it has answers', () => {
    const { c } = step(
      simd,
      silence(simd),
      encodeWords(simd, 'peer', 'sad', featuresOf(simd, 'peer', 'sad')),
      'peer',
    );
    for (const head of headNames) assert.equal(logits(simd, head, c).length, headSizes[head], head);
  });

  test('features that the weights were not trained with are a mistake, not a guess', () => {
    assert.throws(() => readFeatures(simd, 'peer', [1]), RangeError);
  });

  test('a feature that is no number is heard as none', () => {
    const told = readFeatures(simd, 'peer', [Number.NaN, Number.POSITIVE_INFINITY, 2]);
    assert.deepEqual(told, readFeatures(simd, 'peer', [0, 0, 2]));
  });
});

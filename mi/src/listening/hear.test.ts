import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { HeardTurn, Turn } from '../behaviours/index.ts';
import { checksumOf } from './ear.ts';
import { earFrom, EarFileDamaged, hear } from './index.ts';

const bytes = Uint8Array.from(readFileSync(new URL('../../weights/ear.bin', import.meta.url)));
const ear = earFrom(bytes);

test('damaged weights are refused, wherever the damage is', () => {
  assert.throws(() => earFrom(new Uint8Array(0)), EarFileDamaged);
  assert.throws(() => earFrom(bytes.subarray(0, bytes.length - 1)), EarFileDamaged);
  for (const at of [0, 5, 9, 40, 70_000, bytes.length - 1]) {
    const damaged = Uint8Array.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    assert.throws(() => earFrom(damaged), EarFileDamaged, `byte ${at}`);
  }
});

const word = fc.constantFrom(
  'you',
  'need to',
  'i',
  'lost',
  'what',
  'how',
  'part of you',
  'sorry',
  'mates',
  'safe',
  'drink',
  'sounds like',
  'well done',
  'because',
  '?',
  '.',
  '!',
  '…',
  '\n',
  '🎉',
  '\u0000',
  '\ud800',
  '\u202e',
  'she',
  'pushed',
  'until',
  'why don’t you',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
);
const anyTurn: fc.Arbitrary<Turn> = fc.record({
  speaker: fc.constantFrom('supporter' as const, 'peer' as const),
  text: anyText,
});

function sumsToOne(parts: Readonly<Record<string, number>>): void {
  const values = Object.values(parts);
  assert.ok(values.every((value) => value >= 0 && value <= 1));
  assert.ok(Math.abs(values.reduce((a, b) => a + b, 0) - 1) < 1e-6);
}

/** The same bytes with a checksum that fits whatever was changed. */
function resealed(changed: Uint8Array): Uint8Array {
  new DataView(changed.buffer, changed.byteOffset).setUint32(4, checksumOf(changed, 8), true);
  return changed;
}

test('weights whose checksum fits and whose contents do not are refused too', () => {
  const withCount = (count: number): Uint8Array => {
    const changed = bytes.slice();
    new DataView(changed.buffer).setUint32(8, count, true);
    return changed;
  };
  const renamed = bytes.slice();
  renamed[13] = 0x78;
  const moreOutputs = bytes.slice();
  new DataView(moreOutputs.buffer).setUint16(13 + (bytes[12] ?? 0), 65_535, true);
  const noNumber = bytes.slice();
  new DataView(noNumber.buffer).setFloat32(bytes.length - 4, NaN, true);
  const wrong = {
    'no model': withCount(0),
    'one model of four': withCount(1),
    'more models than there are bytes for': withCount(2 ** 32 - 1),
    'a model by another name': renamed,
    'another number of answers': moreOutputs,
    'what is no number': noNumber,
    'less than it says': bytes.slice(0, bytes.length - 40),
    'more than it says': Uint8Array.from([...bytes, 0, 0, 0, 0]),
  };
  for (const [what, changed] of Object.entries(wrong))
    assert.throws(() => earFrom(resealed(changed)), EarFileDamaged, what);
});

test('any turn after any turns is heard: in order, with evidence, with probabilities that sum to one', () => {
  fc.assert(
    fc.property(anyTurn, fc.array(anyTurn, { maxLength: 5 }), (turn, before) => {
      const heard: HeardTurn = hear(ear, turn, before);
      let at = 0;
      for (const sentence of heard.sentences) {
        assert.ok(sentence.start >= at);
        assert.equal(turn.text.slice(sentence.start, sentence.start + sentence.text.length), sentence.text);
        at = sentence.start + sentence.text.length;
        assert.ok(
          sentence.because.length >= 1 &&
            sentence.because.length <= 3 &&
            sentence.because.every((piece) => piece !== ''),
        );
        assert.ok(sentence.probability > 0 && sentence.probability <= 1 + 1e-9);
        if ('orElse' in sentence) assert.notEqual(sentence.orElse, sentence.behaviour);
      }
      assert.equal(heard.sentences.length === 0, turn.text.trim() === '');
      for (const parts of Object.values(heard.probabilities)) sumsToOne(parts);
      assert.ok(heard.takenUp.parroting >= 0 && heard.takenUp.parroting <= 1);
    }),
    { seed: 8420, numRuns: 200 },
  );
});

test('hearing the same words twice gives the same', () => {
  const turn: Turn & { speaker: 'supporter' } = {
    speaker: 'supporter',
    text: 'You miss them. What would help on Saturday?',
  };
  const before: readonly Turn[] = [{ speaker: 'peer', text: 'I miss my mates.' }];
  assert.deepEqual(hear(ear, turn, before), hear(ear, turn, before));
});

test('hostile messages of 8,000 characters do not hang it', () => {
  const hostile = [
    'a',
    'you ',
    'part of you ',
    'i told you that you ',
    '. ',
    '?',
    "i'",
    '“',
    'so so so , , ',
    'she pushed you until ',
    'you need need to ',
    '🎉',
  ];
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(8000 / piece.length)).slice(0, 8000);
    for (const speaker of ['supporter', 'peer'] as const) {
      const started = performance.now();
      hear(ear, { speaker, text }, [{ speaker: 'peer', text }]);
      assert.ok(
        performance.now() - started < 30_000,
        `${speaker}, ${piece}: ${performance.now() - started} ms`,
      );
    }
  }
});

test('a reflection made of the peer’s own words counts as parroting', () => {
  const heard = hear(ear, { speaker: 'supporter', text: 'Your mates still drink on Saturdays.' }, [
    { speaker: 'peer', text: 'My mates still drink on Saturdays.' },
  ]);
  assert.deepEqual(heard.takenUp.echoed, ['mates', 'drink', 'saturdays']);
  assert.equal(heard.takenUp.parroting, 1);
});

test('the words that can be taken up are content words and short phrases, in order', () => {
  const heard = hear(
    ear,
    { speaker: 'supporter', text: 'It sounds like your old friends are important to you.' },
    [],
  );
  assert.deepEqual(heard.takenUp.words, ['old', 'friends', 'old friends', 'important']);
});

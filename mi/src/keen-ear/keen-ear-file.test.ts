import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { keenEarBytes, sealed, smallParts } from '../testing/small-keen-ear.ts';
import type { KeenEarParts } from '../testing/small-keen-ear.ts';
import { EarFileDamaged } from './ear-file.ts';
import { keenEarFrom } from './keen-ear.ts';
import { textFrom } from './utf8.ts';

const parts = smallParts(7);
const bytes = keenEarBytes(parts);
const start = 12 + new DataView(bytes.buffer).getUint32(8, true);
const header = new TextDecoder().decode(bytes.subarray(12, start));
const numbers = bytes.subarray(start);

/** The plain reason a file is refused with. */
function refusalOf(damaged: Uint8Array): string {
  try {
    keenEarFrom(damaged);
  } catch (error) {
    assert.ok(error instanceof EarFileDamaged, String(error));
    return error.message;
  }
  return 'none';
}

const without = (name: string): KeenEarParts => ({
  ...parts,
  tensors: Object.fromEntries(Object.entries(parts.tensors).filter(([key]) => key !== name)),
});
const reshaped = (name: string, rows: number, cols: number, kind: 'i8' | 'f32'): KeenEarParts => ({
  ...parts,
  tensors: {
    ...parts.tensors,
    [name]: { kind, rows, cols, numbers: new Array<number>(rows * cols).fill(1) },
  },
});

const filled = (name: string, value: number): KeenEarParts => {
  const tensor = parts.tensors[name];
  assert.ok(tensor);
  const numbers = tensor.numbers.map(() => value);
  return { ...parts, tensors: { ...parts.tensors, [name]: { ...tensor, numbers } } };
};

describe('the file of the keen ear', () => {
  test('is read as it was written, wherever it lies in memory', () => {
    assert.equal(refusalOf(bytes), 'none');
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.equal(refusalOf(shifted.subarray(3)), 'none');
  });

  test('settings that are not known here are passed on', () => {
    const keen = keenEarFrom(keenEarBytes({ ...parts, settings: { ...parts.settings, blend: 0.4 } }));
    assert.equal(keen.settings['blend'], 0.4);
  });

  const table: readonly (readonly [string, Uint8Array, string])[] = [
    ['nothing', new Uint8Array(0), 'too short'],
    ['another kind of file', new Uint8Array(64).fill(9), 'does not begin as such a file does'],
    ['another version', Uint8Array.from(bytes, (b, i) => (i === 3 ? 0x32 : b)), 'another version'],
    ['a file cut off', bytes.subarray(0, bytes.length - 1), 'checksum'],
    ['a file with more behind it', Uint8Array.from([...bytes, 0]), 'checksum'],
    ['a header that is no JSON', sealed('{', numbers), 'makes no sense'],
    ['a header that is a list', sealed('[]', numbers), 'makes no sense'],
    ['no tensors', sealed('{}', numbers), 'lists no tensors'],
    ['no settings', sealed('{"tensors":[]}', numbers), 'no settings'],
    ['a vocabulary beyond the end', sealed(header.replace('"bytes":', '"bytes":999'), numbers), 'vocabulary'],
    ['numbers beyond the end', sealed(header, numbers.subarray(0, numbers.length - 16)), 'cut off'],
    ['a tensor twice', sealed(header.replace('l1.ln1.g', 'l0.ln1.g'), numbers), 'twice'],
    ['a tensor of a new kind', sealed(header.replace('"i8"', '"i4"'), numbers), 'unknown kind'],
    ['a tensor out of step', sealed(header.replace(/"at":(\d+)}/, '"at":$11}'), numbers), 'no place'],
    ['a tensor missing', keenEarBytes(without('l1.ff2')), '“l1.ff2” is missing'],
    ['a bias missing', keenEarBytes(without('head.flags.b')), '“head.flags.b” is missing'],
    ['a matrix as plain numbers', keenEarBytes(reshaped('tanh', 32, 32, 'f32')), 'wrong kind'],
    ['a matrix that does not fit', keenEarBytes(reshaped('mix', 20, 48, 'i8')), '20 by 48'],
    ['a head of another catalogue', keenEarBytes(reshaped('head.talk', 4, 40, 'i8')), '4 by 40'],
    ['a number that is none', keenEarBytes(filled('freqs', Number.NaN)), 'no number'],
    ['scores for other pieces', keenEarBytes(reshaped('pieceScores', 3, 1, 'f32')), 'a score'],
    ['settings of nonsense', keenEarBytes({ ...parts, settings: { longest: -1 } }), 'settings'],
    [
      'more pieces than there is room for',
      keenEarBytes({ ...parts, settings: { longest: 1e6, first: 5e5, last: 5e5, context: 8 } }),
      'settings',
    ],
  ];
  for (const [title, damaged, reason] of table) {
    test(`${title} is refused with a plain reason`, () => {
      const told = refusalOf(damaged);
      assert.ok(told.includes(reason), told);
    });
  }

  test('a byte changed anywhere is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        assert.notEqual(refusalOf(damaged), 'none');
      }),
      { numRuns: 60 },
    );
  });

  test('whatever a header says under a good checksum, it is read or refused and never breaks', () => {
    const flips = fc.array(fc.tuple(fc.nat(header.length - 1), fc.integer({ min: 32, max: 126 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const letters = [...header];
        for (const [at, code] of changes) letters[at] = String.fromCharCode(code);
        refusalOf(sealed(letters.join(''), numbers));
      }),
      { numRuns: 150 },
    );
  });

  test('UTF-8 is read as a TextDecoder reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        assert.equal(textFrom(new TextEncoder().encode(text)), text.toWellFormed());
      }),
      { numRuns: 200 },
    );
    assert.equal(textFrom(Uint8Array.of(0x61, 0xff, 0x62)), 'a\uFFFDb');
    assert.equal(textFrom(Uint8Array.of(0xe2, 0x96)), '\uFFFD');
  });
});

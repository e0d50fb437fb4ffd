import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { smallPieces, smallScores } from '../testing/small-keen-ear.ts';
import { keenEarFrom } from './keen-ear.ts';
import { piecesOf, pieceTreeFrom, readable } from './pieces.ts';

const tree = pieceTreeFrom(smallPieces, smallScores);
const wordsOf = (text: string): string[] => piecesOf(tree, text).map((id) => smallPieces[id] ?? '');

describe('a text in pieces', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['words that are known whole', 'you feel sad', ['▁you', '▁feel', '▁sad']],
    ['the likelier way, the longer piece', 'drinking', ['▁drinking']],
    ['a known half and the rest in letters', 'feeling', ['▁feel', 'ing']],
    ['letters where no word is known', 'cab', ['▁', 'c', 'a', 'b']],
    ['white space in runs', '  you \t\n feel ', ['▁you', '▁feel']],
    ['letters that are written as one (NFKC)', 'ﬁ', ['▁', 'f', 'i']],
    ['wide letters (NFKC)', 'ｙｏｕ', ['▁you']],
    ['an emoji: a space and one unknown', '🙂', ['▁', '\uFFFD']],
    ['many emoji: still one unknown', '🙂🙂👩‍👩‍👧', ['▁', '\uFFFD']],
    ['unknown letters between known words', 'you ☂☂ sad', ['▁you', '▁', '\uFFFD', '▁sad']],
    ['words from right to left', 'مرحبا', ['▁', '\uFFFD']],
    ['marks of direction', '\u200Fyou\u200E', ['▁', '\uFFFD', 'y', 'o', 'u', '\uFFFD']],
    ['names of pieces that stand for no letters', '<s>', ['▁', '\uFFFD', 's', '\uFFFD']],
    ['half an emoji', '\uD83D', ['▁', '\uFFFD']],
    ['nothing', '', []],
    ['only white space', ' \n\t\u00A0', []],
  ];
  for (const [title, text, pieces] of table) {
    test(title, () => assert.deepEqual(wordsOf(text), pieces));
  }

  test('together the pieces are the text again, where every letter is known', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz ');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const plain = text.replace(/ +/g, ' ').trim();
        assert.equal(wordsOf(text).join('').replaceAll('▁', ' '), plain === '' ? '' : ` ${plain}`);
      }),
      { numRuns: 200 },
    );
  });

  test('of a long text the first and the last pieces are read, of nothing the unknown', () => {
    const some = { longest: 5, first: 2, last: 3 };
    assert.deepEqual(readable([1, 2, 3, 4, 5], some), [1, 2, 3, 4, 5]);
    assert.deepEqual(readable([1, 2, 3, 4, 5, 6, 7], some), [1, 2, 5, 6, 7]);
    assert.deepEqual(readable([], some), [0]);
  });

  test('what is read of 20,000 characters is what is read of its two ends', () => {
    const middle = 'you feel like drinking '.repeat(1000);
    const long = `stop the car ${middle} i want to stop`;
    const whole = readable(piecesOf(tree, long), { longest: 48, first: 16, last: 32 });
    const ends = piecesOf(tree, `${long.slice(0, 1000)} ${long.slice(-1000)}`);
    assert.deepEqual(whole, readable(ends, { longest: 48, first: 16, last: 32 }));
  });

  test('however long and odd the text, what is read of it is what is read of its two ends', () => {
    for (const text of ['🙂', 'a', 'you ', '\u0301', '\uFDFA', 'ab\u200F', ' ']) {
      const read = (times: number) =>
        readable(piecesOf(tree, text.repeat(times)), { longest: 48, first: 16, last: 32 });
      assert.deepEqual(read(20_000), read(10_000), JSON.stringify(text));
    }
  });
});

const shipped = new URL('../../weights/keen-ear.bin', import.meta.url);
const absent = existsSync(shipped) ? false : 'mi/weights/keen-ear.bin is not there';

test('the shipped vocabulary takes texts apart as the tokenizer it came with', { skip: absent }, () => {
  const { pieces } = keenEarFrom(new Uint8Array(readFileSync(shipped)));
  for (const [text, ids] of knownPieces) assert.deepEqual(piecesOf(pieces, text), ids, text);
});

/** Made with @energetic-ai/embeddings 0.2.0, whose vocabulary the encoder was trained with. */
const knownPieces: readonly (readonly [string, readonly number[]])[] = [
  ['It sounds like your friends are important to you.', [75, 1221, 60, 37, 574, 31, 637, 10, 19, 6]],
  ['How do they support or challenge your recovery?', [728, 64, 45, 572, 39, 1741, 37, 5976, 54]],
  [
    'You need to stop hanging out with those people if you want to stay sober.',
    [110, 161, 10, 630, 2296, 23, 70, 28, 232, 95, 62, 19, 142, 10, 741, 63, 949, 6],
  ],
  ['i cant do it anymore lol', [103, 4499, 64, 21, 2520, 1237]],
  ['Kia ora, what brings you here today? 🙂', [348, 410, 39, 86, 8, 87, 907, 7, 19, 280, 784, 54, 30, 0]],
  [
    "I hear you – it's been 10:30 every night (and you're still here).",
    [16, 1350, 19, 432, 21, 13, 7, 118, 320, 4177, 325, 597, 44, 381, 19, 13, 53, 214, 280, 308],
  ],
  ['🙂🙂', [30, 0]],
  ['مرحبا كيف حالك', [30, 7982, 0, 7940, 30, 0, 7991, 0, 30, 0, 7940, 7952, 0]],
  ['ﬁne ½ ™ text with NFKC', [839, 207, 7935, 288, 259, 224, 1515, 28, 366, 227, 402, 176]],
  [
    "On one hand you'd like to keep the peace at home, and on the other hand part of you is tired of carrying it alone.",
    [
      724, 66, 567, 19, 13, 29, 60, 10, 373, 9, 3518, 38, 312, 8, 12, 25, 9, 119, 567, 314, 14, 19, 18, 4712,
      14, 5612, 21, 1510, 6,
    ],
  ],
  ['yes', [845]],
  ['http://a.b/c :) :( ok:', [290, 255, 86, 6, 151, 68, 131, 658, 4258, 2303, 57]],
  ['日本語のテキスト', [30, 0]],
  ['naïve café déjà vu', [1216, 0, 105, 976, 209, 1133, 602, 1133, 785, 4969, 1174, 194]],
];

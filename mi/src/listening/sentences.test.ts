import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitIntoSentences } from './sentences.ts';

const texts = (message: string) => splitIntoSentences(message).map((sentence) => sentence.text);

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'marks close a sentence',
    'I hear you. What matters most? Tell me!',
    ['I hear you.', 'What matters most?', 'Tell me!'],
  ],
  [
    'typed chat without capitals',
    'ok. so what now? i guess we wait',
    ['ok.', 'so what now?', 'i guess we wait'],
  ],
  ['no mark at all is one sentence', 'tell me more about that', ['tell me more about that']],
  ['a line break closes a sentence', 'hey\nhow was saturday', ['hey', 'how was saturday']],
  ['dots that trail off hold on', 'so... you want to leave', ['so... you want to leave']],
  [
    'dots before a capital close',
    'I went there anyway... What happened then?',
    ['I went there anyway...', 'What happened then?'],
  ],
  [
    'titles and short forms hold on',
    'Dr. Hall said no, e.g. on Mondays. Fine.',
    ['Dr. Hall said no, e.g. on Mondays.', 'Fine.'],
  ],
  [
    'numbers and addresses hold on',
    'It is 3.5 km, see example.org today.',
    ['It is 3.5 km, see example.org today.'],
  ],
  [
    'an emoji in the middle goes with the words after it',
    'Well done! 🎉 See you',
    ['Well done!', '🎉 See you'],
  ],
  ['a lone emoji at the end joins what it follows', 'You did it. 🎉', ['You did it. 🎉']],
  ['a mark inside a quotation holds on', 'You said “stop!” and left.', ['You said “stop!” and left.']],
  ['marks without a space after', 'really?how come', ['really?', 'how come']],
  ['several marks are one', 'What?! No way!!', ['What?!', 'No way!!']],
  ['a list number holds on', '1. ring him', ['1. ring him']],
  [
    'a question that runs on without a mark',
    'sounds like they matter to you how do they help',
    ['sounds like they matter to you', 'how do they help'],
  ],
  [
    '“I know what you mean” stays whole',
    'yeah I know what you mean about that',
    ['yeah I know what you mean about that'],
  ],
  [
    'a question after its condition stays whole',
    'When it gets loud, what do you do?',
    ['When it gets loud, what do you do?'],
  ],
  ['nothing but white space is nothing', ' \n\t ', []],
];

for (const [title, message, expected] of cases) {
  test(`splitting: ${title}`, () => assert.deepEqual(texts(message), expected));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'I',
      ' ',
      '.',
      '?',
      '!',
      '…',
      '“',
      '”',
      "'",
      '\n',
      '\u0000',
      '\ud83c',
      '\u202e',
      '🎉',
      '1',
      ',',
    ),
  }),
);

test('every character but white space lands in exactly one sentence, in order', () => {
  fc.assert(
    fc.property(anyText, (message) => {
      let at = 0;
      for (const sentence of splitIntoSentences(message)) {
        assert.ok(sentence.start >= at);
        assert.equal(message.slice(at, sentence.start).trim(), '');
        assert.equal(message.slice(sentence.start, sentence.start + sentence.text.length), sentence.text);
        assert.notEqual(sentence.text.trim(), '');
        at = sentence.start + sentence.text.length;
      }
      assert.equal(message.slice(at).trim(), '');
    }),
    { seed: 8420, numRuns: 300 },
  );
});

test('a thousand tiny sentences keep every word, and nobody else waits for them', () => {
  const message = 'what? '.repeat(1333).trim();
  const heard = texts(message);
  assert.equal(heard.length, 300);
  assert.equal(heard.join(' '), message);
});

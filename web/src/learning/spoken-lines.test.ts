import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenLines, voiceOfThisDevice } from './spoken-lines.ts';

const labels = { away: 'Often done', mi: 'The MI way' };
const text = (words: string) => ({ kind: 'text' as const, text: words });
const paragraph = (words: string) => ({ kind: 'paragraph' as const, children: [text(words)] });

test('a text is read in the order it stands, one line for every heading, paragraph and item', () => {
  const lines = spokenLines(
    'Why it works',
    [
      { kind: 'scene', title: null, blocks: [paragraph('Sam stirs his tea.')] },
      {
        kind: 'takeaways',
        title: 'What to take with you',
        blocks: [
          { kind: 'list', ordered: false, items: [[paragraph('One.')], [paragraph('Two.')]] },
          { kind: 'quote', children: [{ kind: 'heading', children: [text('Three')] }] },
        ],
      },
    ],
    labels,
  );
  assert.deepEqual(lines, [
    'Why it works',
    'Sam stirs his tea.',
    'What to take with you',
    'One.',
    'Two.',
    'Three',
  ]);
});

test('each side of a contrast and of a pair is named before it is read', () => {
  const lines = spokenLines(
    '',
    [
      {
        kind: 'contrasts',
        title: 'Two ways',
        rows: [{ traditional: 'You tell.', mi: 'You ask.', because: 'It is theirs.' }],
      },
      {
        kind: 'example-pair',
        title: 'Said',
        traditional: { label: 'Advice', words: '“Stop.”', what: 'It closes.' },
        mi: { label: 'A question', words: '“What helps?”', what: 'It opens.' },
        source: 'Not read aloud',
      },
    ],
    labels,
  );
  assert.deepEqual(lines, [
    'Two ways',
    'Often done: You tell.',
    'The MI way: You ask.',
    'It is theirs.',
    'Said',
    'Advice: “Stop.”',
    'It closes.',
    'A question: “What helps?”',
    'It opens.',
  ]);
});

test('words inside words are read as one line', () => {
  const children = [
    { kind: 'strong' as const, children: [text('Room')] },
    text(' to '),
    {
      kind: 'link' as const,
      to: '/learn',
      children: [{ kind: 'emphasis' as const, children: [text('think')] }],
    },
  ];
  const blocks = [{ kind: 'paragraph' as const, children }];
  assert.deepEqual(spokenLines('', [{ kind: 'text', title: null, blocks }], labels), ['Room to think']);
});

test('only a voice of this device may read: one that sends the text away never does', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });
  assert.equal(voiceOfThisDevice([voice('en-GB', false, true)], 'en'), null);
  assert.equal(voiceOfThisDevice([voice('de-DE', true, true)], 'en'), null);
  assert.equal(voiceOfThisDevice([], 'en'), null);
  const own = voice('en_NZ', true);
  assert.equal(voiceOfThisDevice([voice('en-US', false, true), own], 'en'), own);
  const usual = voice('en-GB', true, true);
  assert.equal(voiceOfThisDevice([own, usual], 'en'), usual);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsAfter } from '../../testing/course-files.ts';
import { readDrill } from './drill-file.ts';

const drill = 'drills/open.yaml';
const head = 'id: open\ntitle: T\nabout: A.\nasks: B.\n';

const sorting = `${head}kind: sort-the-sentence
piles: [openQuestion, closedQuestion]
cards:
  - { id: a, before: 'X.', sentence: 'Y?', behaviour: openQuestion, because: 'Z.' }
`;
const marking = `${head}kind: hear-the-change-talk
cards:
  - id: a
    said:
      - { words: 'X.', kind: neutral, because: 'Z.' }
      - { words: 'Y.', kind: changeTalk, because: 'Z.' }
`;

test('sorting and marking drills are read', () => {
  for (const text of [sorting, marking]) {
    const faults: never[] = [];
    assert.equal(readDrill({ file: drill, text }, faults)?.id, 'open', JSON.stringify(faults));
  }
});

const wrong: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  [
    'a behaviour that the catalogue does not have',
    (text) => text.replace('[openQuestion]', '[simpleReflexion]'),
    /open\.yaml, line 6: “simpleReflexion” is not known here\. Mend: Did you mean simpleReflection or complexReflection/,
  ],
  [
    'two cards with one id',
    (text) => text + text.slice(text.indexOf('  - id: card')),
    /Another card here is called “card” too/,
  ],
  ['no cards', (text) => text.replace(/cards:\n.*/s, 'cards: []\n'), /The drill has no cards/],
  [
    'a name that is not that of its file',
    (text) => text.replace('id: open', 'id: opened'),
    /“opened”, and its file “open”/,
  ],
  [
    'a card on a pile that there is not',
    () => sorting.replace('behaviour: openQuestion', 'behaviour: praise'),
    /There is no pile “praise”/,
  ],
  [
    'one pile twice',
    () => sorting.replace('[openQuestion, closedQuestion]', '[openQuestion, openQuestion]'),
    /stands here twice/,
  ],
  [
    'a card with nothing that leans towards change',
    () => marking.replace('changeTalk', 'sustainTalk'),
    /No sentence on this card leans towards change/,
  ],
  [
    'a name with capital letters',
    (text) => text.replace('id: card', 'id: Card'),
    /“id” does not fit: small letters, digits and dashes only/,
  ],
];

for (const [what, change, says] of wrong)
  test(`in a drill, this is a fault: ${what}`, () => {
    const faults = faultsAfter(drill, change);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', says);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, faultsAfter, firstTopic, workedText } from '../../testing/course-files.ts';
import type { CourseFault } from './course-fault.ts';
import { readCheck } from './check-file.ts';

const check = `${firstTopic}/check.yaml`;

function onlyFault(text: string): string {
  const faults = faultsAfter(check, () => text);
  assert.equal(faults.length, 1, faults.join('\n'));
  return faults[0] ?? '';
}

const because = "because: 'So.'";
const kinds = {
  many: `  - id: m
    kind: many
    asks: Which?
    options:
      - { id: a, words: A, right: true, ${because} }
      - { id: b, words: B, right: true, ${because} }
      - { id: c, words: C, ${because} }
`,
  order: `  - id: o
    kind: order
    asks: In what order?
    steps:
      - { id: a, words: First }
      - { id: b, words: Then }
    because: It grows.
`,
  sort: `  - id: s
    kind: sort
    asks: Which pile?
    piles:
      - { id: left, words: Left }
      - { id: right, words: Right }
    cards:
      - { id: a, words: A, pile: left, ${because} }
      - { id: b, words: B, pile: right, ${because} }
`,
  match: `  - id: p
    kind: match
    asks: What belongs together?
    pairs:
      - { id: a, left: Sun, right: Day, ${because} }
      - { id: b, left: Moon, right: Night, ${because} }
`,
  mark: `  - id: k
    kind: mark
    asks: Mark one.
    conversation:
      - { id: a, who: peer, words: A, ${because} }
      - { id: b, who: supporter, words: B, right: true, ${because} }
`,
  write: `  - id: w
    kind: write
    asks: Write.
    before: '“I do not know.”'
    wants: [openQuestion]
    worked:
${workedText('      ')}`,
};

test('every kind of question is read', () => {
  const faults: CourseFault[] = [];
  const text = checkText(Object.values(kinds).join(''));
  const read = readCheck({ file: 'check.yaml', text }, faults);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    read?.questions.map(({ kind }) => kind),
    ['one', 'one', 'one', 'many', 'order', 'sort', 'match', 'mark', 'write'],
  );
});

test('words that may excuse harm are named where a scene is about harm, and quotation marks round the whole are left to the page', () => {
  for (const [never, read] of [
    ['', []],
    ['    never: [mayExcuseHarm]\n', ['mayExcuseHarm']],
  ] as const) {
    const text = checkText(kinds.write.replace('    worked:', `${never}    worked:`));
    const question = readCheck({ file: 'check.yaml', text }, [])?.questions[3];
    assert(question?.kind === 'write', never);
    assert.deepEqual([question.never, question.before], [read, 'I do not know.']);
  }
});

const wrong: readonly (readonly [string, string, RegExp])[] = [
  [
    'a wrong key is named with its line and the keys that are known',
    checkText().replace('pass: 2', 'pass: 2\npas_mark: 3'),
    /check\.yaml, line 3: “pas_mark” is not a word that is known here\. Mend: .*intro, draws, pass, questions\./,
  ],
  [
    'a wrong key inside a question is named with the keys of that kind of question',
    checkText(kinds.order.replace('words: Then', 'word: Then, words: Then')),
    /line 42: “word” is not a word that is known here\. Mend: .*Known here: id, words\./,
  ],
  [
    'a kind of question that there is not is named with the nearest there is',
    checkText(kinds.order.replace('kind: order', 'kind: ordr')),
    /line 38: “ordr” is not known here\. Mend: Did you mean order.* Use one of: one, many, order/,
  ],
  [
    'a question that says no kind is told which there are',
    checkText(kinds.order.replace('    kind: order\n', '')),
    /line 37: “kind” is missing\. Mend: .*one, many, order, sort, match, mark, write/,
  ],
  [
    'an option without because is named with its line',
    checkText().replace('        because: It is not.\n', ''),
    /line 12: “because” is missing/,
  ],
  [
    'two right answers where one is asked for are a fault at the second',
    checkText().replace('words: Not this one.\n', 'words: Not this one.\n        right: true\n'),
    /line 14: The question “a” already has a right option/,
  ],
  ['no right answer', checkText().replace('        right: true\n', ''), /No option of “a” is the right one/],
  [
    'several to choose with only one right',
    checkText(kinds.many.replace('B, right: true', 'B')),
    /Only one option of “m” is right/,
  ],
  [
    'several to choose with all right',
    checkText(kinds.many.replace('words: C', 'words: C, right: true')),
    /Every option of “m” is right/,
  ],
  [
    'a pass that nobody could reach',
    checkText().replace('pass: 2', 'pass: 4'),
    /line 2: “pass” is 4, and 3 questions are drawn/,
  ],
  [
    'a pool smaller than what is drawn from it',
    checkText().replace('pass: 2', 'draws: 4'),
    /line 2: 4 questions are drawn at one go, and there are 3/,
  ],
  ['two questions with one id', checkText().replace('id: b', 'id: a'), /Another question here is called “a”/],
  [
    'two options with one id',
    checkText().replace('id: wrong', 'id: right'),
    /Another option here is called “right”/,
  ],
  [
    'two cards with one id',
    checkText(kinds.sort.replace('{ id: b, words: B', '{ id: a, words: B')),
    /Another card here is called “a” too/,
  ],
  [
    'a card for a pile that there is not',
    checkText(kinds.sort.replace('pile: right', 'pile: rigth')),
    /line 45: There is no pile “rigth” in “s”\. Mend: Use one of: left, right/,
  ],
  [
    'a match with two rights that read the same',
    checkText(kinds.match.replace('right: Night', 'right: day')),
    /line 42: “day” stands here twice/,
  ],
  [
    'a talk in which nothing is to be marked',
    checkText(kinds.mark.replace('words: B, right: true', 'words: B')),
    /No sentence of “k” is to be marked/,
  ],
  [
    'a talk in which everything is to be marked',
    checkText(kinds.mark.replace('words: A', 'words: A, right: true')),
    /Every sentence of “k” is to be marked/,
  ],
  [
    'a question to write that does not say what it wants',
    checkText(kinds.write.replace('    wants: [openQuestion]\n', '')),
    /“wants” is missing/,
  ],
  [
    'an empty list of what is wanted',
    checkText(kinds.write.replace('[openQuestion]', '[]')),
    /“wants” does not fit: one behaviour at least/,
  ],
  [
    'a behaviour the catalogue does not have',
    checkText(kinds.write.replace('[openQuestion]', '[openQuestoin]')),
    /line 41: “openQuestoin” is not known here\. Mend: Did you mean openQuestion/,
  ],
  [
    'two worked answers where three are shown',
    checkText(kinds.write.replace(/ +- \{ words: 'Two.*\n/, '')),
    /three worked answers/,
  ],
  [
    'YAML that cannot be read',
    checkText().replace('A few questions.', '"A few'),
    /line \d+: This is not YAML that can be read/,
  ],
  [
    'a pointer to other text',
    checkText().replace('intro: A few questions.', 'intro: &here A few.').replace('It is.', '*here'),
    /A star stands where YAML reads it as a pointer/,
  ],
  [
    'a number where a text belongs',
    checkText().replace('A few questions.', '3'),
    /line 1: “intro” is not what fits here\. Mend: Write a text/,
  ],
];

for (const [what, text, says] of wrong)
  test(`in a check, this is a fault with its line: ${what}`, () => {
    const faults = faultsAfter(check, () => text);
    assert.match(faults[0] ?? 'no fault', says, faults.join('\n'));
    if (!/YAML/.test(what)) assert.match(onlyFault(text), says);
  });

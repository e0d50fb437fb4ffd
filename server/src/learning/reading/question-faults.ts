import type { MarkQuestion, MatchQuestion, OrderQuestion, Question, SortQuestion } from '../question.ts';
import type { ChooseQuestion } from '../question.ts';
import { repeated, sayRepeatedIds } from './course-words.ts';
import type { SayFault } from './course-words.ts';

/** Says what keeps a question from being answered, beyond the words that stand in it. */
export function sayQuestionFaults(question: Question, at: readonly PropertyKey[], say: SayFault): void {
  const sayHere: SayFault = (path, what, mend) => say([...at, ...path], what, mend);
  switch (question.kind) {
    case 'one':
    case 'many':
      return sayChooseFaults(question, sayHere);
    case 'order':
      return sayOrderFaults(question, sayHere);
    case 'sort':
      return saySortFaults(question, sayHere);
    case 'match':
      return sayMatchFaults(question, sayHere);
    case 'mark':
      return sayMarkFaults(question, sayHere);
    case 'write':
      return;
  }
}

function sayChooseFaults({ id, kind, options }: ChooseQuestion, say: SayFault): void {
  const least = kind === 'one' ? 2 : 3;
  if (options.length < least)
    say(['options'], `The question “${id}” leaves no choice.`, `Write ${least} options at least.`);
  sayRepeatedIds(options, { at: ['options'], of: 'option', say });
  const right = [...options.keys()].filter((index) => options[index]?.right);
  if (right.length === 0)
    say(['options'], `No option of “${id}” is the right one.`, 'Put “right: true” under one option.');
  if (kind === 'one')
    for (const index of right.slice(1))
      say(
        ['options', index, 'right'],
        `The question “${id}” already has a right option.`,
        'Keep “right: true” under one option only, or write “kind: many”.',
      );
  else if (right.length === 1)
    say(
      ['options'],
      `Only one option of “${id}” is right.`,
      'Put “right: true” under another one, or write “kind: one”.',
    );
  else if (right.length > 0 && right.length === options.length)
    say(['options'], `Every option of “${id}” is right.`, 'Write one that is not, with its reason.');
}

function sayOrderFaults({ id, steps }: OrderQuestion, say: SayFault): void {
  if (steps.length < 2)
    say(['steps'], `There is nothing to bring into order in “${id}”.`, 'Write two steps at least.');
  sayRepeatedIds(steps, { at: ['steps'], of: 'step', say });
  sayTwins(steps, 'words', { at: 'steps', say });
}

function saySortFaults({ id, piles, cards }: SortQuestion, say: SayFault): void {
  if (piles.length < 2)
    say(['piles'], `There is no choice of piles in “${id}”.`, 'Write two piles at least.');
  if (cards.length < 2) say(['cards'], `There is little to sort in “${id}”.`, 'Write two cards at least.');
  sayRepeatedIds(piles, { at: ['piles'], of: 'pile', say });
  sayRepeatedIds(cards, { at: ['cards'], of: 'card', say });
  sayTwins(piles, 'words', { at: 'piles', say });
  for (const [index, { pile }] of cards.entries())
    if (!piles.some((one) => one.id === pile))
      say(
        ['cards', index, 'pile'],
        `There is no pile “${pile}” in “${id}”.`,
        `Use one of: ${piles.map((one) => one.id).join(', ')}.`,
      );
}

function sayMatchFaults({ id, pairs }: MatchQuestion, say: SayFault): void {
  if (pairs.length < 2) say(['pairs'], `There is nothing to match in “${id}”.`, 'Write two pairs at least.');
  sayRepeatedIds(pairs, { at: ['pairs'], of: 'pair', say });
  sayTwins(pairs, 'left', { at: 'pairs', say });
  sayTwins(pairs, 'right', { at: 'pairs', say });
}

function sayMarkFaults({ id, conversation }: MarkQuestion, say: SayFault): void {
  sayRepeatedIds(conversation, { at: ['conversation'], of: 'sentence', say });
  const right = conversation.filter((one) => one.right).length;
  if (right === 0)
    say(
      ['conversation'],
      `No sentence of “${id}” is to be marked.`,
      'Put “right: true” under one sentence at least.',
    );
  else if (right === conversation.length)
    say(
      ['conversation'],
      `Every sentence of “${id}” is to be marked.`,
      'Leave “right: true” away from one sentence at least.',
    );
}

/** Faults for things that read the same, so that nobody could tell which is meant. */
function sayTwins<Key extends string>(
  things: readonly Readonly<Record<Key, string>>[],
  key: Key,
  { at, say }: { readonly at: string; readonly say: SayFault },
): void {
  const words = things.map((thing) => thing[key].toLowerCase().replaceAll(/\s+/g, ' ').trim());
  for (const index of repeated(words))
    say(
      [at, index, key],
      `“${things[index]?.[key]}” stands here twice, so nobody can tell which is meant.`,
      'Say one of the two in other words.',
    );
}

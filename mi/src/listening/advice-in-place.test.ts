import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { bothEars } from '../testing/both-ears.ts';
import { hear } from './index.ts';

const ear = bothEars();
const heardAfter = (said: string, text: string) =>
  hear(ear, { speaker: 'supporter', text }, [{ speaker: 'peer', text: said }]).sentences.at(-1);

const inPlace: readonly (readonly [string, string, string, SupporterBehaviour])[] = [
  [
    'a question that wants a yes to an idea is advice',
    'The bus is full by eight.',
    'Wouldn’t it be wiser to take the early one?',
    'adviceWithoutPermission',
  ],
  [
    'asking leave to tell someone what to do is no asking',
    'The pills are in the kitchen drawer.',
    'Would it be OK if I told you to lock them away?',
    'adviceWithoutPermission',
  ],
  [
    'an order behind a fact is still an order',
    'We owe two months on the gas.',
    'Ask the council for a payment, the form is online.',
    'adviceWithoutPermission',
  ],
  [
    '“you want to” is an order where they never spoke of wanting',
    'I was on hold for an hour again.',
    'You want to ring them first thing.',
    'adviceWithoutPermission',
  ],
  [
    'their own wish given back is no advice',
    'I want to be sober for my girl’s wedding.',
    'You want to be sober when she walks in.',
    'simpleReflection',
  ],
  [
    'an idea after “go on, what’s your idea” comes with permission',
    'go on, what’s your idea',
    'You could leave the card with your sister on payday.',
    'adviceWithPermission',
  ],
  [
    'the same idea, when nobody asked for one, does not',
    'Payday is the worst day.',
    'You could leave the card with your sister on payday.',
    'adviceWithoutPermission',
  ],
  [
    'in danger, an order is a step for safety and no advice',
    'He’s outside the door now and he’s kicking it.',
    'Go to the staff desk now and stay there, I’m ringing the police.',
    'safetyStep',
  ],
  [
    'an order that scolds is no advice',
    'I only had a few cans.',
    'Keep telling yourself that.',
    'confronting',
  ],
  [
    'giving way to “I’d rather not” hands back the choice',
    'I’d rather not fill in the diary.',
    'Leave it in the drawer then.',
    'emphasisingChoice',
  ],
];
for (const [title, said, text, behaviour] of inPlace) {
  test(title, () => {
    const found = heardAfter(said, text);
    assert.equal(found?.behaviour, behaviour, found?.because.join('; '));
  });
}

test('what gives an idea away is said as the reason', () => {
  const found = heardAfter('The bus is full by eight.', 'Wouldn’t it be wiser to take the early one?');
  assert.equal(found?.because[0], 'asks for a yes to an idea');
});

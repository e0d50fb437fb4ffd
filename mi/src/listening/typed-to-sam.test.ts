import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sureness } from '../behaviours/index.ts';
import type { SupporterBehaviour, Turn } from '../behaviours/index.ts';
import { bothEars } from '../testing/both-ears.ts';
import { hear } from './index.ts';

const ear = bothEars();
const before: readonly Turn[] = [
  {
    speaker: 'peer',
    text: 'They’re the only mates I’ve got. They sat with me when Mum died. I have a daughter, Ella.',
  },
];
const heard = (text: string) => hear(ear, { speaker: 'supporter', text }, before).sentences;

const typed: readonly (readonly [string, readonly SupporterBehaviour[]])[] = [
  ['How does that fit with staying sober?', ['openQuestion']],
  ['What kind of dad do you want to be?', ['openQuestion']],
  ['What kind of dad goes drinking?', ['persuading', 'confronting']],
  ['Do you still think about her?', ['closedQuestion']],
  ['Think about Ella.', ['persuading']],
  ['Why not a lower number?', ['openQuestion']],
  ['Why not one night at home?', ['adviceWithoutPermission']],
  ['Why a 4 and not a 2?', ['openQuestion']],
  ['On a scale of 0 to 10, how sure are you?', ['openQuestion']],
  ['They were there for you when it counted.', ['simpleReflection', 'complexReflection']],
  ['I’m here for you.', ['standingWith']],
  ['I was pushing.', ['apologising']],
  ['I pushed you there.', ['apologising']],
  ['That was out of order of me.', ['apologising']],
  ['I was pushing everyone away back then.', ['sharing']],
  ['so ella is a big reason', ['simpleReflection', 'complexReflection']],
  ['sounds hard', ['standingWith', 'complexReflection']],
  ['I understand', ['standingWith']],
  ['fuck you sam', ['confronting']],
  ['shut up', ['confronting']],
  ['you’re a loser', ['confronting']],
  ['junkie', ['confronting']],
  ['You’re not a junkie.', ['standingWith', 'simpleReflection', 'complexReflection']],
  ['Alcohol raises your risk of cancer.', ['givingInformation', 'persuading']],
  ['kia ora Sam', ['smallTalk']],
];
for (const [text, allowed] of typed) {
  test(`“${text}”, typed to Sam, is heard as ${allowed.join(' or ')}`, () => {
    const [first] = heard(text);
    assert.ok(
      first !== undefined && allowed.includes(first.behaviour),
      `heard ${first?.behaviour} (${first?.because.join('; ')})`,
    );
  });
}

test('asking whether mates are good for someone is a question, and no praise', () => {
  const [first] = heard('Do you think they’re good for you?');
  assert.equal(first?.behaviour, 'closedQuestion');
  assert.equal(first.orElse, undefined);
});

test('hope after an own story is no small talk', () => {
  const [first, second] = heard('I’m five years sober myself. It gets easier.');
  assert.equal(first?.behaviour, 'sharing');
  assert.notEqual(second?.behaviour, 'smallTalk');
});

test('a greeting in te reo Māori is heard for sure', () => {
  const [first] = heard('kia ora Sam');
  assert.equal(first === undefined ? '' : sureness(first.probability), 'sure');
});

test('a row of letters is only guessed at, and the evidence says so', () => {
  for (const text of ['asdf', 'qwrtp zxv']) {
    const [first] = heard(text);
    assert.equal(first?.behaviour, 'smallTalk', text);
    assert.equal(sureness(first.probability), 'guessing', text);
    assert.deepEqual(
      first.because,
      ['this is no word the ear knows; it may be a name, or another language'],
      text,
    );
  }
});

test('telling Sam what to do about his Saturday is advice, also where it uses his own words', () => {
  const opening: readonly Turn[] = [
    { speaker: 'peer', text: 'So it’s Marty’s thing on Saturday. I don’t know what to do about it.' },
  ];
  for (const text of ['You should not go to Marty’s on Saturday.', 'You should go to Marty’s.'])
    assert.equal(
      hear(ear, { speaker: 'supporter', text }, opening).sentences[0]?.behaviour,
      'adviceWithoutPermission',
      text,
    );
});

test('what a peer said they have to do, given back, is a reflection and no advice', () => {
  const said: readonly Turn[] = [{ speaker: 'peer', text: 'I need to ring my daughter on Sunday.' }];
  const [first] = hear(
    ear,
    { speaker: 'supporter', text: 'You need to ring your daughter on Sunday.' },
    said,
  ).sentences;
  assert.match(first?.behaviour ?? '', /Reflection$/);
});

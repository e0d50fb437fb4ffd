import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { drillFeedback } from './index.ts';
import type { DrillFeedback } from './index.ts';

function feedback(behaviours: readonly SupporterBehaviour[], text: string): DrillFeedback {
  return drillFeedback('advice-to-mi', aHeardTurn(behaviours, { text }));
}

test('a reflection and an open question in the learner’s own words turn the advice to MI, and each is named', () => {
  const told = feedback(
    ['complexReflection', 'openQuestion'],
    'Those friends have been there for you a long time. What is it like now?',
  );
  assert.equal(told.turnedToMi, true);
  assert.match(told.lines[0] ?? '', /Those friends/);
  assert.match(told.lines[1] ?? '', /What is it like now/);
});

test('still advice: the words that make it advice are named', () => {
  const told = feedback(['adviceWithoutPermission'], 'I think you should find better mates.');
  assert.equal(told.turnedToMi, false);
  assert.match(told.lines.join(' '), /“you should”|“i think you should”/);
});

test('advice dressed as a question is told apart from a closed question', () => {
  assert.match(
    feedback(['closedQuestion'], 'Have you thought about finding new friends?').title,
    /advice inside/,
  );
  assert.match(feedback(['closedQuestion'], 'Do they know you’re sober?').title, /yes-or-no/);
});

test('a closed question hears how to open it', () => {
  assert.match(feedback(['closedQuestion'], 'Are they good friends?').lines.join(' '), /“what” or “how”/);
});

test('nothing, keys mashed, sarcasm and judging each get their own kind word', () => {
  assert.equal(feedback([], '   ').title, 'Nothing here yet');
  assert.match(feedback(['smallTalk'], 'asdfgh qwrtp').title, /hard to read/);
  assert.match(feedback(['confronting'], 'Have fun relapsing.').title, /sarcasm/);
  assert.match(feedback(['confronting'], 'Those friends of yours are losers.').title, /judgement/);
});

test('the example word for word is met with “now in your own words”', () => {
  const told = feedback(
    ['simpleReflection', 'openQuestion'],
    'it sounds like your friends are important to you. how do they support or challenge your recovery',
  );
  assert.equal(told.turnedToMi, false);
  assert.match(told.lines.join(' '), /own words/);
});

test('own story: handed back it counts, as advice it is still advice, plain it is no fault', () => {
  assert.equal(
    feedback(['sharingThatHandsBack'], 'I lost mates when I stopped. What is it like for you?').turnedToMi,
    true,
  );
  assert.equal(feedback(['sharingAsAdvice'], 'I cut them off and so can you.').title, 'It is still advice');
  assert.match(feedback(['sharing'], 'My first sober summer was lonely.').lines.join(' '), /Nothing wrong/);
});

test('whatever is written, something kind and whole comes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...supporterBehaviourNames), { maxLength: 4 }),
      fc.string({ maxLength: 120 }),
      (behaviours, text) => {
        const told = feedback(behaviours, text);
        for (const words of [told.title, told.next, ...told.lines, ...told.examples]) {
          assert.ok(words.length > 0);
          assert.doesNotMatch(words, /undefined|\b(?:must|wrong answer|fail)/i);
        }
        assert.ok(told.lines.length > 0 && told.examples.length > 0);
      },
    ),
    { numRuns: 300, seed: 4 },
  );
});

test('a label on their friends is named, and what is hardly heard is never called fine', () => {
  const label = feedback(['givingInformation'], 'Those people are toxic losers');
  assert.match(label.title, /judgement/);
  assert.match(label.lines[0] ?? '', /^“losers” puts a label/);
  const heard = aHeardTurn(['givingInformation'], { text: 'Go ahead and drink then.' });
  const guess = drillFeedback('advice-to-mi', {
    ...heard,
    sentences: heard.sentences.map((sentence) => ({ ...sentence, probability: 0.35 })),
  });
  assert.match(guess.title, /not sure/);
  assert.doesNotMatch(guess.lines.join(' '), /Nothing wrong/);
});

test('“don’t you think …?” is told as advice inside a question', () => {
  assert.match(feedback(['persuading'], 'Don’t you think that’s risky?').title, /advice inside/);
});

test('words that may excuse harm are spoken of first, whatever good stands beside them, and turn nothing', () => {
  for (const behaviour of supporterBehaviourNames) {
    const heard = aHeardTurn([behaviour, 'openQuestion'], {
      text: 'She pushed you until you lost it. What do you want to do?',
      flags: ['mayExcuseHarm'],
    });
    const told = drillFeedback('advice-to-mi', heard);
    assert.equal(told.title, 'One thing comes first here', behaviour);
    assert.equal(told.turnedToMi, false, behaviour);
    assert.match(told.next, /impact/);
    assert.doesNotMatch(told.lines.join(' '), /Worth keeping|shows you see|something good/);
  }
});

test('what is only a guess is said as one, in the title too', () => {
  for (const behaviour of supporterBehaviourNames) {
    const heard = aHeardTurn([behaviour], { text: 'They sit with you on the wall.' });
    const sentences = heard.sentences.map((sentence) => ({ ...sentence, probability: 0.4 }));
    const told = drillFeedback('advice-to-mi', { ...heard, sentences });
    assert.match(told.title, /Perhaps|may|not sure|yes-or-no/u, `${behaviour}: ${told.title}`);
  }
});

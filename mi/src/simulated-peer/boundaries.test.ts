import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromStart, only, sam, seeds } from '../testing/sam.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { diceFrom } from './dice.ts';
import { reply } from './reply.ts';
import { insultIn, mockingIn } from './boundaries.ts';

describe('Sam’s boundaries', () => {
  test('insults aimed at him meet a calm boundary, whatever they were heard as', () => {
    for (const text of [
      'fuck you',
      'shut up',
      'you’re a loser',
      'ur pathetic mate',
      'junkie',
      'no really shut up junkie',
    ]) {
      const next = only(fromStart(), ['simpleReflection'], { text });
      assert.ok(sam.reactions.stops.includes(next.words), `${text}: ${next.words}`);
      assert.equal(next.talk, 'discord');
    }
  });

  test('a hard word about something or somebody else is no insult', () => {
    for (const text of [
      'My brother-in-law is a bit of an idiot but he’s solid.',
      'That’s not stupid at all.',
      'Fucking hell, that’s hard.',
      'You’re not useless.',
      'So you feel pathetic when that happens.',
      'Sorry, stupid question.',
    ]) {
      assert.equal(insultIn(text), false, text);
    }
  });

  test('being made fun of lands as a judgement', () => {
    assert.ok(mockingIn('wow poor you, nothing in your hand'));
    assert.ok(!mockingIn('So what would you like?'));
    const next = only(fromStart(), ['simpleReflection'], { text: 'aw diddums' });
    assert.equal(next.talk, 'discord');
    assert.ok(next.state.trust < 4);
  });

  test('a question from another world gets “what’s that got to do with Saturday?”, a row of letters “not sure what you mean”', () => {
    for (const text of ['What’s the capital of France?', 'What is 12 x 12?', 'Who won the world cup?']) {
      const next = only(fromStart(), ['openQuestion'], { text });
      assert.ok(sam.reactions.asksWhyThat.includes(next.words), `${text}: ${next.words}`);
    }
    const letters = only(fromStart(), ['smallTalk'], { text: 'asdkjh asd' });
    assert.ok(sam.reactions.doesNotFollow.includes(letters.words), letters.words);
  });
});

describe('Sam on his guard', () => {
  test('the turn after a judgement or a quarrel brings no change talk, nothing deep and nothing long', () => {
    for (const seed of seeds) {
      const judged = only(fromStart(seed), ['confronting'], { text: 'You are making excuses.' }, seed).state;
      const low = { ...fromStart(seed), trust: 2, openness: 2, pushback: 7.5, momentum: 'discord' as const };
      for (const state of [judged, low]) {
        for (const [behaviour, text] of [
          ['openQuestion', 'What matters to you about Saturday?'],
          ['complexReflection', 'You feel judged, and you have had enough of that.'],
        ] as const) {
          const next = only(state, [behaviour], { text }, seed);
          assert.notEqual(next.talk, 'changeTalk', next.words);
          assert.ok(next.words.split(' ').length <= 26, next.words);
        }
      }
    }
  });

  test('what was thrown at him does not become what the talk is about', () => {
    const next = only(fromStart(), ['confronting'], { text: 'Drinking, drinking, that is all you are.' });
    assert.equal(next.state.memory.topic, 'saturday');
  });

  test('a ruler question costs no trust, even when it was heard as advice', () => {
    const next = only(fromStart(), ['adviceWithoutPermission'], {
      text: 'If 0 is not at all and 10 is completely, how sure are you about Saturday?',
    });
    assert.ok(next.state.trust >= 4);
  });

  test('a hardly heard move moves him half as much as one heard plainly', () => {
    const heard = aHeardTurn(['adviceWithoutPermission'], { text: 'You should skip it.' });
    const hardly = { ...heard, sentences: heard.sentences.map((s) => ({ ...s, probability: 0.2 })) };
    const after = (turn: typeof heard): number => reply(sam, fromStart(), turn, diceFrom(1)).state.trust;
    assert.ok(after(heard) < after(hardly) && after(hardly) < 4);
  });
});

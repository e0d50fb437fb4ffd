import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromStart, only, sam, seeds, talk } from '../testing/sam.ts';
import type { PeerState } from './state.ts';
import { innerStates } from './taking-in.ts';

const later = (topic: string): PeerState => {
  const start = fromStart();
  return { ...start, memory: { ...start.memory, topic, turns: 8, decisionAt: 8, undecidedAt: 2 } };
};

describe('what an affirmation rests on', () => {
  test('one that points at what he just said, or at being here, is not shrugged off', () => {
    for (const text of [
      'Saying that out loud takes courage.',
      'Telling me this was honest of you.',
      'That takes guts.',
      'Coming here and saying all this takes something.',
    ]) {
      for (const seed of seeds.slice(0, 8)) {
        const next = only(fromStart(seed), ['complexAffirmation'], { text }, seed);
        for (const kind of ['notYetKnown', 'notRecognised', 'shrugs'] as const)
          assert.ok(!sam.reactions[kind].some((words) => next.words.includes(words)), next.words);
        assert.ok(next.state.trust > 4, text);
      }
    }
  });
});

describe('what a choice is tied to', () => {
  test('a bare “it’s up to you” changes nothing, though a decision lies about', () => {
    const state = later('saturday');
    const next = only(state, ['emphasisingChoice'], { text: 'It’s totally up to you.' });
    for (const inner of innerStates) assert.equal(next.state[inner], state[inner], inner);
  });

  test('it counts when it names something of his', () => {
    for (const text of ['Whether you go is up to you.', 'What you tell Marty is your decision.'])
      assert.ok(only(later('sleep'), ['emphasisingChoice'], { text }).state.trust > 4, text);
  });

  test('it counts right after his own “I don’t know what to do”, or with an apology', () => {
    const asked = only(fromStart(), ['emphasisingChoice'], { text: 'It’s your choice.' });
    assert.ok(asked.state.trust > 4);
    const sorry = only(later('sleep'), ['apologising', 'emphasisingChoice'], {
      text: 'Sorry, I pushed. It is your choice.',
    });
    assert.match(sorry.effects[1]?.because ?? '', /choice|left open|soften/);
    assert.ok(sorry.state.trust > 4.6);
  });
});

describe('plain questions', () => {
  test('the likely closed questions get the fact, not a “sort of”', () => {
    const expected: readonly (readonly [string, RegExp])[] = [
      ['What do you do for work?', /timber/i],
      ['Are you going to drink on Saturday?', /^(No|Not)\b/],
      ['Have you been drinking today?', /^No\b/],
      ['Do you have a sponsor?', /Len/],
      ['Do you have a girlfriend?', /Kirsty/],
      ['Do you have any brothers or sisters?', /Jo/],
      ['Does your dad drink too?', /Dad drank/],
      ['Where do you live?', /flat/],
      ['How old are you?', /thirty-six/i],
      ['Do you go to meetings?', /Tuesdays/],
      ['What did you drink?', /Beer/],
      ['Have you ever relapsed?', /twice before/],
      ['How do you sleep?', /Five hours|four/],
      ['Do you have money problems?', /tight/],
      ['Do you have any hobbies?', /run/i],
      ['Do you like music?', /radio/],
      ['Do you like football?', /football/i],
      ['Do you have a phone?', /phone/],
      ['Do you have a car?', /car\b/],
      ['wats ur job', /timber/i],
    ];
    for (const [text, answer] of expected) {
      assert.match(only(fromStart(), ['closedQuestion'], { text }).words, answer, text);
    }
  });

  test('a question about his mates is not answered as if it were about him', () => {
    for (const seed of seeds.slice(0, 10)) {
      const next = only(
        fromStart(seed),
        ['closedQuestion'],
        { text: 'Is Deano coming with his wife?' },
        seed,
      );
      assert.ok(!sam.reactions.answersMaybe.some((words) => next.words.startsWith(words)), next.words);
    }
  });

  test('asked whether his mother helps, he says that she died, and never “I’d guess so”', () => {
    for (const seed of seeds.slice(0, 10)) {
      const next = only(fromStart(seed), ['closedQuestion'], { text: 'Does your mum help out?' }, seed);
      assert.match(next.words, /died/);
    }
  });

  test('“tell me more about seeing Marty” asks to go on, not who Marty is', () => {
    const next = only(fromStart(), ['openQuestion'], { text: 'Tell me more about seeing Marty on his own.' });
    assert.doesNotMatch(next.words, /school bus/);
  });
});

describe('small things people do', () => {
  test('an honest no to “have you been there?” is thanked, not taken for a yes', () => {
    const start = fromStart();
    const state: PeerState = { ...start, memory: { ...start.memory, askedIfBeenThere: true } };
    const next = only(state, ['sharing'], { text: 'No, I’ve never had to stop.' });
    assert.ok(
      sam.reactions.hearsHonestNo.some((words) => next.words.includes(words)),
      next.words,
    );
    assert.ok(next.state.trust > 4);
  });

  test('“did I get that right?” is not taken for asking leave', () => {
    const next = only(fromStart(), ['seekingCollaboration'], { text: 'Did I get that right?' });
    assert.ok(
      sam.reactions.summedUp.some((words) => next.words.includes(words)),
      next.words,
    );
  });

  test('te reo beyond a greeting is met kindly, without pretending to follow', () => {
    const next = only(fromStart(), ['smallTalk'], { text: 'Tēnā koe, ko Hemi ahau. He aha ō whakaaro?' });
    assert.ok(sam.reactions.littleReo.includes(next.words), next.words);
  });

  test('“going for an hour” is not answered with a “yes, but” about staying home', () => {
    for (const seed of seeds) {
      const [next] = talk(
        fromStart(seed),
        [[['adviceWithoutPermission'], { text: 'You should go for an hour on Saturday.' }]],
        seed,
      );
      assert.doesNotMatch(next?.words ?? '', /sit in on my own|don’t turn up/);
    }
  });
});

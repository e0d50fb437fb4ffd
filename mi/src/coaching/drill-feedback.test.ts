import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { drillAims } from './drill-aims.ts';
import { drillEffects } from './drill-effects.ts';
import { drillFeedback } from './index.ts';
import type { CardToAnswer, DrillFeedback } from './index.ts';

const adviceCard: CardToAnswer = {
  practises: [
    'simpleReflection',
    'complexReflection',
    'openQuestion',
    'emphasisingChoice',
    'seekingCollaboration',
  ],
  scene: 'Sam, 30, is six weeks sober.',
  before: 'They’re the only mates I’ve got, and Saturday’s the barbecue.',
  sentence: 'You need to stop hanging out with those people if you want to stay sober.',
  worked: ['Your friends mean something to you. Where do they fit with staying sober?'],
};

function aCard(...practises: CardToAnswer['practises']): CardToAnswer {
  return { ...adviceCard, practises };
}

function feedback(behaviours: readonly SupporterBehaviour[], text: string): DrillFeedback {
  return drillFeedback(adviceCard, aHeardTurn(behaviours, { text }));
}

function feedbackOn(
  card: CardToAnswer,
  behaviours: readonly SupporterBehaviour[],
  text: string,
): DrillFeedback {
  return drillFeedback(card, aHeardTurn(behaviours, { text }));
}

test('a reflection and an open question in the learner’s own words turn the advice to MI, and each is named', () => {
  const told = feedback(
    ['complexReflection', 'openQuestion'],
    'Those friends have been there for you a long time. What is it like now?',
  );
  assert.equal(told.practised, true);
  assert.match(told.lines[0] ?? '', /Those friends/);
  assert.match(told.lines[1] ?? '', /What is it like now/);
});

test('still advice: the words that make it advice are named', () => {
  const told = feedback(['adviceWithoutPermission'], 'I think you should find better mates.');
  assert.equal(told.practised, false);
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
  const told = feedback(['closedQuestion'], 'Are they good friends?');
  assert.match(told.lines.join(' '), /with one word/);
  assert.match(told.next, /“what” or “how”/);
});

test('nothing, keys mashed, sarcasm and judging each get their own kind word', () => {
  assert.equal(feedback([], '   ').title, 'Nothing here yet');
  assert.match(feedback(['smallTalk'], 'asdfgh qwrtp').title, /hard to read/);
  assert.match(feedback(['confronting'], 'Have fun relapsing.').title, /sarcasm/);
  assert.match(feedback(['confronting'], 'Those friends of yours are losers.').title, /judgement/);
});

test('what came with the card, word for word, is met kindly and is not the learner’s own yet', () => {
  const [worked = ''] = adviceCard.worked;
  const parroted = feedback(['simpleReflection', 'openQuestion'], worked.toLowerCase());
  assert.match(parroted.lines.join(' '), /own words/);
  const begun = feedback(['adviceWithoutPermission'], adviceCard.sentence ?? '');
  assert.match(begun.title, /sentence we start from/);
  assert.match(begun.lines.join(' '), /“you need to”/);
  const theirs = feedback(['simpleReflection'], adviceCard.before);
  assert.match(theirs.title, /their own words/);
  for (const told of [parroted, begun, theirs]) assert.equal(told.practised, false);
});

test('own story: handed back it counts, as advice it is still advice, plain it is no fault', () => {
  const handingBack = aCard('sharingThatHandsBack');
  const lost = 'I lost mates when I stopped. What is it like for you?';
  assert.equal(feedbackOn(handingBack, ['sharingThatHandsBack'], lost).practised, true);
  assert.equal(feedbackOn(handingBack, ['sharing', 'openQuestion'], lost).practised, true);
  const plain = feedbackOn(handingBack, ['sharing'], 'My first sober summer was lonely.');
  assert.equal(plain.practised, false);
  assert.match(plain.next, /What is it like for you/);
  assert.equal(feedback(['sharingAsAdvice'], 'I cut them off and so can you.').title, 'It is still advice');
  assert.match(feedback(['sharing'], 'My first sober summer was lonely.').lines.join(' '), /Nothing wrong/);
});

test('whatever is written, something kind and whole comes back', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...supporterBehaviourNames, 'doubleSided' as const), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(fc.constantFrom(...supporterBehaviourNames), { maxLength: 4 }),
      fc.oneof(fc.string({ maxLength: 120 }), fc.constant('They sit with you on the wall.')),
      (practises, behaviours, text) => {
        const told = feedbackOn(aCard(...practises), behaviours, text);
        for (const words of [told.title, told.next, told.because ?? 'said', ...told.lines]) {
          assert.ok(words.length > 0);
          assert.doesNotMatch(words.replace(text.trim(), ''), /undefined|\b(?:must|wrong answer|fail)/i);
        }
        assert.ok(told.lines.length > 0);
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
  const guess = drillFeedback(adviceCard, {
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
    const told = drillFeedback(adviceCard, heard);
    assert.equal(told.title, 'One thing comes first here', behaviour);
    assert.equal(told.practised, false, behaviour);
    assert.match(told.next, /impact/);
    assert.doesNotMatch(told.lines.join(' '), /Worth keeping|shows you see|something good/);
  }
});

test('what is only a guess is said as one, in the title too', () => {
  for (const behaviour of supporterBehaviourNames) {
    const heard = aHeardTurn([behaviour], { text: 'They sit with you on the wall.' });
    const sentences = heard.sentences.map((sentence) => ({ ...sentence, probability: 0.4 }));
    const told = drillFeedback(adviceCard, { ...heard, sentences });
    assert.match(told.title, /Perhaps|may|not sure|yes-or-no/u, `${behaviour}: ${told.title}`);
  }
});

test('one thing to try fits what the drill is for and what was heard', () => {
  const steps: readonly (readonly [CardToAnswer, SupporterBehaviour, string, RegExp])[] = [
    [
      aCard('simpleAffirmation', 'complexAffirmation'),
      'praise',
      'Brilliant work.',
      /leave “good” out, and name/i,
    ],
    [aCard('openQuestion'), 'closedQuestion', 'Did you like it there?', /“what” or “how”/],
    [aCard('complexReflection'), 'simpleReflection', 'You sat at the back.', /under those words/],
    [aCard('sharingThatHandsBack'), 'sharingAsAdvice', 'I stopped, so can you.', /What is it like for you/],
    [aCard('seekingCollaboration'), 'givingInformation', 'It starts at six.', /ask before it/],
    [
      aCard('doubleSided', 'complexReflection'),
      'simpleReflection',
      'You sat at the back.',
      /half that is missing/,
    ],
  ];
  for (const [card, heard, text, expected] of steps) {
    const told = feedbackOn(card, [heard], text);
    assert.equal(told.practised, false, heard);
    assert.match(told.next, expected);
    assert.ok(told.because !== null && told.because !== '', heard);
  }
});

test('what a drill is not for is no fault, and the drill says what it looks for', () => {
  const told = feedbackOn(aCard('openQuestion'), ['simpleAffirmation'], 'You went, on your own.');
  assert.equal(told.title, 'A simple affirmation');
  assert.match(told.lines.join(' '), /Nothing wrong with that. This drill looks for a question/);
});

test('once it is there, the step goes to another thing the drill is for, or to saying it out loud', () => {
  const affirming = aCard('simpleAffirmation', 'complexAffirmation');
  assert.match(feedbackOn(affirming, ['simpleAffirmation'], 'You drove home.').next, /one step deeper/);
  const both = feedbackOn(
    affirming,
    ['simpleAffirmation', 'complexAffirmation'],
    'You drove home. You keep your word to yourself.',
  );
  assert.match(both.next, /out loud/);
  assert.match(feedbackOn(aCard('openQuestion'), ['openQuestion'], 'How was it?').next, /out loud/);
});

test('both halves: held, it is said; not heard, the learner is asked and nothing is claimed', () => {
  const card = aCard('doubleSided', 'complexReflection', 'summary');
  const text = 'Part of you wants to go, and part of you wants to wake up clear.';
  const held = drillFeedback(card, aHeardTurn(['complexReflection'], { text, flags: ['doubleSided'] }));
  assert.match(held.lines.join(' '), /both halves/);
  assert.match(held.next, /out loud/);
  const other = feedbackOn(card, ['complexReflection'], 'You want to wake up clear.');
  assert.equal(other.practised, true);
  assert.match(other.next, /Are both halves in it\?/);
});

test('a reading that is close counts as a guess, so that a near miss of the ear discourages nobody', () => {
  const heard = aHeardTurn(['simpleReflection'], { text: 'The quiet scared you.' });
  const sentences = heard.sentences.map((one) => ({ ...one, orElse: 'complexReflection' as const }));
  const told = drillFeedback(aCard('complexReflection'), { ...heard, sentences });
  assert.equal(told.practised, true);
  assert.equal(told.title, 'Perhaps a deeper reflection');
});

test('every row of what a drill looks for and of what words do says why, in plain whole words', () => {
  for (const aim of Object.values(drillAims))
    for (const words of [aim.looksFor, aim.begin, aim.because, ...Object.values(aim.from)])
      assert.doesNotMatch(words, /^$|\b(?:must|should|need to)\b/);
  for (const { itIs, does, because } of Object.values(drillEffects)) {
    assert.match(itIs, /^[a-z]/);
    assert.match(does, /\.$/);
    assert.match(because, /\.$/);
  }
});

test('where nobody is spoken of as hurt, a wondering ear takes nothing away; where someone is, harm comes first', () => {
  const heard = aHeardTurn(['openQuestion'], { text: 'What was it like?', flags: ['mayExcuseHarm'] });
  const told = drillFeedback(adviceCard, heard);
  assert.equal(told.practised, true);
  assert.match(told.lines.at(-1) ?? '', /If nobody was hurt here/);
  for (const card of [
    { ...adviceCard, scene: 'Stu, 41, is in a programme for men who have used violence.' },
    { ...adviceCard, before: 'I only ever blocked the door so she’d listen.' },
  ])
    assert.equal(drillFeedback(card, heard).title, 'One thing comes first here');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames, supporterBehaviours } from '../behaviours/index.ts';
import type { Flag, HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { practicePeople } from '../simulated-peer/index.ts';
import { anotherWay } from './index.ts';
import { waysToBegin } from './ways-to-begin.ts';
import { whatComesFirst } from './what-comes-first.ts';

function heard(
  behaviour: SupporterBehaviour,
  text: string,
  flags: readonly Flag[] = [],
): HeardSupporterSentence {
  return { text, start: 0, flags, probability: 0.9, because: ['named by the test'], behaviour };
}

const mended: readonly SupporterBehaviour[] = [
  'adviceWithoutPermission',
  'persuading',
  'confronting',
  'sharingAsAdvice',
  'praise',
];

test('written words stand beside advice, persuading, judging, praise and own story as advice only', () => {
  for (const behaviour of supporterBehaviourNames) {
    const way = anotherWay(heard(behaviour, 'Something was said.'), 'It starts at seven.');
    assert.equal(way !== null, mended.includes(behaviour), behaviour);
    if (supporterBehaviours[behaviour].side === 'mi') assert.equal(way, null);
  }
});

const seedAdvice = heard(
  'adviceWithoutPermission',
  'You need to stop hanging out with those people if you want to stay sober.',
);

test('the seed’s advice turns into a reflection of the peer’s own words and an open question', () => {
  const wish = anotherWay(seedAdvice, 'I want to see my friends on Saturday.');
  assert.equal(wish?.from, 'pattern');
  assert.match(wish?.words ?? '', /^(?:So you|You) want to see your friends on Saturday\. .+\?$/);

  const saturday = anotherWay(
    seedAdvice,
    'Marty’s having everyone round on Saturday. I’ve been off the drink four months. I said I’d think about it.',
  );
  assert.equal(
    saturday?.words,
    'Four months without a drink, and Saturday is on your mind. What would you want from it?',
  );
  assert.equal(
    anotherWay(seedAdvice, 'Marty’s having everyone round on Saturday.')?.words,
    'It sounds like Saturday is on your mind. What would you want from it?',
  );
});

test('whatever Sam opens with, the seed’s advice is answered from his own words', () => {
  for (const opening of practicePeople[0]?.openings ?? [])
    assert.equal(anotherWay(seedAdvice, opening)?.from, 'pattern', opening);
});

test('a day is given back only when it lies ahead and there is no doubt which', () => {
  for (const peer of [
    'On Saturday I stayed in.',
    'I never go out on Friday.',
    'I work Monday to Friday.',
    'He’s not coming on Friday.',
    'See you on Thursday.',
    'Every Sunday night I get it.',
    'Court is on Monday, the party is on Friday.',
  ])
    assert.equal(anotherWay(seedAdvice, peer)?.from, 'opening', peer);
});

test('a wish is given back with the pronouns turned, and nothing half taken', () => {
  const say = (peer: string): string =>
    anotherWay(heard('adviceWithoutPermission', 'Do it.'), peer)?.words ?? '';
  assert.match(say('I want my Sunday mornings back.'), /You want|you want/);
  assert.match(say('I miss my dog.'), /^You miss your dog\./);
  assert.match(say('I’m so tired of all this.'), /feeling tired\./);
  assert.doesNotMatch(say('I want to'), /You want/);
  assert.doesNotMatch(say('I want to see if we can do what you said'), /want to see/);
  assert.doesNotMatch(say('I don’t want to see my dad'), /You want/);
  assert.doesNotMatch(say('I want a drink'), /drink/);
  assert.doesNotMatch(say('My sister in law runs it'), /sister/);
});

test('no slot is filled from a turn about death, violence or illness', () => {
  for (const peer of ['My mum died in May.', 'My son has cancer.', 'He hit my brother.']) {
    assert.equal(
      anotherWay(heard('adviceWithoutPermission', 'You should rest.'), peer)?.from === 'pattern',
      false,
      peer,
    );
  }
});

test('praise is answered with “what did you see them do?”', () => {
  const way = anotherWay(heard('praise', 'Well done!'), 'I left early.');
  assert.equal(way?.from, 'question');
  assert.match(way.words, /^What did you see them do/);
});

test('what is written beforehand takes nothing from this talk', () => {
  const peer = 'Glorfindel came round with a harmonium.';
  for (const behaviour of mended) {
    const way = anotherWay(heard(behaviour, 'Sell the harmonium.'), peer);
    assert.notEqual(way?.from, 'pattern', behaviour);
    assert.doesNotMatch(way?.words ?? '', /glorfindel|harmonium/i);
  }
});

test('words said to the peer only listen, so that they fit beside a heavy turn too', () => {
  const said = Object.values(waysToBegin).flatMap((way) => (way.from === 'opening' ? way.words : []));
  for (const words of said) assert.match(words, /listening|hear more/i, words);
});

test('in danger coaching is silent, and a safety step is never mended', () => {
  assert.equal(
    anotherWay(heard('adviceWithoutPermission', 'You should ring someone.'), 'i want to die'),
    null,
  );
  assert.equal(anotherWay(heard('safetyStep', 'Are you safe where you are?'), 'He is outside.'), null);
});

test('words that may excuse harm get the impact named, whatever else they were', () => {
  const way = anotherWay(
    heard('complexReflection', 'She pushed you until you lost it.', ['mayExcuseHarm']),
    'I lost it.',
  );
  assert.match(way?.why ?? '', /impact/);
  assert.match(way?.id ?? '', /mayExcuseHarm/);
});

test('a wish to stop, a question and a turn about harm are met before anything else', () => {
  const id = (peer: string): string =>
    anotherWay(heard('persuading', 'It would do you good.'), peer)?.id ?? '';
  for (const peer of [
    'I miss my daughter. Can we talk about something else.',
    'I’ve had enough talking for today',
    'It’s my body.',
    'I’m not ready',
    'What’s it to you?',
  ])
    assert.match(id(peer), /first\/setsAside/, peer);
  assert.equal(id('If I go, who feeds the cat?'), '');
  assert.match(id('You don’t get it'), /first\/notHeard/);
  assert.match(id('He pushed me into the door and then he cried'), /first\/harm/);
  for (const peer of [
    'What time do you finish?',
    'I need you to sign this by noon',
    'You ever just sit in the car?',
  ])
    assert.equal(anotherWay(heard('adviceWithoutPermission', 'Do it.'), peer), null, peer);
  assert.match(id('He hit the wall next to my head'), /first\/harm/);
  assert.equal(whatComesFirst('I hit my brother on Sunday'), 'harm');
  assert.equal(whatComesFirst('He hit me and I hit him back'), 'harm');
  assert.match(id('I got through Friday without a drink'), /first\/tookEffort/);
  for (const peer of [
    'I turned up, didn’t I?',
    'It hit me that it’s June',
    'He pushes my buttons',
    'How are you?',
    'Three to one, eh?',
    'She won’t stop asking me',
    'I just listen to music',
    'You never know',
    'I don’t ask anyone',
  ])
    assert.doesNotMatch(id(peer), /first/, peer);
});

test('what the peer set aside, or only half meant, is not given back', () => {
  const say = (peer: string): string =>
    anotherWay(heard('adviceWithoutPermission', 'Do it.'), peer)?.words ?? '';
  assert.doesNotMatch(say('It’s not the drinking. It’s what the drinking covers.'), /drinking/);
  assert.doesNotMatch(say('I’m tired of fighting about it.'), /feeling tired/);
  assert.doesNotMatch(say('I’m grateful, I am. It’s just a lot of rules.'), /grateful/);
  assert.doesNotMatch(say('I hate my job but it pays for my flat'), /your job|your flat/);
  assert.match(say('My mum reckons I need to grow up.'), /^Your mum sees it one way\./);
  assert.doesNotMatch(say('My son thinks I’m working away'), /Your son/);
  assert.match(say('I wanna be a better mum to my boys, simple as'), /want to be a better mum to your boys/);
});

test('giving back nearly all the same words is answered by asking for a guess', () => {
  const peer = 'My mates stood outside the window for hours on Saturday night.';
  const way = anotherWay(
    heard('simpleReflection', 'Your mates stood outside the window for hours on Saturday night.'),
    peer,
  );
  assert.match(way?.id ?? '', /parroting/);
  assert.equal(anotherWay(heard('simpleReflection', 'Saturday has been on your mind.'), peer), null);
});

/** The longest run of words of `said` that also stands in `peer`. */
function longestEcho(said: string, peer: string): number {
  const words = said.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const theirs = ` ${(peer.toLowerCase().match(/[\p{L}’']+/gu) ?? []).join(' ')} `;
  let longest = 0;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + longest + 1; to <= words.length; to += 1) {
      if (!theirs.includes(` ${words.slice(from, to).join(' ')} `)) break;
      longest = to - from;
    }
  }
  return longest;
}

const bits = fc.constantFrom(
  'I want to',
  'I miss',
  'my friends',
  'my daughter',
  'I’m tired',
  'see',
  'Saturday',
  'is coming',
  '.',
  ',',
  '?',
  '"',
  '“',
  'not',
  'again',
  'the',
  'with',
  'home',
  'work',
  'I’d love to',
  'be',
  'better',
  'dad',
  'for my son',
  '\n',
  '…',
  '<b>',
  'undefined',
);

test('whatever was said, the words are whole: no gaps, no stray quotes, never more than eight words of the peer’s', () => {
  const peers = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(bits, { maxLength: 14 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(peers, fc.string({ maxLength: 80 }), fc.constantFrom(...mended), (peer, text, behaviour) => {
      const way = anotherWay(heard(behaviour, text), peer);
      if (way === null) return;
      for (const words of [way.words, way.why, way.because, way.id]) {
        assert.ok(words.length > 0);
        assert.doesNotMatch(words, /undefined|null|NaN|\[object/);
      }
      assert.doesNotMatch(way.words, / {2}|\s[.,?!]|\.\.|^\s|\s$/);
      assert.equal((way.words.match(/“/g) ?? []).length, (way.words.match(/”/g) ?? []).length);
      assert.doesNotMatch(way.words, /"/);
      assert.ok(longestEcho(way.words, peer) <= 8, way.words);
      assert.deepEqual(anotherWay(heard(behaviour, text), peer), way);
    }),
    { numRuns: 600, seed: 8 },
  );
});

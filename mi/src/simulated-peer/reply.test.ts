import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromStart, only, sam, seeds, talk, type Move } from '../testing/sam.ts';
import { stepBack } from './begin.ts';
import type { PracticePerson } from './person.ts';
import type { PeerReply, PeerState } from './state.ts';

const wordCount = (text: string): number => text.split(/\s+/).length;
const isOneOf = (reply: PeerReply, kind: keyof PracticePerson['reactions']): boolean =>
  sam.reactions[kind].some((words) => reply.words.includes(words));

const advice: Move = [
  ['adviceWithoutPermission'],
  { text: 'You need to stop hanging out with those people if you want to stay sober.' },
];
const heardAndAsked: Move = [
  ['simpleReflection', 'openQuestion'],
  {
    text: 'It sounds like your friends are important to you. How do they support or challenge your recovery?',
  },
];

describe('the seed’s two sentences', () => {
  test('“You need to stop hanging out with those people” lowers trust, and Sam pushes back', () => {
    for (const seed of seeds) {
      const next = only(fromStart(seed), ...advice, seed);
      assert.ok(next.state.trust < 4);
      assert.ok(next.state.pushback > 4);
      assert.ok(next.talk === 'sustainTalk' || next.talk === 'discord', next.talk);
      const yesBut = sam.lines.some((line) => line.yesBut && next.words.includes(line.words));
      assert.ok(yesBut || isOneOf(next, 'pushesBack'), next.words);
      assert.match(next.effects[0]?.because ?? '', /told what to do/);
    }
  });

  test('“It sounds like your friends are important to you. How do they …?” raises trust, and the next replies tell more', () => {
    let longer = 0;
    let deeper = 0;
    for (const seed of seeds) {
      const heard = only(fromStart(seed), ...heardAndAsked, seed);
      const told = only(fromStart(seed), ...advice, seed);
      assert.ok(heard.state.trust > 4);
      assert.ok(heard.state.openness > told.state.openness);
      assert.equal(heard.state.memory.topic, 'mates');
      const after = only(
        heard.state,
        ['complexReflection'],
        { text: 'Your mates are where you belong.' },
        seed,
      );
      if ((after.state.memory.told['mates'] ?? 0) >= 2) deeper += 1;
      if (wordCount(heard.words) > wordCount(told.words)) longer += 1;
    }
    assert.ok(deeper >= 20, `went deeper when reflected in ${deeper} of ${seeds.length}`);
    assert.ok(longer >= 20, `longer than the reply to advice in ${longer} of ${seeds.length}`);
  });
});

describe('what Sam does with a move', () => {
  test('says “yes, but” about the very topic of the advice', () => {
    const about = sam.lines
      .filter((line) => line.yesBut && line.topic === 'saturday')
      .map((line) => line.words);
    const sustained = seeds
      .map((seed) =>
        only(
          fromStart(seed),
          ['adviceWithoutPermission'],
          { text: 'You should skip the party on Saturday.' },
          seed,
        ),
      )
      .filter((next) => next.talk === 'sustainTalk');
    assert.ok(sustained.length > 0);
    for (const next of sustained) assert.ok(about.includes(next.words), next.words);
  });

  test('closes after a warning and stays short until it is mended', () => {
    for (const seed of seeds) {
      const [warned, asked] = talk(
        fromStart(seed),
        [
          [['confronting'], { text: 'You are just making excuses.' }],
          [['openQuestion'], { text: 'What matters to you about Saturday?' }],
        ],
        seed,
      );
      assert.equal(warned?.talk, 'discord');
      assert.ok(wordCount(asked?.words ?? '') <= 10, asked?.words);
      assert.ok(asked?.state.memory.sore);
    }
  });

  test('softens after an apology, and more when it hands the choice back', () => {
    const [warned] = talk(fromStart(), [
      [['confronting'], { text: 'You will lose your daughter like that.' }],
    ]);
    const state = warned?.state as PeerState;
    const plain = only(state, ['apologising'], { text: 'Sorry, that came out wrong.' });
    const handingBack = only(state, ['apologising', 'emphasisingChoice'], {
      text: 'Sorry, that came out like an order. It is your call.',
    });
    assert.ok(plain.state.pushback < state.pushback);
    assert.ok(handingBack.state.pushback < plain.state.pushback);
    assert.ok(isOneOf(handingBack, 'softensWithChoice'), handingBack.words);
    assert.equal(handingBack.state.memory.sore, false);
  });

  test('trusts a short true answer more when Sam asked “have you been there?”, and drifts off from a long one', () => {
    const state: PeerState = { ...fromStart(), memory: { ...fromStart().memory, askedIfBeenThere: true } };
    const short = only(state, ['sharing'], { text: 'Yes. Six years ago, and I lost mates too.' });
    const unasked = only(fromStart(), ['sharing'], {
      text: 'I stopped six years ago, and I lost mates too.',
    });
    const long = only(state, ['sharing'], {
      text: `Yes. ${'And then I went to another town and met more mates there. '.repeat(8)}`,
    });
    assert.ok(short.state.trust > unasked.state.trust);
    assert.ok(long.state.trust < unasked.state.trust);
    assert.ok(long.state.openness < fromStart().openness);
    assert.ok(isOneOf(long, 'driftsOff'), long.words);
  });

  test('does not ask “have you been there?” of someone who has already told him', () => {
    const warm: readonly Move[] = [
      [['openQuestion'], { text: 'What would you miss most?' }],
      [['complexReflection'], { text: 'You would miss being known.' }],
      [['openQuestion'], { text: 'What is lonely about the flat?' }],
      [['openQuestion'], { text: 'What scares you about Saturday?' }],
      [['openQuestion'], { text: 'What is it like when the drink is there?' }],
      [['openQuestion'], { text: 'What do you think they would say?' }],
    ];
    const story: Move = [['sharing'], { text: 'I stopped six years ago, and I lost mates too.' }];
    const trusting = (seed: number): PeerState => ({ ...fromStart(seed), trust: 8, openness: 7 });
    const asks = (moves: readonly Move[]): number =>
      seeds.filter((seed) =>
        talk(trusting(seed), moves, seed).some((said) => isOneOf(said, 'asksIfYouWereThere')),
      ).length;
    assert.ok(asks(warm) > 0, 'in some talks he asks');
    assert.equal(asks([story, ...warm]), 0);
  });

  test('the same move three times running loses its effect', () => {
    const again: Move = [['simpleReflection'], { text: 'Your mates are on your mind.' }];
    const [one, two, three] = talk(fromStart(), [again, again, again]);
    assert.ok((two?.state.trust ?? 0) > (one?.state.trust ?? 0));
    assert.equal(three?.state.trust, two?.state.trust);
    assert.match(three?.effects[0]?.because ?? '', /three times running/);
  });

  test('parroting gets “that’s what I just said” and earns nothing', () => {
    const state = fromStart();
    const next = only(state, ['simpleReflection'], {
      text: 'Everyone’s going to Marty’s on Saturday and you don’t know.',
      echoed: ['everyone', 'marty’s', 'saturday'],
      parroting: 1,
    });
    assert.ok(isOneOf(next, 'parroted'), next.words);
    assert.equal(next.state.trust, state.trust);
    assert.ok(next.state.openness <= state.openness);
  });

  test('“it’s your choice” tied to nothing Sam said changes nothing', () => {
    const state: PeerState = {
      ...fromStart(),
      memory: { ...fromStart().memory, topic: 'sleep', turns: 8, decisionAt: 2 },
    };
    const next = only(state, ['emphasisingChoice'], { text: 'It is your choice.', words: ['choice'] });
    for (const inner of ['trust', 'openness', 'pushback', 'leaning', 'confidence'] as const) {
      assert.equal(next.state[inner], state[inner], inner);
    }
    const tied = only(fromStart(), ['emphasisingChoice'], {
      text: 'Whether you go on Saturday is up to you.',
    });
    assert.ok(tied.state.trust > 4);
  });

  test('puts a wrong guess right, kindly, and still trusts a little more for the listening', () => {
    const next = only(fromStart(), ['complexReflection'], { text: 'You are angry with them.' });
    assert.match(next.words, /not angry/i);
    assert.ok(next.state.trust > 4);
    const right = only(fromStart(), ['complexReflection'], {
      text: 'You are torn between them and your recovery.',
    });
    assert.ok(right.state.trust > next.state.trust);
  });

  test('praise gets a shrug; naming what Sam did lifts confidence; naming what was never told does not', () => {
    const praised = only(fromStart(), ['praise'], { text: 'Well done!' });
    const named = only(fromStart(), ['simpleAffirmation'], { text: 'You have kept at it for four months.' });
    const invented = only(fromStart(), ['simpleAffirmation'], {
      text: 'You saved hard for that boat.',
      words: ['boat'],
    });
    assert.ok(isOneOf(praised, 'shrugs'), praised.words);
    assert.ok(praised.state.confidence <= 4);
    assert.ok(named.state.confidence > 4);
    assert.equal(invented.state.confidence, 4);
    assert.ok(isOneOf(invented, 'notYetKnown'), invented.words);
  });

  test('a question about safety is answered honestly and calmly, and nothing else is told', () => {
    for (const seed of seeds) {
      const next = only(
        fromStart(seed),
        ['safetyStep'],
        { text: 'Are you thinking of hurting yourself?' },
        seed,
      );
      assert.ok(sam.reactions.isNotInDanger.includes(next.words), next.words);
      assert.match(next.words, /^No\b/);
      const safe = only(fromStart(seed), ['safetyStep'], { text: 'Are you safe where you are?' }, seed);
      assert.match(safe.words, /^I’m (safe|all right|OK)\b/);
    }
  });

  test('words that may excuse harm make Sam uneasy', () => {
    const next = only(fromStart(), ['complexReflection'], {
      text: 'She pushed you until you lost it.',
      flags: ['mayExcuseHarm'],
    });
    assert.ok(sam.reactions.uneasy.includes(next.words), next.words);
    assert.ok(next.state.trust < 4);
  });

  test('insults end the talk calmly, and an apology can open it again', () => {
    const [insulted, after, sorry] = talk(fromStart(), [
      [['confronting'], { text: 'You are a pathetic loser.' }],
      [['openQuestion'], { text: 'What about Saturday?' }],
      [
        ['apologising', 'emphasisingChoice'],
        { text: 'I am sorry, that was wrong of me. It is up to you if we go on.' },
      ],
    ]);
    assert.ok(sam.reactions.stops.includes(insulted?.words ?? ''), insulted?.words);
    assert.ok(sam.reactions.stops.includes(after?.words ?? ''), after?.words);
    assert.equal(sorry?.state.memory.ended, false);
  });

  test('does not say “I’ve not told you anything yet” to someone he has been talking with', () => {
    const state: PeerState = { ...fromStart(), memory: { ...fromStart().memory, turns: 9 } };
    for (const seed of seeds) {
      const next = only(
        state,
        ['complexAffirmation'],
        { text: 'You carry a lot, and you are still kind.' },
        seed,
      );
      assert.ok(!isOneOf(next, 'notYetKnown'), next.words);
      assert.ok(next.state.trust > 4);
    }
  });

  test('a double-sided reflection gets both voices', () => {
    const next = only(fromStart(), ['complexReflection'], {
      text: 'Part of you wants to go, and part of you wants to wake up clear.',
      flags: ['doubleSided'],
    });
    assert.ok(isOneOf(next, 'bothSides'), next.words);
  });

  test('steps back in plain words that are no message of Sam’s', () => {
    assert.match(stepBack(sam), /practice person/);
    assert.doesNotMatch(stepBack(sam), /\bI\b|\bI’m\b/);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  peerBehaviourNames,
  peerBehaviours,
  supporterBehaviourNames,
  supporterBehaviours,
} from '../behaviours/index.ts';
import type { PeerBehaviour, SupporterBehaviour, Turn } from '../behaviours/index.ts';
import { bothEars } from '../testing/both-ears.ts';
import { hear } from './index.ts';

const ear = bothEars();
const peer = (text: string): Turn => ({ speaker: 'peer', text });
const supporter = (text: string): Turn => ({ speaker: 'supporter', text });
const heard = (text: string, before: readonly Turn[] = []) =>
  hear(ear, { speaker: 'supporter', text }, before).sentences;
const behaviours = (text: string, before: readonly Turn[] = []) =>
  heard(text, before).map((sentence) => sentence.behaviour);

const before: Partial<Record<SupporterBehaviour, readonly Turn[]>> = {
  simpleReflection: [peer('I keep thinking about Saturday.')],
  complexReflection: [peer('I can’t lose my mates.')],
  summary: [peer('My mates matter to me, and so do my mornings. Saturday is coming.')],
  simpleAffirmation: [peer('I went on Friday but I was home by nine.')],
};

for (const name of supporterBehaviourNames) {
  test(`the catalogue’s example of “${supporterBehaviours[name].name}” is heard as that`, () => {
    const found = behaviours(supporterBehaviours[name].example, before[name] ?? []);
    assert.ok(found.includes(name), `heard ${found.join(', ')}`);
  });
}

for (const name of peerBehaviourNames) {
  test(`the catalogue’s example of “${peerBehaviours[name].name}” is heard as that`, () => {
    const found = hear(ear, { speaker: 'peer', text: peerBehaviours[name].example }, []).sentences.map(
      (sentence) => sentence.behaviour,
    );
    assert.deepEqual(found, [name]);
  });
}

const one: readonly (readonly [string, SupporterBehaviour | readonly SupporterBehaviour[]])[] = [
  ['You need to stop hanging out with those people if you want to stay sober.', 'adviceWithoutPermission'],
  ['You are a really courageous person to be talking about tough stuff.', 'complexAffirmation'],
  ['Well done!', 'praise'],
  ['Have you told your sponsor?', 'closedQuestion'],
  ['have you told your sponsor', 'closedQuestion'],
  ['tell me more about that', 'openQuestion'],
  ['Would it be OK if I shared a thought?', 'seekingCollaboration'],
  ['would it be ok if i shared a thought', 'seekingCollaboration'],
  ['You are not listening', 'confronting'],
  ['you’re just making excuses', 'confronting'],
  ['I lost mates when I stopped too.', 'sharing'],
  ['It worked for me so you can too', 'sharingAsAdvice'],
  ['Are you safe right now?', 'safetyStep'],
  ['Are you thinking about killing yourself?', 'safetyStep'],
  ['hey', 'smallTalk'],
  ['why don’t you just leave', 'adviceWithoutPermission'],
  ['why dont you just leave', 'adviceWithoutPermission'],
  ['you should be proud of yourself', 'praise'],
  ['you could have given up and you didn’t', 'simpleAffirmation'],
  ['how did you manage that', 'openQuestion'],
  ['do you still go to meetings', 'closedQuestion'],
  ['just block him, you have to move on', 'adviceWithoutPermission'],
  ['Have you tried going to a meeting?', 'adviceWithoutPermission'],
  ['If I were you I’d delete their numbers.', 'adviceWithoutPermission'],
  ['Sounds like it’s hard to get any peace.', 'complexReflection'],
  ['Part of you wants to prove them wrong and part of you is just tired.', 'complexReflection'],
  ['It’s yours to decide.', 'emphasisingChoice'],
  ['you feel like you should go', ['simpleReflection', 'complexReflection']],
  ['You’re worried you should have stayed home.', 'complexReflection'],
  ['That sounds really hard.', 'standingWith'],
  ['I’m so sorry for your loss.', 'standingWith'],
  ['What do you think you need to do?', 'openQuestion'],
  ['How many days has it been?', 'closedQuestion'],
  ['don’t worry, take your time', 'standingWith'],
  ['You’ll end up back in prison.', 'confronting'],
  ['My dad drank too.', 'sharing'],
  ['mm-hmm', 'smallTalk'],
  ['thanks', 'smallTalk'],
  ['i’m proud of you', 'praise'],
  ['You don’t have to decide today.', 'emphasisingChoice'],
  ['don’t you think your kids deserve better?', 'persuading'],
  ['sorry, i jumped ahead there', 'apologising'],
  ['You never give up on people.', 'complexAffirmation'],
  ['You rang your sister even though it was scary.', 'simpleAffirmation'],
  ['There is a free group on Thursdays.', 'givingInformation'],
  ['We have ten minutes left.', 'structure'],
];

for (const [text, expected] of one) {
  test(`“${text}” is heard as ${String(expected)}`, () => {
    const [first] = heard(text);
    const allowed: readonly string[] = typeof expected === 'string' ? [expected] : expected;
    assert.ok(
      first !== undefined && allowed.includes(first.behaviour),
      `heard ${first?.behaviour} (${first?.because.join('; ')}), or ${first?.orElse}`,
    );
  });
}

test('a reflection followed by an open question is heard as both', () => {
  const found = behaviours(
    'It sounds like your friends are important to you. How do they support or challenge your recovery?',
  );
  assert.match(found[0] ?? '', /Reflection$/);
  assert.equal(found[1], 'openQuestion');
});

test('an apology that hands the choice back and reflects is heard as three things', () => {
  const found = behaviours(
    'Sorry, that came out like an order. It’s yours to decide. They matter a lot to you.',
    [peer('They’re the only mates I’ve got.')],
  );
  assert.deepEqual(found.slice(0, 2), ['apologising', 'emphasisingChoice']);
  assert.match(found[2] ?? '', /Reflection$/);
});

test('advice after a yes is advice with permission, and lapses when the talk moves on', () => {
  const yes = [supporter('Would it be OK if I shared a thought?'), peer('Yeah, go on.')];
  assert.deepEqual(behaviours('You could try leaving by nine.', yes), ['adviceWithPermission']);
  const no = [supporter('Would it be OK if I shared a thought?'), peer('Not really.')];
  assert.deepEqual(behaviours('You could try leaving by nine.', no), ['adviceWithoutPermission']);
  const moved = [...yes, supporter('How is your sister?'), peer('She is well, working lots.')];
  assert.deepEqual(behaviours('You could try leaving by nine.', moved), ['adviceWithoutPermission']);
});

test('advice that was asked for is advice with permission', () => {
  assert.deepEqual(behaviours('You could try leaving by nine.', [peer('What would you do?')]), [
    'adviceWithPermission',
  ]);
});

test('a story handed back in the same message becomes a story handed back', () => {
  assert.deepEqual(behaviours('I lost mates when I stopped too. What is it like for you?'), [
    'sharingThatHandsBack',
    'openQuestion',
  ]);
  assert.deepEqual(behaviours('I lost mates when I stopped too. It was a lonely year for me.'), [
    'sharing',
    'sharing',
  ]);
});

test('a short true answer to “have you been there?” is an own story', () => {
  assert.deepEqual(behaviours('Yeah, I have.', [peer('Have you been there?')]), ['sharing']);
});

test('both sides and excused harm are flagged beside the behaviour', () => {
  assert.deepEqual(heard('Part of you wants to go, and part of you wants to wake up clear.')[0]?.flags, [
    'doubleSided',
  ]);
  assert.deepEqual(heard('She pushed you until you lost it.')[0]?.flags, ['mayExcuseHarm']);
  assert.deepEqual(heard('You rang her on Sunday.')[0]?.flags, []);
});

const peers: readonly (readonly [string, PeerBehaviour])[] = [
  ['I really want to stop, I can’t keep doing this to my kids.', 'changeTalk'],
  ['Honestly I’m not ready to quit', 'sustainTalk'],
  ['AA is a waste of time', 'sustainTalk'],
  ['You don’t know what it’s like.', 'discord'],
  ['i told you i’m not going', 'discord'],
  ['My sister lives in town.', 'neutral'],
  ['I haven’t had a drink in four months.', 'changeTalk'],
  ['i miss them tho', 'sustainTalk'],
  ['Something has to give.', 'changeTalk'],
  ['I could leave by nine.', 'changeTalk'],
];
for (const [text, expected] of peers) {
  test(`a peer’s “${text}” is heard as ${expected}`, () => {
    const [first] = hear(ear, { speaker: 'peer', text }, []).sentences;
    assert.equal(first?.behaviour, expected, first?.because.join('; '));
  });
}

const evidence: readonly (readonly [string, readonly Turn[], RegExp])[] = [
  ['What matters most to you about Saturday?', [], /^starts with “what”$/],
  ['You need to leave them behind.', [], /“you need to”/],
  ['Your mates mean home to you.', [peer('They’re the only mates I’ve got.')], /gives back “mates”/],
  [
    'You are a really courageous person.',
    [],
    /^names a lasting quality: “you are a really courageous person”$/,
  ],
  ['It’s yours to decide.', [], /^hands the choice over: “yours to decide”$/],
];
for (const [text, earlier, expected] of evidence) {
  test(`the evidence for “${text}” is given in plain words`, () => {
    const because = heard(text, earlier).flatMap((sentence) => sentence.because);
    assert.ok(
      because.some((piece) => expected.test(piece)),
      because.join(' · '),
    );
  });
}

test('what no rule can give evidence for is not heard as judging', () => {
  for (const text of [
    'That’s not easy.',
    'Recovery is hard.',
    'She isn’t picking up.',
    'No problem at all.',
    'You did this on your own.',
  ]) {
    for (const sentence of heard(text)) assert.notEqual(sentence.behaviour, 'confronting', text);
  }
});

test('plain sharing is heard as sharing, whatever was said before it', () => {
  for (const earlier of [
    [],
    [peer('I’m fine.')],
    [peer('You don’t know what it’s like.')],
    [supporter('How are you?'), peer('Tired.')],
  ]) {
    assert.deepEqual(behaviours('I lost mates when I stopped too.', earlier), ['sharing']);
  }
});

test('typed chat without capitals or marks is cut and heard', () => {
  assert.deepEqual(
    behaviours('sounds like your friends are important to you how do they support your recovery'),
    ['complexReflection', 'openQuestion'],
  );
  assert.deepEqual(behaviours('u should just leave him'), ['adviceWithoutPermission']);
  assert.deepEqual(behaviours('im so sorry ur going thru this'), ['standingWith']);
});

test('advice comes with permission when it is left free to take or leave, in the same message', () => {
  assert.deepEqual(behaviours('You could drive yourself. Take it or leave it.')[0], 'adviceWithPermission');
});

test('asking and not waiting for the answer is no permission', () => {
  assert.deepEqual(behaviours('Can I share an idea? You should drive yourself.'), [
    'seekingCollaboration',
    'adviceWithoutPermission',
  ]);
});

test('a wish to die is never heard as change talk', () => {
  for (const text of ['I want to die', 'i just wanna die', 'I want to kill myself', 'I wish I was dead.']) {
    for (const sentence of hear(ear, { speaker: 'peer', text }, []).sentences)
      assert.notEqual(sentence.behaviour, 'changeTalk', text);
  }
});

test('asking and going on in the same breath is advice that nobody asked for', () => {
  for (const text of [
    'can i give you a tip, eat something sweet and ring me instead',
    'Can I just say, ring her now.',
  ])
    assert.deepEqual(behaviours(text, [peer('It was a bad night.')]), ['adviceWithoutPermission'], text);
  assert.deepEqual(behaviours('Can I give you a tip?', [peer('It was a bad night.')]), [
    'seekingCollaboration',
  ]);
});

test('an idea after “no tips” is advice that nobody asked for, however softly it is put', () => {
  const said = [peer('I don’t want any tips, I just want to say it out loud.')];
  assert.deepEqual(behaviours('You could maybe ring your sponsor, some people find that helps.', said), [
    'adviceWithoutPermission',
  ]);
});

test('an idea for someone who asked what to say is advice with permission', () => {
  for (const asked of [
    'Should I tell her about the fight?',
    'what do i even say to housing',
    'Got any tricks?',
  ])
    assert.deepEqual(
      behaviours('Tell them in the morning, before they hear it from someone else.', [peer(asked)]),
      ['adviceWithPermission'],
    );
});

test('an act and its opposite side by side hand back the choice', () => {
  assert.deepEqual(behaviours('Go, don’t go, it’s your Friday.', [peer('They want me out Friday.')]), [
    'emphasisingChoice',
  ]);
});

test('a choice that is named to be taken away is no choice handed back', () => {
  for (const text of [
    'You have no choice, ring them.',
    'You haven’t got a choice, mate.',
    'Ring them or else.',
  ])
    assert.ok(!behaviours(text, [peer('Do I have to?')]).includes('emphasisingChoice'), text);
  assert.deepEqual(behaviours('You have a choice here.', [peer('Do I have to?')]), ['emphasisingChoice']);
});

test('a yes to an idea is no yes to an order, and a refusal is no asking', () => {
  const asked = [
    peer('I had a bad one.'),
    { speaker: 'supporter', text: 'Could I share an idea?' } as const,
    peer('Yeah, go on.'),
  ];
  assert.equal(
    behaviours('Some people ring someone first, and you may find that helps.', asked)[0],
    'adviceWithPermission',
  );
  assert.equal(behaviours('You must ring your sponsor first thing.', asked)[0], 'adviceWithoutPermission');
  assert.equal(
    behaviours('You could ring your sponsor first thing.', [peer('I don’t want any advice.')])[0],
    'adviceWithoutPermission',
  );
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromStart, only, sam, seeds, talk } from '../testing/sam.ts';
import { goingOn } from './going-on.ts';
import { lastTold } from './last-told.ts';
import type { PeerState } from './state.ts';

/** A middle of a talk, about mates. */
function aboutMates(seed: number): PeerState {
  const open: PeerState = { ...fromStart(seed), trust: 6, openness: 6, pushback: 3 };
  return only(open, ['openQuestion'], { text: 'How are you with your mates these days?' }, seed).state;
}

describe('keeping Sam talking with a few words', () => {
  test('“tell me more”, “go on”, “and?” and “how so?” go on with what he told last', () => {
    for (const text of [
      'Tell me more.',
      'go on',
      'and?',
      'How so?',
      'why',
      'Could you say more about that?',
    ]) {
      let onTopic = 0;
      for (const seed of seeds) {
        const before = aboutMates(seed);
        const next = only(before, ['smallTalk'], { text }, seed);
        if (next.state.memory.topic === before.memory.topic) onTopic += 1;
        assert.ok(!sam.reactions.cannotSay.some((words) => next.words.includes(words)), next.words);
      }
      assert.ok(onTopic >= seeds.length - 1, `${text}: ${onTopic} of ${seeds.length}`);
    }
  });

  test('being asked to go on opens the next depth', () => {
    let deeper = 0;
    for (const seed of seeds) {
      const before = aboutMates(seed);
      const [, , third] = talk(
        before,
        [
          [['openQuestion'], { text: 'Tell me more.' }],
          [['openQuestion'], { text: 'Go on.' }],
          [['openQuestion'], { text: 'How so?' }],
        ],
        seed,
      );
      const topic = third?.state.memory.topic ?? '';
      if ((third?.state.memory.told[topic] ?? 0) > (before.memory.told[topic] ?? 0)) deeper += 1;
    }
    assert.ok(deeper >= 20, `${deeper} of ${seeds.length}`);
  });

  test('a nod lets him go on, and a real question is no nod', () => {
    assert.equal(goingOn('mm'), 'nods');
    assert.equal(goingOn('ok, go on'), 'asks');
    assert.equal(goingOn('because?'), 'why');
    assert.equal(goingOn('What else do you want?'), null);
    assert.equal(goingOn('Why Saturday?'), null);
  });
});

describe('taking up his words', () => {
  test('a reflection in his own words keeps the topic he told, though a word in it points elsewhere', () => {
    const line = sam.lines.find((one) => one.words.startsWith('I’d like to see them some way'));
    assert.ok(line);
    const start = fromStart();
    const state: PeerState = {
      ...start,
      memory: { ...start.memory, said: [...start.memory.said, line.id], topic: 'mates', turns: 2 },
    };
    assert.equal(lastTold(sam, state)?.id, line.id);
    for (const seed of seeds) {
      const next = only(
        state,
        ['simpleReflection'],
        { text: 'You’d like some way to see them without a pub around it.' },
        seed,
      );
      assert.equal(next.state.memory.topic, 'mates', next.words);
    }
  });

  test('a reflection that matches what he told goes deeper than one that matches nothing', () => {
    const mean = (text: string): number => {
      let depth = 0;
      for (const seed of seeds) {
        const before = aboutMates(seed);
        const told = lastTold(sam, before);
        const next = only(
          before,
          ['simpleReflection'],
          {
            text: text === '' ? (told?.words ?? '') : text,
            words: (text === '' ? (told?.words ?? '') : text).toLowerCase().split(/[^\p{L}’]+/u),
          },
          seed,
        );
        const last = lastTold(sam, next.state);
        depth += last === undefined || last.id === told?.id ? 0 : last.depth;
      }
      return depth / seeds.length;
    };
    const matched = mean('');
    const unmatched = mean('OK, so that is how it is.');
    assert.ok(matched > unmatched, `${matched} against ${unmatched}`);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PeerBehaviour, SupporterBehaviour } from '../behaviours/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { begin } from './begin.ts';
import { diceFrom } from './dice.ts';
import { nextTalk, type CountedMove, type CountedTalk } from './momentum.ts';
import { practicePeople } from './people/index.ts';
import type { PracticePerson } from './person.ts';
import { reply } from './reply.ts';
import type { PeerState } from './state.ts';

const sam = practicePeople[0] as PracticePerson;
const lastTalk: Record<CountedTalk, PeerBehaviour> = {
  change: 'changeTalk',
  neutral: 'neutral',
  sustain: 'sustainTalk',
};
const moves: Record<CountedMove, readonly [SupporterBehaviour, string]> = {
  open: ['openQuestion', 'Tell me about your mates?'],
  closed: ['closedQuestion', 'Is it about your mates?'],
  simple: ['simpleReflection', 'Your mates are on your mind.'],
  complex: ['complexReflection', 'Your mates are where you belong.'],
  information: ['givingInformation', 'Many mates meet in the daytime.'],
  advice: ['adviceWithPermission', 'Some see their mates one at a time; take it or leave it.'],
  other: ['standingWith', 'I’m with you in this, mates and all.'],
};

/** A person leaning neither way in anything. */
function neutral(talk: PeerBehaviour): PeerState {
  const { state } = begin(sam, diceFrom(1));
  return { ...state, trust: 5, openness: 5, pushback: 5, leaning: 5, confidence: 5, momentum: talk };
}

/** Shares of change and sustain talk over many replies from the same neutral state. */
function sharesAfter(
  talk: CountedTalk,
  move: CountedMove,
  rounds: number,
): { change: number; sustain: number } {
  const [behaviour, text] = moves[move];
  const heard = aHeardTurn([behaviour], { text });
  let change = 0;
  let sustain = 0;
  for (let seed = 0; seed < rounds; seed += 1) {
    const next = reply(sam, neutral(lastTalk[talk]), heard, diceFrom(seed)).talk;
    if (next === 'changeTalk') change += 1;
    if (next === 'sustainTalk') sustain += 1;
  }
  return { change: change / rounds, sustain: sustain / rounds };
}

describe('momentum', () => {
  test('a neutral person’s next talk follows the counted shares within 0.05, in every cell', (t) => {
    const off: string[] = [];
    let widest = 0;
    for (const talk of ['change', 'neutral', 'sustain'] as const) {
      for (const move of Object.keys(moves) as CountedMove[]) {
        const counted = nextTalk[talk][move];
        const got = sharesAfter(talk, move, 800);
        const gap = Math.max(Math.abs(got.change - counted.change), Math.abs(got.sustain - counted.sustain));
        widest = Math.max(widest, gap);
        const row = `after ${talk}, ${move}: change ${got.change.toFixed(3)} (counted ${counted.change}), sustain ${got.sustain.toFixed(3)} (counted ${counted.sustain})`;
        t.diagnostic(row);
        if (gap > 0.05) off.push(row);
      }
    }
    t.diagnostic(`widest gap ${widest.toFixed(3)}`);
    assert.deepEqual(off, []);
  });

  test('quarrel comes only from moves that press, as theory has it', () => {
    for (const move of Object.keys(moves) as CountedMove[]) {
      const [behaviour, text] = moves[move];
      for (let seed = 0; seed < 100; seed += 1) {
        const next = reply(sam, neutral('neutral'), aHeardTurn([behaviour], { text }), diceFrom(seed));
        assert.notEqual(next.talk, 'discord', behaviour);
      }
    }
  });

  test('asking what is good about things as they are calls up sustain talk, asking what they hope for calls up change talk', () => {
    const ask = (text: string): number[] => {
      const got = Array.from(
        { length: 300 },
        (_, seed) =>
          reply(sam, neutral('neutral'), aHeardTurn(['openQuestion'], { text }), diceFrom(seed)).talk,
      );
      return [got.filter((t) => t === 'changeTalk').length, got.filter((t) => t === 'sustainTalk').length];
    };
    const [changeA = 0, sustainA = 0] = ask('What do you like about being with your mates?');
    const [changeB = 0, sustainB = 0] = ask('What do you hope for with your mates?');
    assert.ok(sustainA > changeA, `likes: ${changeA} change, ${sustainA} sustain`);
    assert.ok(changeB > sustainB, `hopes: ${changeB} change, ${sustainB} sustain`);
  });
});

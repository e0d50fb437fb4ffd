import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames, type SupporterBehaviour } from '../behaviours/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { tenTalks } from '../testing/ten-talks.ts';
import { begin } from './begin.ts';
import { diceFrom } from './dice.ts';
import { practicePeople } from './people/index.ts';
import type { PracticePerson } from './person.ts';
import { reply } from './reply.ts';
import type { PeerState } from './state.ts';
import { innerStates } from './taking-in.ts';

const sam = practicePeople[0] as PracticePerson;
type Said = readonly [readonly SupporterBehaviour[], string];

/** Words of a whole conversation; every state goes through JSON when `stored`. */
function converse(
  turns: readonly Said[],
  seed: number,
  stored = false,
): { words: string[]; states: PeerState[] } {
  const { words, state } = begin(sam, diceFrom(seed));
  const all = [words];
  const states = [state];
  let now = state;
  for (const [behaviours, text] of turns) {
    const from = stored ? (JSON.parse(JSON.stringify(now)) as PeerState) : now;
    const next = reply(sam, from, aHeardTurn(behaviours, { text }), diceFrom(seed + now.memory.turns + 1));
    all.push(next.words);
    states.push(next.state);
    now = next.state;
  }
  return { words: all, states };
}

const behaviour = fc.constantFrom(...supporterBehaviourNames);
const text = fc.constantFrom(
  'What matters to you about Saturday?',
  'Your mates are important to you.',
  'Tell me about Ella.',
  'You need to stop seeing them.',
  'It is your choice.',
  'How do you sleep?',
  'Well done!',
  'Sorry, that came out wrong.',
  'You are torn.',
  'mm-hm',
  'What do you mean?',
  'xkcd qwop',
);
const turn = fc.tuple(fc.array(behaviour, { minLength: 1, maxLength: 3 }), text);

describe('a conversation with Sam', () => {
  test('inner states stay between 0 and 10, and no reply is empty', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 15 }), fc.integer(), (turns, seed) => {
        const { words, states } = converse(turns, seed);
        for (const state of states)
          for (const inner of innerStates) assert.ok(state[inner] >= 0 && state[inner] <= 10);
        for (const reply of words) assert.ok(reply.trim().length > 0);
      }),
      { numRuns: 40 },
    );
  });

  test('no path of confronting raises openness', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), fc.integer(), (texts, seed) => {
        const { states } = converse(
          texts.map((words): Said => [['confronting'], words]),
          seed,
        );
        for (const [at, state] of states.entries())
          assert.ok(state.openness <= (states[at - 1] ?? state).openness);
      }),
      { numRuns: 30 },
    );
  });

  test('the same seed and the same moves give the same conversation, also when the state was stored in between', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), fc.integer(), (turns, seed) => {
        const once = converse(turns, seed);
        assert.deepEqual(converse(turns, seed), once);
        assert.deepEqual(converse(turns, seed, true), once);
      }),
      { numRuns: 25 },
    );
  });

  test('never repeats a reply in forty turns, not even when met with one move only', () => {
    const moves: readonly Said[] = [
      ...supporterBehaviourNames.map((name): Said => [[name], 'What about your mates on Saturday?']),
      [['closedQuestion'], 'qwop xkcd'],
      [['simpleReflection'], 'You are torn.'],
    ];
    for (const [at, move] of moves.entries()) {
      const { words } = converse(
        Array.from({ length: 40 }, () => move),
        at,
      );
      assert.equal(new Set(words).size, words.length, move[0][0]);
    }
  });

  test('no line is said twice in any of ten different conversations, and hardly any reply is shared between them', (t) => {
    const counts = new Map<string, number>();
    let replies = 0;
    for (const [at, turns] of tenTalks.entries()) {
      const { words, states } = converse(turns, 1000 * at + 7);
      const said = states.at(-1)?.memory.said ?? [];
      assert.equal(new Set(said).size, said.length, `talk ${at}`);
      for (const reply of words.slice(1)) {
        counts.set(reply, (counts.get(reply) ?? 0) + 1);
        replies += 1;
      }
    }
    const shared = [...counts.values()].filter((n) => n > 1).reduce((sum, n) => sum + n, 0);
    t.diagnostic(
      `${replies} replies, ${counts.size} different, ${shared} of them said in more than one conversation`,
    );
    assert.ok(shared / replies <= 0.1, `${shared} of ${replies}`);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames, supporterBehaviours } from '../behaviours/index.ts';
import type { HeardPeerTurn, HeardTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { countTurns, miti } from './index.ts';

const between: HeardPeerTurn = {
  speaker: 'peer',
  text: 'It was like that on Sunday.',
  sentences: [],
  talk: 'neutral',
  probabilities: { talk: { change: 0, neutral: 1, sustain: 0 } },
  takenUp: { words: [], echoed: [], parroting: 0 },
};

/** One supporter turn for each behaviour, the peer speaking after each. */
function turns(behaviours: readonly SupporterBehaviour[]): readonly HeardTurn[] {
  return behaviours.flatMap((behaviour) => [aHeardTurn([behaviour]), between]);
}

test('one conversation is counted: what was heard, and by MITI’s rules', () => {
  const counts = countTurns(
    turns(['simpleReflection', 'complexReflection', 'summary', 'openQuestion', 'closedQuestion', 'sharing']),
  );
  assert.equal(counts.reflections.count, 3);
  assert.equal(counts.questions.count, 2);
  assert.equal(counts.behaviours.sharing.count, 1);
  assert.deepEqual([counts.supporterTurns, counts.peerTurns, counts.volleys], [6, 6, 6]);
});

test('three questions in one turn are three sentences heard and one question of MITI’s', () => {
  const counts = countTurns([aHeardTurn(['openQuestion', 'closedQuestion', 'openQuestion'])]);
  assert.deepEqual([counts.behaviours.openQuestion.count, counts.questions.count], [2, 1]);
});

test('nothing heard, nothing claimed', () => {
  const nothing = countTurns([]);
  assert.deepEqual([nothing.sentences, nothing.reflections.range], [0, { low: 0, high: 0 }]);
  assert.equal(nothing.reflectionsPerQuestion.ok, false);
  assert.equal(nothing.deeperShare.ok, false);
});

test('every range holds its own expected count and stays within what is possible', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...supporterBehaviourNames), { maxLength: 40 }), (behaviours) => {
      const counts = countTurns(turns(behaviours));
      for (const { expected, range } of Object.values(counts.behaviours)) {
        assert.ok(range.low <= expected + 1e-9 && expected <= range.high + 1e-9);
        assert.ok(range.low >= 0 && range.high <= behaviours.length);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('a very long talk is counted in little time', () => {
  const long = turns(Array.from({ length: 5000 }, (_, i) => supporterBehaviourNames[i % 23] ?? 'sharing'));
  assert.equal(countTurns(long).volleys, 5000);
  // Nobody answers for ten thousand turns: one endless volley.
  const endless = Array.from({ length: 10_000 }, () =>
    aHeardTurn(['adviceWithoutPermission', 'openQuestion']),
  );
  assert.deepEqual([countTurns(endless).volleys, countTurns(endless).questions.count], [1, 1]);
});

test('MITI’s short names stand beside their long names', () => {
  assert.equal(miti['R:Q'].longName, 'reflections for every question');
  assert.equal(miti['%CR'].good, 0.5);
});

test('a sentence that may excuse harm is counted as that, and on no line of the MI side', () => {
  for (const name of supporterBehaviourNames) {
    const counts = countTurns([aHeardTurn([name], { flags: ['mayExcuseHarm'] })]);
    const credited = supporterBehaviours[name].side === 'mi';
    assert.deepEqual([counts.mayExcuseHarm, counts.behaviours[name].count], [1, credited ? 0 : 1], name);
    assert.deepEqual([counts.reflections.count, counts.adherent.count], [0, 0], name);
  }
});

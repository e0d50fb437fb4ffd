import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { HeardTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { aHeardTurn } from '../testing/heard.ts';
import { countTurns, miti } from './index.ts';
import { rangeOfCount } from './interval.ts';

function turns(behaviours: readonly SupporterBehaviour[]): readonly HeardTurn[] {
  return behaviours.map((behaviour) => aHeardTurn([behaviour]));
}

test('one conversation is counted: reflections, questions and one for the other', () => {
  const counts = countTurns(
    turns(['simpleReflection', 'complexReflection', 'summary', 'openQuestion', 'closedQuestion', 'sharing']),
  );
  assert.equal(counts.reflections.count, 3);
  assert.equal(counts.questions.count, 2);
  assert.equal(counts.reflectionsPerQuestion?.ratio, 1.5);
  assert.equal(counts.behaviours.sharing.count, 1);
  assert.equal(counts.supporterTurns, 6);
});

test('under ten reflections and questions is too few to read anything into', () => {
  assert.equal(countTurns(turns(Array.from({ length: 9 }, () => 'openQuestion' as const))).tooFew, true);
  assert.equal(countTurns(turns(Array.from({ length: 10 }, () => 'openQuestion' as const))).tooFew, false);
});

test('no question, no ratio; nothing heard, nothing claimed', () => {
  assert.equal(countTurns(turns(['simpleReflection'])).reflectionsPerQuestion, null);
  const nothing = countTurns([]);
  assert.deepEqual(
    [nothing.sentences, nothing.reflections.range, nothing.tooFew],
    [0, { low: 0, high: 0 }, true],
  );
});

test('every range holds its own expected count and stays within what is possible', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...supporterBehaviourNames), { maxLength: 40 }), (behaviours) => {
      const counts = countTurns(turns(behaviours));
      for (const { expected, range } of [
        counts.reflections,
        counts.questions,
        ...Object.values(counts.behaviours),
      ]) {
        assert.ok(range.low <= expected + 1e-9 && expected <= range.high + 1e-9);
        assert.ok(range.low >= 0 && range.high <= behaviours.length);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('the ninety per cent range holds the true count at least nine times in ten', () => {
  // A small generator of chance, so that the check is the same every time.
  let turn = 12345;
  const chance = (): number => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648;
    return turn / 2_147_483_648;
  };
  let held = 0;
  for (let run = 0; run < 2_000; run += 1) {
    const chances = Array.from({ length: 30 }, () => chance());
    const { low, high } = rangeOfCount(chances);
    const count = chances.filter((one) => chance() < one).length;
    if (count >= low && count <= high) held += 1;
  }
  assert.ok(held / 2_000 >= 0.9, `held ${held} of 2000`);
});

test('MITI’s short names stand beside their long names', () => {
  assert.equal(miti['R:Q'].longName, 'reflections for every question');
  assert.equal(miti['%CR'].good, 0.5);
});

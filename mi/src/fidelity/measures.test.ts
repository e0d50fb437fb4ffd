import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { peer, piece, supporter } from '../testing/volley-cases/volley-case.ts';
import { codeTalk, measuresOf } from './index.ts';
import type { CodedPiece, CodedTurn, Measures } from './index.ts';
import { rangeOfCount, rangeOfRatio, rangeOfSum } from './interval.ts';
import { howMany } from './volley-chances.ts';

/** One piece a volley, the peer speaking between. */
function apart(pieces: readonly CodedPiece[]): readonly CodedTurn[] {
  return pieces.flatMap((one) => [supporter(one), peer('That is how it went on Sunday.')]);
}

const times = (count: number, one: CodedPiece): readonly CodedPiece[] =>
  Array.from({ length: count }, () => one);
const measured = (pieces: readonly CodedPiece[]): Measures => measuresOf(codeTalk(apart(pieces)));
const asks = piece('openQuestion', 'What happened next?');
const simple = piece('simpleReflection', 'It was late.');
const deeper = piece('complexReflection', 'You were done with waiting.');

test('nothing is said of the share that goes deeper below ten reflections', () => {
  assert.deepEqual(measured(times(9, deeper)).deeperShare, { ok: false, because: 'too-few-reflections' });
  assert.deepEqual(measured(times(10, deeper)).deeperShare, {
    ok: true,
    value: 1,
    range: { low: 1, high: 1 },
  });
});

test('nothing is said of reflections for a question below ten of either', () => {
  const few = { ok: false, because: 'too-few-questions' };
  assert.deepEqual(measured([...times(40, simple), ...times(9, asks)]).reflectionsPerQuestion, few);
  const fewer = { ok: false, because: 'too-few-reflections' };
  assert.deepEqual(measured([...times(9, simple), ...times(40, asks)]).reflectionsPerQuestion, fewer);
  const enough = measured([...times(20, simple), ...times(10, asks)]).reflectionsPerQuestion;
  assert.deepEqual(enough, { ok: true, value: 2, range: { low: 2, high: 2 } });
});

test('adherent and non-adherent codes are added up by the volley', () => {
  const { adherent, nonAdherent } = measuresOf(
    codeTalk([
      supporter(
        piece('simpleAffirmation', 'You rang first.'),
        piece('seekingCollaboration', 'Where shall we begin?'),
        piece('emphasisingChoice', 'You decide.'),
        piece('seekingCollaboration', 'Shall we?'),
      ),
      peer('With the flat.'),
      supporter(piece('confronting', 'Excuses.'), piece('persuading', 'Think of your kids.')),
    ]),
  );
  assert.deepEqual([adherent.count, nonAdherent.count], [3, 2]);
  assert.deepEqual(adherent.range, { low: 3, high: 3 });
});

test('a doubt widens a range, and a sure code does not', () => {
  const sure = measured(times(12, simple)).reflections;
  const unsure = measured(times(12, { ...simple, probability: 0.7 })).reflections;
  assert.deepEqual(sure.range, { low: 12, high: 12 });
  assert.ok(unsure.range.low < 12 && unsure.range.high === 12);
});

test('the range holds the number shown, even where every doubt went one way', () => {
  // Each may be complex as likely as not; by the rule of doubt each is counted as simple.
  const share = measured(times(30, { ...deeper, probability: 0.5, orElse: 'simpleReflection' })).deeperShare;
  assert.ok(share.ok && share.value === 0 && share.range.low === 0 && share.range.high > 0.5);
});

test('how many groups a volley holds agrees with trying out every reading', () => {
  const codes = ['affirm', 'seekCollaboration', 'emphasiseAutonomy'] as const;
  const chance = fc.integer({ min: 0, max: 33 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(fc.tuple(chance, chance, chance), { maxLength: 4 }), (pieces) => {
      const chances = pieces.map((own) => own.map((one, i) => ({ code: codes[i] ?? 'affirm', chance: one })));
      const volley = { turns: [], codes: [], leftOut: [], cutBy: [], chances };
      const slow = [0, 0, 0, 0];
      for (let reading = 0; reading < 4 ** pieces.length; reading += 1) {
        let weight = 1;
        const held = new Set<number>();
        pieces.forEach((own, i) => {
          const choice = Math.floor(reading / 4 ** i) % 4;
          weight *= choice === 3 ? 1 - own[0] - own[1] - own[2] : (own[choice] ?? 0);
          if (choice < 3) held.add(choice);
        });
        slow[held.size] = (slow[held.size] ?? 0) + weight;
      }
      howMany(
        volley,
        codes.map((code) => [code]),
      ).forEach((one, k) => assert.ok(Math.abs(one - (slow[k] ?? 0)) < 1e-9));
    }),
    { numRuns: 100, seed: 5 },
  );
});

/** A small generator of chance, so that the checks below are the same every time. */
function chancesFrom(seed: number): () => number {
  let turn = seed;
  return () => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648;
    return turn / 2_147_483_648;
  };
}

test('the exact range of a count holds the true one at least nine times in ten, and so does the curve beyond', () => {
  const chance = chancesFrom(12345);
  for (const [length, runs] of [
    [30, 1000],
    [301, 400],
  ] as const) {
    let held = 0;
    for (let run = 0; run < runs; run += 1) {
      const chances = Array.from({ length }, () => chance());
      const { low, high } = rangeOfCount(chances);
      const count = chances.filter((one) => chance() < one).length;
      if (count >= low && count <= high) held += 1;
    }
    assert.ok(held / runs >= 0.9, `held ${String(held)} of ${String(runs)}`);
  }
});

test('the ranges of both ratios hold the true one nine times in ten', () => {
  const chance = chancesFrom(777);
  let [perQuestion, share] = [0, 0];
  const runs = 400;
  for (let run = 0; run < runs; run += 1) {
    const doubts: CodedPiece[] = Array.from({ length: 60 }, (_, i) => {
      const probability = 0.56 + 0.4 * chance();
      if (i % 3 === 0) return { ...asks, probability, orElse: 'simpleReflection' };
      return i % 3 === 1
        ? { ...simple, probability, orElse: 'complexReflection' }
        : { ...deeper, probability, orElse: 'openQuestion' };
    });
    const said = measured(doubts);
    const truth = doubts.map((one) =>
      chance() < one.probability ? one.behaviour : (one.orElse ?? one.behaviour),
    );
    const count = (name: SupporterBehaviour): number => truth.filter((one) => one === name).length;
    const all = count('simpleReflection') + count('complexReflection');
    const holds = (measure: Measures['deeperShare'], value: number): boolean =>
      measure.ok && value >= measure.range.low - 1e-9 && value <= measure.range.high + 1e-9;
    if (holds(said.reflectionsPerQuestion, all / count('openQuestion'))) perQuestion += 1;
    if (holds(said.deeperShare, count('complexReflection') / all)) share += 1;
  }
  assert.ok(perQuestion / runs >= 0.9 && share / runs >= 0.9, `${String(perQuestion)} ${String(share)}`);
});

test('a range of nothing is nought, and one over nought has no upper end', () => {
  assert.deepEqual(rangeOfSum([]), { low: 0, high: 0 });
  const nought = { above: 5, below: 0, varianceAbove: 0, varianceBelow: 0, covariance: 0 };
  assert.equal(rangeOfRatio(nought).high, Number.POSITIVE_INFINITY);
});

test('every count and every range stays within what is possible', () => {
  const any = fc.record({
    text: fc.constantFrom('It was late.', 'You rang first.', 'Put it on the fridge.'),
    behaviour: fc.constantFrom(...supporterBehaviourNames),
    flags: fc.constant([]),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    orElse: fc.constantFrom(...supporterBehaviourNames),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), (pieces) => {
      const said = measured(pieces);
      for (const [one, most] of [
        [said.reflections, 1],
        [said.questions, 1],
        [said.adherent, 3],
        [said.nonAdherent, 2],
      ] as const) {
        assert.ok(one.range.low >= 0 && one.range.high <= most * said.volleys);
        assert.ok(one.range.low <= one.count && one.count <= one.range.high);
        assert.ok(one.range.low <= one.expected + 1e-9 && one.expected <= one.range.high + 1e-9);
      }
      for (const measure of [said.reflectionsPerQuestion, said.deeperShare])
        if (measure.ok) assert.ok(measure.range.low <= measure.value && measure.value <= measure.range.high);
      if (said.deeperShare.ok) assert.ok(said.deeperShare.range.high <= 1);
    }),
    { numRuns: 200, seed: 4 },
  );
});

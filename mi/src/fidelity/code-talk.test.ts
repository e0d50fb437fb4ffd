import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import { allVolleyCases } from '../testing/volley-cases/all-volley-cases.ts';
import { codeTalk, mitiRuleNames, mitiRules } from './index.ts';
import type { CodedVolley, MitiRule } from './index.ts';

function rulesNamedBy(volleys: readonly CodedVolley[]): ReadonlySet<MitiRule> {
  return new Set(
    volleys.flatMap((volley) => [
      ...volley.cutBy,
      ...volley.codes.map(({ rule }) => rule),
      ...volley.leftOut.map(({ rule }) => rule),
    ]),
  );
}

describe('the rules of MITI, worked', () => {
  for (const { shows, turns, expected, because } of allVolleyCases) {
    test(`${mitiRules[shows].says} Here: ${because}`, () => {
      const volleys = codeTalk(turns);
      assert.deepEqual(
        volleys.map((volley) => volley.codes.map(({ code }) => code)),
        expected,
      );
      assert.ok(rulesNamedBy(volleys).has(shows), `never names ${shows}`);
    });
  }
});

test('there are at least seventy worked cases, and every rule is shown by two or more', () => {
  assert.ok(allVolleyCases.length >= 70, String(allVolleyCases.length));
  const rare = mitiRuleNames.filter(
    (rule) => allVolleyCases.filter(({ shows }) => shows === rule).length < 2,
  );
  assert.deepEqual(rare, []);
});

test('the row of every behaviour is used in two worked cases or more', () => {
  const rare = supporterBehaviourNames.filter((name) => {
    const cases = allVolleyCases.filter(({ turns }) => {
      const places = codeTalk(turns).flatMap(({ codes, leftOut }) => [...codes, ...leftOut]);
      return places.some(({ turn, piece, rule }) => {
        const there = turns[turn];
        return (
          rule === 'table' && there?.speaker === 'supporter' && there.sentences[piece]?.behaviour === name
        );
      });
    });
    return cases.length < 2;
  });
  assert.deepEqual(rare, []);
});

test('no sentence stands in two worked cases with another code', () => {
  const said = new Map<string, string>();
  for (const { turns } of allVolleyCases)
    for (const turn of turns)
      for (const { text, behaviour } of turn.speaker === 'supporter' ? turn.sentences : []) {
        assert.ok((said.get(text) ?? behaviour) === behaviour, text);
        said.set(text, behaviour);
      }
});

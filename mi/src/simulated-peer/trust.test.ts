import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import { effectTables, innerStates } from './taking-in.ts';
import { effectOnTrust } from './trust.ts';

describe('the tables of inner states', () => {
  test('advice without permission lowers trust in the simulated peer', () => {
    assert.ok(effectOnTrust.adviceWithoutPermission.delta < 0);
  });

  test('being judged or warned costs more trust than anything else', () => {
    const lowest = Math.min(...supporterBehaviourNames.map((name) => effectOnTrust[name].delta));
    assert.equal(effectOnTrust.confronting.delta, lowest);
  });

  test('hearing what someone meant earns more trust than giving their words back', () => {
    assert.ok(effectOnTrust.complexReflection.delta > effectOnTrust.simpleReflection.delta);
  });

  test('plain sharing is never a fault: it costs nothing in any table', () => {
    assert.ok(effectOnTrust.sharing.delta > 0);
    assert.ok(effectTables.openness.sharing.delta >= 0);
    assert.ok(effectTables.pushback.sharing.delta <= 0);
  });

  test('a straight question about safety is never held against the supporter', () => {
    assert.ok(effectOnTrust.safetyStep.delta >= 0);
    assert.ok(effectTables.pushback.safetyStep.delta <= 0);
  });

  test('every row says why, about this one person, and where it comes from', () => {
    for (const inner of innerStates) {
      for (const name of supporterBehaviourNames) {
        const { because, source } = effectTables[inner][name];
        assert.match(because, /^[a-z]/, `${inner}.${name}`);
        assert.doesNotMatch(because, /\bpeople\b|\.$/, `${inner}.${name}`);
        assert.ok(source.length > 0, `${inner}.${name}`);
      }
    }
  });
});

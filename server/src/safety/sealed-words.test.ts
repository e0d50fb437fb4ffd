import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { masterKeyFrom } from './master-key.ts';
import { seal, unseal } from './sealed-words.ts';

const key = masterKeyFrom(randomBytes(32));
const place = { table: 'practising.turn', row: 'a/1' };
/** Any text the limits allow; lone surrogates do not survive UTF-8, and are refused before they get here. */
const words = fc.string({ unit: 'grapheme', maxLength: 300 });
const places = fc.record({ table: fc.string({ maxLength: 20 }), row: fc.string({ maxLength: 20 }) });

test('sealed words open again in their own place, as they were written', () => {
  fc.assert(
    fc.property(words, places, (said, where) => {
      assert.deepEqual(unseal(key, seal(key, said, where), where), { ok: true, words: said });
    }),
  );
});

test('a single changed bit, wherever it is, and sealed words do not open', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 0, max: 7 }), (said, at, bit) => {
      const sealed = seal(key, said, place);
      const index = at % sealed.length;
      sealed[index] = (sealed[index] ?? 0) ^ (1 << bit);
      assert.deepEqual(unseal(key, sealed, place), { ok: false, because: 'does-not-open' });
    }),
  );
});

test('sealed words that lost some of their end or start do not open', () => {
  fc.assert(
    fc.property(words, fc.nat(), (said, cut) => {
      const sealed = seal(key, said, place);
      const left = cut % sealed.length;
      assert.equal(unseal(key, sealed.subarray(0, left), place).ok, false);
      assert.equal(unseal(key, sealed.subarray(sealed.length - left), place).ok, false);
    }),
  );
});

test('sealed words moved to another row or another table do not open', () => {
  fc.assert(
    fc.property(words, places, places, (said, here, there) => {
      fc.pre(here.table !== there.table || here.row !== there.row);
      assert.equal(unseal(key, seal(key, said, here), there).ok, false);
    }),
  );
});

test('another organisation’s key does not open them', () => {
  assert.equal(unseal(masterKeyFrom(randomBytes(32)), seal(key, 'my words', place), place).ok, false);
});

test('the words do not show in what is stored, and sealing twice gives two different seals', () => {
  const said = 'You are a really courageous person to be talking about tough stuff.';
  const [one, two] = [seal(key, said, place), seal(key, said, place)];
  assert.equal(Buffer.from(one).includes('courageous'), false);
  assert.notDeepEqual(one, two);
});

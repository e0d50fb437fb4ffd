import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf } from './any-of.ts';

test('a pattern over several lines is the pattern on one line', () => {
  const greeting = 'kia ora';
  assert.equal(
    anyOf`
      hi|hey|${greeting}|
      good (?:morning|
        evening)|\bbye\b
    `,
    'hi|hey|kia ora|good (?:morning|evening)|\\bbye\\b',
  );
});

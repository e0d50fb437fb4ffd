import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LogDetails, logTo, nameOf } from './log.ts';

const at = (): Date => new Date('2026-01-01T10:00:00Z');

function logged(details: LogDetails): string {
  let line = '';
  logTo((text) => (line += text), at)('ready', details);
  return line;
}

test('a line holds the time, the event and ids, and nothing else', () => {
  assert.equal(
    logged({ name: '0000_first-light', seq: 3 }),
    '2026-01-01T10:00:00.000Z ready name=0000_first-light seq=3\n',
  );
});

test('a sentence that someone passes by mistake is left out', () => {
  assert.equal(logged({ words: 'I miss my friends.' }), '2026-01-01T10:00:00.000Z ready words=(left-out)\n');
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (before) => {
      const line = logged({ words: `${before} my friends` });
      assert.ok(line.endsWith('words=(left-out)\n') && line.split('\n').length === 2);
    }),
  );
});

test('of an error only its name and code are logged, down to its cause, never its message', () => {
  const cause = Object.assign(new Error('duplicate key (I miss my friends)'), { code: '23505' });
  const error = new TypeError('insert into turn values (I miss my friends)', { cause });
  assert.deepEqual(nameOf(error), { error: 'TypeError', code: '23505' });
  assert.deepEqual(nameOf('I miss my friends'), { error: 'string' });
});

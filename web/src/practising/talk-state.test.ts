import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PracticeTurn } from '@wayfellow/server/contract';
import { parting } from './parting.ts';
import { withTurns } from './talk-state.ts';

const turn = (seq: number, text: string): PracticeTurn => ({
  seq,
  speaker: seq % 2 === 1 ? 'peer' : 'supporter',
  text,
  turnId: null,
  at: '2026-11-22T12:00:00.000Z',
});

test('a turn that comes twice is shown once, and all stand in their order', () => {
  const shown = withTurns([turn(1, 'a'), turn(2, 'b')], [turn(3, 'c'), turn(2, 'b')]);
  assert.deepEqual(
    shown.map(({ seq }) => seq),
    [1, 2, 3],
  );
});

test('two tries part at the first turn that is not the same', () => {
  const one = [turn(1, 'a'), turn(2, 'b'), turn(3, 'c')];
  const other = [turn(1, 'a'), turn(2, 'x')];
  const parted = parting(one, other);
  assert.deepEqual(
    [parted.one.map(({ text }) => text), parted.other.map(({ text }) => text)],
    [['b', 'c'], ['x']],
  );
});

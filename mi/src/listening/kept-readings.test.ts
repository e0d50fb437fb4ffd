import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Turn } from '../behaviours/index.ts';
import { bothEars } from '../testing/both-ears.ts';
import { hear } from './index.ts';

test('what an ear has kept of 300 other texts changes nothing in what it hears', () => {
  const used = bothEars();
  const turns = Array.from({ length: 300 }, (_, i): Turn => ({
    speaker: i % 2 === 0 ? 'peer' : 'supporter',
    text:
      i % 3 === 0 ? `Day ${i} was long. How was yours?` : `You told me about night ${i}, and it was cold.`,
  }));
  const said = { speaker: 'supporter', text: 'You kept going. What helped?' } as const;
  const first = hear(used, said, turns.slice(0, 10));
  turns.forEach((turn, i) => hear(used, turn, turns.slice(Math.max(0, i - 3), i)));
  assert.deepEqual(hear(used, said, turns.slice(0, 10)), first);
  assert.deepEqual(hear(bothEars(), said, turns.slice(0, 10)), first);
});

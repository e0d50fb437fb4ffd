import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleTalk, heardByTorch } from '../../../training/keen/example.ts';
import { logits } from '../keen-ear/index.ts';
import type { HeadName } from '../keen-ear/index.ts';
import { bothEars } from '../testing/both-ears.ts';
import { memoryBefore, takeIn } from './keen-hearing.ts';
import { inPlace } from './turn-features.ts';

/** The engine rounds what it multiplies to 14 bits; torch does not. Scores lie between about -6 and 6. */
const near = 0.005;

test('in a talk of ten turns the engine hears what torch hears with the weights that ship, memory and all', () => {
  const hearing = bothEars().keen;
  assert.ok(hearing !== undefined);
  for (const [head, rows] of Object.entries(heardByTorch()))
    exampleTalk.forEach((turn, i) => {
      const before = exampleTalk.slice(0, i);
      const place = inPlace(turn, before);
      const said = takeIn(hearing, memoryBefore(hearing, before), turn.speaker, turn.text, place);
      const scores = logits(hearing.keen, head as HeadName, said.c);
      rows[i]?.forEach((score, k) => {
        const off = Math.abs((scores[k] ?? NaN) - score);
        assert.ok(off < near, `${head}, turn ${i + 1}, answer ${k + 1}: ${off} off`);
      });
    });
});

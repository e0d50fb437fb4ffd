import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { learnerTurn, opennessLine } from './openness-line.ts';

const values = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 2, maxLength: 30 });

test('the openness line stays inside its drawing and never overshoots a point', () => {
  fc.assert(
    fc.property(values, (all) => {
      const drawn = opennessLine(
        all.map((value, index) => ({ seq: index * 2 + 1, value })),
        [],
      );
      assert.ok(drawn);
      for (const { x, y } of drawn.places) assert.ok(x >= 0 && x <= 100 && y >= 0 && y <= 100, `${x} ${y}`);
      // Each curve's two handles lie between the heights of its ends: no move is drawn that was not there.
      const heights = drawn.places.map((place) => place.y);
      for (const [index, piece] of drawn.line.split('C').slice(1).entries()) {
        const [, one = 0, , other = 0] = piece.split(' ').map(Number);
        const ends = [heights[index] ?? 0, heights[index + 1] ?? 0];
        for (const handle of [one, other]) {
          assert.ok(handle >= Math.min(...ends) - 0.02 && handle <= Math.max(...ends) + 0.02);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('more open stands higher', () => {
  const drawn = opennessLine(
    [
      { seq: 1, value: 3 },
      { seq: 3, value: 6 },
    ],
    [],
  );
  const [first, second] = drawn?.places ?? [];
  assert.ok(first && second && second.y < first.y);
});

test('a small move is not blown up to fill the drawing', () => {
  const drawn = opennessLine(
    [
      { seq: 1, value: 5 },
      { seq: 3, value: 5.2 },
    ],
    [],
  );
  const [first, second] = drawn?.places ?? [];
  assert.ok(first && second && first.y - second.y < 5);
});

test('a sentence is marked where its effect shows, and crowded marks stand in two rows', () => {
  const points = Array.from({ length: 12 }, (_, index) => ({ seq: index * 2 + 1, value: 5 }));
  const drawn = opennessLine(points, [
    { seq: 4, direction: 'opened' },
    { seq: 2, direction: 'closed' },
  ]);
  assert.deepEqual(
    drawn?.marks.map(({ seq, row, place }) => ({ seq, row, x: Math.round(place.x) })),
    [
      { seq: 2, row: 0, x: 9 },
      { seq: 4, row: 1, x: 18 },
    ],
  );
});

test('with fewer than two points there is no line to draw', () => {
  assert.equal(opennessLine([{ seq: 1, value: 5 }], []), null);
});

test('turns are counted as the learner counts them', () => {
  const turns = [
    { seq: 1, speaker: 'peer' },
    { seq: 2, speaker: 'supporter' },
    { seq: 3, speaker: 'peer' },
    { seq: 4, speaker: 'supporter' },
  ] as const;
  assert.deepEqual(
    [1, 2, 3, 4].map((seq) => learnerTurn(turns, seq)),
    [0, 1, 1, 2],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { WhereItStands } from '../contract/standing.ts';
import { wayPicture } from './way-picture.ts';

test('every lesson has its station inside the picture, and no two stand on one another', () => {
  const stands = fc.array(fc.constantFrom<WhereItStands[]>('passed', 'open', 'closed'), { maxLength: 40 });
  fc.assert(
    fc.property(stands, (all) => {
      const { width, height, stations } = wayPicture(all);
      assert.deepEqual(
        stations.map(({ at }) => at),
        all,
      );
      assert.equal(new Set(stations.map(({ x, y }) => `${x}/${y}`)).size, all.length);
      for (const { x, y } of stations)
        assert.ok(x >= 12 && y >= 12 && x <= width - 12 && y <= height - 12, `${x}/${y}`);
    }),
  );
});

test('the way is walked as far as the last lesson that is open', () => {
  const { walked, ahead } = wayPicture(['passed', 'open', 'closed']);
  assert.equal(walked.split('C').length, 2);
  assert.equal(ahead.split('C').length, 2);
  assert.equal(wayPicture(['closed']).walked, '');
  assert.equal(wayPicture([]).ahead, '');
});

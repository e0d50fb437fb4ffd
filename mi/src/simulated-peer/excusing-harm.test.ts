import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { Flag } from '../behaviours/index.ts';
import { fromStart, only, talk } from '../testing/sam.ts';
import { innerStates } from './taking-in.ts';

const excusing: readonly Flag[] = ['mayExcuseHarm', 'doubleSided'];
const text = 'She pushed you until you lost it.';

describe('words that may excuse harm', () => {
  test('earn nothing in any inner state, whatever else they are', () => {
    for (const behaviour of supporterBehaviourNames) {
      for (const asked of [false, true]) {
        const start = fromStart();
        const from = { ...start, memory: { ...start.memory, askedIfBeenThere: asked, turns: 6 } };
        const { effects } = only(from, [behaviour], { text, flags: excusing });
        for (const inner of innerStates) {
          const change = effects[0]?.[inner] ?? 0;
          const good = inner === 'pushback' ? change < 0 : change > 0;
          assert.equal(good, false, `${behaviour}: ${inner} ${change}`);
        }
        assert.ok((effects[0]?.trust ?? 0) < 0, behaviour);
        assert.match(effects[0]?.because ?? '', /uneasy|made fun of|insulted/u, behaviour);
      }
    }
  });

  test('earn less than the same sentence without it, and trust falls where it would have risen', () => {
    for (const behaviour of [
      'simpleReflection',
      'complexReflection',
      'simpleAffirmation',
      'complexAffirmation',
    ] as const) {
      const plain = only(fromStart(), [behaviour], { text: 'You stayed home on Saturday.' });
      const excused = only(fromStart(), [behaviour], {
        text: 'You stayed home on Saturday.',
        flags: excusing,
      });
      assert.ok(excused.state.trust < plain.state.trust, behaviour);
      assert.ok(excused.state.trust < fromStart().trust, behaviour);
      assert.ok(excused.state.openness <= fromStart().openness, behaviour);
    }
  });

  test('cost trust also beside a good reflection in the same turn', () => {
    const both = { text: `You miss them. ${text}` };
    const clean = only(fromStart(), ['complexReflection', 'complexReflection'], both);
    const excused = only(fromStart(), ['complexReflection', 'complexReflection'], {
      ...both,
      flags: excusing,
    });
    assert.ok(excused.state.trust < clean.state.trust);
  });

  test('mend nothing after a judgement', () => {
    const judged = only(fromStart(), ['confronting'], { text: 'You are just making excuses.' }).state;
    assert.equal(judged.memory.sore, true);
    for (const behaviour of ['complexReflection', 'apologising', 'standingWith'] as const) {
      assert.equal(only(judged, [behaviour], { text, flags: excusing }).state.memory.sore, true, behaviour);
      assert.equal(only(judged, [behaviour], { text: 'That hurt.' }).state.memory.sore, false, behaviour);
    }
  });

  test('said over and over, they never open anyone', () => {
    const replies = talk(
      fromStart(),
      Array.from({ length: 8 }, () => [['complexReflection'], { text, flags: excusing }] as const),
    );
    const last = replies.at(-1)?.state;
    assert.ok(last !== undefined && last.trust < fromStart().trust && last.openness <= fromStart().openness);
  });
});

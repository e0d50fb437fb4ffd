import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewOf } from '../view.ts';
import { ideasInDisguise } from './ideas-in-disguise.ts';

for (const { says, unless, evidence, example, because } of ideasInDisguise) {
  test(`“${example}” ${evidence}`, () => {
    const { plain } = viewOf(example);
    assert.ok(says.test(plain) && unless?.test(plain) !== true, plain);
    assert.ok(because.length > 10);
  });
}

for (const open of [
  'What would happen if you told her?',
  'Have you thought about what you want?',
  'Would it be OK if I told you about a group?',
  'You want to be there for her.',
  'Ring her, or leave it, or not at all.',
]) {
  test(`“${open}” hides no idea`, () => {
    const { plain } = viewOf(open);
    assert.deepEqual(
      ideasInDisguise.filter(({ says, unless }) => says.test(plain) && unless?.test(plain) !== true),
      [],
    );
  });
}

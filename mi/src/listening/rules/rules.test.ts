import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peerRules } from '../peer-sentence.ts';
import { sentenceInPlace, supporterRules } from '../supporter-sentence.ts';
import { nothingBefore, viewOf } from '../view.ts';
import { findings } from './rule.ts';

/** What came before, for rules that only speak in answer to something. */
const before: Readonly<
  Record<string, { readonly said: string; readonly story: boolean; readonly strange?: boolean }>
> = {
  'Saturday.': { said: 'It is on Saturday.', story: false },
  'Your mates are the ones who knew you before.': { said: 'They’re the only mates I’ve got.', story: false },
  'So mates like that are rare.': { said: 'They’re the only mates I’ve got.', story: false },
  asdf: { said: 'Not bad.', story: false, strange: true },
  'Yeah, I have.': { said: 'Have you been there?', story: true },
};

for (const rule of supporterRules) {
  test(`the rule for ${rule.behaviour} speaks on its own example “${rule.example}”`, () => {
    const context = before[rule.example];
    const other = context === undefined ? nothingBefore : viewOf(context.said);
    const found = findings(
      [rule],
      sentenceInPlace(viewOf(rule.example), other, context?.story ?? false, context?.strange ?? false),
    );
    assert.equal(found.length, 1);
    assert.notEqual(found[0]?.evidence, '');
    assert.ok(rule.because.length > 10);
  });
}

for (const rule of peerRules) {
  test(`the rule for ${rule.behaviour} speaks on a peer’s “${rule.example}”`, () => {
    const { plain } = viewOf(rule.example);
    assert.ok(rule.says.test(plain) && rule.unless?.test(plain) !== true);
  });
}

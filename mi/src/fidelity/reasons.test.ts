import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothEars } from '../testing/both-ears.ts';
import { hear } from '../listening/index.ts';
import type { Turn } from '../behaviours/heard.ts';
import { peer, piece, supporter } from '../testing/volley-cases/volley-case.ts';
import { codeTalk, measuresOf } from './index.ts';
import type { CodedPiece, CodedTurn, MitiRule } from './index.ts';

/** The reason given last, and what the ranges are made of. */

const asking = supporter(piece('seekingCollaboration', 'Would it be OK if I shared a thought?'));
const idea = piece('adviceWithoutPermission', 'A basket by the door for the keys helps some.');
const lastRule = (turns: readonly CodedTurn[]): MitiRule | undefined =>
  codeTalk(turns).at(-1)?.codes.at(-1)?.rule;
const cold = [supporter(piece('simpleReflection', 'A cold night.')), peer('Very cold.')] as const;

test('permission that ran out explains the next two volleys, and nothing later', () => {
  const ranOut = [asking, peer('Yes.'), ...cold, ...cold] as const;
  assert.equal(lastRule([...ranOut, supporter(idea)]), 'permissionLapsesWithTime');
  assert.equal(lastRule([...ranOut, ...cold, supporter(idea)]), 'permissionLapsesWithTime');
  assert.equal(lastRule([...ranOut, ...cold, ...cold, supporter(idea)]), 'table');
});

test('once they want no advice, that is the reason, and not the yes that ran out before', () => {
  const ranOut = [asking, peer('Yes.'), ...cold, ...cold, supporter(piece('openQuestion', 'And now?'))];
  assert.equal(lastRule([...ranOut, peer('No more tips, please.'), supporter(idea)]), 'table');
});

test('a volley that nobody spoke into names no rule for where it ends', () => {
  const [whole] = codeTalk([supporter(idea), peer('I will think about that one.')]);
  assert.deepEqual(whole?.cutBy, []);
  const [over] = codeTalk([supporter(idea), peer('mm'), supporter(idea), peer('I saw him on Sunday.')]);
  assert.deepEqual(over?.cutBy, ['volleyGoesOnOverFacilitator']);
});

const apart = (pieces: readonly CodedPiece[]): readonly CodedTurn[] =>
  pieces.flatMap((one) => [supporter(one), peer('That is how it went on Sunday.')]);

test('what the rules leave out is not expected by the ranges either', () => {
  const worn = piece('simpleAffirmation', 'You rang first.');
  const often = measuresOf(codeTalk(apart([worn, worn, worn, worn, worn]))).adherent;
  assert.deepEqual(often, { count: 3, expected: 3, range: { low: 3, high: 3 } });
  const away = piece('openQuestion', 'Is it raining at yours too?', { aside: 'offTopic' });
  assert.equal(measuresOf(codeTalk(apart([away]))).questions.expected, 0);
});

test('an idea and its next step are one thought for the ranges too', () => {
  const thought = supporter(piece('adviceWithPermission', 'Some put a note on the fridge.'), idea);
  const { nonAdherent } = measuresOf(codeTalk([thought]));
  assert.deepEqual(nonAdherent, { count: 0, expected: 0, range: { low: 0, high: 0 } });
});

test('“you have no choice”, after permission was given, is never heard and counted as permission or choice', () => {
  const ear = bothEars();
  for (const order of ['You have no choice, ring them.', 'You have no choice. Ring them.']) {
    const talk: readonly Turn[] = [
      { speaker: 'supporter', text: 'Would it be OK if I shared a thought?' },
      { speaker: 'peer', text: 'Yes, go on.' },
      { speaker: 'supporter', text: order },
    ];
    const codes = codeTalk(talk.map((turn, at) => hear(ear, turn, talk.slice(0, at))))
      .at(-1)
      ?.codes.map(({ code }) => code);
    assert.ok(codes !== undefined);
    for (const code of ['persuadeWithPermission', 'emphasiseAutonomy'] as const)
      assert.ok(!codes.includes(code), `${order} ${codes.join(' ')}`);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { supporterBehaviourNames } from '../behaviours/index.ts';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { allVolleyCases } from '../testing/volley-cases/all-volley-cases.ts';
import { piece } from '../testing/volley-cases/volley-case.ts';
import { codeTalk, mitiCodes } from './index.ts';
import type { Aside, CodedPiece, CodedTurn, CodedVolley } from './index.ts';

/** What must hold of any talk whatever, the strange ones too. */

const texts = fc.constantFrom(
  ...allVolleyCases.flatMap(({ turns }) =>
    turns.flatMap((turn) => (turn.speaker === 'supporter' ? turn.sentences.map(({ text }) => text) : [])),
  ),
  '',
  '😀',
  'yeah',
  '?',
);
const behaviours = fc.constantFrom(...supporterBehaviourNames);
const pieces: fc.Arbitrary<CodedPiece> = fc
  .record(
    {
      text: texts,
      behaviour: behaviours,
      flags: fc.constantFrom([], ['mayExcuseHarm' as const]),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      orElse: behaviours,
      alsoFits: behaviours,
      aside: fc.constantFrom<Aside>('offTopic', 'earlierTalk', 'incomplete'),
      topic: fc.constantFrom('sleep', 'work'),
    },
    { requiredKeys: ['text', 'behaviour', 'flags', 'probability'] },
  )
  .map((one) => one as CodedPiece);
const peerWords = fc.constantFrom(
  'yeah',
  'mm, right',
  'I saw him.',
  'What would you do?',
  'Sure, go on.',
  'no thanks',
  'Can we talk about my housing?',
  '',
);
const turns: fc.Arbitrary<readonly CodedTurn[]> = fc.array(
  fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((sentences) => ({ speaker: 'supporter' as const, sentences })),
    peerWords.map((text) => ({ speaker: 'peer' as const, text })),
  ),
  { maxLength: 12 },
);
const often = { numRuns: 400, seed: 11 };

const codesOf = (volleys: readonly CodedVolley[]): readonly (readonly string[])[] =>
  volleys.map(({ codes }) => codes.map(({ code }) => code).sort());

test('a volley never holds more than eight codes, each slot at most once', () => {
  fc.assert(
    fc.property(turns, (talk) => {
      for (const { codes } of codeTalk(talk)) {
        const slots = codes.map(({ code }) => mitiCodes[code].slot);
        assert.ok(codes.length <= 8);
        assert.equal(new Set(slots).size, slots.length);
      }
    }),
    often,
  );
});

test('every piece counts once or is left out once, and always with a reason', () => {
  fc.assert(
    fc.property(turns, (talk) => {
      const told = codeTalk(talk).flatMap(({ codes, leftOut }) => [...codes, ...leftOut]);
      const places = told.map(({ turn, piece: at }) => `${String(turn)}.${String(at)}`).sort();
      const there = talk.flatMap((turn, t) =>
        turn.speaker === 'supporter' ? turn.sentences.map((_, p) => `${String(t)}.${String(p)}`) : [],
      );
      assert.deepEqual(places, there.sort());
      for (const { because } of told) assert.ok(because.length > 0);
    }),
    often,
  );
});

test('an “okay” of the supporter’s, put in anywhere, changes no volley’s codes', () => {
  fc.assert(
    fc.property(
      turns,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('Okay.', 'mm', 'right, yeah'),
      (talk, t, p, words) => {
        const spoken = talk.flatMap((turn, at) =>
          turn.speaker === 'supporter' && turn.sentences.length > 0 ? [at] : [],
        );
        fc.pre(spoken.length > 0);
        const where = spoken[t % spoken.length];
        const more = talk.map((turn, at): CodedTurn => {
          if (at !== where || turn.speaker === 'peer') return turn;
          const cut = p % (turn.sentences.length + 1);
          const okay = piece('smallTalk', words);
          return {
            ...turn,
            sentences: [...turn.sentences.slice(0, cut), okay, ...turn.sentences.slice(cut)],
          };
        });
        assert.deepEqual(codesOf(codeTalk(more)), codesOf(codeTalk(talk)));
      },
    ),
    often,
  );
});

test('a peer’s “yeah” inside a volley changes none of its codes, where it answers nothing', () => {
  const answersNothing = supporterBehaviourNames.filter(
    (name) => !/Question|Reflection|summary|seeking/i.test(name),
  );
  const calm = fc.record({
    text: fc.constantFrom('The bus runs late.', 'Put it on the fridge.', 'You rang first.'),
    behaviour: fc.constantFrom(...answersNothing),
    flags: fc.constant([]),
    probability: fc.constant(1),
  });
  fc.assert(
    fc.property(fc.array(calm, { minLength: 2, maxLength: 8 }), fc.nat(), (said, at) => {
      const cut = 1 + (at % (said.length - 1));
      const whole = codeTalk([{ speaker: 'supporter', sentences: said }]);
      const heard = codeTalk([
        { speaker: 'supporter', sentences: said.slice(0, cut) },
        { speaker: 'peer', text: 'yeah' },
        { speaker: 'supporter', sentences: said.slice(cut) },
      ]);
      assert.deepEqual(codesOf(heard), codesOf(whole));
    }),
    often,
  );
});

/** Rules that look at what stands before or beside: headings, asking what they think, advice and its permission. */
const mindTheOrder: ReadonlySet<SupporterBehaviour> = new Set([
  'adviceWithPermission',
  'adviceWithoutPermission',
  'persuading',
  'sharingAsAdvice',
]);

test('the order of pieces makes no difference to a volley, where no rule looks at the order', () => {
  const plain = fc.record({
    text: fc.constantFrom('The bus runs late.', 'It is dark by five.', 'You rang first.', 'Nobody saw it.'),
    behaviour: fc.constantFrom(...supporterBehaviourNames.filter((name) => !mindTheOrder.has(name))),
    flags: fc.constantFrom([], ['mayExcuseHarm' as const]),
    probability: fc.constantFrom(0.3, 0.5, 1),
    orElse: fc.constantFrom(...supporterBehaviourNames.filter((name) => !mindTheOrder.has(name))),
  });
  const shuffled = fc
    .array(plain, { maxLength: 8 })
    .chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length })));
  fc.assert(
    fc.property(shuffled, ([said, other]) => {
      assert.deepEqual(
        codesOf(codeTalk([{ speaker: 'supporter', sentences: other }])),
        codesOf(codeTalk([{ speaker: 'supporter', sentences: said }])),
      );
    }),
    often,
  );
});

test('a thought is never both Persuade and Persuade with permission', () => {
  fc.assert(
    fc.property(turns, (talk) => {
      for (const { codes } of codeTalk(talk)) {
        const advice = codes.filter(({ code }) => mitiCodes[code].slot === 'advice');
        assert.ok(advice.length <= 1);
      }
    }),
    often,
  );
  fc.assert(
    fc.property(behaviours, behaviours, texts, (one, other, text) => {
      const both = codeTalk([
        { speaker: 'supporter', sentences: [piece(one, text, { alsoFits: other })] },
      ]).flatMap(({ codes }) => codes);
      assert.ok(both.length <= 1);
    }),
    often,
  );
});

test('a sentence that may excuse harm never earns a reflection, an affirmation or other credit', () => {
  fc.assert(
    fc.property(turns, (talk) => {
      for (const { codes, chances } of codeTalk(talk))
        for (const { turn, piece: at, code } of codes) {
          const there = talk[turn];
          if (there?.speaker !== 'supporter' || there.sentences[at]?.flags.length === 0) continue;
          assert.ok(!/Reflection|affirm|seek|emphasise/.test(code), code);
          assert.ok(chances.length > 0);
        }
    }),
    often,
  );
});

test('the same talk is coded the same, and no chance of a piece adds up to more than one', () => {
  fc.assert(
    fc.property(turns, (talk) => {
      const volleys = codeTalk(talk);
      assert.deepEqual(codeTalk(talk), volleys);
      for (const { chances } of volleys)
        for (const ofPiece of chances)
          assert.ok(ofPiece.reduce((sum, { chance }) => sum + chance, 0) <= 1 + 1e-9);
    }),
    often,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aMarkingDrill, aSortingDrill, aWritingDrill, someDrills } from '../testing/drills.ts';
import { answerFor, drillOnShelf, drillToTake, findCard, fitted, nextCard, shownTry } from './drills.ts';
import type { CardAnswer, CardOfDrill, KeptTry } from './drills.ts';

function cardOf(drill: Parameters<typeof findCard>[0], id: string): CardOfDrill {
  const found = findCard(drill, id);
  assert.ok(found.ok);
  return found.value;
}

const kept = (at: CardOfDrill, answer: CardAnswer, other: Partial<KeptTry> = {}): KeptTry => ({
  id: 'try-1',
  drillId: at.drill.id,
  cardId: at.card.id,
  answer,
  heard: null,
  fitted: fitted(at, answer),
  seenAs: null,
  at: new Date('2026-03-01T10:00:00Z'),
  ...other,
});

test('the next card is one of those tried least, in the drill’s order, and never the one at hand', () => {
  assert.equal(nextCard(aWritingDrill, new Map(), null), 'first');
  assert.equal(nextCard(aWritingDrill, new Map([['first', 1]]), null), 'second');
  assert.equal(nextCard(aWritingDrill, new Map([['second', 1]]), 'first'), 'third');
  const all = new Map([
    ['first', 2],
    ['second', 1],
    ['third', 1],
  ]);
  assert.equal(nextCard(aWritingDrill, all, 'second'), 'third');
  assert.equal(nextCard(aWritingDrill, all, 'third'), 'second');
  assert.equal(nextCard(aMarkingDrill, new Map(), 'quiz-night'), null);
});

test('going from card to card without trying any meets each of them before one comes again', () => {
  const met = ['first'];
  for (let step = 0; step < 2; step += 1)
    met.push(nextCard(aWritingDrill, new Map(), met.at(-1) ?? null) ?? '');
  assert.deepEqual(met, ['first', 'second', 'third']);
});

test('whoever tries each card that comes next has tried all of them evenly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (goes) => {
      const tries = new Map<string, number>();
      let here: string | null = null;
      for (let go = 0; go < goes; go += 1) {
        here = nextCard(aWritingDrill, tries, here);
        assert.ok(here !== null);
        tries.set(here, (tries.get(here) ?? 0) + 1);
      }
      const counts = aWritingDrill.cards.map(({ id }) => tries.get(id) ?? 0);
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1);
    }),
    { numRuns: 50, seed: 4 },
  );
});

test('cards that are gone, and tries from before there were cards, are not counted', () => {
  const tries = new Map([
    ['', 4],
    ['gone', 2],
    ['second', 3],
  ]);
  assert.equal(drillOnShelf(aWritingDrill, tries).triedCount, 1);
});

test('an answer of another kind than the card, a pile that is not there and a place beyond the end are not taken', () => {
  const writing = cardOf(aWritingDrill, 'first');
  const sorting = cardOf(aSortingDrill, 'cheer');
  const marking = cardOf(aMarkingDrill, 'quiz-night');
  const refused = (at: CardOfDrill, answer: CardAnswer): string => {
    const read = answerFor(at, answer);
    return read.ok ? 'taken' : read.because;
  };
  assert.equal(refused(writing, [1]), 'not-understood');
  assert.equal(refused(writing, ' \n'), 'nothing-written');
  assert.equal(refused(sorting, 'sharing'), 'not-understood');
  assert.equal(refused(sorting, [0]), 'not-understood');
  assert.equal(refused(marking, 'praise'), 'not-understood');
  assert.equal(refused(marking, [3]), 'not-understood');
  assert.deepEqual(answerFor(marking, [2, 0, 2]), { ok: true, value: [0, 2] });
});

test('a pile fits when it is the card’s own, and marks fit when they are all the change talk and nothing else', () => {
  const sorting = cardOf(aSortingDrill, 'cheer');
  const marking = cardOf(aMarkingDrill, 'quiz-night');
  assert.equal(fitted(sorting, 'praise'), true);
  assert.equal(fitted(sorting, 'openQuestion'), false);
  assert.equal(fitted(marking, [2]), true);
  assert.equal(fitted(marking, []), false);
  assert.equal(fitted(marking, [1, 2]), false);
  assert.equal(fitted(cardOf(aWritingDrill, 'first'), 'What was it like?'), null);
});

test('a card to try says nothing about its answer', () => {
  for (const drill of someDrills)
    for (const { id } of drill.cards) {
      const sent = JSON.stringify(drillToTake(cardOf(drill, id), new Map(), []).card);
      assert.doesNotMatch(sent, /because|behaviour"|kind":"(?:neutral|changeTalk)|leaves room/);
    }
});

test('a sorted try says where it fits and why, and the learner’s own reading stands beside it', () => {
  const at = cardOf(aSortingDrill, 'cheer');
  const shown = shownTry(at, kept(at, 'openQuestion', { seenAs: 'openQuestion' }));
  assert.ok(shown?.kind === 'sort-the-sentence');
  assert.deepEqual([shown.behaviour, shown.chosen, shown.seenAs], ['praise', 'openQuestion', 'openQuestion']);
});

test('a marked try explains every sentence and says which were marked', () => {
  const at = cardOf(aMarkingDrill, 'quiz-night');
  const shown = shownTry(at, kept(at, [1]));
  assert.ok(shown?.kind === 'hear-the-change-talk');
  assert.deepEqual(
    shown.said.map(({ marked, because }) => [marked, because !== '']),
    [
      [false, true],
      [true, true],
      [false, true],
    ],
  );
});

test('a try of another kind than its card is by now is left out, and breaks nothing', () => {
  const sorting = cardOf(aSortingDrill, 'cheer');
  const writing = cardOf(aWritingDrill, 'first');
  assert.equal(shownTry(sorting, kept(sorting, 'summary')), null);
  assert.equal(shownTry(writing, kept(writing, 'praise')), null);
  assert.deepEqual(drillToTake(sorting, new Map(), [kept(sorting, [1])]).tries, []);
});

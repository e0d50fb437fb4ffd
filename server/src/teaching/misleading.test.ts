import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rightsOf } from '../learning/draw.ts';
import type { Question } from '../learning/question.ts';
import { aTeaching, aWriteQuestion } from '../testing/teaching.ts';
import { versionsNow, whatMisleads } from './misleading.ts';
import type { GoAtACheck } from './misleading.ts';

const place = 'topic-1/q1';

/** Goes at the first question: each of these people answers it so many times. */
function goes(
  people: Readonly<Record<string, number>>,
  other: (person: string) => Partial<GoAtACheck> = () => ({}),
): readonly GoAtACheck[] {
  return Object.entries(people).flatMap(([personId, times]) =>
    Array.from({ length: times }, (_, index) => ({
      id: `${personId}-${String(index)}`,
      personId,
      courseId: 'small',
      lessonId: 'lesson-1',
      version: 'first',
      places: [place],
      answers: { [place]: 'wrong' },
      rightPlaces: [],
      seenAs: {},
      ...other(personId),
    })),
  );
}

const teachingWith = (question: Question) => aTeaching({ questions: 2, more: [question] });

describe('what misleads', () => {
  test('a question that many people from a group answer otherwise is shown, with what they pick', () => {
    const { questions, isEnough } = whatMisleads(aTeaching(), goes({ ana: 3, ben: 3, cat: 2 }));
    assert.equal(isEnough, true);
    assert.deepEqual(
      questions.map(({ asks, answerCount, otherCount, instead }) => [
        asks,
        answerCount,
        otherCount,
        instead?.words,
      ]),
      [['Question q1?', 8, 8, 'Not this one.']],
    );
  });

  test('seven answers say nothing yet', () => {
    assert.deepEqual(whatMisleads(aTeaching(), goes({ ana: 3, ben: 2, cat: 2 })), {
      isEnough: false,
      questions: [],
      seenDifferently: [],
    });
  });

  test('a hundred answers of two people say nothing: they would point at them', () => {
    assert.equal(whatMisleads(aTeaching(), goes({ ana: 60, ben: 40 })).isEnough, false);
  });

  test('what only two people pick is not said, even where the question is shown', () => {
    const others = (person: string) => ({ answers: { [place]: person === 'cat' ? 'gone' : 'wrong' } });
    const [question] = whatMisleads(aTeaching(), goes({ ana: 3, ben: 3, cat: 3 }, others)).questions;
    assert.equal(question?.instead, null);
  });

  test('a question that most answer rightly does not mislead', () => {
    const right = { answers: { [place]: 'right' }, rightPlaces: [place] };
    const found = whatMisleads(
      aTeaching(),
      goes({ ana: 3, ben: 3, cat: 3, dan: 3 }, (person) => (person === 'ana' ? {} : right)),
    );
    assert.deepEqual([found.isEnough, found.questions], [true, []]);
  });

  test('answers to an earlier text say nothing about this one', () => {
    const found = whatMisleads(
      aTeaching(),
      goes({ ana: 3, ben: 3, cat: 3 }, () => ({ version: 'earlier' })),
    );
    assert.equal(found.isEnough, false);
  });

  test('a question left open is no answer', () => {
    const found = whatMisleads(
      aTeaching(),
      goes({ ana: 3, ben: 3, cat: 3 }, () => ({ answers: {} })),
    );
    assert.equal(found.isEnough, false);
  });

  test('no name, no time and no order of people is in it', () => {
    const told = JSON.stringify(whatMisleads(aTeaching(), goes({ ana: 3, ben: 3, cat: 3 })));
    assert.doesNotMatch(told, /ana|ben|cat|person|At"/);
  });

  test('a card on another pile, and the other half of a pair, are said as they were laid', () => {
    const because = 'It is.';
    const sort: Question = {
      kind: 'sort',
      id: 'sort',
      asks: 'Sort.',
      piles: [
        { id: 'a', words: 'Pile A' },
        { id: 'b', words: 'Pile B' },
      ],
      cards: [{ id: 'card', words: 'Card', pile: 'a', because }],
    };
    const sorted = goes({ ana: 3, ben: 3, cat: 3 }, () => ({ answers: { 'topic-1/sort': { card: 'b' } } }));
    assert.deepEqual(whatMisleads(teachingWith(sort), sorted).questions[0]?.instead, {
      how: 'laid-on',
      words: 'Card',
      with: 'Pile B',
    });

    const match: Question = {
      kind: 'match',
      id: 'match',
      asks: 'Match.',
      pairs: [
        { id: 'one', left: 'Left one', right: 'Right one', because },
        { id: 'two', left: 'Left two', right: 'Right two', because },
      ],
    };
    const matched = goes({ ana: 3, ben: 3, cat: 3 }).map((go) => {
      const other = rightsOf(match, 'topic-1/match', go.id).find(({ pair }) => pair.id === 'two')?.id ?? '';
      return { ...go, answers: { 'topic-1/match': { one: other } } };
    });
    assert.deepEqual(whatMisleads(teachingWith(match), matched).questions[0]?.instead, {
      how: 'matched-with',
      words: 'Left one',
      with: 'Right two',
    });
  });

  test('written words are never looked at; how often people see them differently is', () => {
    const seen = goes({ ana: 3, ben: 3, cat: 3 }, () => ({
      answers: {},
      seenAs: { 'topic-1/write': 'openQuestion' },
    }));
    const found = whatMisleads(teachingWith(aWriteQuestion), seen);
    assert.deepEqual(found.questions, []);
    assert.deepEqual(
      found.seenDifferently.map(({ seenDifferentlyCount }) => seenDifferentlyCount),
      [9],
    );
  });
});

test('the versions of now are those of lessons and topics', () => {
  assert.deepEqual(new Set(versionsNow(aTeaching())), new Set(['first']));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Contrast } from '@wayfellow/mi/behaviours';
import { howItWent } from '../contract/review.ts';
import type { LessonPart } from '../contract/lesson-text.ts';
import type { Lesson, Teaching, Topic } from './course.ts';
import { atTheGate } from './gate.ts';
import { aLesson, aTopic } from '../testing/teaching.ts';
import { nothingLearned } from './learning-record.ts';
import type { LearningRecord } from './learning-record.ts';
import { reviewItems } from './review-items.ts';
import type { ReviewItem, WhatWasDone } from './review-items.ts';
import { afterLook, aDay, dueAt, looksAt } from './review-schedule.ts';
import type { KeptSchedule } from './review-schedule.ts';
import { itemToSee, planReview, reviewRules, seedOfDay } from './review.ts';

const begin = new Date('2026-03-01T10:00:00Z');
const later = (days: number): Date => new Date(begin.getTime() + days * aDay);
const none: ReadonlySet<Contrast> = new Set();

const bullets = (...all: readonly string[]): LessonPart => ({
  kind: 'takeaways',
  title: 'What to take with you',
  blocks: [
    {
      kind: 'list',
      ordered: false,
      items: all.map((text) => [{ kind: 'paragraph', children: [{ kind: 'text', text }] }]),
    },
  ],
});
const topicWith = (id: string, number: number, parts: readonly LessonPart[]): Topic => ({
  ...aTopic(number),
  id,
  title: `Topic ${id}`,
  parts,
});
const lessonWith = (number: number, topics: readonly Topic[], drills: readonly string[] = []): Lesson => ({
  ...aLesson(number, {}, 'c'),
  id: `l${number}`,
  drills,
  topics,
});
const teachingWith = (lessons: readonly Lesson[], drills: Teaching['drills'] = []): Teaching => ({
  courses: [{ id: 'c', title: 'A course', about: '', forEveryone: false, from: 'wayfellow', lessons }],
  drills,
  handouts: [],
});
const doneWith = (other: Partial<WhatWasDone> = {}): WhatWasDone => ({
  record: nothingLearned,
  organisation: { localSpecialistNamed: false },
  passedAt: new Map(),
  triedAt: new Map(),
  ...other,
});

const item = (
  id: string,
  about: readonly Contrast[] = [],
  kind: 'takeaway' | 'card' = 'takeaway',
): ReviewItem => ({
  id,
  firstDue: begin,
  lastTried: null,
  contrasts: new Set(about),
  shown:
    kind === 'card'
      ? { kind, drill: { id: 'd', title: 'D' }, cardId: id, cue: '' }
      : {
          kind,
          course: { id: 'c', title: '' },
          lesson: { id: 'l1', number: 1, title: '' },
          topic: { id: 't', title: '' },
          words: [],
        },
});
const plan = (items: readonly ReviewItem[], other: Partial<Parameters<typeof planReview>[0]> = {}) =>
  planReview({ items, kept: new Map(), weakest: none, now: begin, seed: 1, looked: 0, ...other });

describe('what comes back', () => {
  const two = teachingWith([
    lessonWith(1, [topicWith('a', 1, [bullets('One.', 'Two.')])]),
    lessonWith(2, [topicWith('b', 1, [bullets('Three.')])]),
  ]);

  test('each takeaway of a topic that was passed comes back, and none of another', () => {
    const record: LearningRecord = { ...nothingLearned, passedTopics: new Set(['c/l1/a']) };
    const items = reviewItems(two, doneWith({ record, passedAt: new Map([['c/l1/a', begin]]) }));
    assert.deepEqual(
      items.map(({ id }) => id),
      ['takeaway:c/l1/a/1', 'takeaway:c/l1/a/2'],
    );
  });

  test('nothing comes back within a day of the check', () => {
    const items = reviewItems(two, doneWith({ passedAt: new Map([['c/l1/a', begin]]) }));
    assert.deepEqual(plan(items, { now: later(0.9) }), []);
    assert.equal(plan(items, { now: later(1) }).length, 2);
  });

  test('a takeaway that is no longer in the text is dropped without a word', () => {
    const shorter = teachingWith([lessonWith(1, [topicWith('a', 1, [bullets('One.')])])]);
    const items = reviewItems(shorter, doneWith({ passedAt: new Map([['c/l1/a', begin]]) }));
    const kept = new Map([
      ['takeaway:c/l1/a/2', afterLook(undefined, 'gone', begin)],
      ['card:gone/card', afterLook(undefined, 'gone', begin)],
    ]);
    assert.deepEqual(
      plan(items, { kept, now: later(9) }).map(({ id }) => id),
      ['takeaway:c/l1/a/1'],
    );
  });

  test('a card comes back when it was tried, and only where one of its lessons is open', () => {
    const drill = {
      kind: 'sort-the-sentence',
      id: 'd',
      title: 'D',
      about: '',
      asks: '',
      note: null,
      piles: [],
      cards: [
        {
          id: 'x',
          before: '',
          sentence: 'You must stop.',
          behaviour: 'adviceWithoutPermission',
          because: '',
        },
      ],
    } as const;
    const tried = doneWith({ triedAt: new Map([['d/x', { first: begin, last: begin }]]) });
    const inLesson = (number: number) =>
      teachingWith(
        [1, 2].map((n) => lessonWith(n, [topicWith('a', 1, [])], n === number ? ['d'] : [])),
        [drill],
      );
    assert.deepEqual(
      reviewItems(inLesson(1), tried).map(({ id, contrasts }) => [id, ...contrasts]),
      [['card:d/x', 'adviceOrOwnReasons']],
    );
    assert.deepEqual(reviewItems(inLesson(2), tried), []);
    assert.deepEqual(reviewItems(inLesson(1), doneWith()), []);
  });

  test('no item of a closed lesson is ever shown, whatever is on record', () => {
    const place = fc.constantFrom('c/l1', 'c/l2', 'c/l3', 'c/l4');
    const three = teachingWith(
      [1, 2, 3, 4].map((n) => lessonWith(n, [topicWith('a', 1, [bullets('One.', 'Two.')])])),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(place),
        fc.uniqueArray(place),
        fc.uniqueArray(place),
        fc.nat(400),
        (passedTopics, openedLessons, passedAt, days) => {
          const record: LearningRecord = {
            ...nothingLearned,
            passedTopics: new Set(passedTopics.map((one) => `${one}/a`)),
            openedLessons: new Set(openedLessons),
          };
          const done = doneWith({
            record,
            passedAt: new Map(passedAt.map((one) => [`${one}/a`, begin])),
          });
          const course = three.courses[0];
          assert.ok(course);
          const shown = plan(reviewItems(three, done), { now: later(days) });
          for (const { shown: what } of shown) {
            const lesson = course.lessons.find(({ id }) => what.kind === 'takeaway' && id === what.lesson.id);
            assert.ok(lesson && atTheGate(course, lesson, done).open);
          }
        },
      ),
    );
  });
});

describe('what to look at now', () => {
  test('never more than five in a sitting, and never more than two cards', () => {
    const items = [
      ...Array.from({ length: 9 }, (_, n) => item(`t${n}`)),
      ...Array.from({ length: 9 }, (_, n) => item(`k${n}`, ['adviceOrOwnReasons'], 'card')),
    ];
    const weakest = new Set<Contrast>(['adviceOrOwnReasons']);
    assert.equal(plan(items, { looked: 2 }).length, 3);
    assert.equal(plan(items, { looked: 5 }).length, 0);
    const five = plan(items, { weakest });
    assert.equal(five.length, reviewRules.atOnce.value);
    assert.equal(five.filter(({ shown }) => shown.kind === 'card').length, reviewRules.cardsAtOnce.value);
  });

  test('what has waited longest comes first, then what touches what is weakest', () => {
    const old = { ...item('old'), firstDue: later(-9) };
    const rest = ['a', 'b', 'c', 'd'].map((id) => ({ ...item(id), firstDue: later(-3) }));
    const weak = { ...item('weak', ['judgingOrAccepting']), firstDue: later(-1) };
    const chosen = plan([...rest, weak, old], {
      weakest: new Set(['judgingOrAccepting']),
    });
    assert.deepEqual(
      chosen.slice(0, 2).map(({ id }) => id),
      ['old', 'weak'],
    );
  });

  test('a sitting that is planned anew for each page has the same kinds of things in it', () => {
    const items = [
      ...Array.from({ length: 9 }, (_, n) => ({ ...item(`t${n}`), firstDue: later(-9) })),
      ...Array.from({ length: 4 }, (_, n) => ({ ...item(`k${n}`, [], 'card'), firstDue: later(-2) })),
      { ...item('weak', ['judgingOrAccepting']), firstDue: later(-1) },
    ];
    const kept = new Map<string, KeptSchedule>();
    const seen = [0, 1, 2, 3, 4].flatMap((looked) => {
      const [first] = plan(items, { kept, looked, weakest: new Set(['judgingOrAccepting']) });
      if (first !== undefined) kept.set(first.id, afterLook(undefined, 'gone', begin));
      return first === undefined ? [] : [first];
    });
    assert.deepEqual(
      seen.map(({ id, shown }) => (id === 'weak' ? id : shown.kind)),
      ['takeaway', 'card', 'weak', 'takeaway', 'takeaway'],
    );
  });

  test('whoever comes back from a card is asked how that card was', () => {
    const items = [
      { ...item('old'), firstDue: later(-9) },
      { ...item('before', [], 'card'), lastTried: later(-0.03) },
      { ...item('now', [], 'card'), lastTried: later(-0.01) },
    ];
    assert.deepEqual(
      plan(items).map(({ id }) => id),
      ['now', 'old', 'before'],
    );
    assert.equal(plan(items, { now: later(1) })[0]?.id, 'old');
  });

  test('one of the things is a card, and rather one that touches what is weakest', () => {
    const items = [
      ...Array.from({ length: 9 }, (_, n) => ({ ...item(`t${n}`), firstDue: later(-9) })),
      { ...item('other', [], 'card'), firstDue: later(-3) },
      { ...item('weak', ['judgingOrAccepting'], 'card'), firstDue: later(-1) },
    ];
    const cards = (weakest: ReadonlySet<Contrast>): readonly string[] =>
      plan(items, { weakest })
        .filter(({ shown }) => shown.kind === 'card')
        .map(({ id }) => id);
    assert.deepEqual(cards(none), ['other']);
    assert.deepEqual(cards(new Set(['judgingOrAccepting'])), ['weak']);
  });

  test('what is not due yet is left in peace', () => {
    assert.deepEqual(plan([{ ...item('a'), firstDue: later(0.5) }]), []);
  });

  test('the same seed gives the same plan, in whatever order the texts stand', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }),
        fc.integer(),
        fc.infiniteStream(fc.boolean()),
        (ids, seed, coins) => {
          const items = ids.map((id) => item(id));
          const mixed = items.toSorted(() => (coins.next().value === true ? 1 : -1));
          assert.deepEqual(plan(items, { seed }), plan(mixed, { seed }));
        },
      ),
    );
  });

  test('one topic does not come in one lump every day', () => {
    const items = Array.from({ length: 40 }, (_, n) => item(`t${n}`));
    const days = new Set(
      Array.from({ length: 6 }, (_, day) => plan(items, { seed: seedOfDay(later(day)) })[0]?.id),
    );
    assert.ok(days.size > 1);
  });

  test('nothing waits for ever: with a few minutes a day, everything due is looked at', () => {
    const contrast = fc.constantFrom<Contrast[]>('adviceOrOwnReasons', 'judgingOrAccepting');
    const thing = fc.record({ about: contrast, card: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(thing, { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(fc.constantFrom(...howItWent)),
        (things, went) => {
          const items = things.map(({ about, card }, n) =>
            item(`i${n}`, [about], card ? 'card' : 'takeaway'),
          );
          const kept = new Map<string, KeptSchedule>();
          const weakest = new Set<Contrast>(['judgingOrAccepting']);
          for (let day = 0; day < items.length; day += 1) {
            const now = later(day);
            for (const { id } of plan(items, { kept, weakest, now, seed: seedOfDay(now) })) {
              const word = went.next().value;
              assert.ok(word);
              kept.set(id, afterLook(kept.get(id), word, now));
            }
          }
          // One place a day is for what has waited longest, so as many days as things are enough.
          assert.equal(kept.size, items.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('what travels says how often a thing was looked at, and nothing of when it was due', () => {
    const kept = new Map([['a', afterLook(undefined, 'gone', begin)]]);
    assert.equal(itemToSee(item('a'), kept).looks, 1);
    assert.doesNotMatch(JSON.stringify(itemToSee(item('a'), kept)), /due/i);
  });
});

describe('when it comes back', () => {
  test('“it came at once” rests longest, “it was gone” shortest, and none comes back the same day', () => {
    const days = (went: (typeof howItWent)[number]): number =>
      (afterLook(undefined, went, begin).due.getTime() - begin.getTime()) / aDay;
    assert.ok(days('at-once') > days('with-thought') && days('with-thought') > days('gone'));
    assert.ok(days('gone') >= 1);
  });

  test('whatever the clock does, a look puts a thing ahead of now and never more than half a year', () => {
    const moment = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...howItWent), moment), { minLength: 1, maxLength: 30 }),
        (looks) => {
          let kept: KeptSchedule | undefined;
          for (const [went, day] of looks) {
            const now = later(day);
            kept = afterLook(kept, went, now);
            assert.ok(kept.due.getTime() >= now.getTime() + aDay);
            assert.ok(kept.due.getTime() <= now.getTime() + 180 * aDay);
            assert.equal(dueAt(kept, now).getTime(), kept.due.getTime());
          }
          assert.equal(looksAt(kept), looks.length);
        },
      ),
    );
  });

  test('a look that a wrong clock dated years ahead keeps nothing away', () => {
    const kept = afterLook(undefined, 'at-once', later(900));
    assert.equal(dueAt(kept, begin).getTime(), begin.getTime());
    assert.equal(plan([{ ...item('a'), firstDue: later(900) }]).length, 1);
  });

  test('a schedule stays readable as JSON, and one that cannot be read begins anew', () => {
    const kept = afterLook(undefined, 'with-thought', begin);
    const fromTable = {
      ...kept,
      schedule: JSON.parse(JSON.stringify(kept.schedule)) as Record<string, unknown>,
    };
    assert.equal(looksAt(fromTable), 1);
    assert.equal(looksAt({ schedule: { reps: 'many' }, due: begin }), 0);
    assert.equal(looksAt(afterLook({ schedule: {}, due: begin }, 'gone', begin)), 1);
  });

  test('what is kept holds numbers and days, and no words', () => {
    const { schedule } = afterLook(undefined, 'gone', begin);
    for (const [name, value] of Object.entries(schedule))
      assert.ok(typeof value === 'number' || name === 'due' || name === 'last_review', name);
  });
});

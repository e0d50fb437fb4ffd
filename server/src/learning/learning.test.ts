import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aCourse } from '../testing/course.ts';
import {
  answersThatCount,
  checkToTake,
  isOpen,
  learningPath,
  lessonOpenedBy,
  mark,
  openLesson,
} from './learning.ts';

const course = aCourse({ lessons: 4 });
const [first, second] = course.lessons;
assert(first && second);
const none: ReadonlySet<string> = new Set();

test('the first lesson is open to someone who has passed nothing', () => {
  assert.equal(openLesson(course, first.id, none).ok, true);
});

test('a lesson stays closed until the check of the one before it was passed', () => {
  assert.deepEqual(openLesson(course, second.id, none), { ok: false, because: 'lesson-not-open-yet' });
  assert.equal(openLesson(course, second.id, new Set([first.id])).ok, true);
});

test('the path says which check opens a closed lesson', () => {
  const onPath = learningPath(course, none).lessons[1];
  assert.equal(onPath?.open, false);
  assert.deepEqual(onPath?.opensAfter, { id: first.id, number: 1, title: first.title });
});

test('a lesson nobody wrote is told apart from one that is closed', () => {
  assert.deepEqual(openLesson(course, 'lesson-99', none), { ok: false, because: 'no-such-lesson' });
});

test('whatever was passed, a lesson is open exactly when it is first or the check before it was passed', () => {
  const ids = course.lessons.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray([...ids, 'lesson-of-another-course']), (passedIds) => {
      const passed = new Set(passedIds);
      for (const [index, lesson] of course.lessons.entries())
        assert.equal(isOpen(course, lesson, passed), index === 0 || passed.has(ids[index - 1] ?? ''));
    }),
  );
});

test('passing one more check never closes a lesson', () => {
  const ids = course.lessons.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom(...ids), (passedIds, oneMore) => {
      const before = new Set(passedIds);
      const after = new Set([...passedIds, oneMore]);
      for (const lesson of course.lessons)
        assert.ok(!isOpen(course, lesson, before) || isOpen(course, lesson, after));
    }),
  );
});

test('no order of trying opens a lesson before the checks of all lessons before it were passed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lesson: fc.nat(3), passes: fc.boolean() }), { maxLength: 30 }),
      (tries) => {
        const passed = new Set<string>();
        for (const { lesson, passes } of tries) {
          const opened = openLesson(course, course.lessons[lesson]?.id ?? '', passed);
          if (!opened.ok) continue;
          for (const earlier of course.lessons.slice(0, lesson)) assert.ok(passed.has(earlier.id));
          if (passes) passed.add(opened.lesson.id);
        }
      },
    ),
  );
});

test('a check passes at its pass mark and not below it', () => {
  const right = Object.fromEntries(first.check.questions.map(({ id }) => [id, 'right']));
  assert.equal(mark(first.check, right).passed, true);
  const [one] = first.check.questions;
  const short = { ...right, [one?.id ?? '']: 'wrong' };
  assert.deepEqual(
    { passed: mark(first.check, short).passed, rightCount: mark(first.check, short).rightCount },
    { passed: first.check.pass < 3, rightCount: 2 },
  );
  assert.equal(mark(first.check, {}).passed, false);
});

test('whatever is sent as answers, marking counts known options only and explains every option', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.constantFrom('right', 'wrong', 'x')), (answers) => {
      const result = mark(first.check, answers);
      assert.ok(result.rightCount <= Object.keys(answersThatCount(first.check, answers)).length);
      for (const question of result.questions)
        for (const option of question.options) assert.ok(option.because.length > 0);
    }),
  );
});

test('a check that is asked does not carry which option is right or why', () => {
  const asked = JSON.stringify(checkToTake(course, first, none));
  assert.ok(!asked.includes('because') && !asked.includes('"right":'));
});

test('a passed check opens the next lesson, and the last one opens none', () => {
  assert.equal(lessonOpenedBy(course, first, new Set([first.id]))?.id, second.id);
  assert.equal(lessonOpenedBy(course, first, none), null);
  const last = course.lessons.at(-1);
  assert(last);
  assert.equal(lessonOpenedBy(course, last, new Set([last.id])), null);
});

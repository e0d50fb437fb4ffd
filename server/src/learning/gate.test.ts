import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aCourse, aLesson, aTopic } from '../testing/teaching.ts';
import type { Course, Lesson } from './course.ts';
import { atTheGate, isPassed, toSettle } from './gate.ts';
import { lessonPlace, nothingLearned, topicPlace } from './learning-record.ts';
import type { LearningRecord, OrganisationForGate } from './learning-record.ts';

const organisation: OrganisationForGate = { localSpecialistNamed: false };
const named: OrganisationForGate = { localSpecialistNamed: true };

function having(record: Partial<LearningRecord>): LearningRecord {
  return { ...nothingLearned, ...record };
}

function lessonsOf(course: Course): readonly [Lesson, Lesson, Lesson] {
  const [first, second, third] = course.lessons;
  assert.ok(first && second && third);
  return [first, second, third];
}

const allTopics = (lesson: Lesson): readonly string[] => lesson.topics.map((it) => topicPlace(lesson, it));

test('the first lesson of a course is open to everyone', () => {
  const course = aCourse();
  const [first] = course.lessons;
  assert.ok(first);
  assert.deepEqual(atTheGate(course, first, { record: nothingLearned, organisation }), {
    open: true,
    by: 'first',
    reason: null,
  });
});

test('a closed lesson names the lesson that opens it and the topics left there', () => {
  const course = aCourse();
  const [first, second] = course.lessons;
  assert.ok(first && second);
  const record = having({ passedTopics: new Set(['small/lesson-1/topic-1']) });
  assert.deepEqual(atTheGate(course, second, { record, organisation }), {
    open: false,
    whyClosed: {
      because: 'check-of-lesson-before',
      lesson: { id: 'lesson-1', number: 1, title: 'Lesson 1' },
      topicsLeft: [{ id: 'topic-2', title: 'Topic 2' }],
    },
  });
});

test('a lesson opens when every check of the lesson before is passed', () => {
  const course = aCourse();
  const [first, second] = course.lessons;
  assert.ok(first && second);
  const record = having({ passedTopics: new Set(allTopics(first)) });
  assert.equal(atTheGate(course, second, { record, organisation }).open, true);
});

test('a trainer opens a lesson with a reason, and the reason is there to read', () => {
  const course = aCourse({ lessons: 3 });
  const [, , third] = lessonsOf(course);
  const record = having({ openedByTrainer: new Map([[lessonPlace(third), 'Ana has taught this herself.']]) });
  assert.deepEqual(atTheGate(course, third, { record, organisation }), {
    open: true,
    by: 'trainer',
    reason: 'Ana has taught this herself.',
  });
});

test('a lesson that waits for the organisation stays closed until it has named a local specialist, and keeps nobody waiting behind it', () => {
  const plain = aCourse({ lessons: 3 });
  const [first, second, third] = lessonsOf(plain);
  const waiting: Lesson = { ...second, waitsFor: 'local-specialist' };
  const course: Course = { ...plain, lessons: [first, waiting, third] };
  const record = having({ passedTopics: new Set(allTopics(first)) });
  assert.deepEqual(atTheGate(course, waiting, { record, organisation }), {
    open: false,
    whyClosed: { because: 'no-local-specialist-named' },
  });
  assert.equal(atTheGate(course, third, { record, organisation }).open, true);
  assert.equal(atTheGate(course, waiting, { record, organisation: named }).open, true);
});

/** What can happen to one learner and to the course while they learn. */
type Happening =
  | { readonly kind: 'pass'; readonly lesson: number; readonly topic: number }
  | { readonly kind: 'test-out'; readonly lesson: number }
  | { readonly kind: 'trainer-opens'; readonly lesson: number }
  | { readonly kind: 'come-back' }
  | { readonly kind: 'lesson-added'; readonly before: number }
  | { readonly kind: 'lesson-removed'; readonly lesson: number }
  | { readonly kind: 'topic-added'; readonly lesson: number }
  | { readonly kind: 'topic-removed'; readonly lesson: number }
  | { readonly kind: 'text-changed'; readonly lesson: number }
  | { readonly kind: 'specialist'; readonly named: boolean }
  | { readonly kind: 'lessons-swapped'; readonly lesson: number };

const place = fc.nat({ max: 5 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('pass' as const), lesson: place, topic: place }) },
  fc.record({ kind: fc.constant('test-out' as const), lesson: place }),
  fc.record({ kind: fc.constant('trainer-opens' as const), lesson: place }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('come-back' as const) }) },
  fc.record({ kind: fc.constant('lesson-added' as const), before: place }),
  fc.record({ kind: fc.constant('lesson-removed' as const), lesson: place }),
  fc.record({ kind: fc.constant('topic-added' as const), lesson: place }),
  fc.record({ kind: fc.constant('topic-removed' as const), lesson: place }),
  fc.record({ kind: fc.constant('text-changed' as const), lesson: place }),
  fc.record({ kind: fc.constant('specialist' as const), named: fc.boolean() }),
  fc.record({ kind: fc.constant('lessons-swapped' as const), lesson: place }),
);

interface World {
  readonly course: Course;
  readonly record: LearningRecord;
  readonly organisation: OrganisationForGate;
  readonly made: number;
}

const renumbered = (course: Course, lessons: readonly Lesson[]): Course => ({
  ...course,
  lessons: lessons.map((lesson, index) => ({ ...lesson, number: index + 1 })),
});

/** What the server keeps after every act of a learner: all that stands passed or open by then. */
function settled(world: World): World {
  const { passed, opened } = toSettle({ courses: [world.course], drills: [], handouts: [] }, world);
  return {
    ...world,
    record: {
      ...world.record,
      passedLessons: new Set([...world.record.passedLessons, ...passed]),
      openedLessons: new Set([...world.record.openedLessons, ...opened]),
    },
  };
}

/** One thing happens. A learner’s act passes through the gate, as each route does; a change of texts does not. */
function after(world: World, it: Happening): World {
  const { course, record } = world;
  const at = (index: number): Lesson | undefined => course.lessons[index % course.lessons.length];
  const changed = (lesson: Lesson, topics: Lesson['topics']): World => ({
    ...world,
    course: renumbered(
      course,
      course.lessons.map((one) =>
        one.id === lesson.id
          ? { ...one, version: `v${world.made}`, topics: topics.map((t, i) => ({ ...t, number: i + 1 })) }
          : one,
      ),
    ),
    made: world.made + 1,
  });
  switch (it.kind) {
    case 'pass':
    case 'test-out': {
      const now = settled(world);
      const lesson = at(it.lesson);
      if (!lesson || !atTheGate(course, lesson, now).open) return now;
      const topics =
        it.kind === 'test-out'
          ? lesson.topics
          : [lesson.topics[it.topic % lesson.topics.length]].filter((topic) => topic !== undefined);
      const passedTopics = new Set([
        ...record.passedTopics,
        ...topics.map((topic) => topicPlace(lesson, topic)),
      ]);
      return settled({ ...now, record: { ...now.record, passedTopics } });
    }
    case 'trainer-opens': {
      const lesson = at(it.lesson);
      if (!lesson) return world;
      const where = lessonPlace(lesson);
      return {
        ...world,
        record: {
          ...record,
          openedLessons: new Set([...record.openedLessons, where]),
          openedByTrainer: new Map([...record.openedByTrainer, [where, 'because']]),
        },
      };
    }
    case 'come-back':
      return settled(world);
    case 'lesson-added': {
      const index = it.before % (course.lessons.length + 1);
      const added: Lesson = { ...aLesson(0), id: `added-${world.made}` };
      const lessons = course.lessons.toSpliced(index, 0, added);
      return { ...world, course: renumbered(course, lessons), made: world.made + 1 };
    }
    case 'lesson-removed': {
      if (course.lessons.length < 2) return world;
      const index = it.lesson % course.lessons.length;
      return { ...world, course: renumbered(course, course.lessons.toSpliced(index, 1)) };
    }
    case 'topic-added': {
      const lesson = at(it.lesson);
      if (!lesson) return world;
      return changed(lesson, [...lesson.topics, { ...aTopic(9), id: `added-${world.made}` }]);
    }
    case 'topic-removed': {
      const lesson = at(it.lesson);
      if (!lesson || lesson.topics.length < 2) return world;
      return changed(lesson, lesson.topics.slice(1));
    }
    case 'text-changed': {
      const lesson = at(it.lesson);
      return lesson ? changed(lesson, lesson.topics) : world;
    }
    case 'lessons-swapped': {
      const index = it.lesson % course.lessons.length;
      const [one] = course.lessons.slice(index, index + 1);
      if (!one) return world;
      return { ...world, course: renumbered(course, [...course.lessons.toSpliced(index, 1), one]) };
    }
    case 'specialist':
      return { ...world, organisation: { localSpecialistNamed: it.named } };
  }
}

function aWorld(): World {
  const course = aCourse({ lessons: 4 });
  const lessons = course.lessons.map((lesson, index) =>
    index === 2 ? { ...lesson, waitsFor: 'local-specialist' as const } : lesson,
  );
  return { course: { ...course, lessons }, record: nothingLearned, organisation, made: 1 };
}

test('whatever happens, in whatever order, nothing a learner was shown open closes, and nothing passed is lost', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (all) => {
      let world = aWorld();
      for (const it of all) {
        // The learner has seen the path as it stood: what is open there is kept by then.
        world = settled(world);
        const openBefore = world.course.lessons.filter(
          (lesson) => atTheGate(world.course, lesson, world).open,
        );
        const passedBefore = world.course.lessons.filter((lesson) => isPassed(lesson, world.record));
        const next = after(world, it);
        const still = (lesson: Lesson) => next.course.lessons.find(({ id }) => id === lesson.id);
        for (const lesson of openBefore) {
          const now = still(lesson);
          if (now)
            assert.equal(atTheGate(next.course, now, next).open, true, `${it.kind} closed ${lesson.id}`);
        }
        for (const lesson of passedBefore) {
          const now = still(lesson);
          if (now) assert.equal(isPassed(now, next.record), true, `${it.kind} lost the pass of ${lesson.id}`);
        }
        world = next;
      }
    }),
    { numRuns: 500 },
  );
});

test('no act of a learner opens a lesson before its time: whatever is open is first, was open, follows a passed one, or a trainer opened it', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (all) => {
      let world = aWorld();
      for (const it of all) {
        const before = world;
        world = after(world, it);
        for (const lesson of world.course.lessons) {
          if (!atTheGate(world.course, lesson, world).open) continue;
          const where = lessonPlace(lesson);
          const earlier = world.course.lessons
            .filter(({ number }) => number < lesson.number)
            .findLast((one) => one.waitsFor === null || world.organisation.localSpecialistNamed);
          const waits = lesson.waitsFor !== null && !world.organisation.localSpecialistNamed;
          const mayBeOpen =
            before.record.openedLessons.has(where) ||
            world.record.openedLessons.has(where) ||
            world.record.openedByTrainer.has(where) ||
            (!waits && (earlier === undefined || isPassed(earlier, world.record)));
          assert.ok(mayBeOpen, `${it.kind} opened ${lesson.id}`);
        }
        // What is newly on record as open stood open by one of the reasons, at that moment.
        const fresh = [...world.record.openedLessons].filter((one) => !before.record.openedLessons.has(one));
        for (const opened of fresh) {
          const lesson = world.course.lessons.find((one) => lessonPlace(one) === opened);
          assert.ok(lesson, 'only lessons that are there open');
          const bare: World = { ...world, record: { ...world.record, openedLessons: new Set() } };
          assert.equal(atTheGate(bare.course, lesson, bare).open, true, `${it.kind} opened ${opened} early`);
        }
      }
    }),
    { numRuns: 500 },
  );
});

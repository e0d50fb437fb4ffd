import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CheckTaken, CheckToTake } from '../contract/checks.ts';
import type { LearningPath } from '../contract/learning.ts';
import { aLearnersBrowser, appParts } from '../testing/app.ts';
import { aDatabase } from '../testing/database.ts';
import { aTeaching, aTopic } from '../testing/teaching.ts';
import type { Lesson, Teaching } from './course.ts';

/**
 * The gate as it is used: real routes over a real database, with whatever a browser, a trainer’s editor and a
 * clock may do in between.
 */
type Step =
  | { readonly kind: 'ask'; readonly lesson: number; readonly topic: number }
  | { readonly kind: 'answer'; readonly go: number; readonly right: boolean; readonly times: number }
  | { readonly kind: 'answer-elsewhere'; readonly go: number; readonly lesson: number }
  | { readonly kind: 'read'; readonly lesson: number }
  | { readonly kind: 'text-changes' | 'topic-added' | 'topic-removed'; readonly lesson: number }
  | { readonly kind: 'clock'; readonly to: number };

const number = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  // A topic beyond the last asks for the check of the whole lesson.
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('ask' as const), lesson: number, topic: number }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      go: fc.nat({ max: 8 }),
      right: fc.boolean(),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  fc.record({ kind: fc.constant('answer-elsewhere' as const), go: fc.nat({ max: 8 }), lesson: number }),
  fc.record({ kind: fc.constant('read' as const), lesson: number }),
  fc.record({
    kind: fc.constantFrom('text-changes' as const, 'topic-added' as const, 'topic-removed' as const),
    lesson: number,
  }),
  fc.record({ kind: fc.constant('clock' as const), to: fc.integer({ min: 0, max: 4_000_000_000 }) }),
);

function withTopics(teaching: Teaching, at: number, change: (lesson: Lesson) => Lesson['topics']): Teaching {
  const [course] = teaching.courses;
  assert.ok(course);
  const lessons = course.lessons.map((lesson, index) =>
    index === at % course.lessons.length
      ? { ...lesson, topics: change(lesson).map((topic, place) => ({ ...topic, number: place + 1 })) }
      : lesson,
  );
  return { ...teaching, courses: [{ ...course, lessons }] };
}

test('no order of calls, double sends, old tabs, clocks or edited texts opens a lesson early, closes one, or loses a pass', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      let teaching = aTeaching({ lessons: 3, topics: 2, questions: 4 });
      let clock = new Date('2026-03-01T10:00:00Z');
      let made = 0;
      const { db } = await aDatabase();
      const learner = await aLearnersBrowser(
        await appParts({
          db,
          teaching: () => teaching,
          now: () => clock,
          newId: () => String(++made).padStart(22, '0'),
        }),
      );
      const goes: { readonly path: string; readonly check: CheckToTake }[] = [];
      const look = async (): Promise<LearningPath> => {
        const answer = await learner.ask('/api/learning/courses/small');
        assert.equal(answer.status, 200);
        return (await answer.json()) as LearningPath;
      };
      let before = await look();
      for (const it of steps) {
        await take(it);
        const now = await look();
        for (const [index, lesson] of now.lessons.entries()) {
          const was = before.lessons.find(({ id }) => id === lesson.id);
          if (was?.open === true) assert.ok(lesson.open, `${it.kind} closed ${lesson.id}`);
          if (was?.passed === true) assert.ok(lesson.passed, `${it.kind} lost ${lesson.id}`);
          if (was?.open !== true && lesson.open)
            assert.ok(index === 0 || now.lessons[index - 1]?.passed, `${it.kind} opened ${lesson.id} early`);
        }
        before = now;
      }

      async function take(it: Step): Promise<void> {
        switch (it.kind) {
          case 'ask': {
            const lesson = `/api/learning/courses/small/lesson-${(it.lesson % 3) + 1}`;
            const path = it.topic > 1 ? `${lesson}/test-out` : `${lesson}/topic-${it.topic + 1}/check`;
            const answer = await learner.ask(path);
            if (answer.status === 200) goes.push({ path, check: (await answer.json()) as CheckToTake });
            else assert.ok([403, 404].includes(answer.status), String(answer.status));
            return;
          }
          case 'answer': {
            const go = goes[it.go % Math.max(1, goes.length)];
            if (go === undefined) return;
            const body = {
              attemptId: go.check.attemptId,
              answers: Object.fromEntries(
                go.check.questions.map(({ id }) => [id, it.right ? 'right' : 'wrong']),
              ),
            };
            const sent = await Promise.all(
              Array.from({ length: it.times }, () => learner.ask(go.path, { method: 'POST', body })),
            );
            const went = await Promise.all(
              sent.map(async (answer) => {
                if (answer.status !== 200) return answer.status;
                const taken = (await answer.json()) as CheckTaken;
                return taken.kind === 'marked' ? taken.result.passed : taken.kind;
              }),
            );
            assert.equal(new Set(went).size, 1, `sent ${it.times} times: ${went.join()}`);
            return;
          }
          case 'answer-elsewhere': {
            const go = goes[it.go % Math.max(1, goes.length)];
            if (go === undefined) return;
            const path = `/api/learning/courses/small/lesson-${(it.lesson % 3) + 1}/test-out`;
            if (path === go.path) return;
            const body = { attemptId: go.check.attemptId, answers: {} };
            const answer = await learner.ask(path, { method: 'POST', body });
            assert.ok([403, 409].includes(answer.status), String(answer.status));
            return;
          }
          case 'read':
            await learner.ask(`/api/learning/courses/small/lesson-${(it.lesson % 3) + 1}`);
            return;
          case 'text-changes':
            teaching = withTopics(teaching, it.lesson, ({ topics }) =>
              topics.map((topic) => ({ ...topic, version: `v${++made}` })),
            );
            return;
          case 'topic-added':
            teaching = withTopics(teaching, it.lesson, ({ topics }) => [
              ...topics,
              { ...aTopic(9, { questions: 4 }), id: `added-${++made}` },
            ]);
            return;
          case 'topic-removed':
            teaching = withTopics(teaching, it.lesson, ({ topics }) =>
              topics.length > 1 ? topics.slice(1) : topics,
            );
            return;
          case 'clock':
            clock = new Date(it.to * 1000);
            // A session may have ended by the new clock; opening a page begins another.
            await learner.ask('/');
        }
      }
    }),
    { numRuns: 12 },
  );
});

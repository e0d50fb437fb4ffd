import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LearningShelf, PracticeConversationOnList } from '@wayfellow/server/contract';
import { courseOnShelf, lessonOnPath } from '../learning/for-tests.ts';
import { nextThing } from './next-thing.ts';

const shelf = (...courses: LearningShelf['courses']): LearningShelf => ({
  courses,
  drills: [],
  handouts: [],
});
const talk = (id: string, startedAt: string, endedAt: string | null): PracticeConversationOnList => ({
  id,
  personName: 'Sam',
  startedAt,
  endedAt,
  learnerTurns: 2,
  rewoundFrom: null,
});
const reading = courseOnShelf({ next: lessonOnPath({ number: 2 }) });

test('a talk that is still open comes first, the newest of them', () => {
  const next = nextThing(shelf(reading), [
    talk('old', '2026-11-01T10:00:00Z', null),
    talk('new', '2026-11-20T10:00:00Z', null),
    talk('done', '2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z'),
  ]);
  assert.ok(next.kind === 'go-on' && next.talk.id === 'new');
});

test('then the lesson that comes next on the shelf', () => {
  const next = nextThing(shelf(reading), []);
  assert.ok(next.kind === 'lesson' && next.lesson.number === 2);
});

test('with every open check done there is room to practise', () => {
  assert.equal(nextThing(shelf(courseOnShelf({ next: null, passedCount: 3 })), []).kind, 'practise');
});

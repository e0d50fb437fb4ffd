import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LearningPath, PracticeConversationOnList } from '@wayfellow/server/contract';
import { nextThing } from './next-thing.ts';

const lesson = (number: number, open: boolean, checkPassed: boolean): LearningPath['lessons'][number] => ({
  id: `lesson-${number}`,
  number,
  title: `Lesson ${number}`,
  about: '',
  minutes: 3,
  open,
  opensAfter: null,
  checkPassed,
});
const path = (...lessons: LearningPath['lessons']): LearningPath => ({
  course: { title: '', about: '' },
  lessons,
});
const talk = (id: string, startedAt: string, endedAt: string | null): PracticeConversationOnList => ({
  id,
  personName: 'Sam',
  startedAt,
  endedAt,
  learnerTurns: 2,
  rewoundFrom: null,
});

test('a talk that is still open comes first, the newest of them', () => {
  const next = nextThing(path(lesson(1, true, false)), [
    talk('old', '2026-11-01T10:00:00Z', null),
    talk('new', '2026-11-20T10:00:00Z', null),
    talk('done', '2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z'),
  ]);
  assert.ok(next.kind === 'go-on' && next.talk.id === 'new');
});

test('then the first open lesson whose check is not done', () => {
  const next = nextThing(path(lesson(1, true, true), lesson(2, true, false), lesson(3, false, false)), []);
  assert.ok(next.kind === 'lesson' && next.lesson.number === 2);
});

test('with every check done there is room to practise', () => {
  assert.equal(nextThing(path(lesson(1, true, true)), []).kind, 'practise');
});

import type { Course, Lesson, Teaching, Topic } from '../learning/course.ts';
import type { Question } from '../learning/question.ts';

/** How large a small teaching for tests is. */
export interface TeachingSize {
  readonly lessons?: number;
  readonly topics?: number;
  /** Questions of the kind `one` in each pool, whose options are `right` and `wrong`. */
  readonly questions?: number;
  readonly draws?: number;
  readonly pass?: number;
  /** More questions for each pool. */
  readonly more?: readonly Question[];
}

/** A question whose options are `right` and `wrong`. */
function aQuestion(id: string): Question {
  return {
    kind: 'one',
    id,
    asks: `Question ${id}?`,
    options: [
      { id: 'right', words: 'This one.', right: true, because: 'It is.' },
      { id: 'wrong', words: 'Not this one.', right: false, because: 'It is not.' },
    ],
  };
}

/** A question to write to, which any open question answers. */
export const aWriteQuestion: Question = {
  kind: 'write',
  id: 'write',
  asks: 'Ask something open.',
  before: 'I don’t know what to do about Saturday.',
  wants: ['openQuestion'],
  never: ['mayExcuseHarm'],
  worked: [{ words: 'What would you like Saturday to be?', because: 'It leaves room.' }],
};

/** A topic with its check. */
export function aTopic(number: number, size: TeachingSize = {}): Topic {
  const { questions = 6, draws = 3, pass = 2, more = [] } = size;
  const parts = [
    {
      kind: 'text',
      title: null,
      blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: `Words of topic ${number}.` }] }],
    },
  ] as const;
  const pool = Array.from({ length: questions }, (_, index) => aQuestion(`q${index + 1}`));
  return {
    id: `topic-${number}`,
    number,
    title: `Topic ${number}`,
    about: `The topic with number ${number}.`,
    minutes: 3,
    note: null,
    parts,
    plain: parts,
    check: { intro: 'A few questions.', draws, pass, questions: [...pool, ...more] },
    version: 'first',
  };
}

/** A lesson with its topics. */
export function aLesson(number: number, size: TeachingSize = {}, courseId = 'small'): Lesson {
  const topics = Array.from({ length: size.topics ?? 2 }, (_, index) => aTopic(index + 1, size));
  return {
    courseId,
    id: `lesson-${number}`,
    number,
    title: `Lesson ${number}`,
    about: `The lesson with number ${number}.`,
    minutes: 6,
    note: null,
    waitsFor: null,
    wero: { title: 'One small thing', words: 'Try it once, if you like.' },
    sources: [],
    drills: [],
    topics,
    version: 'first',
  };
}

/** A course whose lessons are `lesson-1`, `lesson-2` and so on. */
export function aCourse(size: TeachingSize = {}, id = 'small'): Course {
  return {
    id,
    title: 'A small course',
    about: 'For tests.',
    forEveryone: false,
    from: 'wayfellow',
    lessons: Array.from({ length: size.lessons ?? 2 }, (_, index) => aLesson(index + 1, size, id)),
  };
}

/** What is taught in tests: one small course, no drills, no handouts. */
export function aTeaching(size: TeachingSize = {}): Teaching {
  return { courses: [aCourse(size)], drills: [], handouts: [] };
}

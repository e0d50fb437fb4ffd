import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrasts } from '@wayfellow/mi/behaviours';
import type { LessonPart } from '../server/src/contract/lesson-text.ts';
import { sayCourseFault } from '../server/src/learning/reading/course-fault.ts';
import { readTeachingFolder } from '../server/src/learning/reading/folder-on-disk.ts';
import { readingGrade, syllablesIn, wordsIn } from './reading-grade.ts';
import { linesOf, linesOfCheck, linesOfLesson, ownLinesOfDrill, proseOf } from './words-of-course.ts';

const read = await readTeachingFolder(import.meta.dirname);
const { courses, drills, handouts } = read.ok ? read.teaching : { courses: [], drills: [], handouts: [] };
const lessons = courses.flatMap((course) => course.lessons);
const topics = lessons.flatMap((lesson) =>
  lesson.topics.map((topic) => ({ topic, name: `${lesson.courseId}/${lesson.id}/${topic.id}` })),
);
const kindsIn = (parts: readonly LessonPart[]) => parts.map(({ kind }) => kind);

/** Runs a look at each thing and fails once, with every thing that did not hold. */
function everyOne<Thing>(things: readonly Thing[], wrongWith: (thing: Thing) => string | null): void {
  assert.ok(things.length > 0);
  assert.deepEqual(
    things.map(wrongWith).filter((words) => words !== null),
    [],
  );
}

test('what comes with Wayfellow has no faults', () => {
  assert.deepEqual(read.ok ? [] : read.faults.map((fault) => sayCourseFault(fault)), []);
});

test('there are two whole courses, and four short topics for everyone', () => {
  assert.deepEqual(
    courses.map(({ id, forEveryone }) => [id, forEveryone]),
    [
      ['mi-in-peer-support', false],
      ['peer-work-meets-mi', false],
      ['standing-alongside', true],
    ],
  );
  const [mi, meets, alongside] = courses;
  assert.ok((mi?.lessons.length ?? 0) >= 8 && (meets?.lessons.length ?? 0) >= 5);
  assert.equal(alongside?.lessons.flatMap((lesson) => lesson.topics).length, 4);
});

test('only the lesson on violence waits for a local specialist, and it says what is heavy in it', () => {
  const waiting = lessons.filter(({ waitsFor }) => waitsFor !== null);
  assert.deepEqual(
    waiting.map(({ id, note }) => [id, note !== null]),
    [['family-and-sexualised-violence', true]],
  );
});

test('a topic has at most 400 words, and its plain version no more than the full one', () => {
  everyOne(topics, ({ topic, name }) => {
    const [full, plain] = [topic.parts, topic.plain].map(
      (parts) => wordsIn(linesOf(parts).join('\n')).length,
    );
    return (full ?? 0) <= 400 && (plain ?? 0) <= (full ?? 0) ? null : `${name}: ${full}, plain ${plain}`;
  });
});

test('a topic reads at grade 7 or below, and at 5 or below in its plain version', () => {
  everyOne(topics, ({ topic, name }) => {
    const [full, plain] = [topic.parts, topic.plain].map((parts) => readingGrade(proseOf(parts).join('\n')));
    return (full ?? 0) <= 7 && (plain ?? 0) <= 5
      ? null
      : `${name}: ${full?.toFixed(1)}, plain ${plain?.toFixed(1)}`;
  });
});

test('checks, drills and handouts read at grade 7 or below', () => {
  const texts = [
    ...topics.map(({ topic, name }) => [name, linesOfCheck(topic)] as const),
    ...drills.map((drill) => [drill.id, ownLinesOfDrill(drill)] as const),
    ...handouts.map(({ id, parts }) => [id, proseOf(parts)] as const),
  ];
  everyOne(texts, ([name, lines]) => {
    const grade = readingGrade(lines.join('\n'));
    return grade <= 7 ? null : `${name}: ${grade.toFixed(1)}`;
  });
});

test('a topic opens with a scene, in both versions, and has a key insight, contrasts, an example and takeaways', () => {
  const parts = topics.flatMap(({ topic, name }) => [
    { name, parts: topic.parts },
    { name: `${name}, plain`, parts: topic.plain },
  ]);
  everyOne(parts, ({ name, parts: some }) => {
    const kinds = kindsIn(some);
    const has = (['key-insight', 'contrasts', 'example-pair', 'takeaways'] as const).every(
      (kind) => kinds.filter((one) => one === kind).length === 1,
    );
    return has && kinds[0] === 'scene' ? null : `${name}: ${kinds.join(', ')}`;
  });
});

test('a heavy topic in a lesson is named by the lesson too', () => {
  everyOne(lessons, ({ id, note, topics: some }) =>
    note === null && some.some((topic) => topic.note !== null) ? id : null,
  );
});

test('each lesson ends with one challenge and says where it comes from', () => {
  everyOne(lessons, ({ id, wero, sources }) => (wero.words.length > 0 && sources.length > 0 ? null : id));
});

test('the first lesson shows the four contrasts in the words of the catalogue, and quotes its example', () => {
  const parts = lessons[0]?.topics.flatMap((topic) => topic.parts) ?? [];
  const rows = parts.flatMap((part) => (part.kind === 'contrasts' ? part.rows : []));
  for (const { traditional, mi } of Object.values(contrasts))
    assert.ok(
      rows.some((row) => row.traditional === traditional && row.mi === mi),
      traditional,
    );
  const pairs = parts.flatMap((part) => (part.kind === 'example-pair' ? [part] : []));
  const quoted = 'You need to stop hanging out with those people if you want to stay sober.';
  assert.ok(pairs.some(({ traditional }) => traditional.words === quoted));
});

const telling = /\b(?:must|should|need to|needs to|have to|has to|ought|well done|great job|good job)\b/i;

test('nobody is told what to do, and nobody is praised, outside of what somebody says', () => {
  const texts = [
    ...lessons.map((lesson) => [lesson.id, linesOfLesson(lesson)] as const),
    ...topics.map(
      ({ topic, name }) =>
        [
          name,
          [
            topic.title,
            topic.about,
            ...linesOf(topic.parts),
            ...linesOf(topic.plain),
            ...linesOfCheck(topic),
          ],
        ] as const,
    ),
    ...drills.map((drill) => [drill.id, ownLinesOfDrill(drill)] as const),
    ...handouts.map(({ id, parts }) => [id, linesOf(parts)] as const),
  ];
  everyOne(
    texts.flatMap(([name, lines]) => lines.map((line) => `${name}: ${line}`)),
    (line) => (telling.test(line.replaceAll(/“[^”]*”/g, '').replaceAll(/‘[^’]*’/g, '')) ? line : null),
  );
});

test('quotation marks are typographic and come in pairs', () => {
  const lines = [
    ...lessons.flatMap((lesson) => [...linesOfLesson(lesson), ...lesson.sources]),
    ...topics.flatMap(({ topic }) => [
      topic.about,
      ...linesOf(topic.parts),
      ...linesOf(topic.plain),
      ...linesOfCheck(topic),
    ]),
    ...drills.flatMap(ownLinesOfDrill),
    ...handouts.flatMap(({ parts }) => linesOf(parts)),
  ];
  everyOne(lines, (line) =>
    /["']/.test(line) || line.split('“').length !== line.split('”').length ? line : null,
  );
});

test('syllables are counted as they are said', () => {
  const said = {
    you: 1,
    people: 2,
    open: 2,
    decide: 2,
    changed: 1,
    wanted: 2,
    reasons: 2,
    recovery: 4,
    important: 3,
  };
  for (const [word, count] of Object.entries(said)) assert.equal(syllablesIn(word), count, word);
});

test('the reading grade tells easy from hard', () => {
  assert.ok(readingGrade('Sam has a plan. He told a friend.') < 3);
  assert.ok(
    readingGrade(
      'Motivational interviewing facilitates autonomous consideration of individual ambivalence.',
    ) > 15,
  );
});

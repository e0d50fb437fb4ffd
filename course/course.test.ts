import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrasts } from '@wayfellow/mi/behaviours';
import type { Block, Inline, LessonPart } from '../server/src/contract/learning.ts';
import { sayCourseFault } from '../server/src/learning/course-fault.ts';
import { readCourseFolder } from '../server/src/learning/course-folder.ts';
import type { Lesson } from '../server/src/learning/course.ts';
import { readingGrade, syllablesIn, wordsIn } from './reading-grade.ts';

const read = await readCourseFolder(import.meta.dirname);
const lessons = read.ok ? read.course.lessons : [];
const [first, second] = lessons;

test('the course has no faults', () => {
  assert.deepEqual(read.ok ? [] : read.faults.map(sayCourseFault), []);
  assert(first && second);
});

test('lesson 1 covers its topic in the order of the page it follows', () => {
  assert.deepEqual(
    first?.parts.map(({ kind, title }) => [kind, title]),
    [
      ['scene', null],
      ['key-insight', 'From “What should I do?” to “What do I want to do?”'],
      ['text', 'Why it works'],
      ['contrasts', 'Two ways of wanting to help'],
      ['example-pair', 'One worry, said in two ways'],
      ['pro-tip', 'People keep the promises they make to themselves'],
      ['text', 'Where you can use it'],
      ['takeaways', 'What to take with you'],
      ['next-step', 'Your turn'],
    ],
  );
});

test('lesson 1 shows the four contrasts in the words of the catalogue', () => {
  const part = first?.parts.find((one) => one.kind === 'contrasts');
  assert.deepEqual(
    part?.kind === 'contrasts' ? part.rows.map(({ traditional, mi }) => ({ traditional, mi })) : [],
    Object.values(contrasts),
  );
});

test('lesson 1 quotes the example pair and names where it comes from', () => {
  const part = first?.parts.find((one) => one.kind === 'example-pair');
  assert(part?.kind === 'example-pair');
  assert.equal(
    part.traditional.words,
    'You need to stop hanging out with those people if you want to stay sober.',
  );
  assert.equal(
    part.mi.words,
    'It sounds like your friends are important to you. How do they support or challenge your recovery?',
  );
  assert.match(part.source ?? '', /The Role of Motivational Interviewing in Peer Support/);
  assert.match(first?.sources.join() ?? '', /The Role of Motivational Interviewing in Peer Support/);
});

test('a lesson is short: at most 500 words', () => {
  for (const lesson of lessons) {
    const count = wordsIn(lessonWords(lesson)).length;
    assert.ok(count <= 500, `${lesson.id} has ${count} words`);
  }
});

test('lessons and checks read at grade 7 or below', () => {
  for (const lesson of lessons)
    for (const [what, words] of [
      ['lesson', lessonWords(lesson)],
      ['check', checkWords(lesson)],
    ] as const) {
      const grade = readingGrade(words);
      assert.ok(grade <= 7, `the ${what} of ${lesson.id} reads at grade ${grade.toFixed(1)}`);
    }
});

test('no lesson tells its reader what to do: must, should, need to, have to and praise stand in quotes only', () => {
  const telling = /\b(?:must|should|need to|needs to|have to|has to|ought|well done|great job|good job)\b/i;
  for (const lesson of lessons) {
    const own = `${lessonWords(lesson)}\n${checkWords(lesson)}\n${lesson.drills
      .map(({ title, scene, asks }) => [title, scene, asks].join('\n'))
      .join('\n')}`.replaceAll(/“[^”]*”/g, '');
    assert.doesNotMatch(own, telling, lesson.id);
  }
});

test('quotation marks are typographic and come in pairs', () => {
  for (const lesson of lessons)
    for (const line of `${lessonWords(lesson)}\n${checkWords(lesson)}`.split('\n')) {
      assert.doesNotMatch(line, /["']/, line);
      assert.equal(line.split('“').length, line.split('”').length, line);
    }
});

test('every question leaves three or four options, and the right one does not always stand in one place', () => {
  for (const lesson of lessons) {
    for (const { id, options } of lesson.check.questions)
      assert.ok(options.length >= 3 && options.length <= 4, `${lesson.id}, ${id}`);
    const places = lesson.check.questions.map(({ options }) => options.findIndex(({ right }) => right));
    assert.ok(new Set(places).size > 1, lesson.id);
  }
});

test('the right option is not told by its length: it is not the longest everywhere', () => {
  for (const lesson of lessons) {
    const longest = lesson.check.questions.filter(({ options }) => {
      const most = Math.max(...options.map(({ words }) => words.length));
      return options.some(({ right, words }) => right && words.length === most);
    });
    assert.ok(longest.length < lesson.check.questions.length, lesson.id);
  }
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

function lessonWords(lesson: Lesson): string {
  return [lesson.title, lesson.about, ...lesson.parts.flatMap(partWords)].join('\n');
}

function partWords(part: LessonPart): readonly string[] {
  switch (part.kind) {
    case 'contrasts':
      return [part.title, ...part.rows.flatMap(({ traditional, mi, because }) => [traditional, mi, because])];
    case 'example-pair':
      return [
        part.title,
        ...[part.traditional, part.mi].flatMap(({ label, words, what }) => [label, `“${words}”`, what]),
      ];
    default:
      return [...(part.title === null ? [] : [part.title]), ...part.blocks.flatMap(blockWords)];
  }
}

function blockWords(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(blockWords));
  if (block.kind === 'quote') return block.children.flatMap(blockWords);
  return [block.children.map(inlineWords).join('')];
}

function inlineWords(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.children.map(inlineWords).join('');
}

function checkWords({ check }: Lesson): string {
  return [
    check.intro,
    ...check.questions.flatMap(({ asks, options }) => [
      asks,
      ...options.flatMap(({ words, because }) => [words, because]),
    ]),
  ].join('\n');
}

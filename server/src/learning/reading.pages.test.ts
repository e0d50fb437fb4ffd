import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CourseOnShelf, LessonOnPath, TopicToRead } from '../contract/learning.ts';
import { lessonPage } from './lesson.page.ts';
import { closedPage, pathPage } from './path.page.ts';
import { shelfPage } from './shelf.page.ts';
import { topicPage } from './topic.page.ts';

const lesson: LessonOnPath = {
  courseId: 'a-course',
  id: 'first',
  number: 1,
  title: 'The first lesson',
  about: 'What it is about.',
  minutes: 9,
  note: null,
  open: true,
  whyClosed: null,
  openedForReason: null,
  passed: false,
  topicCount: 2,
  passedTopicCount: 1,
};
const second: LessonOnPath = {
  ...lesson,
  id: 'second',
  number: 2,
  title: 'The second lesson',
  open: false,
  passedTopicCount: 0,
  whyClosed: {
    because: 'check-of-lesson-before',
    lesson: { id: 'first', number: 1, title: 'The first lesson' },
    topicsLeft: [{ id: 'left', title: 'What is left' }],
  },
};
const third: LessonOnPath = {
  ...second,
  id: 'third',
  number: 3,
  whyClosed: {
    because: 'check-of-lesson-before',
    lesson: { id: 'second', number: 2, title: 'The second lesson' },
    topicsLeft: [{ id: 'far', title: 'Far off' }],
  },
};
const course = { id: 'a-course', title: 'A course', about: 'Its aim.', forEveryone: false };
const topic = {
  id: 'left',
  number: 1,
  title: 'What is left',
  about: '',
  minutes: 4,
  note: 'This topic names violence.',
  passed: false,
};
const scene = (text: string) =>
  ({
    kind: 'scene',
    title: null,
    blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  }) as const;
const read: TopicToRead = {
  course,
  lesson,
  topic,
  parts: [scene('In full words.')],
  plain: [scene('In plain words.')],
  next: { ...topic, id: 'next', number: 2, title: 'The next topic', note: null },
  version: '1',
};
const filledButtons = (markup: string): number =>
  [...markup.matchAll(/class="button((?: [^"]*)?)"/g)].filter(
    ([, more = '']) => !/is-plain|is-quiet/.test(more),
  ).length;

describe('the reading pages', () => {
  test('a closed lesson says what opens it, with the way to every topic left and to “I know this already”', () => {
    const { markup } = pathPage({ course, lessons: [lesson, second, third], whole: false }).content;
    assert.match(markup, /It opens when the checks of Lesson 1 are done\./);
    assert.match(markup, /href="\/learn\/a-course\/first\/left"/);
    assert.match(markup, /href="\/learn\/a-course\/first\/test-out"/);
    assert.match(markup, /It opens when the checks of Lesson 2 are done\./);
    assert.doesNotMatch(markup, /Far off/, 'a topic that cannot be read yet is no way on');
    assert.doesNotMatch(markup, /href="\/learn\/a-course\/second"/);
  });

  test('a lesson that waits for a local service says so, and one a trainer opened says why', () => {
    const waits = { ...second, whyClosed: { because: 'no-local-specialist-named' } as const };
    const opened = { ...third, open: true, whyClosed: null, openedForReason: 'Joins the group on Monday' };
    const { markup } = pathPage({ course, lessons: [lesson, waits, opened], whole: false }).content;
    assert.match(markup, /named a local specialist service/);
    assert.match(markup, /A trainer opened this for you: “Joins the group on Monday”/);
  });

  test('what is heavy is said before the text, with ways round it, and the text waits to be asked for', () => {
    const { markup } = topicPage(read).content;
    assert.ok(markup.indexOf('This topic names violence.') < markup.indexOf('<details class="heavy">'));
    assert.ok(markup.indexOf('<details class="heavy">') < markup.indexOf('In full words.'));
    assert.match(markup, /Go to Topic 2/);
    const light = topicPage({ ...read, topic: { ...topic, note: null } }).content.markup;
    assert.doesNotMatch(light, /<details class="heavy">/);
  });

  test('a closed lesson’s own page says why, and how it opens', () => {
    const { content, status } = closedPage({ course, lessons: [lesson, second], whole: false }, second);
    assert.equal(status, 403);
    assert.match(content.markup, /<h1>Not open yet<\/h1>/);
    assert.match(content.markup, /href="\/learn\/a-course\/first\/left"/);
  });

  test('plainer words come where they are asked for, and go along to the next topic', () => {
    assert.match(topicPage(read).content.markup, /In full words/);
    const { markup } = topicPage(read, { plain: true }).content;
    assert.match(markup, /In plain words/);
    assert.doesNotMatch(markup, /In full words/);
    assert.match(markup, /\/next\?words=plain/);
  });

  test('a reader over the network is shown no check, no drill and no trainer’s page', () => {
    const onShelf: CourseOnShelf = { ...course, lessonCount: 3, passedCount: 0, next: lesson };
    const pages = [
      shelfPage({ courses: [onShelf], drills: [], handouts: [] }, true),
      pathPage({ course, lessons: [lesson, second], whole: false }, true),
      lessonPage(
        {
          course,
          lesson,
          topics: [topic],
          wero: { title: 'Ask once', words: 'Ask one open question.' },
          drills: [{ id: 'a-drill', title: 'A drill' }],
          sources: [],
          localSpecialist: null,
          next: second,
          version: '1',
        },
        true,
      ),
      topicPage(read, { reader: true }),
    ];
    for (const { content } of pages)
      assert.doesNotMatch(content.markup, /href="[^"]*(?:\/check|\/test-out|\/drills|\/teach|\/my-learning)/);
  });

  test('every page has one filled button', () => {
    const done = { ...lesson, passed: true, passedTopicCount: 2 };
    const inLesson = {
      course,
      topics: [topic],
      wero: { title: '', words: '' },
      drills: [],
      sources: [],
      localSpecialist: null,
      version: '1',
    };
    const pages = [
      shelfPage({
        courses: [
          { ...course, lessonCount: 3, passedCount: 0, next: lesson },
          { ...course, id: 'other', lessonCount: 1, passedCount: 0, next: { ...lesson, courseId: 'other' } },
        ],
        drills: [],
        handouts: [],
      }),
      pathPage({ course, lessons: [lesson, second], whole: false }),
      lessonPage({ ...inLesson, lesson, next: second }),
      lessonPage({ ...inLesson, lesson: done, next: { ...second, open: true, whyClosed: null } }),
      lessonPage({ ...inLesson, lesson: done, next: null }),
      topicPage(read),
      topicPage({ ...read, topic: { ...topic, passed: true }, next: null }),
      topicPage(read, { reader: true }),
    ];
    for (const { content } of pages) assert.equal(filledButtons(content.markup), 1);
  });
});

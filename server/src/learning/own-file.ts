import { supporterBehaviours, sureness } from '@wayfellow/mi/behaviours';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { surenessWords } from '@wayfellow/mi/coaching';
import type { AnswerToQuestion } from '../contract/checks.ts';
import type { Course, Lesson, Teaching } from './course.ts';
import { dayInWords } from './day-in-words.ts';
import type { Drill } from './drill.ts';
import { lessonPlace, topicPlace } from './learning-record.ts';
import { lessonOnPath } from './learning.ts';
import { answerInWords } from './own-answers.ts';
import { looksAt } from './review-schedule.ts';
import type { KeptSchedule } from './review-schedule.ts';
import type { WhatIsKept } from './standing.ts';
import { ownFileWords as words } from './words.own-file.en.ts';

/** One go at a check, as far as the file tells of it. */
export interface GoInFile {
  readonly courseId: string;
  readonly lessonId: string;
  /** Empty where the check was of the whole lesson. */
  readonly topicId: string;
  /** `topic/question`, in the order asked. */
  readonly places: readonly string[];
  readonly answers: Readonly<Record<string, AnswerToQuestion>>;
  readonly written: Readonly<Record<string, { readonly words: string; readonly heard: HeardSupporterTurn }>>;
  readonly seenAs: Readonly<Record<string, string>>;
  readonly rightPlaces: readonly string[];
  readonly neededCount: number;
  readonly passed: boolean;
  readonly at: Date;
}

/** One try at a card of a drill, as far as the file tells of it. */
export interface TryInFile {
  readonly drillId: string;
  readonly cardId: string;
  readonly words: string | null;
  readonly heard: HeardSupporterTurn | null;
  readonly chosen: string | readonly number[] | null;
  readonly seenAs: string | null;
  readonly at: Date;
}

/** Everything that goes into the file. */
export interface ForFile extends Pick<WhatIsKept, 'standing' | 'when'> {
  /** When lessons came to stand open, by `course/lesson`. */
  readonly openedWhen: ReadonlyMap<string, Date>;
  readonly attempts: readonly GoInFile[];
  readonly tries: readonly TryInFile[];
  readonly looks: ReadonlyMap<string, KeptSchedule>;
  readonly now: Date;
}

/**
 * Everything someone did in learning, as one plain text. It is text and not JSON because it is for the person: any
 * phone opens it, any printer prints it, and it can be read to somebody. Headings and quotes are those of Markdown, so
 * that a program finds its way too.
 */
export function ownFile(teaching: Teaching, kept: ForFile): string {
  const parts = [
    [`# ${words.title}`, words.written(dayInWords(kept.now)), `${words.warning} ${words.notIn}`],
    [`## ${words.lessons}`, ...orNothing(teaching.courses.flatMap((course) => courseLines(course, kept)))],
    [`## ${words.checks}`, ...orNothing(kept.attempts.flatMap((go) => goLines(teaching, go)))],
    [`## ${words.drills}`, ...orNothing(kept.tries.flatMap((one) => tryLines(teaching, one)))],
    [`## ${words.again}`, ...orNothing(looksList(teaching, kept.looks))],
  ];
  return `${parts.flat().join('\n\n')}\n`;
}

const orNothing = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [words.nothing] : lines;

/** Words a person wrote, line by line, so that nothing in them can pass for a heading of ours. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => `> ${line}`)
    .join('\n');

/** Another’s words, or words within a line of ours: on one line, so that nothing in them can pass for a heading either. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function courseLines(course: Course, kept: ForFile): readonly string[] {
  const lessons = course.lessons
    .map((lesson) => lessonLines(course, lesson, kept))
    .filter((lines) => lines.length > 0)
    // What belongs to a lesson stands under it.
    .map((lines) => `- ${lines.join('\n  - ')}`);
  return lessons.length === 0 ? [] : [`### ${course.title}`, lessons.join('\n')];
}

function lessonLines(
  course: Course,
  lesson: Lesson,
  { standing, when, openedWhen }: ForFile,
): readonly string[] {
  const { open, passed, openedForReason } = lessonOnPath(course, lesson, standing);
  if (!open && !passed) return [];
  const place = lessonPlace(lesson);
  const [passedAt, openedAt] = [when.lessons.get(place), openedWhen.get(place)];
  const stands = [
    openedAt === undefined ? words.openNow : words.openSince(dayInWords(openedAt)),
    ...(passed ? [passedAt === undefined ? words.passed : words.passedOn(dayInWords(passedAt))] : []),
  ];
  return [
    `${words.lesson(lesson.number, lesson.title)}: ${stands.join('; ')}`,
    ...(openedForReason === null ? [] : [words.openedByTrainer(oneLine(openedForReason))]),
    ...lesson.topics.flatMap((topic) => {
      const at = when.topics.get(topicPlace(lesson, topic));
      return at === undefined ? [] : [words.checkPassed(topic.title, dayInWords(at))];
    }),
  ];
}

function goLines(teaching: Teaching, go: GoInFile): readonly string[] {
  const lesson = teaching.courses
    .find(({ id }) => id === go.courseId)
    ?.lessons.find(({ id }) => id === go.lessonId);
  const topic = lesson?.topics.find(({ id }) => id === go.topicId);
  const what = go.topicId === '' ? words.wholeLesson : (topic?.title ?? go.topicId);
  const where = lesson === undefined ? go.lessonId : words.lesson(lesson.number, lesson.title);
  return [
    `### ${dayInWords(go.at)}, ${where}, ${what}`,
    words.went(go.passed, go.rightPlaces.length, go.neededCount),
    ...go.places.flatMap((place) => answerLines(lesson, go, place)),
  ];
}

function answerLines(lesson: Lesson | undefined, go: GoInFile, place: string): readonly string[] {
  const [topicId, questionId] = place.split('/');
  const question = lesson?.topics
    .find(({ id }) => id === topicId)
    ?.check.questions.find(({ id }) => id === questionId);
  const written = go.written[place];
  const answers = question === undefined ? [] : answerInWords(question, go.answers[place]);
  const seenAs = go.seenAs[place];
  return [
    question === undefined ? words.gone(place) : `${words.asked}: ${question.asks}`,
    ...(written === undefined
      ? [`${words.answered}: ${answers.length === 0 ? words.left : `\n${list(answers)}`}`]
      : [`${words.wrote}:\n${quoted(written.words)}`, heardLines(written.heard)]),
    ...(seenAs === undefined ? [] : [words.seenAs(nameOf(seenAs))]),
    go.rightPlaces.includes(place) ? words.fitted : words.didNotFit,
  ];
}

function heardLines(heard: HeardSupporterTurn): string {
  const lines = heard.sentences.map(
    ({ text, behaviour, probability, because }) =>
      `“${text}”: ${nameOf(behaviour)} (${surenessWords[sureness(probability)]}; ${because.join('; ')})`,
  );
  return `${words.heard}:\n${list(lines.map(oneLine))}`;
}

function tryLines(teaching: Teaching, one: TryInFile): readonly string[] {
  const drill = teaching.drills.find(({ id }) => id === one.drillId);
  return [
    `### ${dayInWords(one.at)}, ${drill?.title ?? words.goneDrill(one.drillId)}`,
    ...cardLines(drill, one),
    ...(one.words === null ? [] : [`${words.wrote}:\n${quoted(one.words)}`]),
    ...(one.heard === null ? [] : [heardLines(one.heard)]),
    ...(one.seenAs === null ? [] : [words.seenAs(nameOf(one.seenAs))]),
  ];
}

function cardLines(drill: Drill | undefined, { cardId, chosen }: TryInFile): readonly string[] {
  const laid = typeof chosen === 'string' ? [words.laid(nameOf(chosen))] : [];
  switch (drill?.kind) {
    case undefined:
      return laid;
    case 'say-it-your-way': {
      const card = drill.cards.find(({ id }) => id === cardId);
      return [card === undefined ? words.goneCard : `${words.asked}: ${card.sentence ?? card.before}`];
    }
    case 'sort-the-sentence': {
      const card = drill.cards.find(({ id }) => id === cardId);
      return [card === undefined ? words.goneCard : `${words.asked}: ${card.sentence}`, ...laid];
    }
    case 'hear-the-change-talk': {
      const card = drill.cards.find(({ id }) => id === cardId);
      const marked = typeof chosen === 'object' && chosen !== null ? chosen : [];
      const sentences = marked.flatMap((place) => card?.said[place]?.words ?? []);
      if (card === undefined) return [words.goneCard];
      return [
        `${words.asked}: ${card.said.map((said) => said.words).join(' ')}`,
        sentences.length === 0 ? words.markedNothing : `${words.marked}:\n${list(sentences)}`,
      ];
    }
  }
}

function looksList(teaching: Teaching, looks: ForFile['looks']): readonly string[] {
  const lines = [...looks].map(
    ([item, schedule]) =>
      `${nameOfItem(teaching, item)}: ${words.looked(looksAt(schedule), dayInWords(schedule.due))}`,
  );
  return lines.length === 0 ? [] : [list(lines.sort())];
}

/** An item by the title of its topic or drill; one that is no longer in the texts by its id. */
function nameOfItem(teaching: Teaching, item: string): string {
  const [kind = '', place = ''] = item.split(/:(.*)/su);
  const [first, second, third] = place.split('/');
  const title =
    kind === 'card'
      ? teaching.drills.find(({ id }) => id === first)?.title
      : teaching.courses
          .find(({ id }) => id === first)
          ?.lessons.find(({ id }) => id === second)
          ?.topics.find(({ id }) => id === third)?.title;
  return title === undefined ? item : `${title} (${item})`;
}

const nameOf = (behaviour: string): string =>
  Object.hasOwn(supporterBehaviours, behaviour)
    ? supporterBehaviours[behaviour as keyof typeof supporterBehaviours].name
    : behaviour;

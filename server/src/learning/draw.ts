import { createHash } from 'node:crypto';
import type { AskedQuestion } from '../contract/checks.ts';
import type { Lesson, Topic } from './course.ts';
import type { Question } from './question.ts';

/** A question with the name it goes by in a go at a check: `topic/question`. */
export interface DrawnQuestion {
  readonly place: string;
  readonly question: Question;
}

/** What one go at a check asks, and how many right answers pass it. */
export interface Draw {
  readonly questions: readonly DrawnQuestion[];
  readonly neededCount: number;
}

/** How many questions of each topic “I know this already” asks, and what share of them passes the lesson. */
const testOut = {
  questionsOfATopic: 2,
  // Harder than the checks one by one, which ask for two of three: it stands for all of them at once.
  passingShare: 0.8,
} as const;

/** The same items in an order that only the seed decides. */
export function shuffled<T>(items: readonly T[], nameOf: (item: T) => string, seed: string): readonly T[] {
  const key = (item: T): string =>
    createHash('sha256')
      .update(`${seed}\n${nameOf(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}

/**
 * Draws from a topic’s pool: what was not asked yet first, then what was asked longest ago, so that another go
 * asks something else as long as the pool allows. `asked` holds the places of earlier goes, the oldest first.
 */
export function drawOfTopic(topic: Topic, asked: readonly (readonly string[])[], seed: string): Draw {
  const { draws, pass } = topic.check;
  return { questions: drawn(topic, draws, asked, seed), neededCount: pass };
}

/** Draws from the pools of all topics of a lesson. */
export function drawOfLesson(lesson: Lesson, asked: readonly (readonly string[])[], seed: string): Draw {
  const questions = lesson.topics.flatMap((topic) => drawn(topic, testOut.questionsOfATopic, asked, seed));
  return { questions, neededCount: passingCount(questions.length) };
}

/** How many right answers pass a whole lesson’s check of so many questions. */
export function passingCount(questions: number): number {
  return Math.ceil(questions * testOut.passingShare);
}

function drawn(
  topic: Topic,
  count: number,
  asked: readonly (readonly string[])[],
  seed: string,
): readonly DrawnQuestion[] {
  const lastAsked = ({ place }: DrawnQuestion): number => asked.findLastIndex((go) => go.includes(place));
  return shuffled(poolOf(topic), ({ place }) => place, seed)
    .toSorted((a, b) => lastAsked(a) - lastAsked(b))
    .slice(0, count);
}

/** The questions of an earlier draw as they stand in the pools now, in their order; those that are gone are left out. */
export function drawnBefore(topics: readonly Topic[], places: readonly string[]): readonly DrawnQuestion[] {
  const all = new Map(topics.flatMap(poolOf).map((one) => [one.place, one]));
  return places.flatMap((place) => all.get(place) ?? []);
}

function poolOf(topic: Topic): readonly DrawnQuestion[] {
  return topic.check.questions.map((question) => ({ place: `${topic.id}/${question.id}`, question }));
}

/** A question as it is asked: without what is right, and in an order that gives nothing away. */
export function asked({ place, question }: DrawnQuestion, seed: string): AskedQuestion {
  const mixed = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    shuffled(items, ({ id }) => id, `${seed}\n${place}`);
  const worded = ({ id, words }: { readonly id: string; readonly words: string }) => ({ id, words });
  const { asks } = question;
  switch (question.kind) {
    case 'one':
    case 'many':
      return { kind: question.kind, id: place, asks, options: mixed(question.options).map(worded) };
    case 'order':
      return { kind: 'order', id: place, asks, steps: mixed(question.steps).map(worded) };
    case 'sort':
      return {
        kind: 'sort',
        id: place,
        asks,
        piles: question.piles.map(worded),
        cards: mixed(question.cards).map(worded),
      };
    case 'match':
      return {
        kind: 'match',
        id: place,
        asks,
        lefts: question.pairs.map(({ id, left }) => ({ id, words: left })),
        rights: rightsOf(question, place, seed).map(({ id, pair }) => ({ id, words: pair.right })),
      };
    case 'mark':
      return {
        kind: 'mark',
        id: place,
        asks,
        conversation: question.conversation.map(({ id, who, words }) => ({ id, who, words })),
      };
    case 'write':
      return { kind: 'write', id: place, asks, before: question.before };
  }
}

/** The right-hand sides of a match in the order shown, under ids that do not say where they belong. */
export function rightsOf(
  question: Extract<Question, { readonly kind: 'match' }>,
  place: string,
  seed: string,
): readonly { readonly id: string; readonly pair: (typeof question.pairs)[number] }[] {
  return shuffled(question.pairs, ({ right }) => right, `${seed}\n${place}`).map((pair, index) => ({
    id: `right-${index + 1}`,
    pair,
  }));
}

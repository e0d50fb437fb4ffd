import type { Lesson, Teaching, Topic } from '../learning/course.ts';
import { rightsOf } from '../learning/draw.ts';
import type { Question } from '../learning/question.ts';

/** One go at a check, as far as it says anything about questions. Who it was is only ever counted. */
export interface GoAtACheck {
  readonly id: string;
  readonly personId: string;
  readonly courseId: string;
  readonly lessonId: string;
  /** Of the text as it was then. */
  readonly version: string;
  /** `topic/question`. */
  readonly places: readonly string[];
  readonly answers: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;
  readonly rightPlaces: readonly string[];
  readonly seenAs: Readonly<Record<string, string>>;
}

/** What people most often do instead of what is right. */
export interface DoneInstead {
  readonly how: 'chosen' | 'left-out' | 'laid-on' | 'matched-with';
  readonly words: string;
  /** The pile, or the other half of the pair. */
  readonly with: string | null;
}

/** A question that misleads. */
export interface MisleadingQuestion {
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: { readonly id: string; readonly title: string };
  readonly topic: { readonly id: string; readonly title: string };
  readonly asks: string;
  /** How many answers it had, and how many of them were not right. */
  readonly answerCount: number;
  readonly otherCount: number;
  readonly instead: DoneInstead | null;
}

/** A question to write to, whose writers often read their words otherwise than the ear. */
export interface OftenSeenDifferently {
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: { readonly id: string; readonly title: string };
  readonly topic: { readonly id: string; readonly title: string };
  readonly asks: string;
  readonly seenDifferentlyCount: number;
}

/** What misleads here, the most misleading first. */
export interface WhatMisleads {
  /** Some question has had enough answers, from enough people, for anything to be said. */
  readonly isEnough: boolean;
  readonly questions: readonly MisleadingQuestion[];
  readonly seenDifferently: readonly OftenSeenDifferently[];
}

/** From when on anything is said about a question. Ours: fewer would point at a person. */
export const enoughToSay = { answers: 8, people: 3 } as const;
/** A question misleads when this share of its answers is not right. Ours. */
const misleadsFrom = 1 / 3;

interface Answered {
  readonly go: GoAtACheck;
  readonly place: string;
}

/**
 * Which questions mislead most. Only answers to the texts as they stand now count, and nothing is said below
 * eight answers from three people; what is done instead is said only when three people did it. It is about
 * questions and never about people: no names, no order of people, no time.
 */
export function whatMisleads(teaching: Teaching, goes: readonly GoAtACheck[]): WhatMisleads {
  const questions: MisleadingQuestion[] = [];
  const seenDifferently: OftenSeenDifferently[] = [];
  let someEnough = false;
  for (const course of teaching.courses)
    for (const lesson of course.lessons)
      for (const topic of lesson.topics) {
        const ofTopic = goes.filter((go) => isOfText(go, lesson, topic));
        for (const question of topic.check.questions) {
          const place = `${topic.id}/${question.id}`;
          const where = {
            course: { id: course.id, title: course.title },
            lesson: { id: lesson.id, title: lesson.title },
            topic: { id: topic.id, title: topic.title },
            asks: question.asks,
          };
          if (question.kind === 'write') {
            const seen = ofTopic.filter((go) => Object.hasOwn(go.seenAs, place));
            if (!isEnough(seen)) continue;
            someEnough = true;
            seenDifferently.push({ ...where, seenDifferentlyCount: seen.length });
            continue;
          }
          const answered = ofTopic.filter((go) => Object.hasOwn(go.answers, place));
          if (!isEnough(answered)) continue;
          someEnough = true;
          const others = answered.filter((go) => !go.rightPlaces.includes(place));
          if (others.length < answered.length * misleadsFrom) continue;
          const instead = mostDoneInstead(
            question,
            others.map((go) => ({ go, place })),
          );
          questions.push({ ...where, answerCount: answered.length, otherCount: others.length, instead });
        }
      }
  return {
    isEnough: someEnough,
    questions: questions.sort((a, b) => b.otherCount / b.answerCount - a.otherCount / a.answerCount),
    seenDifferently: seenDifferently.sort((a, b) => b.seenDifferentlyCount - a.seenDifferentlyCount),
  };
}

/** The versions of the texts as they stand now: answers to other words say nothing about these. */
export function versionsNow(teaching: Teaching): readonly string[] {
  const lessons = teaching.courses.flatMap((course) => course.lessons);
  return lessons.flatMap((lesson) => [lesson.version, ...lesson.topics.map(({ version }) => version)]);
}

/** A go is at this text when it was at the topic as it stands now, or at the whole lesson as it stands now. */
function isOfText(go: GoAtACheck, lesson: Lesson, topic: Topic): boolean {
  return (
    go.courseId === lesson.courseId &&
    go.lessonId === lesson.id &&
    (go.version === topic.version || go.version === lesson.version)
  );
}

function isEnough(goes: readonly GoAtACheck[]): boolean {
  return goes.length >= enoughToSay.answers && peopleIn(goes) >= enoughToSay.people;
}

function peopleIn(goes: readonly GoAtACheck[]): number {
  return new Set(goes.map(({ personId }) => personId)).size;
}

function mostDoneInstead(question: Question, answered: readonly Answered[]): DoneInstead | null {
  const done = new Map<string, { readonly what: DoneInstead; readonly goes: GoAtACheck[] }>();
  for (const one of answered)
    for (const what of doneInstead(question, one)) {
      const key = JSON.stringify(what);
      const before = done.get(key) ?? { what, goes: [] };
      before.goes.push(one.go);
      done.set(key, before);
    }
  const said = [...done.values()].filter(({ goes }) => peopleIn(goes) >= enoughToSay.people);
  return said.sort((a, b) => b.goes.length - a.goes.length)[0]?.what ?? null;
}

/** Everything in one answer that is not as it would be right. */
function doneInstead(question: Question, { go, place }: Answered): readonly DoneInstead[] {
  const answer = go.answers[place];
  const ids: readonly string[] =
    typeof answer === 'string' ? [answer] : Array.isArray(answer) ? (answer as readonly string[]) : [];
  const put = typeof answer === 'object' && !Array.isArray(answer) ? (answer as Record<string, string>) : {};
  const chosenOrLeft = (things: readonly { id: string; words: string; right: boolean }[]) =>
    things
      .filter(({ id, right }) => right !== ids.includes(id))
      .map(({ words, right }): DoneInstead => ({ how: right ? 'left-out' : 'chosen', words, with: null }));
  switch (question.kind) {
    case 'one':
      return chosenOrLeft(question.options).filter(({ how }) => how === 'chosen');
    case 'many':
      return chosenOrLeft(question.options);
    case 'mark':
      return chosenOrLeft(question.conversation);
    case 'sort':
      return question.cards.flatMap((card): readonly DoneInstead[] => {
        const pile = question.piles.find(({ id }) => id === put[card.id]);
        const elsewhere = pile !== undefined && pile.id !== card.pile;
        return elsewhere ? [{ how: 'laid-on', words: card.words, with: pile.words }] : [];
      });
    case 'match': {
      const rights = rightsOf(question, place, go.id);
      return question.pairs.flatMap((pair): readonly DoneInstead[] => {
        const found = rights.find(({ id }) => id === put[pair.id])?.pair;
        const other = found !== undefined && found.id !== pair.id;
        return other ? [{ how: 'matched-with', words: pair.left, with: found.right }] : [];
      });
    }
    // In an order everything depends on everything; and what was written is nobody’s to read here.
    case 'order':
    case 'write':
      return [];
  }
}

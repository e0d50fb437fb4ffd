import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import type { AnswerToQuestion, MarkedQuestion } from '../contract/checks.ts';
import { answerThatFits } from './answer-that-fits.ts';
import type { KeptAttempt, KeptDraw, KeptWriting } from './kept-check.ts';
import { drawOfLesson, drawOfTopic, drawnBefore, passingCount } from './draw.ts';
import type { Draw, DrawnQuestion } from './draw.ts';
import { topicsOf } from './learning.ts';
import type { CheckPlace } from './learning.ts';
import { markQuestion } from './mark.ts';

/** A draw under the id that its answers will go by. */
export type NamedDraw = Draw & { readonly attemptId: string };

/** The version of the text a check belongs to. */
export function versionOf({ lesson, topic }: CheckPlace): string {
  return topic?.version ?? lesson.version;
}

/** Draws anew. `asked` holds the places of earlier goes in this lesson, the oldest first. */
export function drawFor(
  { lesson, topic }: CheckPlace,
  asked: readonly (readonly string[])[],
  attemptId: string,
): NamedDraw {
  const draw = topic === null ? drawOfLesson(lesson, asked, attemptId) : drawOfTopic(topic, asked, attemptId);
  return { ...draw, attemptId };
}

/** The topics that a go asked about. One that came into the lesson after it was never asked, and is not passed by it. */
export function topicsAsked(place: CheckPlace, places: readonly string[]): readonly string[] {
  return topicsOf(place)
    .map(({ id }) => id)
    .filter((id) => places.some((asked) => asked.startsWith(`${id}/`)));
}

/** A kept draw with its questions as they stand in the pools. */
export function drawAgain(place: CheckPlace, { attemptId, places }: KeptDraw): NamedDraw {
  const questions = drawnBefore(topicsOf(place), places);
  const neededCount = place.topic?.check.pass ?? passingCount(questions.length);
  return { attemptId, questions, neededCount };
}

/** What was heard in a go and what it comes to. `hearIt` hears words after what the peer said before. */
export function markedGo(
  draw: NamedDraw,
  answers: Readonly<Record<string, AnswerToQuestion>>,
  hearIt: (before: string, words: string) => HeardSupporterTurn,
): Pick<KeptAttempt, 'answers' | 'written' | 'seenAs' | 'rightPlaces' | 'neededCount' | 'passed'> {
  const words = writtenIn(draw.questions, answers);
  const written: Record<string, KeptWriting> = {};
  const chosen: Record<string, AnswerToQuestion> = {};
  for (const { place, question } of draw.questions) {
    const text = words.get(place);
    const sent = Object.hasOwn(answers, place) ? answers[place] : undefined;
    const answer = answerThatFits({ place, question }, sent, draw.attemptId);
    if (answer !== undefined) chosen[place] = answer;
    if (question.kind === 'write' && text !== undefined)
      written[place] = { words: text, heard: hearIt(question.before, text) };
  }
  const rightPlaces = draw.questions
    .map((drawn) => markOne(drawn, { id: draw.attemptId, answers: chosen, written, seenAs: {} }))
    .filter(({ right }) => right)
    .map(({ id }) => id);
  return {
    answers: chosen,
    written,
    seenAs: {},
    rightPlaces,
    neededCount: draw.neededCount,
    passed: rightPlaces.length >= draw.neededCount,
  };
}

/** A kept go’s questions, marked by the texts as they stand; those that are gone are left out. */
export function markedOf(place: CheckPlace, kept: KeptAttempt): readonly MarkedQuestion[] {
  return drawnBefore(topicsOf(place), kept.places).map((drawn) => markOne(drawn, kept));
}

/** A kept go after the writer said how they see one of their answers. What was passed stays passed. */
export function seenAnew(place: CheckPlace, kept: KeptAttempt, questionId: string): KeptAttempt {
  const marked = markedOf(place, kept).find(({ id }) => id === questionId);
  const others = kept.rightPlaces.filter((id) => id !== questionId);
  const rightPlaces = marked?.right === true ? [...others, questionId] : others;
  return { ...kept, rightPlaces, passed: kept.passed || rightPlaces.length >= kept.neededCount };
}

function markOne(
  drawn: DrawnQuestion,
  { id, answers, written, seenAs }: Pick<KeptAttempt, 'id' | 'answers' | 'written' | 'seenAs'>,
): MarkedQuestion {
  const { place } = drawn;
  const words = Object.hasOwn(written, place) ? written[place] : undefined;
  const chosen = Object.hasOwn(answers, place) ? answers[place] : undefined;
  return markQuestion({
    drawn,
    seed: id,
    answer: words?.words ?? chosen,
    written: words === undefined ? null : { heard: words.heard, seenAs: seenAs[place] ?? null },
  });
}

/** The words written to the questions of a draw, by place; white space alone is nothing written. */
export function writtenIn(
  drawn: readonly DrawnQuestion[],
  answers: Readonly<Record<string, AnswerToQuestion>>,
): ReadonlyMap<string, string> {
  return new Map(
    drawn.flatMap(({ place, question }) => {
      const answer = Object.hasOwn(answers, place) ? answers[place] : undefined;
      const isWritten = question.kind === 'write' && typeof answer === 'string' && answer.trim() !== '';
      return isWritten ? [[place, answer] as const] : [];
    }),
  );
}

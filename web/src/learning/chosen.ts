import type { AnswerToQuestion, AskedQuestion } from '@wayfellow/server/contract';
import type { AnswersSoFar } from '@wayfellow/server/contract/answered';

type Asked<Kind extends AskedQuestion['kind']> = Extract<AskedQuestion, { readonly kind: Kind }>;

/** The ids chosen in an answer that is a list. */
export function idsIn(answer: AnswerToQuestion | undefined): readonly string[] {
  return Array.isArray(answer) ? answer : [];
}

/** What belongs to what, in an answer of pairs. */
export function pairsIn(answer: AnswerToQuestion | undefined): Readonly<Record<string, string>> {
  return typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
}

/** The words, or the one id, of an answer that is a text. */
export function textIn(answer: AnswerToQuestion | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

/** The list with the id added, or without it. */
export function withId(ids: readonly string[], id: string, chosen: boolean): string[] {
  const others = ids.filter((one) => one !== id);
  return chosen ? [...others, id] : others;
}

/** The pairs with one of them laid anew; an empty `to` takes it away. */
export function withPair(
  pairs: Readonly<Record<string, string>>,
  from: string,
  to: string,
): Record<string, string> {
  const others = Object.fromEntries(Object.entries(pairs).filter(([id]) => id !== from));
  return to === '' ? others : { ...others, [from]: to };
}

/** The steps in the order they stand in: the learner’s, or as they came. */
export function orderOf(question: Asked<'order'>, answer: AnswerToQuestion | undefined): readonly string[] {
  const ids = idsIn(answer);
  return ids.length === question.steps.length ? ids : question.steps.map(({ id }) => id);
}

/** The order with one step moved by a place up (-1) or down (1); at either end it stays as it is. */
export function movedBy(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const others = order.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/**
 * What still belongs after the questions have changed: answers to questions that are still there, as far as
 * what was chosen is. A match starts anew, because the names of its right sides are drawn each time.
 */
export function stillBelonging(questions: readonly AskedQuestion[], answers: AnswersSoFar): AnswersSoFar {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      const fitting = answer === undefined ? undefined : fittingPart(question, answer);
      return fitting === undefined ? [] : [[question.id, fitting]];
    }),
  );
}

function fittingPart(question: AskedQuestion, answer: AnswerToQuestion): AnswerToQuestion | undefined {
  const known = (all: readonly { readonly id: string }[], id: string): boolean =>
    all.some((one) => one.id === id);
  switch (question.kind) {
    case 'one':
      return known(question.options, textIn(answer)) ? answer : undefined;
    case 'many':
      return idsIn(answer).filter((id) => known(question.options, id));
    case 'mark':
      return idsIn(answer).filter((id) => known(question.conversation, id));
    case 'order': {
      const ids = idsIn(answer);
      const whole = ids.length === question.steps.length && ids.every((id) => known(question.steps, id));
      return whole ? answer : undefined;
    }
    case 'sort':
      return Object.fromEntries(
        Object.entries(pairsIn(answer)).filter(
          ([card, pile]) => known(question.cards, card) && known(question.piles, pile),
        ),
      );
    case 'match':
      return undefined;
    case 'write':
      return typeof answer === 'string' ? answer : undefined;
  }
}

/** Words written to questions that are gone: they are shown once more, so that nothing is lost unseen. */
export function wordsLeftOver(
  before: readonly AskedQuestion[],
  now: readonly AskedQuestion[],
  answers: AnswersSoFar,
): readonly string[] {
  return before.flatMap((question) => {
    const gone = question.kind === 'write' && now.every(({ id }) => id !== question.id);
    const words = gone ? textIn(answers[question.id]).trim() : '';
    return words === '' ? [] : [words];
  });
}

import type { AnswerToQuestion } from '../contract/checks.ts';
import { rightsOf } from './draw.ts';
import type { DrawnQuestion } from './draw.ts';

/**
 * What of an answer names something of its question: ids it knows, each once. Whatever else was sent is no answer and
 * is not kept, least of all as free text; undefined when nothing is left. Written answers are none of its business.
 */
export function answerThatFits(
  { place, question }: DrawnQuestion,
  answer: AnswerToQuestion | undefined,
  seed: string,
): AnswerToQuestion | undefined {
  switch (question.kind) {
    case 'one':
      return typeof answer === 'string' && question.options.some(({ id }) => id === answer)
        ? answer
        : undefined;
    case 'many':
      return idsOf(typeof answer === 'string' ? [answer] : answer, question.options);
    case 'order':
      return idsOf(answer, question.steps);
    case 'mark':
      return idsOf(answer, question.conversation);
    case 'sort':
      return pairsOf(answer, question.cards, question.piles);
    case 'match':
      return pairsOf(answer, question.pairs, rightsOf(question, place, seed));
    case 'write':
      return undefined;
  }
}

type Named = readonly { readonly id: string }[];

function idsOf(answer: AnswerToQuestion | undefined, known: Named): string[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const fitting = [...new Set(answer)].filter((id) => known.some((one) => one.id === id));
  return fitting.length > 0 ? fitting : undefined;
}

function pairsOf(
  answer: AnswerToQuestion | undefined,
  lefts: Named,
  rights: Named,
): Record<string, string> | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  const fitting = Object.entries(answer).filter(
    ([left, right]) => lefts.some(({ id }) => id === left) && rights.some(({ id }) => id === right),
  );
  return fitting.length > 0 ? Object.fromEntries(fitting) : undefined;
}

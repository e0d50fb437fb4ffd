import type { AnswerToQuestion, AskedQuestion } from './checks.ts';

/** What has been answered so far, by question id. */
export type AnswersSoFar = Readonly<Record<string, AnswerToQuestion>>;

/** Whether an answer says all that its question asks: half of a sort, or a blank line, is not yet an answer. */
export function isAnswered(question: AskedQuestion, answer: AnswerToQuestion | undefined): boolean {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  const count = Array.isArray(answer) ? new Set(answer).size : Object.keys(answer).length;
  return count >= partsOf(question);
}

/** The questions without a whole answer, by their 1-based places. */
export function unansweredPlaces(
  questions: readonly AskedQuestion[],
  answers: AnswersSoFar,
): readonly number[] {
  return questions.flatMap((question, index) =>
    isAnswered(question, Object.hasOwn(answers, question.id) ? answers[question.id] : undefined)
      ? []
      : [index + 1],
  );
}

/** How many parts a whole answer has at least. */
function partsOf(question: AskedQuestion): number {
  switch (question.kind) {
    case 'order':
      return question.steps.length;
    case 'sort':
      return question.cards.length;
    case 'match':
      return question.lefts.length;
    case 'one':
    case 'many':
    case 'mark':
    case 'write':
      return 1;
  }
}

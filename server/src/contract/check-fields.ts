import type { AnswersSoFar } from './answered.ts';
import type { AnswerToQuestion, AskedQuestion } from './checks.ts';

/** What stands in the fields of a form, by their names. */
export type Form = Readonly<Record<string, string>>;

/** The name of the field of a question, or of one part of it: an option, a step, a card, a left side, a sentence. */
export function fieldOf(questionId: string, partId?: string): string {
  return ['answer', questionId, partId].filter((part) => part !== undefined).join('.');
}

/** What a ticked box sends. */
export const ticked = 'yes';

/** The answers in a form without script; whatever does not belong to these questions is left out. */
export function answersFromForm(questions: readonly AskedQuestion[], form: Form): AnswersSoFar {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerTo(question, form);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
}

function answerTo(question: AskedQuestion, form: Form): AnswerToQuestion | undefined {
  const { id } = question;
  const given = (partId?: string): string => valueOf(form, fieldOf(id, partId));
  switch (question.kind) {
    case 'one':
      return question.options.find((option) => option.id === given())?.id;
    case 'many':
      return someOf(question.options.map((option) => option.id).filter((option) => given(option) === ticked));
    case 'mark':
      return someOf(question.conversation.map((line) => line.id).filter((line) => given(line) === ticked));
    case 'order':
      return someOf(inOrder(question.steps.map((step) => ({ id: step.id, place: given(step.id) }))));
    case 'sort':
      return pairsOf(question.cards, question.piles, given);
    case 'match':
      return pairsOf(question.lefts, question.rights, given);
    case 'write': {
      const words = given();
      return words.trim() === '' ? undefined : words;
    }
  }
}

/** What stands in a field; nothing where there is no such field. */
export function valueOf(form: Form, name: string): string {
  return Object.hasOwn(form, name) ? (form[name] ?? '') : '';
}

const someOf = (ids: readonly string[]): string[] | undefined => (ids.length === 0 ? undefined : [...ids]);

/** The steps by the places they were given. Two at one place leave it open which comes first, so neither counts. */
function inOrder(steps: readonly { readonly id: string; readonly place: string }[]): readonly string[] {
  return steps
    .filter(({ place }) => place !== '' && steps.filter((other) => other.place === place).length === 1)
    .sort((a, b) => Number(a.place) - Number(b.place))
    .map(({ id }) => id);
}

interface Named {
  readonly id: string;
}

function pairsOf(
  from: readonly Named[],
  to: readonly Named[],
  given: (partId: string) => string,
): Record<string, string> | undefined {
  const pairs = from.flatMap(({ id }) => {
    const chosen = to.find((one) => one.id === given(id));
    return chosen === undefined ? [] : [[id, chosen.id] as const];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

import type { AnswerToQuestion, AskedQuestion } from '../contract/checks.ts';
import { limits } from '../contract/limits.ts';

/** What stands in the fields of a form, by their names. */
export type Form = Readonly<Record<string, string>>;

/** The name of the field of a question, or of one part of it: an option, a step, a card, a left side, a sentence. */
export function fieldOf(questionId: string, partId?: string): string {
  return ['answer', questionId, partId].filter((part) => part !== undefined).join('.');
}

/** What a ticked box sends. */
export const ticked = 'yes';

/** The answers in a form without script; whatever does not belong to these questions is left out. */
export function answersFromForm(
  questions: readonly AskedQuestion[],
  form: Form,
): Readonly<Record<string, AnswerToQuestion>> {
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

const valueOf = (form: Form, name: string): string => (Object.hasOwn(form, name) ? (form[name] ?? '') : '');

const someOf = (ids: readonly string[]): string[] | undefined => (ids.length === 0 ? undefined : [...ids]);

/** The steps by the places they were given. Two at one place leave it open which comes first, so neither counts. */
function inOrder(steps: readonly { readonly id: string; readonly place: string }[]): readonly string[] {
  return steps
    .filter(({ place }) => place !== '' && steps.filter((other) => other.place === place).length === 1)
    .toSorted((a, b) => Number(a.place) - Number(b.place))
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

/** The longest words written in a form, in characters, where they are longer than can be kept; else null. */
export function tooLongIn(questions: readonly AskedQuestion[], form: Form): number | null {
  const longest = Math.max(
    0,
    ...questions.map(({ kind, id }) => (kind === 'write' ? valueOf(form, fieldOf(id)).length : 0)),
  );
  return longest > limits.messageCharacters ? longest : null;
}

/**
 * What a form still says of new questions. A match starts anew, because the names of its right sides are drawn
 * each time. Words to a question that is gone are given back; ids have no white space, so words are told by it.
 */
export function formForNew(
  questions: readonly AskedQuestion[],
  form: Form,
): { readonly form: Form; readonly leftOver: readonly string[] } {
  const belongsTo = (name: string): AskedQuestion | undefined =>
    questions.find(({ id }) => name === fieldOf(id) || name.startsWith(`${fieldOf(id)}.`));
  const fields = Object.entries(form);
  return {
    form: Object.fromEntries(fields.filter(([name]) => (belongsTo(name)?.kind ?? 'match') !== 'match')),
    leftOver: fields
      .filter(([name, value]) => name.startsWith('answer.') && !belongsTo(name) && /\S\s+\S/.test(value))
      .map(([, value]) => value),
  };
}

/** All the words written in a form, to be shown where it could not be taken. */
export function wordsIn(questions: readonly AskedQuestion[], form: Form): string {
  return questions
    .flatMap(({ kind, id }) => (kind === 'write' ? [valueOf(form, fieldOf(id)).trim()] : []))
    .filter((words) => words !== '')
    .join('\n\n');
}

import { fieldOf, valueOf } from '../contract/check-fields.ts';
import type { Form } from '../contract/check-fields.ts';
import type { AskedQuestion } from '../contract/checks.ts';
import { limits } from '../contract/limits.ts';

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

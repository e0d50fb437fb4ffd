import { z } from 'zod';
import type { CourseFault } from './course-fault.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlText } from './yaml-file.ts';

/** Names inside a course: short, lower case, for addresses and stored answers. */
export const courseName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and dashes only');
/** A text somebody reads; never empty. */
export const courseText = z.string().trim().min(1, 'it is empty');

const option = z.strictObject({
  id: courseName,
  words: courseText,
  right: z.boolean().optional(),
  because: courseText,
});
const question = z.strictObject({ id: courseName, asks: courseText, options: z.array(option) });
const knowledgeCheckFile = z.strictObject({
  intro: courseText,
  pass: z.int(),
  questions: z.array(question),
});

/** A lesson's knowledge check as the course holds it. Each question has one right option, and each option says why it is or is not. */
export interface KnowledgeCheck {
  readonly intro: string;
  /** How many right answers open the next lesson. */
  readonly pass: number;
  readonly questions: readonly KnowledgeCheckQuestion[];
}

/** One question of a knowledge check. */
export interface KnowledgeCheckQuestion {
  readonly id: string;
  readonly asks: string;
  readonly options: readonly {
    readonly id: string;
    readonly words: string;
    readonly right: boolean;
    readonly because: string;
  }[];
}

/** Reads `knowledge-check.yaml`. */
export function readKnowledgeCheck(
  source: YamlText,
):
  | { readonly ok: true; readonly check: KnowledgeCheck }
  | { readonly ok: false; readonly faults: readonly CourseFault[] } {
  const read = readYaml(source, knowledgeCheckFile);
  if (!read.ok) return read;
  const { value, lineOf } = read;
  const faults: CourseFault[] = [];
  const fault = (path: readonly PropertyKey[], what: string, mend: string) =>
    faults.push({ file: source.file, line: lineOf(path), what, mend });

  if (value.questions.length === 0) fault(['questions'], 'There is no question.', 'Write one at least.');
  if (value.pass < 1 || value.pass > value.questions.length)
    fault(
      ['pass'],
      `“pass” is ${value.pass}, and there are ${value.questions.length} questions.`,
      `Write a number from 1 to ${value.questions.length}.`,
    );
  for (const index of repeated(value.questions.map(({ id }) => id)))
    fault(
      ['questions', index, 'id'],
      `Another question here is called “${value.questions[index]?.id}” too.`,
      'Give each question its own id.',
    );
  for (const [number, { id, options }] of value.questions.entries()) {
    const at = ['questions', number, 'options'];
    if (options.length < 2)
      fault(at, `The question “${id}” leaves no choice.`, 'Write two options at least.');
    for (const index of repeated(options.map((it) => it.id)))
      fault(
        [...at, index, 'id'],
        `Another option of “${id}” is called “${options[index]?.id}” too.`,
        'Give each option its own id.',
      );
    const right = [...options.keys()].filter((index) => options[index]?.right === true);
    if (right.length === 0)
      fault(at, `No option of “${id}” is the right one.`, 'Put “right: true” under one option.');
    for (const index of right.slice(1))
      fault(
        [...at, index, 'right'],
        `The question “${id}” already has a right option.`,
        'Keep “right: true” under one option only.',
      );
  }
  if (faults.length > 0) return { ok: false, faults };

  const questions = value.questions.map((it) => ({
    ...it,
    options: it.options.map((one) => ({ ...one, right: one.right === true })),
  }));
  return { ok: true, check: { ...value, questions } };
}

/** The places of ids that stood earlier in the list already. */
export function repeated(ids: readonly string[]): readonly number[] {
  return [...ids.keys()].filter((index) => ids.indexOf(ids[index] ?? '') < index);
}

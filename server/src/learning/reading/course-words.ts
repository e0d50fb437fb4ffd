import { z } from 'zod';
import type { CourseFault } from './course-fault.ts';
import type { YamlRead } from './yaml-file.ts';

// Pages have addresses such as /learn/COURSE/LESSON/TOPIC/check, so a name like these could hide one.
const namesOfPages = new Set(
  'check certificate course courses drills export handouts help import know lessons my-learning new plain practise preview print review standing teach test-out topics'.split(
    ' ',
  ),
);

/** Names inside a course, such as that of a question: short and lower case, for what learners have answered. */
export const courseName = z
  .string()
  .max(60, 'at most 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and dashes only');

/** Names that become part of an address: those of courses, lessons, topics, drills and handouts. */
export const addressName = courseName.refine(
  (name) => !namesOfPages.has(name),
  'a page of Wayfellow is called so',
);

/** A text somebody reads; never empty. */
export const courseText = z.string().trim().min(1, 'it is empty');

/** What somebody says. The page draws the quotation marks, so those around the whole are taken off. */
export const spokenText = courseText.transform((words) => words.replace(/^“([^“”]*)”$/, '$1'));

/** A content note, or nothing. */
export const courseNote = courseText.nullable().default(null);

/** A worked answer: three to a card or a question, each different. */
export const workedAnswers = z
  .array(z.strictObject({ words: spokenText, because: courseText }))
  .length(3, 'three worked answers are shown, no more and no fewer')
  .refine((worked) => repeated(worked.map(({ words }) => words)).length === 0, 'two answers are the same');

/** The places of words that stood earlier in the list already. */
export function repeated(words: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return words.flatMap((word, index) => {
    if (seen.has(word)) return [index];
    seen.add(word);
    return [];
  });
}

/** Says of a file that has been read where something in it does not fit. */
export type SayFault = (path: readonly PropertyKey[], what: string, mend: string) => void;

/** A way to add faults to a list, each at the line of the value it is about. */
export function sayingFaultsOf(
  file: string,
  lineOf: YamlRead<unknown>['lineOf'],
  faults: CourseFault[],
): SayFault {
  return (path, what, mend) => faults.push({ file, line: lineOf(path), what, mend });
}

/** Faults for every id that stands twice in a list; `of` names the things, such as “question”. */
export function sayRepeatedIds(
  things: readonly { readonly id: string }[],
  { at, of, say }: { readonly at: readonly PropertyKey[]; readonly of: string; readonly say: SayFault },
): void {
  for (const index of repeated(things.map(({ id }) => id)))
    say(
      [...at, index, 'id'],
      `Another ${of} here is called “${things[index]?.id}” too.`,
      `Give each ${of} its own id.`,
    );
}

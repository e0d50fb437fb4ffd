import { z } from 'zod';
import type { LessonPart } from '../../contract/lesson-text.ts';
import type { CourseFault } from './course-fault.ts';
import { addressName, courseNote, courseText } from './course-words.ts';
import { readLessonParts } from './lesson-parts.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlRead, YamlText } from './yaml-file.ts';

/** A link in a file, to be looked at when everything it may lead to is known. */
export interface LinkInFile {
  readonly file: string;
  readonly line: number;
  readonly to: string;
}

/** Where a reader adds what it found beside the text: faults, and links still to be looked at. */
export interface Findings {
  readonly faults: CourseFault[];
  readonly links: LinkInFile[];
}

/** What `topic.md` says of itself between its two lines of `---`. */
export const topicHead = z.strictObject({
  id: addressName,
  title: courseText,
  about: courseText,
  minutes: z.int().positive(),
  note: courseNote,
});

/** What a handout says of itself between its two lines of `---`. */
export const handoutHead = z.strictObject({
  id: addressName,
  title: courseText,
  about: courseText,
});

/** A text with its head, and the lines of its words for faults about them. */
export interface HeadedText<Head> {
  readonly head: Head;
  readonly parts: readonly LessonPart[];
  readonly lineOf: YamlRead<Head>['lineOf'];
}

/** Reads a text with a head: YAML between two lines of `---`, then Markdown with the fixed headings. */
export function readHeadedText<Head>(
  { file, text }: YamlText,
  schema: z.ZodType<Head>,
  findings: Findings,
): HeadedText<Head> | null {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    findings.faults.push({
      file,
      line: 1,
      what: 'The text does not say what it is called.',
      mend: 'Begin the file with a line “---”, then id, title and about, then “---” again.',
    });
    return null;
  }
  const head = readYaml({ file, text: lines.slice(1, end).join('\n'), firstLine: 2 }, schema);
  if (!head.ok) findings.faults.push(...head.faults);
  const parts = readParts({ file, text: lines.slice(end + 1).join('\n'), firstLine: end + 2 }, findings);
  return head.ok && parts !== null ? { head: head.value, parts, lineOf: head.lineOf } : null;
}

/** Reads `plain.md`, a text with no head: what it is called stands in the `topic.md` beside it. */
export function readPlainText({ file, text }: YamlText, findings: Findings): readonly LessonPart[] | null {
  if (/^---\s*\n/.test(text)) {
    findings.faults.push({
      file,
      line: 1,
      what: 'A plain version has no head of its own.',
      mend: 'Take out the lines from “---” to “---”; its title stands in topic.md.',
    });
    return null;
  }
  return readParts({ file, text, firstLine: 1 }, findings);
}

function readParts(
  { file, text, firstLine }: Required<YamlText>,
  { faults, links }: Findings,
): readonly LessonPart[] | null {
  const body = readLessonParts(text);
  const place = (line: number) => ({ file, line: line + firstLine - 1 });
  faults.push(...body.faults.map(({ line, what, mend }) => ({ ...place(line), what, mend })));
  links.push(...body.links.map(({ line, to }) => ({ ...place(line), to })));
  if (body.parts.length === 0 && body.faults.length === 0)
    faults.push({ ...place(1), what: 'There is no text.', mend: 'Write a part, such as “## Text: …”.' });
  return body.faults.length > 0 || body.parts.length === 0 ? null : body.parts;
}

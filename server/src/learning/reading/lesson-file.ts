import { z } from 'zod';
import type { LessonPart } from '../contract/learning.ts';
import type { CourseFault } from './course-fault.ts';
import { courseName, courseText } from './knowledge-check-file.ts';
import { readLessonParts } from './lesson-parts.ts';
import { readYaml } from './yaml-file.ts';

const frontMatter = z.strictObject({
  id: courseName,
  title: courseText,
  about: courseText,
  minutes: z.int().positive(),
  sources: z.array(courseText),
});

/** What `lesson.md` holds: its front matter and its parts. */
export type LessonText = Readonly<z.infer<typeof frontMatter>> & {
  readonly parts: readonly LessonPart[];
  /** The line of its id, for faults about lessons that share one. */
  readonly idLine: number;
};

/** Reads `lesson.md`: YAML between two lines of `---`, then Markdown with the fixed headings. */
export function readLessonText({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}):
  | { readonly ok: true; readonly lesson: LessonText }
  | { readonly ok: false; readonly faults: readonly CourseFault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0)
    return {
      ok: false,
      faults: [
        {
          file,
          line: 1,
          what: 'The lesson does not say what it is called.',
          mend: 'Begin the file with a line “---”, then id, title, about, minutes and sources, then “---” again.',
        },
      ],
    };

  const front = readYaml({ file, text: lines.slice(1, end).join('\n'), firstLine: 2 }, frontMatter);
  const body = readLessonParts(lines.slice(end + 1).join('\n'));
  const faults = [
    ...(front.ok ? [] : front.faults),
    ...body.faults.map((fault) => ({ file, ...fault, line: fault.line + end + 1 })),
  ];
  if (body.parts.length === 0 && body.faults.length === 0)
    faults.push({
      file,
      line: end + 1,
      what: 'The lesson has no text.',
      mend: 'Write a part, such as “## Text: …”.',
    });
  if (!front.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, lesson: { ...front.value, parts: body.parts, idLine: front.lineOf(['id']) } };
}

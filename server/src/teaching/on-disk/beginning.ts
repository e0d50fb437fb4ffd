import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFiles } from '../../learning/reading/course-files.ts';

/** The template’s files, as they lie beside the courses that come along. */
const templateFiles = [
  'lesson.yaml',
  '01-first-topic/topic.md',
  '01-first-topic/plain.md',
  '01-first-topic/check.yaml',
] as const;

/** A small whole course to begin one’s own with: the template lesson, an outline around it, and how to write one. */
export function courseToBeginWith(): CourseFiles {
  const folder = join(import.meta.dirname, '..', '..', '..', '..', 'course');
  const read = (...steps: readonly string[]): string => readFileSync(join(folder, ...steps), 'utf8');
  return new Map([
    ['README.md', read('README.md')],
    [
      'course.yaml',
      'title: Our course\nabout: What it is about, in a sentence.\nlessons:\n  - 01-my-lesson\n',
    ],
    ...templateFiles.map((file) => [`01-my-lesson/${file}`, read('template-lesson', file)] as const),
  ]);
}

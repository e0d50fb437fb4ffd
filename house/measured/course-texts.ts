import { join } from 'node:path';
import { readingGrade, wordsIn } from '../../course/reading-grade.ts';
import { linesOf, proseOf } from '../../course/words-of-course.ts';
import type { LessonPart } from '../../server/src/contract/lesson-text.ts';
import { readTeachingFolder } from '../../server/src/learning/reading/folder-on-disk.ts';
import type { Measured } from './measured.ts';

/** How long each topic of the courses is, and at which grade it reads, in full and in plain words. */
export async function measure(root: string): Promise<Measured> {
  const read = await readTeachingFolder(join(root, 'course'));
  if (!read.ok) throw new Error('the courses have faults: npm test names them');
  const topics = read.teaching.courses.flatMap((course) =>
    course.lessons.flatMap((lesson) =>
      lesson.topics.map((topic) => ({
        name: `${course.id}/${lesson.id}/${topic.id}`,
        full: counted(topic.parts),
        plain: counted(topic.plain),
      })),
    ),
  );
  return {
    title: 'The courses: words and reading grade',
    what: [
      `Every topic of the courses that come along (${topics.length}): its words, and its Flesch-Kincaid grade as`,
      '`course/reading-grade.ts` counts it. The tests hold each to 400 words, grade 7 in full and grade 5 in plain words.',
    ],
    figures: [
      { name: 'words, full', unit: 'words', values: topics.map(({ full }) => full.words) },
      { name: 'words, plain', unit: 'words', values: topics.map(({ plain }) => plain.words) },
      { name: 'grade, full', unit: '', values: topics.map(({ full }) => full.grade), digits: 1 },
      { name: 'grade, plain', unit: '', values: topics.map(({ plain }) => plain.grade), digits: 1 },
    ],
    notes: [
      '| topic | words | grade | plain: words | grade |',
      '| --- | --- | --- | --- | --- |',
      ...topics.map(
        ({ name, full, plain }) =>
          `| ${name} | ${full.words} | ${full.grade.toFixed(1)} | ${plain.words} | ${plain.grade.toFixed(1)} |`,
      ),
    ],
  };
}

function counted(parts: readonly LessonPart[]): { readonly words: number; readonly grade: number } {
  return {
    words: wordsIn(linesOf(parts).join('\n')).length,
    grade: readingGrade(proseOf(parts).join('\n')),
  };
}

import { z } from 'zod';
import type { Course, Lesson } from '../course.ts';
import type { CourseFiles } from './course-files.ts';
import { courseName, courseText, repeated } from './course-words.ts';
import { foldersIn, readLesson } from './lesson-folder.ts';
import type { DrillNamed, LessonInFolder } from './lesson-folder.ts';
import { nearWords } from './near-words.ts';
import type { Findings } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

const courseFile = z.strictObject({
  title: courseText,
  about: courseText,
  forEveryone: z.boolean().default(false),
  lessons: z.array(courseName).min(1, 'one lesson at least'),
});

/** A course with the drills its lessons name, which may be those of another folder. */
export interface CourseInFolder {
  readonly course: Course;
  readonly drillsNamed: readonly DrillNamed[];
}

/** Which course a folder holds: its id, who wrote it, and how the paths of its files begin. */
export interface CoursePlace {
  readonly id: string;
  readonly from: Course['from'];
  /** Empty, or ends with a slash. */
  readonly folder: string;
}

/** Reads one course’s folder; adds what does not fit to the findings and then gives null. */
export function readCourse(
  files: CourseFiles,
  { id, from, folder }: CoursePlace,
  findings: Findings,
): CourseInFolder | null {
  const file = `${folder}course.yaml`;
  const text = files.get(file);
  const found = findings.faults.length;
  sayStrayFiles(files, folder, findings);
  if (text === undefined) {
    findings.faults.push({
      file,
      line: 1,
      what: 'This file is missing.',
      mend: 'Write it with title, about and lessons.',
    });
    return null;
  }
  const outline = readYaml({ file, text }, courseFile);
  if (!outline.ok) {
    findings.faults.push(...outline.faults);
    return null;
  }
  const { lessons: listed, ...course } = outline.value;
  const say = (index: number | null, what: string, mend: string) =>
    findings.faults.push({
      file,
      line: outline.lineOf(index === null ? ['lessons'] : ['lessons', index]),
      what,
      mend,
    });

  const twice = repeated(listed);
  for (const index of twice)
    say(index, `The lesson “${listed[index]}” stands here twice.`, 'Remove one of the two.');
  const folders = foldersIn(files, folder);
  const lessons: LessonInFolder[] = [];
  for (const [index, name] of listed.entries()) {
    if (twice.includes(index)) continue;
    if (!folders.includes(name)) {
      const near = nearWords(name, folders);
      const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : '';
      say(index, `There is no folder ${folder}${name}.`, `${hint}Make it, or take the lesson off this list.`);
      continue;
    }
    const read = readLesson(files, `${folder}${name}/`, findings);
    if (read) lessons.push(read);
  }
  for (const name of folders)
    if (!listed.includes(name))
      say(
        null,
        `The folder ${folder}${name} is not on the list of lessons.`,
        `Add “- ${name}” where it belongs, or move the folder elsewhere.`,
      );
  for (const index of repeated(lessons.map(({ lesson }) => lesson.id)))
    findings.faults.push({
      file: lessons[index]?.file ?? file,
      line: lessons[index]?.idLine ?? 1,
      what: `Another lesson of this course is called “${lessons[index]?.lesson.id}” too.`,
      mend: 'Give each lesson of a course its own id.',
    });
  if (findings.faults.length > found) return null;
  const numbered = lessons.map(({ lesson }, index): Lesson => ({
    ...lesson,
    courseId: id,
    number: index + 1,
  }));
  return {
    course: { id, ...course, from, lessons: numbered },
    drillsNamed: lessons.flatMap(({ drillsNamed }) => drillsNamed),
  };
}

const placesOfFiles =
  /^(?:course\.yaml|[^/]+\/lesson\.yaml|[^/]+\/[^/]+\/(?:topic\.md|plain\.md|check\.yaml))$/;

/** Faults for texts that nothing reads, such as a check under a name that is slightly wrong. */
function sayStrayFiles(files: CourseFiles, folder: string, { faults }: Findings): void {
  for (const path of files.keys()) {
    if (!path.startsWith(folder) || placesOfFiles.test(path.slice(folder.length))) continue;
    if (/(?:^|\/)README\.md$/i.test(path)) continue;
    faults.push({
      file: path,
      line: 1,
      what: 'Nothing reads this file here.',
      mend: 'A course has course.yaml; a lesson lesson.yaml; a topic topic.md, plain.md and check.yaml. Rename it, or take it out.',
    });
  }
}

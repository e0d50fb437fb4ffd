import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LessonPart } from '../contract/learning.ts';
import type { CourseFault } from './course-fault.ts';
import { readDrill } from './drill-file.ts';
import type { Drill } from './drill-file.ts';
import { courseText, readKnowledgeCheck, repeated } from './knowledge-check-file.ts';
import type { KnowledgeCheck } from './knowledge-check-file.ts';
import { readLessonText } from './lesson-file.ts';
import { readYaml } from './yaml-file.ts';

/** One lesson with everything that belongs to it. */
export interface Lesson {
  readonly id: string;
  /** 1-based place in the course. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly sources: readonly string[];
  readonly parts: readonly LessonPart[];
  readonly check: KnowledgeCheck;
  readonly drills: readonly Drill[];
  /** Changes whenever a word of the lesson, its check or its drills changes. */
  readonly version: string;
}

/** The course an organisation teaches, in the order it is learned. */
export interface Course {
  readonly title: string;
  readonly about: string;
  readonly lessons: readonly Lesson[];
}

/** The files of a course folder: path with forward slashes to text. */
export type CourseFiles = ReadonlyMap<string, string>;

/** A course, or everything that keeps it from being read. */
export type CourseRead =
  | { readonly ok: true; readonly course: Course }
  | { readonly ok: false; readonly because: 'course-has-faults'; readonly faults: readonly CourseFault[] };

const courseFile = z.strictObject({
  title: courseText,
  about: courseText,
  lessons: z.array(courseText).min(1),
});

/** Reads a whole course from its files; either all of it fits, or every fault is named at once. */
export function readCourse(files: CourseFiles): CourseRead {
  const file = 'course.yaml';
  const text = files.get(file);
  if (text === undefined)
    return withFaults([
      { file, line: 1, what: 'This file is missing.', mend: 'Write it with title, about and lessons.' },
    ]);
  const outline = readYaml({ file, text }, courseFile);
  if (!outline.ok) return withFaults(outline.faults);

  const faults: CourseFault[] = [];
  const lessons: Lesson[] = [];
  const idLines: { file: string; line: number }[] = [];
  for (const index of repeated(outline.value.lessons))
    faults.push({
      file,
      line: outline.lineOf(['lessons', index]),
      what: `The lesson “${outline.value.lessons[index]}” stands here twice.`,
      mend: 'Remove one of the two.',
    });
  for (const [index, folder] of outline.value.lessons.entries()) {
    const read = readLesson(files, folder, {
      number: index + 1,
      namedAt: { file, line: outline.lineOf(['lessons', index]) },
    });
    if (!read.ok) faults.push(...read.faults);
    else {
      lessons.push(read.lesson);
      idLines.push({ file: `lessons/${folder}/lesson.md`, line: read.idLine });
    }
  }
  for (const index of repeated(lessons.map(({ id }) => id)))
    faults.push({
      ...(idLines[index] ?? { file, line: 1 }),
      what: `Another lesson is called “${lessons[index]?.id}” too.`,
      mend: 'Give each lesson its own id.',
    });
  for (const path of files.keys()) {
    const [, folder] = /^lessons\/([^/]+)\/lesson\.md$/.exec(path) ?? [];
    if (folder !== undefined && !outline.value.lessons.includes(folder))
      faults.push({
        file,
        line: outline.lineOf(['lessons']),
        what: `The folder lessons/${folder} is not on the list of lessons.`,
        mend: `Add “- ${folder}” where it belongs, or move the folder out of lessons.`,
      });
  }
  if (faults.length > 0) return withFaults(faults);
  return { ok: true, course: { title: outline.value.title, about: outline.value.about, lessons } };
}

function withFaults(faults: readonly CourseFault[]): CourseRead {
  return { ok: false, because: 'course-has-faults', faults };
}

type LessonRead =
  | { readonly ok: true; readonly lesson: Lesson; readonly idLine: number }
  | { readonly ok: false; readonly faults: readonly CourseFault[] };

function readLesson(
  files: CourseFiles,
  folder: string,
  place: { readonly number: number; readonly namedAt: { readonly file: string; readonly line: number } },
): LessonRead {
  const lessonPath = `lessons/${folder}/lesson.md`;
  const lessonText = files.get(lessonPath);
  if (lessonText === undefined)
    return {
      ok: false,
      faults: [
        {
          ...place.namedAt,
          what: `There is no file ${lessonPath}.`,
          mend: 'Write it, or take the lesson off this list.',
        },
      ],
    };
  const faults: CourseFault[] = [];
  const read = readLessonText({ file: lessonPath, text: lessonText });
  if (!read.ok) faults.push(...read.faults);

  const checkPath = `lessons/${folder}/knowledge-check.yaml`;
  const checkText = files.get(checkPath);
  const check = checkText === undefined ? null : readKnowledgeCheck({ file: checkPath, text: checkText });
  if (check === null)
    faults.push({
      file: checkPath,
      line: 1,
      what: 'This lesson has no knowledge check, so the next lesson could never open.',
      mend: 'Write this file; course/README.md shows how.',
    });
  else if (!check.ok) faults.push(...check.faults);

  const drillPaths = [...files.keys()].filter((path) => path.startsWith(`lessons/${folder}/drills/`)).sort();
  const drills: Drill[] = [];
  for (const path of drillPaths) {
    const drill = readDrill({ file: path, text: files.get(path) ?? '' });
    if (!drill.ok) faults.push(...drill.faults);
    else if (drills.some(({ id }) => id === drill.drill.id))
      faults.push({
        file: path,
        line: 1,
        what: `Another drill of this lesson is called “${drill.drill.id}” too.`,
        mend: 'Give each drill its own id.',
      });
    else drills.push(drill.drill);
  }
  if (!read.ok || !check?.ok || faults.length > 0) return { ok: false, faults };

  const { idLine, ...lesson } = read.lesson;
  const words = [lessonText, checkText ?? '', ...drillPaths.map((path) => files.get(path) ?? '')];
  const version = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
  return {
    ok: true,
    lesson: { ...lesson, number: place.number, check: check.check, drills, version },
    idLine,
  };
}

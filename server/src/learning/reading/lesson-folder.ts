import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Lesson, Topic } from '../course.ts';
import type { CourseFiles } from './course-files.ts';
import { readCheck } from './check-file.ts';
import { addressName, courseNote, courseText, repeated } from './course-words.ts';
import { readHeadedText, readPlainText, topicHead } from './text-file.ts';
import type { Findings } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

const lessonFile = z.strictObject({
  id: addressName,
  title: courseText,
  about: courseText,
  minutes: z.int().positive(),
  note: courseNote,
  waitsFor: z.enum(['local-specialist']).nullable().default(null),
  wero: z.strictObject({ title: courseText, words: courseText }),
  drills: z.array(addressName).default([]),
  sources: z.array(courseText).default([]),
});

/** A drill that a lesson names, and where it does. */
export interface DrillNamed {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

/** A lesson as its folder tells it, before its place in the course is known. */
export interface LessonInFolder {
  readonly lesson: Omit<Lesson, 'courseId' | 'number'>;
  readonly file: string;
  readonly idLine: number;
  readonly drillsNamed: readonly DrillNamed[];
}

/**
 * Reads a lesson’s folder: `lesson.yaml` and a folder for each topic, in the order of the folders’ names.
 * `folder` ends with a slash. Adds what does not fit to the findings and then gives null.
 */
export function readLesson(files: CourseFiles, folder: string, findings: Findings): LessonInFolder | null {
  const file = `${folder}lesson.yaml`;
  const text = files.get(file);
  const found = findings.faults.length;
  const topics = readTopics(files, folder, findings);
  if (text === undefined) {
    findings.faults.push({
      file,
      line: 1,
      what: 'This lesson has no lesson.yaml.',
      mend: 'Write it with id, title, about, minutes and wero.',
    });
    return null;
  }
  const read = readYaml({ file, text }, lessonFile);
  if (!read.ok) findings.faults.push(...read.faults);
  if (!read.ok || findings.faults.length > found) return null;
  const drillsNamed = read.value.drills.map((id, index) => ({
    file,
    line: read.lineOf(['drills', index]),
    id,
  }));
  const version = versionOf([text, ...topics.map((topic) => `${topic.id} ${topic.version}`)]);
  return { lesson: { ...read.value, topics, version }, file, idLine: read.lineOf(['id']), drillsNamed };
}

function readTopics(files: CourseFiles, folder: string, findings: Findings): readonly Topic[] {
  const names = foldersIn(files, folder);
  if (names.length === 0)
    findings.faults.push({
      file: `${folder}lesson.yaml`,
      line: 1,
      what: 'This lesson has no topics.',
      mend: 'Make a folder for one, such as 01-first, with topic.md, plain.md and check.yaml.',
    });
  const topics: { topic: Topic; file: string; idLine: number }[] = [];
  for (const name of names) {
    const read = readTopic(files, `${folder}${name}/`, findings);
    if (read) topics.push({ ...read, topic: { ...read.topic, number: topics.length + 1 } });
  }
  for (const index of repeated(topics.map(({ topic }) => topic.id)))
    findings.faults.push({
      file: topics[index]?.file ?? folder,
      line: topics[index]?.idLine ?? 1,
      what: `Another topic of this lesson is called “${topics[index]?.topic.id}” too.`,
      mend: 'Give each topic of a lesson its own id.',
    });
  return topics.map(({ topic }) => topic);
}

function readTopic(
  files: CourseFiles,
  folder: string,
  findings: Findings,
): { readonly topic: Omit<Topic, 'number'>; readonly file: string; readonly idLine: number } | null {
  const source = (name: 'topic.md' | 'plain.md' | 'check.yaml') => {
    const file = `${folder}${name}`;
    const text = files.get(file);
    if (text === undefined) findings.faults.push({ file, line: 1, ...missing[name] });
    return text === undefined ? null : { file, text };
  };
  const [full, plainest, pool] = [source('topic.md'), source('plain.md'), source('check.yaml')];
  const read = full && readHeadedText(full, topicHead, findings);
  const plain = plainest && readPlainText(plainest, findings);
  const check = pool && readCheck(pool, findings.faults);
  if (!full || !plainest || !pool || !read || !plain || !check) return null;
  const version = versionOf([full.text, plainest.text, pool.text]);
  const topic = { ...read.head, parts: read.parts, plain, check, version };
  return { topic, file: full.file, idLine: read.lineOf(['id']) };
}

const missing = {
  'topic.md': {
    what: 'This topic has no text.',
    mend: 'Write this file: id, title, about and minutes between two lines “---”, and the text below.',
  },
  'plain.md': {
    what: 'This topic has no plain version.',
    mend: 'Write this file: the same as topic.md in the plainest words, with no lines at the top.',
  },
  'check.yaml': {
    what: 'This topic has no knowledge check, so the next lesson could never open.',
    mend: 'Write this file with intro and questions; course/README.md shows how.',
  },
} as const;

/** The names of the folders in a folder, in order; `folder` is empty or ends with a slash. */
export function foldersIn(files: CourseFiles, folder: string): readonly string[] {
  const names = new Set<string>();
  for (const path of files.keys()) {
    const [name, ...rest] = path.startsWith(folder) ? path.slice(folder.length).split('/') : [];
    if (name !== undefined && rest.length > 0) names.add(name);
  }
  return [...names].sort();
}

/** Sixteen hexadecimal digits that change whenever one of the texts changes (SHA-256, shortened). */
function versionOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { filesOf } from '../../learning/reading/folder-on-disk.ts';
import { namesIn, removeFolder, writeFolder } from './kept-folders.ts';

/** A course that someone is looking at before it is used. */
export interface WaitingCourse {
  readonly id: string;
  readonly courseId: string;
  /** By their paths inside the course’s folder. */
  readonly files: CourseFiles;
}

const folder = '.waiting';
/** A course nobody decided about is cleared away after this many milliseconds: a day. */
const waitsMs = 24 * 60 * 60_000;
/** As made by `newId`: letters that are safe in an address and on a disk. */
const anId = /^[A-Za-z0-9_-]{16,64}$/;

/** Puts a course where it can be looked at, under a new id. */
export async function putToWait(root: string, waiting: WaitingCourse): Promise<void> {
  const files = new Map([...waiting.files].map(([name, text]) => [`${waiting.courseId}/${name}`, text]));
  await writeFolder(root, join(folder, waiting.id), files);
}

/** A course that waits, or null where none does. */
export async function waitingCourse(root: string, id: string): Promise<WaitingCourse | null> {
  if (!anId.test(id)) return null;
  const [courseId] = namesIn(root, join(folder, id));
  if (courseId === undefined) return null;
  const { files } = await filesOf(join(root, folder, id));
  return { id, courseId, files: inside(courseId, files) };
}

/** Clears a waiting course away. */
export function clearWaiting(root: string, id: string): void {
  if (anId.test(id)) removeFolder(root, join(folder, id));
}

/** Clears away what has waited for more than a day. */
export function clearLongWaiting(root: string, at: Date): void {
  for (const id of namesIn(root, folder)) {
    const found = statSync(join(root, folder, id), { throwIfNoEntry: false });
    if (found !== undefined && at.getTime() - found.mtimeMs > waitsMs) removeFolder(root, join(folder, id));
  }
}

/** The files of one course of a folder, by their paths inside the course’s own. */
export function inside(courseId: string, files: CourseFiles): CourseFiles {
  return new Map(
    [...files]
      .filter(([name]) => name.startsWith(`${courseId}/`))
      .map(([name, text]) => [name.slice(courseId.length + 1), text]),
  );
}

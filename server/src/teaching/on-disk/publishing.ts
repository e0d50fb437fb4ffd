import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { moveFolder, namesIn, removeFolder, writeFolder } from './kept-folders.ts';

/** An earlier version of a course, as it lies beside the one that is used. */
export interface EarlierVersion {
  readonly courseId: string;
  /** Its folder’s name; the moment it was put away is in it. */
  readonly name: string;
  readonly at: Date;
}

const ready = '.ready';
const before = '.before';

/**
 * Puts a course in the place of the one with its name. Once the name in `.ready` is on the disk it is decided:
 * whatever is cut off after that is finished at the next start, and whatever was cut off before counts for nothing.
 * The earlier version is kept.
 */
export async function putInPlace(
  root: string,
  course: { readonly id: string; readonly files: CourseFiles },
  at: Date,
): Promise<void> {
  finishWhatWasDecided(root, at);
  await writeFolder(root, join(ready, course.id), course.files);
  finishWhatWasDecided(root, at);
}

/** Finishes what a power cut or a crash left between two names. Nothing to do is the usual case. */
export function finishWhatWasDecided(root: string, at: Date): void {
  for (const id of namesIn(root, ready)) {
    putBehind(root, id, at);
    moveFolder(root, join(ready, id), id);
  }
}

/** Takes a course out of use and keeps it among the earlier versions; one that is not there is no matter. */
export function putBehind(root: string, courseId: string, at: Date): void {
  if (!existsSync(join(root, courseId))) return;
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const names = namesIn(root, before);
  let name = `${courseId}--${stamp}`;
  for (let again = 2; names.includes(name); again += 1) name = `${courseId}--${stamp}--${String(again)}`;
  moveFolder(root, courseId, join(before, name));
}

/** The earlier versions of a course, the newest first. */
export function earlierVersions(root: string, courseId: string): readonly EarlierVersion[] {
  return namesIn(root, before)
    .flatMap((name) => {
      const [, id, stamp = ''] = /^([a-z0-9-]+?)--(\d{8}T\d{6}Z)(?:--\d+)?$/.exec(name) ?? [];
      return id === courseId ? [{ courseId, name, at: dateOf(stamp) }] : [];
    })
    .reverse();
}

/** Where an earlier version lies. */
export function placeOfEarlier(root: string, version: EarlierVersion): string {
  return join(root, before, version.name);
}

const snapshots = '.running';

/** The folder with the texts as they last were without faults, or null where there is none yet. */
export function lastWithoutFaults(root: string): string | null {
  const newest = namesIn(root, snapshots).at(-1);
  return newest === undefined ? null : join(root, snapshots, newest);
}

/** Keeps the texts as they are taught now, in the place of those that were kept before. */
export async function keepAsTaught(root: string, files: CourseFiles): Promise<void> {
  const names = namesIn(root, snapshots);
  const next = String(Number(names.at(-1) ?? 0) + 1).padStart(8, '0');
  if (files.size > 0) await writeFolder(root, join(snapshots, next), files);
  for (const name of names) removeFolder(root, join(snapshots, name));
}

function dateOf(stamp: string): Date {
  return new Date(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

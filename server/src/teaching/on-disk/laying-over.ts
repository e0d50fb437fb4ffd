import type { Teaching } from '../../learning/course.ts';
import type { CourseFault } from '../../learning/reading/course-fault.ts';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { readOwnCourses } from '../../learning/reading/teaching.ts';

/** The texts of an organisation’s folder, and those that could not even be read. */
export interface FoundTexts {
  readonly files: CourseFiles;
  readonly refused: readonly CourseFault[];
}

/** What is taught of a part of the folder: as it lies there, as it last was without faults, or not at all. */
export type TaughtAs = 'as-it-lies-there' | 'as-it-last-was' | 'not-at-all';

/** A part of the folder that has faults: a course, the drills, the handouts or `teaching.yaml`. */
export interface FaultyPart {
  readonly part: string;
  readonly taughtAs: TaughtAs;
  readonly faults: readonly CourseFault[];
}

/** What is taught with an organisation’s own courses laid over those that come along, and what keeps the rest out. */
export interface LaidOver {
  readonly teaching: Teaching;
  /** The texts that are taught. */
  readonly files: CourseFiles;
  readonly faulty: readonly FaultyPart[];
}

/**
 * Lays an organisation’s own courses over those that come along. A part with faults never holds up the others:
 * as it last was without faults it goes on being taught, and where it never was it is left out.
 */
export function layOver(comesAlong: Teaching, found: FoundTexts, lastWas: CourseFiles): LaidOver {
  const taughtAs = new Map<string, TaughtAs>(
    [...found.files.keys(), ...found.refused.map(({ file }) => file)].map((file) => [
      partOf(file),
      'as-it-lies-there',
    ]),
  );
  const faults = new Map<string, readonly CourseFault[]>();
  for (;;) {
    const files = textsOf(taughtAs, found, lastWas);
    const refused = found.refused.filter(({ file }) => taughtAs.get(partOf(file)) === 'as-it-lies-there');
    const read = readOwnCourses(files, comesAlong, refused);
    if (read.ok) return { teaching: read.teaching, files, faulty: faultyParts(taughtAs, faults) };
    const parts = [...new Set(read.faults.map(({ file }) => partOf(file)))].filter(
      (part) => (taughtAs.get(part) ?? 'not-at-all') !== 'not-at-all',
    );
    // Faults that belong to no part would leave nothing to take out: then what comes along is all there is.
    for (const part of parts.length > 0 ? parts : taughtAs.keys()) {
      if (!faults.has(part)) faults.set(part, faultsIn(part, read.faults));
      const kept = [...lastWas.keys()].some((file) => partOf(file) === part);
      const wasFromDisk = taughtAs.get(part) === 'as-it-lies-there';
      taughtAs.set(part, wasFromDisk && kept ? 'as-it-last-was' : 'not-at-all');
    }
    if ([...taughtAs.values()].every((as) => as === 'not-at-all'))
      return { teaching: comesAlong, files: new Map(), faulty: faultyParts(taughtAs, faults) };
  }
}

/** The part of the folder that a file belongs to: its first step. */
export function partOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function textsOf(
  taughtAs: ReadonlyMap<string, TaughtAs>,
  found: FoundTexts,
  lastWas: CourseFiles,
): CourseFiles {
  const those = (files: CourseFiles, as: TaughtAs) =>
    [...files].filter(([file]) => taughtAs.get(partOf(file)) === as);
  return new Map([...those(found.files, 'as-it-lies-there'), ...those(lastWas, 'as-it-last-was')]);
}

function faultyParts(
  taughtAs: ReadonlyMap<string, TaughtAs>,
  faults: ReadonlyMap<string, readonly CourseFault[]>,
): readonly FaultyPart[] {
  return [...faults].map(([part, list]) => ({
    part,
    taughtAs: taughtAs.get(part) ?? 'not-at-all',
    faults: list,
  }));
}

function faultsIn(part: string, faults: readonly CourseFault[]): readonly CourseFault[] {
  const own = faults.filter(({ file }) => partOf(file) === part);
  return own.length > 0 ? own : faults;
}

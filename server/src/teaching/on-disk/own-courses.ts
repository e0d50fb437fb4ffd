import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Teaching } from '../../learning/course.ts';
import { courseOf } from '../../learning/learning-record.ts';
import type { CourseFault } from '../../learning/reading/course-fault.ts';
import { sayCourseFault } from '../../learning/reading/course-fault.ts';
import type { CourseFiles } from '../../learning/reading/course-files.ts';
import { filesOf } from '../../learning/reading/folder-on-disk.ts';
import { readOneCourse, readOwnCourses } from '../../learning/reading/teaching.ts';
import type { CourseRead } from '../../learning/reading/teaching.ts';
import { refusedBy } from '../../storage/data-folder.ts';
import { clearCutOff } from './kept-folders.ts';
import { layOver, partOf } from './laying-over.ts';
import type { FaultyPart, LaidOver } from './laying-over.ts';
import {
  earlierVersions,
  finishWhatWasDecided,
  keepAsTaught,
  lastWithoutFaults,
  placeOfEarlier,
  putBehind,
  putInPlace,
} from './publishing.ts';
import type { EarlierVersion } from './publishing.ts';
import { clearLongWaiting, clearWaiting, inside, putToWait, waitingCourse } from './waiting-courses.ts';

/** A course that waits to be looked at, as it reads now. */
export interface CourseToLookAt {
  readonly id: string;
  readonly courseId: string;
  readonly files: CourseFiles;
  readonly read: CourseRead;
}

/** Whether something on the disk was done; when not, nothing has changed. */
export type Done =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'nothing-waits' | 'folder-full' | 'folder-not-writable' }
  | { readonly ok: false; readonly because: 'has-faults'; readonly faults: readonly CourseFault[] };

/** The courses of this organisation and those that come along: what is taught, and the ways to change it. */
export interface OwnCourses {
  /** Where the organisation’s own courses lie. */
  readonly folder: string;
  readonly current: () => Teaching;
  /** What keeps parts of the organisation’s own folder from being taught as they lie there. */
  readonly faulty: () => readonly FaultyPart[];
  /** The texts of a course as it is taught now, by their paths inside its folder. */
  readonly textsOf: (courseId: string) => CourseFiles | null;
  /** Whether a course of this name comes with Wayfellow, so that taking the organisation’s away brings it back. */
  readonly comesAlong: (courseId: string) => boolean;
  readonly readAgain: () => Promise<void>;
  /** The courses in the organisation’s folder whose texts are not those that are taught, by id. */
  readonly changedOnDisk: () => Promise<ReadonlyMap<string, CourseFiles>>;
  /** Reads a course as if it were in use. Nothing is written. */
  readonly check: (courseId: string, files: CourseFiles) => CourseRead;
  /** Puts a sound course where it can be looked at. */
  readonly putToWait: (waiting: {
    readonly id: string;
    readonly courseId: string;
    readonly files: CourseFiles;
  }) => Promise<Done>;
  readonly waiting: (id: string) => Promise<CourseToLookAt | null>;
  readonly clearWaiting: (id: string) => Promise<void>;
  /** Uses a waiting course from now on. When this answers yes, it is on the disk. */
  readonly use: (id: string) => Promise<Done>;
  /** Takes an organisation’s own course out of use; it stays among the earlier versions. */
  readonly takeAway: (courseId: string) => Promise<Done>;
  readonly earlier: (courseId: string) => readonly EarlierVersion[];
  readonly textsOfEarlier: (version: EarlierVersion) => Promise<CourseFiles>;
}

/** What the organisation’s own courses stand on. */
export interface OwnCoursesGround {
  /** `courses` in the data folder; made when the first course is brought in. */
  readonly folder: string;
  readonly comesAlong: { readonly teaching: Teaching; readonly files: CourseFiles };
  readonly now: () => Date;
  /** Says one line to whoever runs the machine. */
  readonly say: (words: string) => void;
}

/** Reads an organisation’s own courses, after finishing what a power cut left undone. A fault never stops it. */
export async function openOwnCourses(ground: OwnCoursesGround): Promise<OwnCourses> {
  const { folder, comesAlong, now, say } = ground;
  let laid: LaidOver = { teaching: comesAlong.teaching, files: new Map(), faulty: [] };
  let last: Promise<unknown> = Promise.resolve();
  /** One change at a time, in the order they were asked for. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };

  async function read(): Promise<void> {
    if (!existsSync(folder)) return;
    const kept = lastWithoutFaults(folder);
    const lastWas = kept === null ? new Map<string, string>() : (await filesOf(kept)).files;
    laid = layOver(comesAlong.teaching, await filesOf(folder), lastWas);
    for (const { faults } of laid.faulty) for (const fault of faults) say(sayCourseFault(fault, 'courses'));
    if (!alike(laid.files, lastWas)) await keepAsTaught(folder, laid.files).catch(sayTrouble);
  }

  const sayTrouble = (error: unknown): void => {
    say(
      `The folder ${folder} cannot be used just now (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    );
  };

  const doing = (work: () => Promise<Done>): Promise<Done> =>
    alone(async () => {
      try {
        return await work();
      } catch (error) {
        const because = refusedBy(error, folder)?.because;
        if (because !== 'folder-full' && because !== 'folder-not-writable') throw error;
        return { ok: false, because };
      }
    });

  const check = (courseId: string, files: CourseFiles): CourseRead =>
    readOneCourse(courseId, files, laid.teaching);

  async function waiting(id: string): Promise<CourseToLookAt | null> {
    const found = await waitingCourse(folder, id);
    return found && { ...found, read: check(found.courseId, found.files) };
  }

  try {
    if (existsSync(folder)) {
      clearCutOff(folder);
      finishWhatWasDecided(folder, now());
      clearLongWaiting(folder, now());
    }
    await read();
  } catch (error) {
    sayTrouble(error);
  }

  return {
    folder,
    current: () => laid.teaching,
    faulty: () => laid.faulty,
    textsOf: (courseId) => {
      const course = courseOf(laid.teaching, courseId);
      if (course === undefined) return null;
      return inside(courseId, course.from === 'organisation' ? laid.files : comesAlong.files);
    },
    comesAlong: (courseId) => comesAlong.teaching.courses.some(({ id }) => id === courseId),
    readAgain: () => alone(() => read().catch(sayTrouble)),
    // Reading waits its turn as well: files that are taken away under a reader look like a disk that is gone.
    changedOnDisk: () =>
      alone(async () => {
        if (!existsSync(folder)) return new Map<string, CourseFiles>();
        const { files } = await filesOf(folder);
        const ids = [...files.keys()].flatMap((file) => /^([^/]+)\/course\.yaml$/.exec(file)?.[1] ?? []);
        return new Map(
          ids
            .map((id) => [id, inside(id, files)] as const)
            .filter(([id, texts]) => !alike(texts, inside(id, laid.files))),
        );
      }),
    check,
    putToWait: (course) =>
      doing(async () => {
        const found = check(course.courseId, course.files);
        if (!found.ok) return { ok: false, because: 'has-faults', faults: found.faults };
        clearLongWaiting(folder, now());
        await putToWait(folder, course);
        return { ok: true };
      }),
    waiting: (id) => alone(() => waiting(id)),
    clearWaiting: (id) => alone(async () => clearWaiting(folder, id)),
    use: (id) =>
      doing(async () => {
        const found = await waiting(id);
        if (found === null) return { ok: false, because: 'nothing-waits' };
        // What is taught may have changed since it was brought in.
        if (!found.read.ok) return { ok: false, because: 'has-faults', faults: found.read.faults };
        await putInPlace(folder, { id: found.courseId, files: found.files }, now());
        clearWaiting(folder, id);
        await read();
        return { ok: true };
      }),
    takeAway: (courseId) =>
      doing(async () => {
        const without = new Map([...laid.files].filter(([file]) => partOf(file) !== courseId));
        const rest = readOwnCourses(without, comesAlong.teaching);
        if (!rest.ok) return { ok: false, because: 'has-faults', faults: rest.faults };
        if (!existsSync(join(folder, courseId))) return { ok: false, because: 'nothing-waits' };
        putBehind(folder, courseId, now());
        await read();
        return { ok: true };
      }),
    earlier: (courseId) => earlierVersions(folder, courseId),
    textsOfEarlier: async (version) => {
      const place = placeOfEarlier(folder, version);
      return inside(version.name, (await filesOf(dirname(place))).files);
    },
  };
}

function alike(one: CourseFiles, other: CourseFiles): boolean {
  return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}

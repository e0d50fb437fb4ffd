import { shownName } from './course-fault.ts';
import type { CourseFault } from './course-fault.ts';

/** Files of a folder: path inside it, with forward slashes, to text. */
export type CourseFiles = ReadonlyMap<string, string>;

/** The largest file that is read, in bytes: a lesson of 400 words has about 3 000. */
export const largestFile = 256 * 1024;

/** The longest name of a file or a folder, in characters. Ours: disks take more. */
const longestName = 100;
/** The longest way to a file inside its folder of courses, in characters. Ours. */
const longestPath = 300;

/** Whether a file of this name is a picture. */
export function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?|heic)$/i.test(path);
}

/** A file that is too large to be read. */
export function tooLarge(file: string): CourseFault {
  return {
    file: shownName(file),
    line: 1,
    what: 'This file is larger than 256 KB.',
    mend: 'Take out what is no text of a lesson, or share it out over several topics.',
  };
}

/**
 * The files a course is read from, with line ends and byte order marks made alike, and what is wrong with
 * files whatever stands in them: pictures, files that are too large, names that lead out of the folder.
 */
export function soundFiles(files: CourseFiles): {
  readonly sound: CourseFiles;
  readonly faults: readonly CourseFault[];
} {
  const sound = new Map<string, string>();
  const faults: CourseFault[] = [];
  const folders = new Set([...files.keys()].flatMap(foldersAbove));
  for (const [path, text] of files) {
    if (folders.has(path))
      faults.push({
        file: shownName(path),
        line: 1,
        what: 'A file and a folder are both called so.',
        mend: 'Give one of the two another name.',
      });
    else if (path.length > longestPath || path.split('/').some((step) => step.length > longestName))
      faults.push({
        file: shownName(path),
        line: 1,
        what: 'This name is too long to be kept on every disk.',
        mend: `Use names of at most ${longestName} letters, and few folders inside one another.`,
      });
    else if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path) || path.includes('__proto__'))
      faults.push({
        file: shownName(path),
        line: 1,
        what: 'This name cannot be used for a file of a course.',
        mend: 'Use letters, digits, dashes and dots, and no dot at the beginning.',
      });
    else if (isPicture(path))
      faults.push({
        file: path,
        line: 1,
        what: 'This is a picture. Lessons hold no pictures.',
        mend: 'Take it out of the folder, and say in words what it shows.',
      });
    else if (text.length > largestFile) faults.push(tooLarge(path));
    else sound.set(path, text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  }
  return { sound, faults };
}

/** The folders on the way to a file: `a` and `a/b` for `a/b/c.md`. */
function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1).slice(0, longestPath);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

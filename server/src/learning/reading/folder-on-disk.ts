import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { shownName } from './course-fault.ts';
import type { CourseFault } from './course-fault.ts';
import { isPicture, largestFile, tooLarge } from './course-files.ts';
import type { CourseFiles } from './course-files.ts';
import { readTeaching } from './teaching.ts';
import type { TeachingRead } from './teaching.ts';

/** Reads what comes with Wayfellow from its folder. Throws only when the folder itself cannot be read. */
export async function readTeachingFolder(folder: string): Promise<TeachingRead> {
  const { files, refused } = await filesOf(folder);
  return readTeaching(files, refused);
}

/**
 * The texts of a folder of courses. Only what may belong to a course is looked at: `teaching.yaml`, and what
 * lies in a folder with a `course.yaml` or lessons, in `drills` and in `handouts`; links to other places are not followed.
 */
export async function filesOf(
  folder: string,
): Promise<{ readonly files: CourseFiles; readonly refused: readonly CourseFault[] }> {
  const files = new Map<string, string>();
  const refused: CourseFault[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .map(({ entry, path }) => ({ entry, path, steps: path.slice(folder.length).split(sep).filter(Boolean) }))
    .filter(({ steps }) => !steps.some((step) => step.startsWith('.')));
  const taken = new Set([
    'drills',
    'handouts',
    ...found.flatMap(({ steps: [first = '', ...rest] }) =>
      /^(?:course\.yaml|[^/]+\/lesson\.yaml)$/.test(rest.join('/')) ? [first] : [],
    ),
  ]);
  for (const { entry, path, steps } of found) {
    const name = steps.join('/');
    const [first = ''] = steps;
    if (name !== 'teaching.yaml' && !(steps.length > 1 && taken.has(first))) continue;
    if (entry.isDirectory() && !found.some((other) => other.entry.parentPath === path))
      refused.push(emptyFolder(name));
    // What stands in a picture is never asked for; its name is enough to refuse it.
    else if (entry.isFile() && isPicture(name)) files.set(name, '');
    else if (entry.isFile() && /\.(?:md|ya?ml)$/.test(name)) {
      const bytes = await bytesOf(path);
      const text = typeof bytes === 'string' ? null : asUtf8(bytes);
      if (bytes === 'too-large') refused.push(tooLarge(name));
      else if (bytes === 'not-readable') refused.push(notReadable(name));
      else if (text === null) refused.push(notUtf8(name));
      else files.set(name, text);
    }
  }
  return { files, refused };
}

/** A file’s bytes, unless it is too large or this account may not read it. */
async function bytesOf(path: string): Promise<Uint8Array | 'too-large' | 'not-readable'> {
  try {
    return (await stat(path)).size > largestFile ? 'too-large' : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT') return 'not-readable';
    throw error;
  }
}

function notReadable(name: string): CourseFault {
  return {
    file: shownName(name),
    line: 1,
    what: 'This file cannot be read by the account that Wayfellow runs as.',
    mend: 'Give that account the right to read it, or take the file away.',
  };
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function notUtf8(name: string): CourseFault {
  return {
    file: shownName(name),
    line: 1,
    what: 'This file is not written in UTF-8.',
    mend: 'Save it again as UTF-8 in your editor.',
  };
}

function emptyFolder(name: string): CourseFault {
  return {
    file: shownName(name),
    line: 1,
    what: 'This folder is empty.',
    mend: 'Write its files, or remove the folder.',
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readCourse } from './course.ts';
import type { CourseRead } from './course.ts';
import type { CourseFault } from './course-fault.ts';

/** Reads the course from a folder on disk. Throws only when the folder itself cannot be read. */
export async function readCourseFolder(folder: string): Promise<CourseRead> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  const faults: CourseFault[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length).split(sep).filter(Boolean).join('/');
    const belongs =
      name === 'course.yaml' || /^lessons\/[^/.][^/]*\/(?:[^/.][^/]*|drills\/[^/.][^/]*)$/.test(name);
    if (!entry.isFile() || !belongs || !/\.(?:md|ya?ml)$/.test(name)) continue;
    try {
      files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      faults.push({
        file: name,
        line: 1,
        what: 'This file is not written in UTF-8.',
        mend: 'Save it again as UTF-8 in your editor.',
      });
    }
  }
  if (faults.length > 0) return { ok: false, because: 'course-has-faults', faults };
  return readCourse(files);
}

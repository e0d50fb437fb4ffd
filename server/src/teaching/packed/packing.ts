import { strToU8, zipSync } from 'fflate';
import type { CourseFiles } from '../../learning/reading/course-files.ts';

/** The day every file in a zip bears: the same course gives the same bytes. */
const someDay = new Date(2020, 0, 1);

/** A course as a zip to edit and bring back: everything in one folder of the course’s name. */
export function packCourse(courseId: string, files: CourseFiles): Uint8Array<ArrayBuffer> {
  const packed = Object.fromEntries([...files].map(([name, text]) => [`${courseId}/${name}`, strToU8(text)]));
  // Copied, so that what goes out is plain memory of its own.
  return new Uint8Array(zipSync(packed, { mtime: someDay }));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Teaching } from '../learning/course.ts';
import type { CourseFiles } from '../learning/reading/course-files.ts';
import { openOwnCourses } from '../teaching/on-disk/own-courses.ts';
import type { OwnCourses } from '../teaching/on-disk/own-courses.ts';

const places: string[] = [];

after(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** A folder for an organisation’s own courses, removed after the tests. */
export function aCoursesFolder(): string {
  const place = mkdtempSync(join(tmpdir(), 'wayfellow-courses-'));
  places.push(place);
  return join(place, 'courses');
}

/** The courses of an organisation that has none of its own yet, in a folder that is not there yet. */
export function ownCoursesOver(teaching: Teaching, files: CourseFiles = new Map()): Promise<OwnCourses> {
  return openOwnCourses({
    folder: aCoursesFolder(),
    comesAlong: { teaching, files },
    now: () => new Date('2026-03-01T10:00:00Z'),
    say: () => undefined,
  });
}

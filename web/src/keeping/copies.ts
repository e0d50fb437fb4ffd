/** One course’s texts, as the server gives them to be kept; null where they are as they were. */
export interface CourseCopy {
  readonly course: string;
  /** Tells whether the texts have changed since. */
  readonly tag: string;
  readonly texts: ReadonlyMap<string, unknown> | null;
}

const shelf = '/api/learning';
const marks = `${shelf}/kept/`;
const courses = `${shelf}/courses/`;

/** Where a course’s texts are asked for; in the cache this place holds only their tag, and so says that the course is kept. */
export const markOf = (course: string): string => marks + encodeURIComponent(course);

/** The courses that are kept, read from the addresses in the cache. */
export function coursesKept(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.startsWith(marks))
    .map((path) => decodeURIComponent(path.slice(marks.length)));
}

/** Whether an address belongs to the texts of this course. */
export function isOfCourse(path: string, course: string): boolean {
  const own = courses + encodeURIComponent(course);
  return path === own || path.startsWith(`${own}/`) || path === markOf(course);
}

/** The addresses in the cache that nothing needs any more once these were written: older files, texts that are gone. */
export function outworn(
  paths: readonly string[],
  written: ReadonlySet<string>,
  copies: readonly CourseCopy[],
): readonly string[] {
  const asTheyWere = copies.filter(({ texts }) => texts === null);
  // The shelf comes with the texts of every course.
  return paths.filter(
    (path) =>
      !written.has(path) && !asTheyWere.some(({ course }) => path === shelf || isOfCourse(path, course)),
  );
}

/** Something in a course file that keeps the course from being read: where it is, what it is, how to mend it. */
export interface CourseFault {
  /** Path inside the course folder, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** A fault as one line for the person who wrote the course. */
export function sayCourseFault(fault: CourseFault): string {
  return `course/${fault.file}, line ${fault.line}: ${fault.what} Mend: ${fault.mend}`;
}

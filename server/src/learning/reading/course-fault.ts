/** Something in a course file that keeps it from being taught: where it is, what it is, how to mend it. */
export interface CourseFault {
  /** Path inside the folder that is read, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** A fault as one line for the person who wrote the course; `folder` is the name of the folder that was read. */
export function sayCourseFault(fault: CourseFault, folder = 'course'): string {
  return `${folder}/${fault.file}, line ${fault.line}: ${fault.what} Mend: ${fault.mend}`;
}

/** A name for a fault’s words: nothing in it that could break the line it is printed on. */
export function shownName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
  return plain.length <= 120 ? plain : `${plain.slice(0, 120)}…`;
}

import { readCourse } from '../learning/course.ts';
import type { Course, CourseFiles } from '../learning/course.ts';

/** The files of a small course: each lesson has a check of three questions whose options are `right` and `wrong`. */
export function courseFiles({
  lessons = 2,
  pass = 3,
}: { lessons?: number; pass?: number } = {}): CourseFiles {
  const numbers = Array.from({ length: lessons }, (_, index) => index + 1);
  const files = new Map<string, string>();
  files.set(
    'course.yaml',
    `title: A small course\nabout: For tests.\nlessons:\n${numbers.map((n) => `  - lesson-${n}`).join('\n')}\n`,
  );
  for (const n of numbers) {
    files.set(
      `lessons/lesson-${n}/lesson.md`,
      `---\nid: lesson-${n}\ntitle: Lesson ${n}\nabout: The lesson with number ${n}.\nminutes: 2\nsources: []\n---\n\n## Text: Words of lesson ${n}\n\nSome **plain** words.\n`,
    );
    files.set(
      `lessons/lesson-${n}/knowledge-check.yaml`,
      `intro: Three questions.\npass: ${pass}\nquestions:\n${['a', 'b', 'c']
        .map(
          (id) =>
            `  - id: ${id}\n    asks: Question ${id}?\n    options:\n      - id: right\n        words: This one.\n        right: true\n        because: It is.\n      - id: wrong\n        words: Not this one.\n        because: It is not.\n`,
        )
        .join('')}`,
    );
    files.set(
      `lessons/lesson-${n}/drills/advice-to-mi.yaml`,
      'id: advice-to-mi\ntitle: Say it\nscene: Someone wants to help.\nbefore: I do not know what to do.\nsentence: You need to stop.\nasks: How could you say it?\npractises: [openQuestion]\n',
    );
  }
  return files;
}

/** A small course, read. */
export function aCourse(size: { lessons?: number; pass?: number } = {}): Course {
  const read = readCourse(courseFiles(size));
  if (!read.ok) throw new Error('the small course for tests has faults');
  return read.course;
}

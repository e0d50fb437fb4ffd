import { sayCourseFault } from '../learning/reading/course-fault.ts';
import type { CourseFiles } from '../learning/reading/course-files.ts';
import { readTeaching } from '../learning/reading/teaching.ts';

/** Where the files of the first topic of the small teaching lie. */
export const firstTopic = 'small/01-first/01-one';

const choose = ['a', 'b', 'c'].map(
  (id) => `  - id: ${id}
    kind: one
    asks: Question ${id}?
    options:
      - id: right
        words: This one.
        right: true
        because: It is.
      - id: wrong
        words: Not this one.
        because: It is not.
`,
);

/** The text of a check of three questions, with others after them. */
export function checkText(more = ''): string {
  return `intro: A few questions.\npass: 2\nquestions:\n${choose.join('')}${more}`;
}

/** The three worked answers of a question or a card, each line begun with these spaces. */
export function workedText(spaces: string): string {
  return ['One', 'Two', 'Three']
    .map((words) => `${spaces}- { words: '${words}.', because: 'It is one way.' }\n`)
    .join('');
}

function topicFiles(folder: string, id: string): readonly (readonly [string, string])[] {
  return [
    [
      `${folder}/topic.md`,
      `---\nid: ${id}\ntitle: Topic ${id}\nabout: The topic ${id}.\nminutes: 3\n---\n\n## Text: Words\n\nSome **plain** words.\n`,
    ],
    [`${folder}/plain.md`, '## Text: Words\n\nFew words.\n'],
    [`${folder}/check.yaml`, checkText()],
  ];
}

function lessonText(id: string): string {
  return `id: ${id}\ntitle: Lesson ${id}\nabout: The lesson ${id}.\nminutes: 6\nwero:\n  title: One thing\n  words: Try it once.\ndrills: [open]\n`;
}

/** The files of one small course, below a folder of this name; its first lesson has two topics. */
export function smallCourseFiles(folder = 'small/'): CourseFiles {
  return new Map([
    [`${folder}course.yaml`, 'title: Small\nabout: For tests.\nlessons:\n  - 01-first\n  - 02-second\n'],
    [`${folder}01-first/lesson.yaml`, lessonText('first')],
    ...topicFiles(`${folder}01-first/01-one`, 'one'),
    ...topicFiles(`${folder}01-first/02-two`, 'two'),
    [`${folder}02-second/lesson.yaml`, lessonText('second')],
    ...topicFiles(`${folder}02-second/01-three`, 'three'),
  ]);
}

/** The files of a small teaching: one course, one drill, one handout. */
export function teachingFiles(): CourseFiles {
  return new Map([
    ['teaching.yaml', 'courses:\n  - small\ndrills:\n  - open\nhandouts:\n  - page\n'],
    ...smallCourseFiles(),
    [
      'drills/open.yaml',
      `id: open\nkind: say-it-your-way\ntitle: Open\nabout: Asking.\nasks: Ask openly.\npractises: [openQuestion]\ncards:\n  - id: card\n    scene: Two people.\n    before: I do not know.\n    worked:\n${workedText('      ')}`,
    ],
    ['handouts/page.md', '---\nid: page\ntitle: Page\nabout: To print.\n---\n\n## Text: Page\n\nWords.\n'],
  ]);
}

/** The faults, as they are printed, once a file of the small teaching is changed, added or (null) removed. */
export function faultsAfter(file: string, change: (text: string) => string | null): readonly string[] {
  const files = new Map(teachingFiles());
  const changed = change(files.get(file) ?? '');
  if (changed === null) files.delete(file);
  else files.set(file, changed);
  const read = readTeaching(files);
  return read.ok ? [] : read.faults.map((fault) => sayCourseFault(fault));
}

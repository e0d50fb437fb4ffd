import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { courseFiles } from '../testing/course.ts';
import { sayCourseFault } from './course-fault.ts';
import { readCourseFolder } from './course-folder.ts';
import { readCourse } from './course.ts';

const check = 'lessons/lesson-1/knowledge-check.yaml';
const lesson = 'lessons/lesson-1/lesson.md';
const drill = 'lessons/lesson-1/drills/advice-to-mi.yaml';

/** The small course with one file changed (or, with null, removed); gives its faults as they are printed. */
function faultsAfter(file: string, change: (text: string) => string | null): readonly string[] {
  const files = new Map(courseFiles());
  const changed = change(files.get(file) ?? '');
  if (changed === null) files.delete(file);
  else files.set(file, changed);
  const read = readCourse(files);
  return read.ok ? [] : read.faults.map(sayCourseFault);
}

function onlyFault(file: string, change: (text: string) => string | null): string {
  const faults = faultsAfter(file, change);
  assert.equal(faults.length, 1, faults.join('\n'));
  return faults[0] ?? '';
}

test('a course without faults is read in the order it names', () => {
  const read = readCourse(courseFiles({ lessons: 3 }));
  assert(read.ok);
  assert.deepEqual(
    read.course.lessons.map(({ id, number }) => [id, number]),
    [
      ['lesson-1', 1],
      ['lesson-2', 2],
      ['lesson-3', 3],
    ],
  );
});

test('the version of a lesson changes with a word of its check, and not with another lesson', () => {
  const files = new Map(courseFiles());
  const before = readCourse(files);
  files.set(check, (files.get(check) ?? '').replace('It is.', 'It is so.'));
  const after = readCourse(files);
  assert(before.ok && after.ok);
  assert.notEqual(after.course.lessons[0]?.version, before.course.lessons[0]?.version);
  assert.equal(after.course.lessons[1]?.version, before.course.lessons[1]?.version);
});

test('a lesson with a missing check says so, with the file and the mend', () => {
  assert.match(
    onlyFault(check, () => null),
    /^course\/lessons\/lesson-1\/knowledge-check\.yaml, line 1: .*no knowledge check.* Mend: /,
  );
});

test('a wrong key is named with its line and the keys that are known', () => {
  assert.match(
    onlyFault(check, (text) => text.replace('pass: 3', 'pass: 3\npas_mark: 3')),
    /knowledge-check\.yaml, line 3: “pas_mark” is not a word that is known here\. Mend: .*intro, pass, questions\./,
  );
});

test('an option without because is named with its line', () => {
  assert.match(
    onlyFault(check, (text) => text.replace('        because: It is not.\n', '')),
    /knowledge-check\.yaml, line 11: “because” is missing\. Mend: Add “because” here\./,
  );
});

test('two right answers are a fault at the second one', () => {
  assert.match(
    onlyFault(check, (text) =>
      text.replace('words: Not this one.\n', 'words: Not this one.\n        right: true\n'),
    ),
    /knowledge-check\.yaml, line 13: The question “a” already has a right option\. Mend: /,
  );
});

test('a question without a right answer is a fault', () => {
  assert.match(
    onlyFault(check, (text) => text.replace('        right: true\n', '')),
    /line \d+: No option of “a” is the right one/,
  );
});

test('a pass mark that nobody could reach is a fault', () => {
  assert.match(
    onlyFault(check, (text) => text.replace('pass: 3', 'pass: 4')),
    /line 2: “pass” is 4, and there are 3 questions/,
  );
});

test('a number where a text belongs is a fault at its line', () => {
  assert.match(
    onlyFault(check, (text) => text.replace('intro: Three questions.', 'intro: 3')),
    /line 1: “intro” is not what fits here\. Mend: Write a text\./,
  );
});

test('two questions or two options with one id are faults', () => {
  assert.match(
    onlyFault(check, (text) => text.replace('id: b', 'id: a')),
    /line 14: Another question here is called “a” too/,
  );
  assert.match(
    onlyFault(check, (text) => text.replace('id: wrong', 'id: right')),
    /line 11: Another option of “a” is called “right” too/,
  );
});

test('two lessons with one id are a fault', () => {
  assert.match(
    onlyFault('lessons/lesson-2/lesson.md', (text) => text.replace('id: lesson-2', 'id: lesson-1')),
    /lessons\/lesson-2\/lesson\.md, line 2: Another lesson is called “lesson-1” too/,
  );
});

test('a behaviour that the catalogue does not have is a fault that names those it has', () => {
  assert.match(
    onlyFault(drill, (text) => text.replace('[openQuestion]', '[openQuestoin]')),
    /drills\/advice-to-mi\.yaml, line 7: “openQuestoin” is not known here\. Mend: Use one of: openQuestion, /,
  );
});

test('HTML in a lesson is a fault, wherever it stands', () => {
  assert.match(
    onlyFault(lesson, (text) => text + '\n<script>alert(1)</script>\n'),
    /lesson\.md, line 13: This is HTML\./,
  );
  const inline = faultsAfter(lesson, (text) => text + '\nA <b>bold</b> word.\n');
  assert.ok(inline.length > 0 && inline.every((fault) => fault.includes('line 13: This is HTML.')));
});

test('a link that leads elsewhere is a fault', () => {
  for (const to of ['https://example.org', '//example.org', 'javascript:alert(1)'])
    assert.match(
      onlyFault(lesson, (text) => `${text}\nSee [this](${to}).\n`),
      /leads out of Wayfellow/,
    );
  assert.deepEqual(
    faultsAfter(lesson, (text) => `${text}\nSee [this](/practise).\n`),
    [],
  );
});

test('a heading that is no part of a lesson is a fault that names the parts', () => {
  assert.match(
    onlyFault(lesson, (text) => text.replace('## Text', '## Txt')),
    /line 9: “Txt” is not a part of a lesson\. Mend: .*## Key insight/,
  );
});

test('a lesson without front matter is a fault', () => {
  assert.match(
    onlyFault(lesson, () => '## Text\n\nWords.\n'),
    /line 1: The lesson does not say what it is called/,
  );
});

test('an entry of the contrasts that lacks a line is a fault at that entry', () => {
  const text =
    '\n## Contrasts: Two ways\n\n- Often: One\n  In MI: Two\n  Because: Three\n- Often: Four\n  Because: Five\n';
  assert.match(
    onlyFault(lesson, (before) => before + text),
    /lesson\.md, line 18: This entry does not have “Often:”/,
  );
});

test('YAML that cannot be read is a fault with its line', () => {
  assert.match(
    faultsAfter(check, (text) => text.replace('intro: Three questions.', 'intro: "Three'))[0] ?? '',
    /line \d+: This is not YAML that can be read/,
  );
});

test('a lesson on the list that is not there, and one that is there but not on the list, are faults', () => {
  assert.match(
    onlyFault('course.yaml', (text) => text + '  - lesson-3\n'),
    /course\.yaml, line 6: There is no file lessons\/lesson-3\/lesson\.md/,
  );
  assert.match(
    onlyFault('course.yaml', (text) => text.replace('  - lesson-2\n', '')),
    /The folder lessons\/lesson-2 is not on the list/,
  );
});

test('every fault is named at once', () => {
  const files = new Map(courseFiles());
  files.delete(check);
  files.set('lessons/lesson-2/lesson.md', 'nothing');
  const read = readCourse(files);
  assert(!read.ok);
  assert.deepEqual(
    new Set(read.faults.map(({ file }) => file)),
    new Set([check, 'lessons/lesson-2/lesson.md']),
  );
});

test('a course on disk is read, and a file that is not UTF-8 is a fault', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-course-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of courseFiles()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  assert.equal((await readCourseFolder(folder)).ok, true);
  writeFileSync(join(folder, lesson), Buffer.from([0x2d, 0xff, 0xfe]));
  const read = await readCourseFolder(folder);
  assert(!read.ok);
  assert.match(
    sayCourseFault(read.faults[0] ?? assert.fail()),
    /lesson\.md, line 1: This file is not written in UTF-8/,
  );
});

test('whatever a course file holds, reading it gives a course or faults with a line, and never breaks', () => {
  const files = courseFiles();
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '---',
      '&a',
      '*a',
      '!!binary',
      '? ',
      '- - -',
      '{',
      '<<: *a',
      '__proto__: 1',
      '\t',
      '%YAML',
      '"',
      "'",
      '|',
      '## Contrasts',
      '- Often: x',
      '<b>',
      '[x](y)',
      '![x](y)',
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...files.keys()),
      fc.nat(400),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('\n')),
      (file, place, inserted) => {
        const text = files.get(file) ?? '';
        const read = readCourse(
          new Map([...files, [file, text.slice(0, place) + inserted + text.slice(place)]]),
        );
        if (read.ok) return;
        assert.ok(read.faults.length > 0);
        for (const { line, what, mend } of read.faults) assert.ok(line >= 1 && what !== '' && mend !== '');
      },
    ),
    { numRuns: 200, seed: 8420 },
  );
});

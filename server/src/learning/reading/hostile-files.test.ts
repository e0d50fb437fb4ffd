import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import { faultsAfter, firstTopic, teachingFiles } from '../../testing/course-files.ts';
import { sayCourseFault } from './course-fault.ts';
import { readTeachingFolder } from './folder-on-disk.ts';
import { readTeaching } from './teaching.ts';

const check = `${firstTopic}/check.yaml`;
const topic = `${firstTopic}/topic.md`;

function onDisk(t: TestContext): {
  folder: string;
  write: (name: string, bytes: string | Uint8Array) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-course-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (name: string, bytes: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  for (const [name, text] of teachingFiles()) write(name, text);
  return { folder, write };
}

async function faultsOf(folder: string): Promise<readonly string[]> {
  const read = await readTeachingFolder(folder);
  return read.ok ? [] : read.faults.map((fault) => sayCourseFault(fault));
}

test('a teaching on disk is read; what is no part of it, and hidden files, are passed over', async (t) => {
  const { folder, write } = onDisk(t);
  write('README.md', '<b>not a lesson</b>');
  write('template-lesson/lesson.yaml', 'id: 1');
  write('small/.notes/check.yaml', '{');
  write('small/README.md', 'For us.');
  write('small/list.txt', 'nothing');
  assert.deepEqual(await faultsOf(folder), []);
});

test('a file that is not UTF-8 is refused, and not called missing as well', async (t) => {
  const { folder, write } = onDisk(t);
  write(topic, Buffer.from([0x2d, 0xff, 0xfe]));
  const faults = await faultsOf(folder);
  assert.equal(faults.length, 1, faults.join('\n'));
  assert.match(faults[0] ?? '', /01-one\/topic\.md, line 1: This file is not written in UTF-8/);
});

test('pictures of any size, and texts over 256 KB, are refused', async (t) => {
  const { folder, write } = onDisk(t);
  write('small/01-first/sun.png', new Uint8Array(5 * 1024 * 1024));
  write(check, `# ${'long '.repeat(60_000)}\n`);
  const faults = await faultsOf(folder);
  assert.equal(faults.length, 2, faults.join('\n'));
  assert.match(faults.join('\n'), /sun\.png, line 1: This is a picture\. Lessons hold no pictures/);
  assert.match(faults.join('\n'), /check\.yaml, line 1: This file is larger than 256 KB/);
});

test('empty folders are named, and links to other places are not followed', async (t) => {
  const { folder } = onDisk(t);
  mkdirSync(join(folder, 'small/01-first/03-empty'));
  symlinkSync(tmpdir(), join(folder, 'small/03-elsewhere'));
  assert.deepEqual(await faultsOf(folder), [
    'course/small/01-first/03-empty, line 1: This folder is empty. Mend: Write its files, or remove the folder.',
  ]);
});

test('names that lead out of the folder, or could be taken for something else, are refused', () => {
  for (const name of [
    '../up.md',
    'small/../../up.md',
    '/etc/passwd',
    'small\\01-first\\x.md',
    '__proto__/course.yaml',
    'small/__proto__/lesson.yaml',
    'small/a b/lesson.yaml',
    'small/01-first/\u202Ecod.md',
    'small/.hidden/check.yaml',
    'small//lesson.yaml',
    '',
  ]) {
    const faults = faultsAfter(name, () => 'id: x\n');
    assert.match(faults.join('\n'), /This name cannot be used/, name);
    assert.doesNotMatch(faults.join('\n'), /\p{Cf}/u);
  }
});

test('ids that are hostile, too long, or the name of a page are refused', () => {
  for (const id of [
    '__proto__',
    '..',
    'a/b',
    'A',
    'check',
    'x'.repeat(61),
    '“a”',
    'a--b',
    '-a',
    '1e3',
    'true',
  ])
    assert.match(
      faultsAfter('small/02-second/lesson.yaml', (text) => text.replace('id: second', `id: ${id}`)).join(
        '\n',
      ),
      id === '1e3' || id === 'true' ? /“id” is not what fits here/ : /“id” does not fit/,
      id,
    );
  for (const key of ['__proto__', 'constructor', 'hasOwnProperty'])
    assert.match(
      faultsAfter(check, (text) => `${key}: 1\n${text}`).join('\n'),
      /is not a word that is known here/,
      key,
    );
});

test('HTML, pictures and tables in a text are faults, wherever they stand', () => {
  for (const [words, says] of [
    ['<script>alert(1)</script>', /line 12: This is HTML/],
    ['A <b>bold</b> word.', /line 12: This is HTML/],
    ['<!-- hidden -->', /line 12: This is HTML/],
    ['![a sun](/sun.png)', /line 12: This is a picture/],
    ['## Text: A <i>title</i>\n\nWords.', /line 12: This is HTML/],
    ['## Contrasts: C\n\n- Often: <b>x</b>\n  In MI: y\n  Because: z', /line 14: This is HTML/],
    ['## Contrasts: C\n\n- Often: ![x](y)\n  In MI: y\n  Because: z', /line 14: This is a picture/],
    ['## Contrasts: C\n\n- Often: [x](/learn)\n  In MI: y\n  Because: z', /A link has no place here/],
    ['    indented', /This is a block of code/],
    ['## Txt: x\n\nWords.', /“Txt” is not a part of a lesson\. Mend: .*## Key insight/],
    ['## Contrasts: C\n\n- Often: x\n  Because: z', /line 14: This entry does not have “Often:”/],
  ] as const)
    for (const file of [topic, 'handouts/page.md']) {
      const faults = faultsAfter(file, (text) => `${text}\n${words}\n`);
      if (file === topic) assert.match(faults[0] ?? 'no fault', says, words);
      else assert.ok(faults.length > 0, words);
    }
});

test('a text with no head, and a plain version with one, are faults', () => {
  assert.match(faultsAfter(topic, () => '## Text\n\nWords.\n')[0] ?? '', /does not say what it is called/);
  assert.match(
    faultsAfter(`${firstTopic}/plain.md`, (text) => `---\nid: one\n---\n${text}`)[0] ?? '',
    /A plain version has no head of its own/,
  );
  assert.match(faultsAfter(`${firstTopic}/plain.md`, () => '\n')[0] ?? '', /There is no text/);
});

test('a file under a slightly wrong name is named, so that nobody looks for it in vain', () => {
  assert.match(
    faultsAfter(`${firstTopic}/chek.yaml`, () => 'x')[0] ?? '',
    /chek\.yaml, line 1: Nothing reads this file here/,
  );
});

test('things inside things inside things are refused at once', () => {
  for (const deep of [
    '['.repeat(50_000),
    '- '.repeat(50_000),
    '{a: '.repeat(20_000),
    `${' '.repeat(200)}x: 1`,
  ]) {
    assert.ok(faultsAfter(check, () => `intro: x\nquestions:\n  ${deep}\n`).length > 0);
  }
  for (const deep of ['>'.repeat(50_000), '['.repeat(50_000), '*a **b '.repeat(9000), '- '.repeat(900)]) {
    assert.match(faultsAfter(topic, (text) => `${text}\n${deep}x\n`)[0] ?? '', /too many marks/);
  }
});

test('a file of tens of thousands of names is refused with no more faults than anyone would read', () => {
  const names = (count: number, end: string) =>
    Array.from({ length: count }, (_, index) => `k${index}:${end}`).join('');
  for (const text of [
    names(35_000, '\n'),
    `{${names(25_000, ' 1,')}}`,
    names(900, ' 1\n'),
    'a: 1\n'.repeat(40_000),
    '\t: }\n'.repeat(40_000),
    `intro: x\nquestions:\n${'  - kind: on\n'.repeat(9000)}`,
  ]) {
    const { length } = faultsAfter(check, () => text);
    assert.ok(length > 0 && length <= 100, `${length} faults of ${text.slice(0, 12)}`);
  }
});

test('the largest text that is read, made as tangled as it may be, is read to its end', () => {
  for (const mark of ['[', '*', '_', '![', '`', '<']) {
    const line = `${mark}a `.repeat(99);
    const many = `${line}\n`.repeat(Math.floor(250_000 / line.length));
    faultsAfter(topic, (text) => `${text}\n${many}`);
  }
});

test('whatever a file holds, reading gives a teaching or faults with a line, and never breaks', () => {
  const files = teachingFiles();
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
    ),
    fc.constantFrom(
      '"',
      "'",
      '|',
      '## Contrasts',
      '- Often: x',
      '<b>',
      '[x](y)',
      '![x](y)',
      'kind: sort',
      '\r',
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...files.keys()),
      fc.nat(600),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('\n')),
      (file, place, inserted) => {
        const text = files.get(file) ?? '';
        const changed = text.slice(0, place) + inserted + text.slice(place);
        const read = readTeaching(new Map([...files, [file, changed]]));
        if (read.ok) return;
        assert.ok(read.faults.length > 0);
        for (const { line, what, mend } of read.faults) assert.ok(line >= 1 && what !== '' && mend !== '');
      },
    ),
    { numRuns: 200, seed: 8420 },
  );
});

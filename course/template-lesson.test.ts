import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTeachingFolder } from '../server/src/learning/reading/folder-on-disk.ts';
import { readOneCourse } from '../server/src/learning/reading/teaching.ts';

const taught = await readTeachingFolder(import.meta.dirname);
const page = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const examples = [...page.matchAll(/^( *)```yaml\n(.*?)^ *```$/gms)].map(([, spaces = '', text = '']) =>
  text.replaceAll(new RegExp(`^${spaces}`, 'gm'), ''),
);

/** A course as the page says to make one: its course.yaml, and the template copied and renamed. */
function fromTheTemplate(): Map<string, string> {
  const folder = join(import.meta.dirname, 'template-lesson');
  const files = new Map([['course.yaml', examples[0] ?? '']]);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      files.set(`01-my-lesson/${name}`, readFileSync(path, 'utf8'));
    }
  return files;
}

test('the template is no part of what is taught', () => {
  assert(taught.ok);
  assert.ok(!taught.teaching.courses.some(({ id }) => id === 'template-lesson'));
});

test('a course made as the page says, with the template as it is, can be read', () => {
  assert(taught.ok);
  const read = readOneCourse('our-house', fromTheTemplate(), taught.teaching);
  assert(read.ok, JSON.stringify(read));
  assert.deepEqual(
    read.course.lessons.map(({ id, topics }) => [id, topics.map((topic) => topic.id)]),
    [['my-lesson', ['first-topic']]],
  );
});

test('the check that the page shows, with every kind of question, can be read', () => {
  assert(taught.ok);
  const files = fromTheTemplate().set('01-my-lesson/01-first-topic/check.yaml', examples[1] ?? '');
  const read = readOneCourse('our-house', files, taught.teaching);
  assert(read.ok, JSON.stringify(read));
  assert.equal(read.course.lessons[0]?.topics[0]?.check.questions.length, 6);
});

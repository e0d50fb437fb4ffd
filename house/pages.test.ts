import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'mi/*.md', 'course/*.md'], { cwd: root }).sort();

describe('the pages for newcomers', () => {
  for (const page of pages) {
    test(`every file that ${page} points to is there`, () => {
      const missing = [...read(page).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !existsSync(join(root, dirname(page), to)));
      assert.deepEqual(missing, []);
    });
  }

  test('every folder on the map of the README is there', () => {
    const map = /## The map\n+```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
    let top = '';
    const folders = map
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [name = ''] = line.trim().split(/\s+/);
        if (!line.startsWith(' ')) top = name;
        return line.startsWith(' ') ? top + name : name;
      });
    assert.ok(folders.length > 15);
    assert.deepEqual(
      folders.filter((folder) => !existsSync(join(root, folder))),
      [],
    );
  });

  test('every setting that is read stands in the README, and no other', () => {
    const settings = read('server/src/settings.ts').match(/\b(?:WAYFELLOW_[A-Z_]+|DATABASE_URL)\b/g);
    const told = [...read('README.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(new Set(told), new Set(settings));
  });

  test('every script that a page names is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/`npm run ([a-z]+)/g)].map(([, name = '']) => name),
    );
    assert.deepEqual(
      named.filter((name) => scripts[name] === undefined),
      [],
    );
  });

  test('every decision has its context, its decision and its consequences', () => {
    for (const file of globSync('docs/decisions/*.md', { cwd: root })) {
      for (const part of ['## Context', '## Decision', '## Consequences'])
        assert.ok(read(file).includes(part), file);
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { flags, peerBehaviours, supporterBehaviours } from '@wayfellow/mi/behaviours';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8');

/** Each row: the word, its name in the code where it has one, its sentence, the file that defines it. */
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const inCode = cells.length > 5 ? (cells[2] ?? '').replaceAll('`', '') : undefined;
    return {
      word: (cells[1] ?? '').replaceAll('*', ''),
      inCode,
      meaning: cells[cells.length - 3] ?? '',
      file: (cells[cells.length - 2] ?? '').replaceAll('`', ''),
    };
  });

/** `look back`, `look-back`, `lookBack` and `LOOK_BACK` are one word written four ways. */
function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_\-*]+/g, '');
}

describe('the glossary', () => {
  test('every word says in one sentence what it is', () => {
    assert.ok(rows.length > 50);
    for (const { word, meaning } of rows) assert.match(meaning, /[.?]$/, word);
  });

  for (const { word, inCode, file } of rows) {
    test(`“${word}” is defined in a file that is there and holds the word`, () => {
      assert.ok(existsSync(join(root, file)), `${file} is not there`);
      const text = squeezed(readFileSync(join(root, file), 'utf8'));
      assert.ok(text.includes(squeezed(inCode ?? word)), `${file} does not hold “${inCode ?? word}”`);
    });
  }

  test('every behaviour and flag of the catalogue stands here in the catalogue’s own words', () => {
    for (const [name, entry] of Object.entries({ ...supporterBehaviours, ...peerBehaviours, ...flags })) {
      const row = rows.find(({ inCode }) => inCode === name);
      assert.deepEqual([row?.word, row?.meaning], [entry.name, entry.meaning], name);
    }
  });
});

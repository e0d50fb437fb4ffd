import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { supporterBehaviourNames, supporterBehaviours } from '../behaviours/index.ts';
import { catalogueToMiti, mitiCodes, mitiRuleNames, mitiRules } from './index.ts';

const rows = new Set(
  readFileSync(new URL('../../../docs/fidelity.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => cellsOf(line).join('|')),
);

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test('docs/fidelity.md shows every row of the table from the catalogue to MITI as it is', () => {
  const missing = supporterBehaviourNames
    .map((name) => {
      const { code, because, source } = catalogueToMiti[name];
      const called = code === null ? 'not coded' : mitiCodes[code].longName;
      return [supporterBehaviours[name].name, called, because, source].join('|');
    })
    .filter((row) => !rows.has(row));
  assert.deepEqual(missing, []);
});

test('docs/fidelity.md shows every rule of the engine as it is', () => {
  const missing = mitiRuleNames
    .map((name) => [mitiRules[name].says, mitiRules[name].because, mitiRules[name].source].join('|'))
    .filter((row) => !rows.has(row));
  assert.deepEqual(missing, []);
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { agreementOf } from '../../../training/agreement.ts';
import { attributes, readAnnomi } from '../../../training/annomi.ts';
import type { Attribute } from '../../../training/annomi.ts';

interface Manifest {
  readonly weights: { readonly sha256: string };
  readonly trainedOn: { readonly annomi: { readonly sha256: string } };
  readonly floors: Readonly<Partial<Record<Attribute, number>>>;
  readonly crossValidation: Readonly<Record<Attribute, { readonly macroF1: number; readonly kappa: number }>>;
  readonly outOfFold: Readonly<Record<Attribute, Readonly<Record<string, string>>>>;
}

const folder = new URL('../../weights/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
const annomi = readAnnomi();

test('the weights are the ones the manifest speaks of, and weigh 1 MB at most', () => {
  const weights = readFileSync(new URL('ear.bin', folder));
  assert.equal(createHash('sha256').update(weights).digest('hex'), manifest.weights.sha256);
  assert.ok(weights.length <= 1_000_000, `${weights.length} bytes`);
});

for (const attribute of Object.keys(attributes) as Attribute[]) {
  const floor = manifest.floors[attribute];
  test(
    `what was heard out of fold, scored again against AnnoMI’s ${attribute} codes, holds the recorded figure${floor === undefined ? '' : ` and the floor of ${floor}`}`,
    annomi.ok ? {} : { skip: 'not run: the AnnoMI transcripts are not here, so agreement was not measured' },
    () => {
      assert.ok(annomi.ok);
      assert.equal(
        annomi.sha256,
        manifest.trainedOn.annomi.sha256,
        'these are other transcripts than the recorded ones',
      );
      const gold: number[] = [];
      const heard: number[] = [];
      for (const transcript of annomi.transcripts) {
        const digits = manifest.outOfFold[attribute][transcript.id] ?? '';
        const coded = transcript.turns.filter((turn) => turn.codes[attribute] !== undefined);
        assert.equal(digits.length, coded.length, `transcript ${transcript.id}`);
        coded.forEach((turn, i) => {
          gold.push(turn.codes[attribute] ?? -1);
          heard.push(Number(digits[i]));
        });
      }
      const figure = agreementOf(gold, heard, attributes[attribute].length);
      assert.ok(Math.abs(figure.macroF1 - manifest.crossValidation[attribute].macroF1) < 1e-9);
      assert.ok(Math.abs(figure.kappa - manifest.crossValidation[attribute].kappa) < 1e-9);
      if (floor !== undefined) assert.ok(figure.macroF1 >= floor, `${figure.macroF1} is under ${floor}`);
    },
  );
}

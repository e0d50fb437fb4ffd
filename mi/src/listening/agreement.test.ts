import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { agreementOf } from '../../../training/agreement.ts';
import { attributes, readAnnomi } from '../../../training/annomi.ts';
import type { Attribute } from '../../../training/annomi.ts';
import { hearWritten, setAsideFigures } from '../../../training/keen/set-aside.ts';
import type { SetAsideFigures } from '../../../training/keen/set-aside.ts';
import { steering } from '../../../training/keen/turn-figures.ts';
import { readWritten } from '../../../training/keen/written-rows.ts';
import { floors, setAsideFloors } from '../../../training/recipe.ts';
import { earFrom, withKeenEar } from './ear.ts';

interface Weights {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Manifest {
  readonly weights: { readonly light: Weights; readonly keen: Weights };
  readonly trainedOn: { readonly annomi: { readonly sha256: string } };
  readonly crossValidation: Readonly<Record<Attribute, { readonly macroF1: number; readonly kappa: number }>>;
  readonly outOfFold: Readonly<Record<Attribute, Readonly<Record<string, string>>>>;
  readonly setAside: SetAsideFigures;
}

const folder = new URL('../../weights/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
const weightsOf = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));
const annomi = readAnnomi();

const largest = { light: 1_250_000, keen: 8_000_000 } as const;

for (const ear of ['light', 'keen'] as const) {
  test(`the weights of the ${ear} ear are the ones the manifest speaks of, and weigh ${String(largest[ear] / 1e6)} MB at most`, () => {
    const { file, bytes, sha256 } = manifest.weights[ear];
    const weights = weightsOf(file);
    assert.equal(createHash('sha256').update(weights).digest('hex'), sha256);
    assert.equal(weights.length, bytes);
    assert.ok(weights.length <= largest[ear], `${weights.length} bytes`);
  });
}

/** Gold and heard classes of every coded turn, heard by ears that had not learned from its video. */
function outOfFold(attribute: Attribute): { gold: number[]; heard: number[] } {
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
  return { gold, heard };
}

const withAnnomi = annomi.ok
  ? {}
  : { skip: 'not run: the AnnoMI transcripts are not here, so agreement was not measured' };

for (const attribute of Object.keys(attributes) as Attribute[]) {
  const floor = floors[attribute];
  test(
    `what was heard out of fold, scored again against AnnoMI’s ${attribute} codes, holds the recorded figure${floor === undefined ? '' : ` and stays above ${floor}`}`,
    withAnnomi,
    () => {
      const { gold, heard } = outOfFold(attribute);
      const figure = agreementOf(gold, heard, attributes[attribute].length);
      assert.ok(Math.abs(figure.macroF1 - manifest.crossValidation[attribute].macroF1) < 1e-9);
      assert.ok(Math.abs(figure.kappa - manifest.crossValidation[attribute].kappa) < 1e-9);
      if (floor !== undefined) assert.ok(figure.macroF1 >= floor, `${figure.macroF1} is under ${floor}`);
    },
  );
}

test('what was heard out of fold as information or as steering holds the floor of 0.54', withAnnomi, () => {
  const { gold, heard } = outOfFold('input');
  const figure = agreementOf(gold.map(steering), heard.map(steering), 3);
  assert.ok(figure.macroF1 >= 0.54, String(figure.macroF1));
});

test('the sentences set aside are heard by the weights that ship as the manifest says, and above the floors', () => {
  const ear = withKeenEar(
    earFrom(weightsOf(manifest.weights.light.file)),
    weightsOf(manifest.weights.keen.file),
  );
  const heard = readWritten('setAside').map((row) => hearWritten(ear, row));
  const figures = setAsideFigures(heard);
  const recorded = manifest.setAside;
  // Another processor may round a logarithm otherwise; it may turn a toss-up or two.
  assert.ok(Math.abs(figures.macroF1 - recorded.macroF1) < 0.003, `${figures.macroF1}`);
  assert.ok(figures.macroF1 >= setAsideFloors.macroF1);
  assert.ok(figures.adviceWithoutPermission >= setAsideFloors.adviceWithoutPermission);
  assert.ok(figures.affirmationOrPraise >= setAsideFloors.affirmationOrPraise);
  const part = ({ hit, of }: { hit: number; of: number }): number => hit / of;
  assert.ok(part(figures.wronglyConfronting) <= setAsideFloors.wronglyConfronting);
  assert.ok(part(figures.excuseMissed) <= setAsideFloors.excuseMissed);
});

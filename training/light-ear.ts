import { earFrom } from '../mi/src/listening/ear.ts';
import type { Attribute, CodedTranscript } from './annomi.ts';
import { fitSentenceHead } from './own-sentences.ts';
import type { OwnSentence } from './own-sentences.ts';
import { taughtAs } from './keen/written-rows.ts';
import type { WrittenRow } from './keen/written-rows.ts';
import { headsOf, ownPull } from './recipe.ts';
import { cooledModel, crossValidate, examplesOf, fitSpeaker, temperatureOf } from './turn-folds.ts';
import type { LooseModel } from './weights-file.ts';
import { weightsFile } from './weights-file.ts';

/** The light ear as it ships, and one for each fold that learned nothing from it. */
export interface LightEars {
  readonly whole: Uint8Array;
  readonly folds: readonly Uint8Array[];
}

/** A written row as the light ear's sentence heads learn it. */
export function asOwn(row: WrittenRow): OwnSentence {
  return {
    speaker: row.speaker,
    behaviour: taughtAs(row),
    kind: '',
    scenario: row.scenario,
    flags: row.flags,
    before:
      row.before === ''
        ? []
        : [{ speaker: row.speaker === 'supporter' ? 'peer' : 'supporter', text: row.before }],
    text: row.coded,
  };
}

function withHeads(turnModels: readonly LooseModel[], rows: readonly WrittenRow[]): Uint8Array {
  const turnEar = earFrom(
    weightsFile(turnModels),
    turnModels.map(({ name }) => name),
  );
  const own = rows.map(asOwn);
  return weightsFile([
    ...turnModels,
    fitSentenceHead('supporter', turnEar, own, ownPull),
    fitSentenceHead('peer', turnEar, own, ownPull),
  ]);
}

/**
 * Fits the light ear on all transcripts and rows, and once for each of the five folds without that fold's
 * transcripts and scenarios. The temperatures are those of the turns left out.
 */
export function trainLight(
  transcripts: readonly CodedTranscript[],
  rows: readonly WrittenRow[],
  say: (line: string) => void,
): LightEars {
  const wholes: LooseModel[] = [];
  const byFold: LooseModel[][] = [[], [], [], [], []];
  for (const speaker of ['supporter', 'peer'] as const) {
    const examples = examplesOf(speaker, transcripts);
    const fitted = byFold.map((_, fold) => {
      say(`light ear: ${speaker}, fold ${fold + 1} of 5`);
      return fitSpeaker(speaker, examples, fold);
    });
    const { spoken } = crossValidate(speaker, examples, fitted);
    const temperatures: Partial<Record<Attribute, number>> = {};
    for (const head of headsOf[speaker]) temperatures[head] = temperatureOf(spoken[head] ?? []);
    const cool = (model: LooseModel): LooseModel => cooledModel(model, headsOf[speaker], temperatures);
    fitted.forEach((model, fold) => byFold[fold]!.push(cool(model)));
    wholes.push(cool(fitSpeaker(speaker, examples, null)));
  }
  say('light ear: sentence heads');
  return {
    whole: withHeads(wholes, rows),
    folds: byFold.map((models, fold) =>
      withHeads(
        models,
        rows.filter((row) => row.fold !== fold),
      ),
    ),
  };
}

import { agreementOf, calibrationOf, intervalOf } from './agreement.ts';
import { attributes } from './annomi.ts';
import type { Attribute, CodedTranscript } from './annomi.ts';
import type { AttributeFigures } from './hearing-page.ts';
import { headsOf, seed } from './recipe.ts';
import { cooled, cooledModel, crossValidate, examplesOf, fitSpeaker, temperatureOf } from './turn-folds.ts';
import type { OutOfFold } from './turn-folds.ts';
import type { LooseModel } from './weights-file.ts';

/** The transcripts that ten people coded. */
const tenCoders: ReadonlySet<string> = new Set(['27', '55', '109', '130']);

/** The turn models with all that was measured on the way. */
export interface TrainedTurns {
  readonly models: readonly LooseModel[];
  readonly figures: Readonly<Record<string, AttributeFigures>>;
  /** Class numbers heard out of fold, one digit a turn in the order of the file, by transcript. */
  readonly outOfFold: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Cross-validates and fits the two turn models. */
export function trainTurns(
  transcripts: readonly CodedTranscript[],
  say: (line: string) => void,
): TrainedTurns {
  const models: LooseModel[] = [];
  const figures: Record<string, AttributeFigures> = {};
  const outOfFold: Record<string, Record<string, string>> = {};
  for (const speaker of ['supporter', 'peer'] as const) {
    const examples = examplesOf(speaker, transcripts);
    const folded = crossValidate(speaker, examples, say);
    const temperatures: Partial<Record<Attribute, number>> = {};
    for (const head of headsOf[speaker]) {
      const turns = folded.spoken[head] ?? [];
      temperatures[head] = temperatureOf(turns);
      figures[head] = figuresOf(head, turns, folded.typed[head] ?? [], temperatures[head]);
      outOfFold[head] = digits(turns);
    }
    models.push(cooledModel(fitSpeaker(speaker, examples, null), headsOf[speaker], temperatures));
  }
  return { models, figures, outOfFold };
}

function figuresOf(
  attribute: Attribute,
  turns: readonly OutOfFold[],
  typedTurns: readonly OutOfFold[],
  temperature: number,
): AttributeFigures {
  const classes = attributes[attribute].length;
  const scored = (list: readonly OutOfFold[]) =>
    agreementOf(
      list.map((t) => t.gold),
      list.map((t) => t.heard),
      classes,
    );
  const experts = turns.filter((turn) => tenCoders.has(turn.transcript));
  return {
    ...scored(turns),
    interval: intervalOf(turns, classes, seed),
    typed: scored(typedTurns).macroF1,
    experts: { ...scored(experts), turns: experts.length, interval: intervalOf(experts, classes, seed) },
    temperature,
    calibration: calibrationOf(
      turns.map((turn) => ({
        probability: cooled(turn.parts, temperature)[turn.heard]!,
        right: turn.heard === turn.gold,
      })),
    ),
  };
}

function digits(turns: readonly OutOfFold[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const turn of turns) out[turn.transcript] = `${out[turn.transcript] ?? ''}${turn.heard}`;
  return out;
}

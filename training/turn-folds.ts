import type { Speaker } from '@wayfellow/mi/behaviours';
import { earFrom, score, shares } from '../mi/src/listening/ear.ts';
import type { LinearModel } from '../mi/src/listening/ear.ts';
import { asTurns, attributes } from './annomi.ts';
import type { Attribute, CodedTranscript } from './annomi.ts';
import { headsOf, recipes } from './recipe.ts';
import { typedLike } from './typed-like.ts';
import { exampleOf, fitTurnModel } from './turn-models.ts';
import type { Example } from './turn-models.ts';
import { weightsFile } from './weights-file.ts';
import type { LooseModel } from './weights-file.ts';

/** One coded turn with what a model that never saw its video made of it. */
export interface OutOfFold {
  readonly transcript: string;
  readonly gold: number;
  readonly heard: number;
  readonly parts: readonly number[];
}

/** What each attribute’s model said of turns it had never seen. */
export type Folded = Readonly<Partial<Record<Attribute, readonly OutOfFold[]>>>;

interface Placed extends Example {
  readonly transcript: string;
}

/** Examples of one speaker as spoken, and as typed-chat copies. */
export function examplesOf(
  speaker: Speaker,
  transcripts: readonly CodedTranscript[],
): { spoken: Placed[]; typedCopies: Placed[] } {
  const spoken: Placed[] = [];
  const typedCopies: Placed[] = [];
  for (const transcript of transcripts) {
    const turns = asTurns(transcript);
    const typedTurns = turns.map((turn) => ({ ...turn, text: typedLike(turn.text) }));
    transcript.turns.forEach((coded, i) => {
      if (coded.speaker !== speaker) return;
      const rest = { video: transcript.video, fold: transcript.fold, codes: coded.codes };
      spoken.push({
        ...exampleOf(turns[i]!, turns.slice(0, i), { ...rest, weight: 1 }),
        transcript: transcript.id,
      });
      typedCopies.push({
        ...exampleOf(typedTurns[i]!, typedTurns.slice(0, i), { ...rest, weight: recipes[speaker].typed }),
        transcript: transcript.id,
      });
    });
  }
  return { spoken, typedCopies };
}

/** Fits one speaker's model on examples of some folds. */
export function fitSpeaker(
  speaker: Speaker,
  examples: ReturnType<typeof examplesOf>,
  leftOut: number | null,
): LooseModel {
  const kept = (example: Placed): boolean => example.fold !== leftOut;
  const copies = recipes[speaker].typed > 0 ? examples.typedCopies.filter(kept) : [];
  return fitTurnModel(
    `${speaker}Turn`,
    headsOf[speaker],
    [...examples.spoken.filter(kept), ...copies],
    recipes[speaker],
  );
}

/**
 * Hears every turn with the model of its fold, which never saw it. Every model is written to bytes and
 * read back, so the figures are those of the hashed, pruned, quantised model.
 */
export function crossValidate(
  speaker: Speaker,
  examples: ReturnType<typeof examplesOf>,
  byFold: readonly LooseModel[],
): { spoken: Folded; typed: Folded } {
  const spoken: Partial<Record<Attribute, OutOfFold[]>> = {};
  const asTyped: Partial<Record<Attribute, OutOfFold[]>> = {};
  byFold.forEach((loose, fold) => {
    const model = earFrom(weightsFile([loose]), [loose.name]).models.get(loose.name)!;
    const inFold = (list: readonly Placed[]): readonly Placed[] => list.filter((e) => e.fold === fold);
    collect(speaker, model, inFold(examples.spoken), spoken);
    collect(speaker, model, inFold(examples.typedCopies), asTyped);
  });
  return { spoken, typed: asTyped };
}

function collect(
  speaker: Speaker,
  model: LinearModel,
  examples: readonly Placed[],
  into: Partial<Record<Attribute, OutOfFold[]>>,
): void {
  const scores = new Float64Array(model.outputs);
  for (const example of examples) {
    score(
      model,
      { ids: example.ids, values: example.values, length: example.ids.length },
      example.dense,
      scores,
    );
    let from = 0;
    for (const head of headsOf[speaker]) {
      const parts = shares(scores, from, attributes[head].length);
      from += parts.length;
      const gold = example.codes[head];
      if (gold === undefined) continue;
      const heard = parts.indexOf(Math.max(...parts));
      (into[head] ??= []).push({ transcript: example.transcript, gold, heard, parts });
    }
  }
}

/** The temperature (0.5 to 3) that makes a head's probabilities most honest on turns it never saw. */
export function temperatureOf(turns: readonly OutOfFold[]): number {
  let best = 1;
  let least = Infinity;
  for (let t = 0.5; t <= 3; t += 0.05) {
    let loss = 0;
    for (const turn of turns) loss -= Math.log(Math.max(1e-9, cooled(turn.parts, t)[turn.gold]!));
    if (loss < least) [least, best] = [loss, t];
  }
  return Math.round(best * 100) / 100;
}

/** Probabilities after dividing the scores by a temperature. */
export function cooled(parts: readonly number[], temperature: number): number[] {
  return shares(
    parts.map((part) => Math.log(Math.max(1e-12, part)) / temperature),
    0,
    parts.length,
  );
}

/** Divides a model's scores by the temperature of each head, which changes no decision. */
export function cooledModel(
  model: LooseModel,
  heads: readonly Attribute[],
  temperatures: Readonly<Partial<Record<Attribute, number>>>,
): LooseModel {
  const divide: number[] = heads.flatMap((head) => attributes[head].map(() => temperatures[head] ?? 1));
  const by = (values: Float64Array): Float64Array =>
    values.map((value, i) => value / divide[i % model.outputs]!);
  return { ...model, hashed: by(model.hashed), denseWeights: by(model.denseWeights) };
}

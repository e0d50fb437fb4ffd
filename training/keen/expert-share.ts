import { agreementOf, seededChance } from '../agreement.ts';
import type { Attribute, CodedTranscript } from '../annomi.ts';
import { attributes } from '../annomi.ts';

/** Our kappa beside that of ten experts, on the same turns: ours against all ten, each of theirs against the other nine. */
export interface ExpertShare {
  readonly turns: number;
  /** Our kappa against the majority of all ten. */
  readonly ours: number;
  /** Each expert's kappa against the majority of the other nine: mean, lowest, highest. */
  readonly experts: readonly [number, number, number];
  /** Ours over the experts' mean, and its 95 % interval, drawing turns again. */
  readonly share: number;
  readonly interval: readonly [number, number];
}

interface ExpertTurn {
  readonly chosen: readonly number[];
  readonly gold: number;
  readonly heard: number;
}

/** Most votes among these; ties go to the commoner class of all turns. */
function majority(chosen: readonly number[], commoner: readonly number[]): number {
  let best = commoner[0] ?? 0;
  for (const k of commoner)
    if (chosen.filter((c) => c === k).length > chosen.filter((c) => c === best).length) best = k;
  return best;
}

function kappas(turns: readonly ExpertTurn[], classes: number): { ours: number; experts: number[] } {
  const counts = Array.from({ length: classes }, (_, k) => turns.filter((turn) => turn.gold === k).length);
  const commoner = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]!);
  const kappa = (gold: readonly number[], heard: readonly number[]): number =>
    agreementOf(gold, heard, classes).kappa;
  const coders = turns[0]?.chosen.length ?? 0;
  const experts = Array.from({ length: coders }, (_, e) =>
    kappa(
      turns.map(({ chosen }) =>
        majority(
          chosen.filter((_, other) => other !== e),
          commoner,
        ),
      ),
      turns.map(({ chosen }) => chosen[e]!),
    ),
  );
  return {
    ours: kappa(
      turns.map((turn) => turn.gold),
      turns.map((turn) => turn.heard),
    ),
    experts,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Our share of the experts' agreement on the transcripts that ten of them coded. `heard` gives the class heard
 * for each coded turn of a transcript, in order.
 */
export function expertShare(
  transcripts: readonly CodedTranscript[],
  attribute: Attribute,
  heard: (transcript: string) => readonly number[],
  merge: (k: number) => number = (k) => k,
): ExpertShare {
  const turns: ExpertTurn[] = transcripts.flatMap((transcript) => {
    const said = heard(transcript.id);
    return transcript.turns
      .filter((turn) => turn.codes[attribute] !== undefined)
      .flatMap((turn, i): ExpertTurn[] => {
        const chosen = turn.experts?.[attribute];
        return chosen === undefined
          ? []
          : [{ chosen: chosen.map(merge), gold: merge(turn.codes[attribute]!), heard: merge(said[i]!) }];
      });
  });
  const classes = Math.max(...attributes[attribute].map((_, k) => merge(k))) + 1;
  const { ours, experts } = kappas(turns, classes);
  const chance = seededChance(8420);
  const shares: number[] = [];
  for (let round = 0; round < 400; round++) {
    const drawn = turns.map(() => turns[Math.floor(chance() * turns.length)]!);
    const again = kappas(drawn, classes);
    shares.push(again.ours / mean(again.experts));
  }
  shares.sort((a, b) => a - b);
  return {
    turns: turns.length,
    ours,
    experts: [mean(experts), Math.min(...experts), Math.max(...experts)],
    share: ours / mean(experts),
    interval: [shares[9]!, shares[389]!],
  };
}

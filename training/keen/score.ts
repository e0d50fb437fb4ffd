import { peerBehaviourNames, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import { earFrom } from '../../mi/src/listening/ear.ts';
import type { Blend } from '../../mi/src/listening/keen-hearing.ts';
import type { HeadName } from '../../mi/src/keen-ear/index.ts';
import { calibrationOf } from '../agreement.ts';
import { attributes } from '../annomi.ts';
import type { Attribute, CodedTranscript } from '../annomi.ts';
import { reproachesOutOfFold } from '../reproaches.ts';
import type { Reproaches } from '../reproaches.ts';
import { blendFor, flagLineFor } from './blends.ts';
import { readConsistency } from './consistency.ts';
import type { Consistency } from './consistency.ts';
import { withSettings } from './keen-file.ts';
import { earOf, hearRow, hearTranscript } from './left-out.ts';
import type { LeftOutBy, RowLeftOut } from './left-out.ts';
import { hearWritten, setAsideFigures } from './set-aside.ts';
import type { Heard, SetAsideFigures } from './set-aside.ts';
import { figuresOf, reflectionsLessInputs, separation, steering, weighed } from './turn-figures.ts';
import type { AttributeFigures } from './turn-figures.ts';
import { readWritten } from './written-rows.ts';
import type { WrittenRow } from './written-rows.ts';

/** Everything scoring needs; `light` and `keen` give the weights fitted without a fold (-1: on everything). */
export interface ToScore {
  readonly transcripts: readonly CodedTranscript[];
  readonly learned: readonly WrittenRow[];
  readonly light: (fold: number) => Uint8Array;
  readonly keen: (fold: number) => Uint8Array;
  readonly say: (line: string) => void;
}

/** The figures that the manifest keeps. */
export interface Figures {
  readonly blends: Readonly<Record<string, Blend>>;
  readonly crossValidation: Readonly<Record<Attribute, AttributeFigures>>;
  /** Input with advice, negotiation and options as one. */
  readonly steering: AttributeFigures;
  readonly setAside: SetAsideFigures;
  readonly setAsideTyped: number;
  /** The sentences as they are said, written when everything stood. */
  readonly fresh: SetAsideFigures;
  /** Both lists as one. */
  readonly allScored: SetAsideFigures;
  readonly setAsideLightAlone: SetAsideFigures;
  readonly setAsideCalibration: ReturnType<typeof calibrationOf>;
  readonly reproaches: Reproaches;
  readonly consistency: Consistency | undefined;
  /** AUC of reflections less inputs between high and low demonstrations, heard and coded. */
  readonly quality: { readonly heard: number; readonly coded: number };
}

/** What scoring gives. */
export interface Scored {
  readonly figures: Figures;
  readonly weights: { readonly light: Uint8Array; readonly keen: Uint8Array };
  /** Class numbers heard out of fold, one digit a turn in the order of the file, by transcript. */
  readonly outOfFold: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly heardAside: readonly Heard[];
}

const names = { supporter: supporterBehaviourNames, peer: peerBehaviourNames } as const;
const turnHeads = Object.keys(attributes) as Attribute[];

interface LeftOutAll {
  readonly clean: LeftOutBy;
  readonly typed: LeftOutBy;
  readonly rows: RowLeftOut[];
}

function hearLeftOut({ transcripts, learned, light, keen, say }: ToScore): LeftOutAll {
  const all: LeftOutAll = { clean: {}, typed: {}, rows: [] };
  for (let fold = 0; fold < 5; fold++) {
    say(`hearing what fold ${fold + 1} of 5 left out`);
    const ear = earOf(light(fold), keen(fold));
    for (const transcript of transcripts.filter((t) => t.fold === fold)) {
      hearTranscript(ear, transcript, 'clean', all.clean);
      hearTranscript(ear, transcript, 'typed', all.typed);
    }
    // The older sentences were looked at while rules were mended, so they would flatter the light ear.
    for (const row of learned)
      if (row.fold === fold && !row.scenario.startsWith('first-light/'))
        all.rows.push(hearRow(ear, row, names[row.speaker]));
  }
  return all;
}

function blendsFrom({ clean, rows }: LeftOutAll): Record<HeadName, Blend> {
  const turns = Object.fromEntries(turnHeads.map((head) => [head, blendFor(clean[head] ?? [])])) as Record<
    Attribute,
    Blend
  >;
  return {
    ...turns,
    supporterSentence: blendFor(rows.filter((row) => row.speaker === 'supporter' && !row.permitted)),
    peerSentence: blendFor(rows.filter((row) => row.speaker === 'peer')),
    flags: { keen: 1, light: 0 },
  };
}

/** Weighs both ears on what was left out, makes the weights to ship, and measures them. */
export function score(given: ToScore): Scored {
  const { transcripts, say } = given;
  const left = hearLeftOut(given);
  const blends = blendsFrom(left);
  const supporters = left.rows.filter((row) => row.speaker === 'supporter');
  const flagLines = {
    mayExcuseHarm: flagLineFor(supporters, 'mayExcuseHarm', 0, 0.8),
    doubleSided: flagLineFor(supporters, 'doubleSided', 1, 0.6),
  };
  say(`blends: ${JSON.stringify(blends)}; lines: ${JSON.stringify(flagLines)}`);
  const settings = { blend: blends, flagLines };
  const weights = { light: given.light(-1), keen: withSettings(given.keen(-1), settings) };
  const crossValidation = Object.fromEntries(
    turnHeads.map((head) => [
      head,
      figuresOf(head, blends[head], left.clean[head] ?? [], left.typed[head] ?? [], transcripts),
    ]),
  ) as Record<Attribute, AttributeFigures>;
  const input = [left.clean.input ?? [], left.typed.input ?? []] as const;
  const turns = weighed(blends.main, left.clean.main ?? []);
  say('hearing what was set aside');
  const ear = earOf(weights.light, weights.keen);
  const lightAlone = earFrom(weights.light);
  const aside = readWritten('setAside');
  const heardAside = aside.map((row) => hearWritten(ear, row));
  const heardFresh = readWritten('fresh').map((row) => hearWritten(ear, row));
  const typedAside = aside.map((row) => hearWritten(ear, row, true));
  say('looking for reproaches in turns left out');
  const high = transcripts.filter((t) => t.quality === 'high').map((t) => t.id);
  const low = transcripts.filter((t) => t.quality === 'low').map((t) => t.id);
  const auc = (which: 'heard' | 'gold'): number => {
    const shares = reflectionsLessInputs(turns, which);
    return separation(
      high.map((id) => shares.get(id) ?? 0),
      low.map((id) => shares.get(id) ?? 0),
    );
  };
  return {
    weights,
    heardAside,
    outOfFold: Object.fromEntries(
      turnHeads.map((head) => [head, digits(weighed(blends[head], left.clean[head] ?? []))]),
    ),
    figures: {
      blends,
      crossValidation,
      steering: figuresOf('input', blends.input, ...input, transcripts, steering),
      setAside: setAsideFigures(heardAside),
      setAsideTyped: setAsideFigures(typedAside).macroF1,
      fresh: setAsideFigures(heardFresh),
      allScored: setAsideFigures([...heardAside, ...heardFresh]),
      setAsideLightAlone: setAsideFigures(aside.map((row) => hearWritten(lightAlone, row))),
      setAsideCalibration: calibrationOf(
        heardAside.map((h) => ({ probability: h.probability, right: h.behaviour === h.row.behaviour })),
      ),
      reproaches: reproachesOutOfFold(transcripts, (fold) =>
        earOf(given.light(fold), withSettings(given.keen(fold), settings)),
      ),
      consistency: readConsistency(),
      quality: { heard: auc('heard'), coded: auc('gold') },
    },
  };
}

function digits(
  turns: readonly { readonly transcript: string; readonly heard: number }[],
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const turn of turns) out[turn.transcript] = `${out[turn.transcript] ?? ''}${turn.heard}`;
  return out;
}

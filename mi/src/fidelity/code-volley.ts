import type { PiecePlace } from './coded-turn.ts';
import { ended, endsPermission, permissionAt, permissionIn } from './permission.ts';
import type { PermissionNow } from './permission.ts';
import { mitiCodes } from './miti-codes.ts';
import type { MitiCode, MitiSlot } from './miti-codes.ts';
import { mitiRules } from './miti-rules.ts';
import type { MitiRule } from './miti-rules.ts';
import { chancesOf, tells, verdictOf } from './piece-verdict.ts';
import type { CodeChance, Moment } from './piece-verdict.ts';
import type { SpokenPiece } from './spoken-piece.ts';
import type { Verdict } from './verdict.ts';
import type { Volley } from './volleys.ts';

/** A code that counts, with the piece that earned it and why. */
export interface CountedCode extends PiecePlace {
  readonly code: MitiCode;
  readonly rule: MitiRule;
  readonly because: string;
}

/** A piece that does not count, and why. */
export interface LeftOut extends PiecePlace {
  /** The code it would have been; null where MITI has none for it. */
  readonly reading: MitiCode | null;
  readonly rule: MitiRule;
  readonly because: string;
}

/** One volley, coded: every piece of it stands in exactly one of the two lists. */
export interface CodedVolley {
  /** Places of the supporter turns in it, from 0. */
  readonly turns: readonly number[];
  /** At most one of each slot, so at most eight; in the order said. */
  readonly codes: readonly CountedCode[];
  readonly leftOut: readonly LeftOut[];
  /** The rules that decided where the volley begins and ends. */
  readonly cutBy: readonly MitiRule[];
  /** For each piece, how likely each code is: what the ranges are made of. */
  readonly chances: readonly (readonly CodeChance[])[];
}

/** What the volleys before leave behind for this one. */
export interface Before {
  readonly permission: PermissionNow;
  readonly toldBefore: boolean;
  /** Whether this affirmation has been said too often. */
  readonly saidTooOften: (piece: SpokenPiece, volley: number) => boolean;
}

interface Coded {
  readonly piece: SpokenPiece;
  verdict: Verdict;
  /** What it would have been, where a later rule took the code away. */
  reading: MitiCode | null;
  chances: readonly CodeChance[];
}

/** Codes one volley, number `at`; also gives the permission that stands after it. */
export function codeVolley(
  volley: Volley,
  at: number,
  before: Before,
): { readonly coded: CodedVolley; readonly permission: PermissionNow } {
  const said = volley.pieces.filter((piece) => !piece.facilitates);
  const inVolley = permissionIn(said);
  let { permission, toldBefore: told } = before;
  let index = -1;
  const all = volley.pieces.map((piece): Coded => {
    if (!piece.facilitates) {
      permission = permissionAt(permission, piece, at);
      index += 1;
    }
    const moment: Moment = { neighbours: [said[index - 1], said[index + 1]], at, permission, inVolley, told };
    told ||= tells(piece);
    const verdict = verdictOf(piece, moment);
    if (endsPermission(permission, piece, verdict)) permission = ended('permissionLapsesWhenPrescribing', at);
    return { piece, verdict, reading: verdict.code, chances: chancesOf(piece, moment) };
  });
  for (const one of all) {
    if (one.verdict.code === 'affirm' && before.saidTooOften(one.piece, at)) {
      leaveOut(one, 'repeatedAffirmation');
      one.chances = one.chances.filter(({ code }) => code !== 'affirm');
    }
  }
  mergeThoughts(all.filter(({ piece }) => !piece.facilitates));
  fillSlots(all);
  return { coded: written(volley, all), permission };
}

function leaveOut(one: Coded, rule: MitiRule): void {
  one.verdict = { code: null, rule, because: mitiRules[rule].because };
}

const ownThought: ReadonlySet<MitiRule> = new Set([
  'permissionLapsesWhenPrescribing',
  'permissionLapsesOnAnotherTopic',
]);

/**
 * Advice in neighbouring sentences is one thought (unsure whether to split: do not, says MITI 4.2.1),
 * and permission for part of a thought is permission for it all. An order, or another topic, stands alone.
 */
function mergeThoughts(said: readonly Coded[]): void {
  let run: Coded[] = [];
  const close = (): void => {
    if (run.some(({ verdict }) => verdict.code === 'persuadeWithPermission'))
      for (const one of run) {
        if (one.verdict.code !== 'persuade') continue;
        leaveOut(one, 'permissionBeatsPersuade');
        one.chances = one.chances.map((chance) =>
          chance.code === 'persuade' ? { ...chance, code: 'persuadeWithPermission' } : chance,
        );
      }
    run = [];
  };
  for (const one of said) {
    const isAdvice = one.verdict.code !== null && mitiCodes[one.verdict.code].slot === 'advice';
    if (isAdvice && !ownThought.has(one.verdict.rule)) run.push(one);
    else close();
  }
  close();
}

/** Which code takes a slot that two could fill, and the rule that leaves the other out. */
const takesTheSlot: Readonly<Partial<Record<MitiSlot, readonly [winner: MitiCode, rule: MitiRule]>>> = {
  reflection: ['complexReflection', 'anyComplexMakesItComplex'],
  advice: ['persuade', 'persuadeStandsBesideOtherIdea'],
};

function fillSlots(all: readonly Coded[]): void {
  const slots = new Map<MitiSlot, Coded[]>();
  for (const one of all) {
    if (one.verdict.code === null) continue;
    const { slot } = mitiCodes[one.verdict.code];
    const there = slots.get(slot);
    if (there === undefined) slots.set(slot, [one]);
    else there.push(one);
  }
  for (const [slot, candidates] of slots) {
    const [winner, rule] = takesTheSlot[slot] ?? [null, 'oncePerVolley' as const];
    const taken = candidates.find(({ verdict }) => verdict.code === winner) ?? candidates[0];
    for (const one of candidates) {
      if (one === taken) continue;
      leaveOut(one, one.verdict.code === taken?.verdict.code ? 'oncePerVolley' : rule);
    }
  }
}

function written(volley: Volley, all: readonly Coded[]): CodedVolley {
  const codes: CountedCode[] = [];
  const leftOut: LeftOut[] = [];
  for (const { piece, verdict, reading } of all) {
    const place = { turn: piece.turn, piece: piece.piece, rule: verdict.rule, because: verdict.because };
    if (verdict.code === null) leftOut.push({ ...place, reading });
    else codes.push({ ...place, code: verdict.code });
  }
  return {
    turns: [...new Set(volley.pieces.map(({ turn }) => turn))],
    codes,
    leftOut,
    cutBy: [
      ...(volley.facilitators.length > 0 ? (['volleyGoesOnOverFacilitator'] as const) : []),
      ...(volley.endedByAnswer ? (['volleyEndsOnAnswer'] as const) : []),
    ],
    chances: all.map(({ chances }) => chances),
  };
}

import { sureness } from '../behaviours/index.ts';
import { permissionNow } from '../listening/permission.ts';
import { viewOf } from '../listening/view.ts';
import { mitiCodes } from './miti-codes.ts';
import type { MitiRule } from './miti-rules.ts';
import type { SpokenPiece } from './spoken-piece.ts';
import type { Verdict } from './verdict.ts';
import type { Volley } from './volleys.ts';
import {
  asksInGeneral,
  asksPermissionAfterwards,
  changesTopic,
  leavesFree,
  leavesNoChoice,
  prescribes,
  refuses,
  saysYesAfterANo,
  wantsNoIdeas,
} from './wording-cues.ts';

/**
 * Permission to give advice: who gave it, how long it lasts, what ends it. (MITI 4.2.1: permission may come
 * before, during or after, close in time; a general one can last; it lapses on another topic and when
 * the supporter prescribes.)
 */
export interface Permission {
  readonly from: 'theyAsked' | 'theySaidYes';
  /** The volley, from 0, that it was first good for. */
  readonly since: number;
  /** For how many volleys it is good. */
  readonly lasts: number;
  /** What it was given for, when somebody marked it. */
  readonly topic: string | null;
}

/** What stands between a supporter and advice at one moment of the talk. */
export interface PermissionNow {
  readonly open: Permission | null;
  /** The rule that ended the last permission, and the volley where it did. */
  readonly lapsed: { readonly by: MitiRule; readonly at: number } | null;
}

/** Nobody has asked for anything yet. */
export const noPermission: PermissionNow = { open: null, lapsed: null };

/** A yes to one thought: this volley and the next. Two turns from each side, as the ear has it. Ours. */
export const volleysForAThought = 2;
/** A yes to ideas in general: some minutes of a talk. Ours. */
export const volleysForIdeas = 5;

/** How a piece of advice stands with permission: covered or not, and by which rule. `null`: no rule speaks. */
export interface Standing {
  readonly covered: boolean;
  readonly rule: MitiRule;
}

const plainOf = (text: string): string => viewOf(text).plain;

/** Permission as it is when volley number `at` begins. */
export function permissionAtStart(
  before: PermissionNow,
  previous: Volley | undefined,
  volley: Volley,
  at: number,
): PermissionNow {
  const said = volley.answered;
  const wantsNone = said.some((text) => wantsNoIdeas.test(plainOf(text)));
  if (!wantsNone && said.some((text) => permissionNow([{ speaker: 'peer', text }]) !== null))
    return { open: { from: 'theyAsked', since: at, lasts: volleysForAThought, topic: null }, lapsed: null };
  const asking = previous?.pieces.filter((piece) => piece.asksPermission).at(-1);
  if (asking !== undefined) {
    const yes = said.some(
      (text) =>
        saysYesAfterANo.test(plainOf(text)) ||
        permissionNow([
          { speaker: 'supporter', text: asking.coded.text },
          { speaker: 'peer', text },
        ]) !== null,
    );
    const lasts = asksInGeneral.test(asking.plain) ? volleysForIdeas : volleysForAThought;
    // “Yes, but can we talk about the rent first?” is a yes to nothing that follows.
    if (yes && said.some((text) => changesTopic.test(plainOf(text))))
      return ended('permissionLapsesOnAnotherTopic', at);
    if (yes)
      return {
        open: { from: 'theySaidYes', since: at, lasts, topic: asking.coded.topic ?? null },
        lapsed: null,
      };
    if (said.some((text) => refuses.test(plainOf(text)))) return noPermission;
  }
  if (wantsNone) return noPermission;
  if (before.open === null) return before;
  if (said.some((text) => changesTopic.test(plainOf(text))))
    return ended('permissionLapsesOnAnotherTopic', at);
  if (at - before.open.since >= before.open.lasts) return ended('permissionLapsesWithTime', at);
  return before;
}

/** Permission once this piece has begun: it ends where the supporter turns to something else. */
export function permissionAt(now: PermissionNow, piece: SpokenPiece, at: number): PermissionNow {
  if (now.open === null) return now;
  const { topic } = piece.coded;
  const elsewhere = topic !== undefined && now.open.topic !== null && topic !== now.open.topic;
  if (elsewhere || changesTopic.test(piece.plain)) return ended('permissionLapsesOnAnotherTopic', at);
  // A permission without a topic of its own is for the first thing that is spoken of under it.
  return topic === undefined || now.open.topic !== null ? now : { ...now, open: { ...now.open, topic } };
}

/** Whether a yes is over after this piece: an order ends it, and so do words that leave no choice. */
export function endsPermission(now: PermissionNow, piece: SpokenPiece, verdict: Verdict): boolean {
  if (verdict.rule === 'permissionLapsesWhenPrescribing') return true;
  // “You have no choice but to be there at six” may be what they said themselves.
  const givesBack = verdict.code !== null && mitiCodes[verdict.code].slot === 'reflection';
  const saysSo = piece.coded.aside === undefined && leavesNoChoice(piece.plain);
  return now.open?.from === 'theySaidYes' && saysSo && !givesBack;
}

/** Permission after an order: it is over. */
export function ended(by: MitiRule, at: number): PermissionNow {
  return { open: null, lapsed: { by, at } };
}

/** Permission that is given or asked for in the volley itself, before the advice, in it or after it. */
export interface PermissionInVolley {
  /** “Take it or leave it”, in any piece. */
  readonly leftFree: boolean;
  /** Asks permission, in any piece. */
  readonly asked: boolean;
}

/** Reads the volley, without “okay” and “mm”, for permission in its own words. */
export function permissionIn(said: readonly SpokenPiece[]): PermissionInVolley {
  return {
    leftFree: said.some((piece) => leavesFree.test(piece.plain)),
    asked: said.some((piece) => piece.asksPermission || asksPermissionAfterwards.test(piece.plain)),
  };
}

/** Hands back a choice, without doubt and without excusing harm. */
function handsBackPlainly(piece: SpokenPiece | undefined): boolean {
  if (piece?.coded.behaviour !== 'emphasisingChoice' || piece.coded.aside !== undefined) return false;
  const { orElse, probability, flags } = piece.coded;
  const unsure = orElse !== undefined && sureness(probability) === 'guessing';
  return !unsure && !flags.includes('mayExcuseHarm') && !leavesNoChoice(piece.plain);
}

/**
 * How advice stands: `neighbours` are the pieces right before and after it, `argues` is whether it
 * talks into something rather than tells.
 */
export function standingOf(
  now: PermissionNow,
  piece: SpokenPiece,
  inVolley: PermissionInVolley,
  neighbours: readonly (SpokenPiece | undefined)[],
  at: number,
  argues: boolean,
): Standing | null {
  const orders = prescribes.test(piece.plain);
  // “No pressure, but you must” is an order; only a choice plainly handed back beside it frees one.
  if ((inVolley.leftFree && !orders) || neighbours.some(handsBackPlainly))
    return { covered: true, rule: 'permissionByLeavingFree' };
  if (now.open !== null) {
    const first = now.open.since === at;
    if (first && now.open.from === 'theyAsked') return { covered: true, rule: 'permissionWhenTheyAsked' };
    if (orders) return { covered: false, rule: 'permissionLapsesWhenPrescribing' };
    return { covered: true, rule: first ? 'permissionWhenTheySaidYes' : 'permissionLasts' };
  }
  if (orders && (inVolley.asked || inVolley.leftFree))
    return { covered: false, rule: 'permissionLapsesWhenPrescribing' };
  if (inVolley.asked && !argues) return { covered: true, rule: 'permissionInTheSameVolley' };
  // What ended long ago explains nothing now.
  if (now.lapsed !== null && at - now.lapsed.at < volleysForAThought)
    return { covered: false, rule: now.lapsed.by };
  return null;
}

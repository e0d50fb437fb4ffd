import type { SupporterBehaviour } from '../behaviours/index.ts';
import { sureness } from '../behaviours/index.ts';
import { catalogueToMiti } from './catalogue-to-miti.ts';
import { whenBothFit, whenUnsure } from './doubt.ts';
import { standingOf } from './permission.ts';
import type { PermissionInVolley, PermissionNow } from './permission.ts';
import { mitiCodes } from './miti-codes.ts';
import type { MitiCode } from './miti-codes.ts';
import { mitiRules } from './miti-rules.ts';
import type { MitiRule } from './miti-rules.ts';
import type { SpokenPiece } from './spoken-piece.ts';
import type { Verdict } from './verdict.ts';
import {
  asksWhatTheyKnow,
  asksWhatTheyThink,
  breaksOff,
  leadsToAQuestion,
  leavesNoChoice,
  longestHeading,
  prescribes,
} from './wording-cues.ts';

/** Where a piece stands while it is coded. */
export interface Moment {
  /** The piece before it and the piece after it in the volley, “okay” and “mm” left out. */
  readonly neighbours: readonly [SpokenPiece | undefined, SpokenPiece | undefined];
  /** The number of the volley, from 0. */
  readonly at: number;
  readonly permission: PermissionNow;
  readonly inVolley: PermissionInVolley;
  /** The supporter told something in the volley before, or earlier in this one. */
  readonly told: boolean;
}

const telling: ReadonlySet<SupporterBehaviour> = new Set([
  'givingInformation',
  'adviceWithPermission',
  'adviceWithoutPermission',
  'persuading',
]);

/** Whether a piece tells something that one could be asked about: information or advice. */
export function tells(piece: SpokenPiece): boolean {
  return telling.has(piece.coded.behaviour);
}

function by(rule: MitiRule, code: MitiCode | null): Verdict {
  return { code, rule, because: mitiRules[rule].because };
}

/** Why this piece is coded as nothing, whatever it was heard as; null when it is to be coded. */
function outOfTheTalk(piece: SpokenPiece): Verdict | null {
  if (piece.facilitates) return by('facilitatorIsNotCoded', null);
  const { aside } = piece.coded;
  if (aside === 'offTopic') return by('offTopic', null);
  if (aside === 'earlierTalk') return by('earlierTalk', null);
  if (aside === 'incomplete' || breaksOff(piece.coded.text, piece.plain))
    return by('incompleteThought', null);
  return null;
}

const asks = (piece: SpokenPiece | undefined): boolean =>
  piece !== undefined &&
  (piece.coded.behaviour === 'openQuestion' || piece.coded.behaviour === 'closedQuestion');

/** One reading of a piece, with what stands around it taken in. */
function readAs(behaviour: SupporterBehaviour, piece: SpokenPiece, moment: Moment): Verdict {
  const row = catalogueToMiti[behaviour];
  const verdict: Verdict = { code: row.code, rule: 'table', because: row.because };
  switch (row.code) {
    case 'persuade':
    case 'persuadeWithPermission':
      return readAsAdvice(behaviour, verdict, piece, moment);
    case 'emphasiseAutonomy':
      return leavesNoChoice(piece.plain) ? readAsNoChoice(piece, moment) : verdict;
    case 'question':
      return moment.told && asksWhatTheyThink.test(piece.plain)
        ? by('whatTheyThinkIsSeek', 'seekCollaboration')
        : verdict;
    case 'seekCollaboration':
      return asksWhatTheyKnow.test(piece.plain) ? by('whatTheyKnowIsQuestion', 'question') : verdict;
    case 'simpleReflection':
    case 'complexReflection': {
      const leads = piece.wordCount <= longestHeading && leadsToAQuestion.test(piece.plain);
      return leads && asks(moment.neighbours[1]) ? by('cueToAQuestion', null) : verdict;
    }
    default:
      return behaviour === 'sharingThatHandsBack' && piece.hasQuestionMark
        ? by('storyHandedBackMayAsk', 'question')
        : verdict;
  }
}

/** Heard as a choice handed back, and says there is none: it steers, as advice does. */
function readAsNoChoice(piece: SpokenPiece, moment: Moment): Verdict {
  return readAsAdvice('adviceWithoutPermission', by('noChoiceIsPersuade', 'persuade'), piece, moment);
}

function readAsAdvice(
  behaviour: SupporterBehaviour,
  verdict: Verdict,
  piece: SpokenPiece,
  { permission, inVolley, neighbours, at }: Moment,
): Verdict {
  const standing = standingOf(permission, piece, inVolley, neighbours, at, behaviour === 'persuading');
  if (standing?.covered === true) return by(standing.rule, 'persuadeWithPermission');
  if (verdict.code === 'persuade') return standing === null ? verdict : by(standing.rule, 'persuade');
  // Heard as allowed already: only another topic or an order, in it or just before it, takes that away.
  const afterAnOrder = standing?.rule === 'permissionLapsesWhenPrescribing' && permission.lapsed?.at === at;
  if (standing?.rule === 'permissionLapsesOnAnotherTopic' || afterAnOrder)
    return by(standing.rule, 'persuade');
  return prescribes.test(piece.plain) ? by('permissionLapsesWhenPrescribing', 'persuade') : verdict;
}

const isCredit = (code: MitiCode | null): boolean =>
  code !== null && (mitiCodes[code].side === 'adherent' || mitiCodes[code].slot === 'reflection');

/** A sentence that may excuse harm earns no credit, whatever else is true of it. */
function withoutCreditForHarm(verdict: Verdict, piece: SpokenPiece): Verdict {
  const may = piece.coded.flags.includes('mayExcuseHarm');
  return may && isCredit(verdict.code) ? by('mayExcuseHarm', null) : verdict;
}

/** What a piece is coded as, with the reason. Doubt arrives as a guess (under 0.55) with a next best reading. */
export function verdictOf(piece: SpokenPiece, moment: Moment): Verdict {
  const out = outOfTheTalk(piece);
  if (out !== null) return out;
  const { behaviour, alsoFits, orElse, probability } = piece.coded;
  let verdict = readAs(behaviour, piece, moment);
  if (alsoFits !== undefined) verdict = whenBothFit(verdict, readAs(alsoFits, piece, moment));
  else if (orElse !== undefined && sureness(probability) === 'guessing')
    verdict = whenUnsure(verdict, readAs(orElse, piece, moment));
  return withoutCreditForHarm(verdict, piece);
}

/** How likely a piece is to be a code, on its own. */
export interface CodeChance {
  readonly code: MitiCode;
  /** 0..1 */
  readonly chance: number;
}

/**
 * The chances of a piece: its reading with its probability, the whole rest on the next best reading
 * where there is one, else on “not coded”.
 */
export function chancesOf(piece: SpokenPiece, moment: Moment): readonly CodeChance[] {
  if (outOfTheTalk(piece) !== null) return [];
  const { behaviour, alsoFits, orElse, probability } = piece.coded;
  const main = readAs(behaviour, piece, moment);
  const first = alsoFits === undefined ? main : whenBothFit(main, readAs(alsoFits, piece, moment));
  const sure = Math.min(1, Math.max(0, probability));
  const readings: readonly (readonly [Verdict, number])[] =
    orElse === undefined
      ? [[first, sure]]
      : [
          [first, sure],
          [readAs(orElse, piece, moment), 1 - sure],
        ];
  return readings.flatMap(([verdict, chance]) => {
    const { code } = withoutCreditForHarm(verdict, piece);
    return code === null || chance === 0 ? [] : [{ code, chance }];
  });
}

import { mitiCodes } from './miti-codes.ts';
import type { MitiCode } from './miti-codes.ts';
import { mitiRules } from './miti-rules.ts';
import type { MitiRule } from './miti-rules.ts';
import type { Verdict } from './verdict.ts';

type Code = MitiCode | null;

const isReflection = (code: Code): boolean => code === 'simpleReflection' || code === 'complexReflection';
const isPersuasion = (code: Code): boolean => code === 'persuade' || code === 'persuadeWithPermission';
const isAdherent = (code: Code): code is MitiCode => code !== null && mitiCodes[code].side === 'adherent';
/** Cheapest first: unsure which, take the lower (MITI 4.2.1). */
const ladder: readonly Code[] = ['affirm', 'seekCollaboration', 'emphasiseAutonomy'];

function by(rule: MitiRule, code: Code): Verdict {
  return { code, rule, because: mitiRules[rule].because };
}

/** Whether the pair is {one, other}, in either order. */
function are(a: Code, b: Code, one: (code: Code) => boolean, other: (code: Code) => boolean): boolean {
  return (one(a) && other(b)) || (one(b) && other(a));
}

const is =
  (code: Code) =>
  (other: Code): boolean =>
    other === code;

/** Two readings that are both true of one thought: which of them is coded. `first` is the main one. */
export function whenBothFit(first: Verdict, second: Verdict): Verdict {
  const [a, b] = [first.code, second.code];
  if (a === b || b === null) return first;
  if (a === null) return second;
  if (are(a, b, is('affirm'), isReflection)) return by('affirmBeatsReflection', 'affirm');
  if (are(a, b, is('confront'), is('question'))) return by('confrontBeatsQuestion', 'confront');
  if (are(a, b, is('seekCollaboration'), is('question'))) return by('seekBeatsQuestion', 'seekCollaboration');
  if (are(a, b, is('persuade'), is('persuadeWithPermission')))
    return by('permissionBeatsPersuade', 'persuadeWithPermission');
  if (isReflection(a) && isReflection(b)) return by('anyComplexMakesItComplex', 'complexReflection');
  return first;
}

/** Two readings of which only one can be true, and nobody is sure which. `first` is the likelier. */
export function whenUnsure(first: Verdict, second: Verdict): Verdict {
  const [a, b] = [first.code, second.code];
  if (a === b) return first;
  if (isReflection(a) && isReflection(b)) return by('unsureSimpleOrComplex', 'simpleReflection');
  if (are(a, b, is('giveInformation'), isPersuasion))
    return by('unsureInformationOrPersuade', 'giveInformation');
  if (are(a, b, is('confront'), isReflection)) return by('unsureConfrontOrReflection', null);
  if (are(a, b, is('confront'), is('question'))) return by('confrontBeatsQuestion', 'confront');
  if (isAdherent(a) && isAdherent(b))
    return by('unsureBetweenAdherent', ladder.indexOf(a) < ladder.indexOf(b) ? a : b);
  if (isAdherent(a)) return by('unsureAdherentOrOther', b);
  if (isAdherent(b)) return by('unsureAdherentOrOther', a);
  return by('unsureElse', a);
}

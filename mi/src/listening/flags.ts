import { anyOf } from '../wording/any-of.ts';
import { flags } from '../behaviours/flags.ts';
import type { Flag } from '../behaviours/flags.ts';
import { logits } from '../keen-ear/index.ts';
import { flagLineOf } from './keen-hearing.ts';
import type { KeenHearing, KeenSaid } from './keen-hearing.ts';
import { phrase } from './rules/rule.ts';

interface FlagRule {
  readonly flag: Flag;
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly example: string;
  readonly because: string;
}

/** What puts a flag beside a sentence, whatever its behaviour. */
const flagRules: readonly FlagRule[] = [
  {
    flag: 'doubleSided',
    says: phrase(
      anyOf`
        (?:part of you|a part of you|one part|one side|some of you|half of you|
        on (?:the )?one hand|on one side)(?: [^ ]+){1,30} (?:part of you|another part|
        other part|other side|other half|on the other|the rest of you|at the same time|and yet|
        but)|(?:part of me|half of me|one side of me|some of me)(?: [^ ]+){1,30} (?:part of me|
        other part|another part|half|other side|but)|(?:two minds|torn between|pulled (?:two|
        both|in two) ways?|both sides|want both)|you(?:'d| would)? (?:want|like|love|miss|need|
        care|hope)(?: [^ ]+){1,20} (?:and at the same time|and yet|but at the same time|
        but you also|and you also|yet you)(?: [^ ]+){0,3}
      `,
    ),
    example: 'Part of you wants to go, and part of you wants to wake up clear.',
    because: 'Both halves are held.',
  },
  {
    flag: 'mayExcuseHarm',
    says: phrase(
      anyOf`
        (?:she|he|they|your (?:wife|husband|partner|girlfriend|boyfriend|mum|mother|kids?|son|
        daughter|ex|missus))(?: really| just| kept| always)* (?:pushed|pushing|provoked|
        provoking|drove|wound|winding|made|set|asked for|asking for|nagged|nagging|started|
        pressed|pressing|wouldn't (?:stop|shut|leave|let)|had it coming|deserved|brought it|
        knows how to)(?: [a-z']+){0,3} (?:you|it|coming|until|off|on|him|her|up|himself|herself|
        buttons)|had it coming|asked for it|(?:it was|that was|it's|that's|
        blame) (?:just |only |really )?(?:the )?(?:drink|booze|alcohol|drugs|whisky|meth|temper|
        anger|stress|ptsd|weed|gear|
        pills)(?: talking| speaking| that| not you| who| doing)?(?: [a-z']+){0,3}|
        (?:the )?(?:drink|booze|alcohol|drugs|temper|anger|stress) (?:made|makes) (?:you|him|
        her|me) (?:do|hit|hurt|lash|say|lose|snap)|you (?:just )?(?:lost it|snapped|saw red|
        lost control|lost your temper|couldn't help (?:it|yourself)|didn't mean to (?:hit|hurt|
        scare|push))|(?:anyone|any man|anybody|any bloke) would(?: have|'ve)? (?:hit|snapped|
        lost|lashed|done the same|slapped|shouted|exploded)|you (?:weren't|were not) yourself|
        wasn't (?:really )?(?:like )?you|you (?:were|was) (?:just |only |so )?(?:drunk|high|
        wasted|stressed|provoked|wound up)(?: [^ ]+){0,2} you (?:didn't|did not) mean|
        you (?:didn't|did not) mean (?:it|to|that|any harm)|boys will be|(?:it was|it's|
        that's) (?:only|just) (?:a )?(?:slap|push|shove|tap|row)|takes two(?: to)?|
        it was(?:n't| not) (?:really )?(?:you|your fault)(?: [a-z',]+){0,4} (?:drink|booze|
        temper|drugs)|(?:she|he) (?:must have|probably) (?:deserved|provoked|started)|(?:she|
        he) hits? (?:you )?back|crime of passion|heat of the moment
      `,
    ),
    unless: phrase(
      anyOf`
        no one (?:asks|asked|deserves)|nobody (?:asks|deserves)|not your fault what (?:he|she)|
        (?:doesn't|does not|didn't|don't) (?:make|excuse|have it)|no excuse|even if|
        is still (?:yours|his|hers)|you (?:take|took) responsibility|he made you do|lost it all|
        wouldn't let you (?:go|leave)|lost it when
      `,
    ),
    example: 'She pushed you until you lost it.',
    because: 'Blame for hurting is handed to the one hurt, to drink or to temper.',
  },
];

/** The flags of a sentence, from its plain form. */
export function flagsOf(plain: string): readonly Flag[] {
  return flagRules
    .filter((rule) => rule.says.test(plain) && rule.unless?.test(plain) !== true)
    .map((rule) => rule.flag);
}

/** Words by which harm may be in view, in the sentence or in what it answers. */
const harmWords = phrase(
  anyOf`
    hit|hits|hitting|slap[a-z]*|push[a-z]*|shov[a-z]*|punch[a-z]*|grab[a-z]*|hurt[a-z]*|bruis[a-z]*|
    scar(?:e|ed|es|ing)|fright[a-z]*|scream[a-z]*|shout[a-z]*|yell[a-z]*|threw|throw[a-z]*|chuck[a-z]*|
    smash[a-z]*|kick[a-z]*|chok[a-z]*|strangl[a-z]*|stole|steal[a-z]*|nick(?:ed|ing)|robb[a-z]*|
    thiev[a-z]*|lied|lying|lie|neglect[a-z]*|lip|fists?|hands? (?:on|round)|temper|lost it|snap[a-z]*|
    lose it|losing it|order|police|blood|bleed[a-z]*|flinch[a-z]*|cr(?:y|ied|ying)|belt[a-z]*|smack[a-z]*|
    bash[a-z]*|beat[a-z]*|attack[a-z]*|violen[a-z]*|abus[a-z]*|wound you|
    wind[a-z]* (?:you|him|her|me) up|provok[a-z]*|asked for it|fault|blame[a-z]*|forgot|
    left (?:him|her|them|the kids)|alone in|dropped|swung|swing|rais[a-z]*|lash[a-z]*|locked|pinned|broke|
    wall|went for|laid|door
  `,
);

/** Whether harm may be in view: in the sentence, or in the turn it answers; plain forms. */
export function harmInView(plain: string, answered: string): boolean {
  return harmWords.test(plain) || harmWords.test(answered);
}

/** The order of the flags in the keen ear’s answers. */
const askedFlags: readonly Flag[] = ['mayExcuseHarm', 'doubleSided'];

/**
 * The flags of both ears: the keen ear’s score, with something added where a pattern found the flag, has
 * to reach the line that was drawn on sentences left out of training.
 */
export function flagsOfBoth(
  hearing: KeenHearing,
  said: KeenSaid,
  found: readonly Flag[],
  near: boolean,
): readonly Flag[] {
  const scores = logits(hearing.keen, 'flags', said.c);
  return (Object.keys(flags) as Flag[]).filter((flag) => {
    const { line, farLine, pattern } = flagLineOf(hearing, flag);
    const score = (scores[askedFlags.indexOf(flag)] ?? 0) + (found.includes(flag) ? pattern : 0);
    return score >= (near ? line : farLine);
  });
}

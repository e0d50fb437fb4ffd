import { anyOf } from '../wording/any-of.ts';
import { supporterBehaviourNames } from '../behaviours/supporter.ts';
import type { SupporterBehaviour } from '../behaviours/supporter.ts';
import { phrase } from './rules/rule.ts';
import { largest } from './supporter-sentence.ts';
import type { Draft } from './supporter-sentence.ts';

const at = (behaviour: SupporterBehaviour): number => supporterBehaviourNames.indexOf(behaviour);
const heardAs = (draft: Draft): SupporterBehaviour =>
  supporterBehaviourNames[largest(draft.parts)] ?? 'smallTalk';

/** Words that leave an idea free to be left, wherever in the message they stand. */
const freeToLeave = phrase(
  anyOf`
    take (?:it |this |that )?or leave (?:it|this|that)|feel free|only if you (?:want|like)|(?:may|might) not (?:be for you|fit|
    suit)|ignore (?:it|this|me) if|if (?:it|that) fits|use it or not|leave it if
  `,
);

/** Words that order: a yes to hearing an idea is no yes to an order. (MITI 4.2.1: permission lapses when prescribing.) */
const orders = phrase(
  anyOf`
    you (?:really |just )?(?:must|have to|need to|have no choice|haven't (?:got )?(?:a|any) choice)|
    you(?:'ve| have) got to|you gotta|no excuses|or else|end of story|i want you to
  `,
);

/** Words that speak of choice to say that there is none: the opposite of handing one back. */
const noChoice = phrase(
  anyOf`
    (?:you|there)(?:'ve| have|'s| is| really)*(?: got)?(?: really)? no (?:other )?choice|
    (?:haven't|have not|don't have|do not have|not)(?: really)?(?: got)? (?:a|any|much of a) choice|or else
  `,
);

/** Moves the share of one reading to another. */
function move(draft: Pick<Draft, 'parts'>, from: SupporterBehaviour, to: SupporterBehaviour): void {
  draft.parts[at(to)] = (draft.parts[at(to)] ?? 0) + (draft.parts[at(from)] ?? 0);
  draft.parts[at(from)] = 0;
}

/** Asking, and going on in the same breath: “can I just say, ring her”. Nobody had the time to say yes. */
const asksAndGoesOn = phrase(
  anyOf`
    (?:can|could|may|might) i(?: just| jus| quickly)? (?:say|add|suggest|offer|give you|tell you|
    throw in|chuck in|be honest)(?: [a-z']+){0,4} (?:,|:|that you) (?!(?:if|or|but|and|only|no|is|would|though) )(?:[^ ?]+ ){2,}[^ ?]+(?: \.)?
  `,
);

/** “Go, don’t go”: an act and its opposite, side by side. */
const eitherWay = / ([a-z]{2,}|go)(?: [a-z']+)? ,(?: or)? (?:don't|not|skip)(?: \1| it|(?= ,))/;

/**
 * Advice is weighed by what came before and beside it: with a yes, or free to leave, it is advice
 * with permission; without, an idea from “some people” stays free to leave, unless they have just said that
 * they want none (`refused`). Returns extra evidence.
 */
export function weighPermission(
  drafts: readonly Draft[],
  permission: string | null,
  refused: boolean,
): readonly (string | null)[] {
  const free = drafts.some((draft) => freeToLeave.test(draft.plain));
  for (const draft of drafts) {
    if (asksAndGoesOn.test(draft.plain)) move(draft, 'seekingCollaboration', 'adviceWithoutPermission');
    if (eitherWay.test(draft.plain)) move(draft, 'adviceWithoutPermission', 'emphasisingChoice');
    if (refused) move(draft, 'adviceWithPermission', 'adviceWithoutPermission');
  }
  return drafts.map((draft) => {
    const why = permission ?? (free ? 'leaves it free to take or leave' : null);
    if (why === null || orders.test(draft.plain)) return null;
    move(draft, 'adviceWithoutPermission', 'adviceWithPermission');
    return heardAs(draft) === 'adviceWithPermission' ? why : null;
  });
}

const handsBack: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'seekingCollaboration',
  'emphasisingChoice',
  'sharingThatHandsBack',
]);

/** A sentence that gives the floor back itself speaks of the other, or asks; from its plain form. */
export function speaksOfThem(plain: string): boolean {
  return / (?:you|your|yours|you're|you've|you'd|u|ur|urs|yourself|\?) /.test(plain);
}

/**
 * A story followed in the same message by giving the floor back is a story handed back. Only what
 * comes after counts, within two sentences of the story's end. Returns extra evidence.
 */
export function weighHandingBack(drafts: readonly Draft[]): readonly (string | null)[] {
  const because: (string | null)[] = drafts.map(() => null);
  let distance = Infinity;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    // Heard alone, a story that is handed back and one that is not sound the same: what comes after tells.
    if (distance > 2 && !speaksOfThem(draft.plain)) move(draft, 'sharingThatHandsBack', 'sharing');
    const heard = heardAs(draft);
    if (heard === 'sharing' && distance <= 2) {
      move(draft, 'sharing', 'sharingThatHandsBack');
      because[i] = 'gives the floor back afterwards';
      distance = 1;
    } else if (handsBack.has(heard)) distance = 1;
    else distance++;
  }
  return because;
}

/** Asks for no answer: the one who would do so is judged. “What kind of dad do you want to be?” asks. */
const judgesByAsking = phrase(
  anyOf`
    what (?:kind|sort) of (?:a )?(?:dad|mum|mother|father|parent|man|woman|person|friend|son|daughter|
    nan|grandad|mate) (?:does|would|could|goes|leaves|lets|hits|drinks|takes|lies|steals|misses|
    forgets|hides|walks)
  `,
);

/** A question that judges is no open one, however it is worded. */
export function weighJudging(drafts: readonly Draft[]): void {
  for (const draft of drafts)
    if (judgesByAsking.test(draft.plain))
      for (const question of ['openQuestion', 'closedQuestion'] as const)
        move(draft, question, 'confronting');
}

/** What people say of themselves that would be an order if it were said to them. */
const ownOrder = phrase(
  anyOf`i(?: really| just| still)?(?:'ve got to| have to| need to| must| should| ought to| gotta)`,
);

/** “I need to ring her.” – “You need to ring her.” Their own words given back order nothing. */
export function weighEchoes(drafts: readonly Draft[]): void {
  for (const { parts, sentence } of drafts)
    if (sentence.echoed.length >= 2 && sentence.echoShare >= allTheirs && ownOrder.test(sentence.theirs))
      move({ parts }, 'adviceWithoutPermission', 'simpleReflection');
}

/** From this share of content words on a sentence is the other's own. Ours: one word in ten may be a slip. */
const allTheirs = 0.9;

/** A choice that is named to be taken away is no choice handed back: what is left of it is an order. */
export function weighOrders(drafts: readonly Draft[]): void {
  for (const draft of drafts)
    if (noChoice.test(draft.plain)) move(draft, 'emphasisingChoice', 'adviceWithoutPermission');
}

/** Reads neighbours on a message where a piece alone can be read two ways. */
export function weighNeighbours(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const previous = drafts[i - 1];
    if (previous === undefined) return;
    // “I cut them all off. You can too.” The second half turns the story into advice.
    if (
      heardAs(previous) === 'sharing' &&
      / (?:so (?:can|could) you|you (?:can|could|should|will) (?:do it )?(?:too|as well)|do the same|it(?:'ll| will) work for you) /.test(
        draft.plain,
      )
    ) {
      move(draft, heardAs(draft), 'sharingAsAdvice');
    }
  });
}

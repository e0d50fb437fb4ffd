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
    take it or leave it|feel free|only if you (?:want|like)|(?:may|might) not (?:be for you|fit|
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

/** Moves the share of one reading to another. */
function move(draft: Draft, from: SupporterBehaviour, to: SupporterBehaviour): void {
  draft.parts[at(to)] = (draft.parts[at(to)] ?? 0) + (draft.parts[at(from)] ?? 0);
  draft.parts[at(from)] = 0;
}

/**
 * Advice is weighed by what came before and beside it: with a yes, or free to leave, it is advice
 * with permission; without, an idea from “some people” stays free to leave. Returns extra evidence.
 */
export function weighPermission(
  drafts: readonly Draft[],
  permission: string | null,
): readonly (string | null)[] {
  const free = drafts.some((draft) => freeToLeave.test(draft.plain));
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

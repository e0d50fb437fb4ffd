import { anyOf } from '../wording/any-of.ts';
import { supporterBehaviourNames } from '../behaviours/supporter.ts';
import type { SupporterBehaviour } from '../behaviours/supporter.ts';
import { ideasInDisguise } from './rules/ideas-in-disguise.ts';
import { opens, phrase } from './rules/rule.ts';
import { largest } from './supporter-sentence.ts';
import type { Draft } from './supporter-sentence.ts';

const at = (behaviour: SupporterBehaviour): number => supporterBehaviourNames.indexOf(behaviour);
const heardAs = (draft: Draft): SupporterBehaviour =>
  supporterBehaviourNames[largest(draft.parts)] ?? 'smallTalk';

/** Words that leave an idea free to be left, wherever in the message they stand. */
const freeToLeave = phrase(
  anyOf`
    take (?:it |this |that )?or leave (?:it|this|that)|feel free|(?:you are|you're) free to|
    only if you (?:want|like)|(?:may|might) (?:not (?:be|work|help)|or (?:may|might) not)|(?:may|
    might|could) (?:not )?(?:fit|suit)|(?:may|might|could) (?:be (?:no|rubbish|crap|too)|
    do nothing)|(?:bin|chuck|scrap|skip|drop|ignore|leave) (?:it|this|that|me) (?:if|lie|out|aside)|
    if (?:it|that)(?:'s| is)? (?:fits|suits|helps|any use|you)|use it or not|either's fine|
    you might hate it|only an idea|whether (?:it|that|either) (?:fits|suits)|
    see (?:what you (?:think|reckon|make)|how (?:it|that) (?:sits|feels|lands)|if (?:it|
    that) (?:fits|suits|sits))|you(?:'d| would|'ll| will) know (?:if|whether|better|best)|
    yours to (?:try|take|use|bin|drop)
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

/** Takes from the share of one reading, and hands it to all others by their size. */
function weaken({ parts }: Pick<Draft, 'parts'>, from: SupporterBehaviour, kept: number): void {
  const share = parts[at(from)] ?? 0;
  if (share === 1) return;
  for (let i = 0; i < parts.length; i++)
    parts[i] = (parts[i] ?? 0) * (i === at(from) ? kept : (1 - kept * share) / (1 - share));
}

const tellsOf = (draft: Draft, behaviour: SupporterBehaviour): boolean =>
  draft.found.some(({ rule }) => rule.behaviour === behaviour);

/** What is left of advice with permission where nobody asked for ideas, said yes to one, or left it free. Ours. */
const keptUnasked = 0.3;

/** Asking, and going on in the same breath: “can I just say, ring her”. Nobody had the time to say yes. */
const asksAndGoesOn = phrase(
  anyOf`
    (?:(?:can|could|may|might) i|(?:ok|alright|all right|mind) if i)(?: just| jus| quickly)? (?:say|
    add|suggest|offer|give you|tell you|throw in|chuck in|be honest)(?: [a-z']+){0,4} (?:,|:|
    that you) (?!(?:if|or|but|and|only|no|is|would|though) )(?:[^ ?]+ ){2,}[^ ?]+(?: \.)?
  `,
);

/** “Quite so; nonetheless …”: after a no, the idea all the same. */
const goesOnAllTheSame = phrase(
  "still ,|nevertheless|nonetheless|all the same|even so|(?:it is|it's) only that",
);

/** They would rather not, and are told that they need not: their no is handed back to them. */
const wouldRather = phrase("rather not|don't (?:want|like) to|not sure i want(?: to)?|don't fancy");
const givesWay = opens("(?:then )?(?:don't|leave (?:it|that)|skip (?:it|that))(?: [a-z]+){0,4}(?: then)?");

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
  unasked: boolean,
): readonly (string | null)[] {
  const free = drafts.some((draft) => freeToLeave.test(draft.plain));
  for (const draft of drafts) {
    if (asksAndGoesOn.test(draft.plain))
      for (const reading of ['seekingCollaboration', 'emphasisingChoice'] as const)
        move(draft, reading, 'adviceWithoutPermission');
    if (refused && goesOnAllTheSame.test(draft.plain))
      for (const reading of ['emphasisingChoice', 'structure', 'givingInformation', 'confronting'] as const)
        move(draft, reading, 'adviceWithoutPermission');
    if (
      eitherWay.test(draft.plain) ||
      (wouldRather.test(draft.sentence.theirs) && givesWay.test(draft.plain))
    )
      move(draft, 'adviceWithoutPermission', 'emphasisingChoice');
    const offered = free || tellsOf(draft, 'adviceWithPermission');
    if (refused || (unasked && !offered && tellsOf(draft, 'adviceWithoutPermission')))
      move(draft, 'adviceWithPermission', 'adviceWithoutPermission');
    else if (unasked && !offered) weaken(draft, 'adviceWithPermission', keptUnasked);
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

/** Said as an order, meant as a slap. */
const scolds = phrase(
  anyOf`
    keep telling (?:yourself|me) that|pull the other (?:one|leg)|don't (?:you )?(?:go|come|
    start) (?:blaming|crying|moaning|whining)|don't (?:blame|waste my)|if the (?:cap|shoe) fits|
    should(?:'ve| have) thought (?:of|about) that|must be nice to|spare me|change the record|
    pull yourself together|get over (?:it|yourself)
  `,
);

/** A question that judges is no open one, however it is worded; nor is a scolding order advice. */
export function weighJudging(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (scolds.test(draft.plain))
      for (const advice of ['adviceWithoutPermission', 'adviceWithPermission'] as const)
        move(draft, advice, 'confronting');
    if (judgesByAsking.test(draft.plain))
      for (const question of ['openQuestion', 'closedQuestion'] as const)
        move(draft, question, 'confronting');
  }
}

/**
 * An idea that passes for something else is advice; whether they wanted it is weighed afterwards. Returns
 * extra evidence.
 */
export function weighDisguises(drafts: readonly Draft[]): readonly (string | null)[] {
  return drafts.map((draft) => {
    const { plain, sentence } = draft;
    const found = ideasInDisguise.find(
      ({ says, unless, unlessTheirs }) =>
        says.test(plain) && unless?.test(plain) !== true && unlessTheirs?.test(sentence.theirs) !== true,
    );
    for (const reading of found?.passesFor ?? []) move(draft, reading, 'adviceWithoutPermission');
    return found !== undefined && heardAs(draft) === 'adviceWithoutPermission' ? found.evidence : null;
  });
}

/** Words that bring someone out of danger now: who is called, who stays on the line. */
const outOfDanger = phrase(
  anyOf`
    (?:ring|call|dial|phone|get) (?:999|111|112|an ambulance|the (?:police|ambulance|officer|
    nurse) (?:right )?now)|that's 999|(?:i'm|i am|i'll) (?:ringing|ring|calling|call|getting|
    get) (?:999|111|112|an ambulance|the police)|press the (?:[a-z]+ )?bell|keep (?:typing|
    talking) to me|stay on (?:with me|the (?:line|phone))|put (?:him|her|them) on (?:his|her|
    their) side|recovery position
  `,
);

/** Danger is near, by the peer's last words. */
const inDanger = phrase(
  anyOf`
    (?:he's|she's|they're|hes|theyre|he is|she is|they are|i'm|im)(?: [a-z']+)? (?:outside|
    downstairs|at the door|kicking|coming|locked)|stood outside|can't wake (?:him|her|them)|
    don't trust myself|do something to (?:him|her|them)
  `,
);

/** In danger an order is no advice: it is a step for safety. */
export function weighSafety(drafts: readonly Draft[]): void {
  for (const draft of drafts)
    if (outOfDanger.test(draft.plain) || (inDanger.test(draft.sentence.theirs) && / now /.test(draft.plain)))
      for (const advice of ['adviceWithoutPermission', 'adviceWithPermission'] as const)
        move(draft, advice, 'safetyStep');
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

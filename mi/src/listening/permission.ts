import { anyOf } from '../wording/any-of.ts';
import type { Turn } from '../behaviours/heard.ts';
import { askingRules } from './rules/asking.ts';
import { opens, phrase } from './rules/rule.ts';
import { viewOf } from './view.ts';
import type { TextView } from './view.ts';

const asksForIdeas = phrase(
  anyOf`
    what (?:should|shall|can|could|do|would) i (?:do|say|try|tell|even do)|
    what would you(?: have)? (?:do|done|try|say|suggest|tell)|any (?:advice|tips|ideas|suggestions|
    thoughts)|(?:what|which)(?: [a-z]+)? (?:helped|worked)(?: for)? (?:you|other people|others|
    people)|what do you (?:think|reckon|suggest|recommend)(?: i should)?|how (?:did|do|
    would) you (?:[a-z]+ )?(?:cope|manage|stop|handle|get through|do it|stay|deal|get past|say no)|
    (?:got|have) (?:any|you any) (?:advice|tips|ideas)|help me (?:with|think of|find|figure|
    work out)|tell me what (?:to do|you'd do|works|worked)|give me (?:some|any|an) (?:advice|tips|
    ideas?)|i(?:'d| would) (?:like|love|take|welcome) (?:some|your|any) (?:advice|tips|ideas|
    suggestions|thoughts)|how do (?:i|other people|others|people) (?:[a-z]+)|(?:got|
    have) (?:you )?any (?:tricks|thoughts)|any tricks|spit it out|what do i(?: [a-z]+)? (?:do|say|
    try|tell|wear|write)|what do you advise|(?:should|shall|shud) i (?:[a-z']+ ){1,12}\?|(?:what|
    wot) (?:shud|should|shall) i [a-z]+|what(?:'d| would) you (?:say to|tell|do about)|tell (?:me|
    us) what (?:you (?:think|reckon|had in mind)|helps)|what(?:'s| is| was) (?:the|your|that|
    yours)(?: [a-z]+)? (?:idea|thought|suggestion|take|tip|trick|view|move|way to)|what (?:were|was|
    are|did) you (?:going to say|going to tell|want to tell|have in mind)|i(?:'d| would| should|
    'll)(?: [a-z]+)? (?:value|welcome|appreciate|like|be (?:glad|grateful|interested|
    keen))(?: (?:of|for|to hear|in))?(?: [a-z]+){0,3} (?:opinion|views?|thoughts?|recommendations?|
    suggestions?|suggest)|(?:i(?:'d| would| should)(?: [a-z]+)? (?:like|love)|keen|happy|
    glad) to hear (?:it|what|your)|you (?:can|may) (?:tell me|say it)|i'll hear it|what (?:do|did|
    would) (?:the )?(?:others?|other [a-z]+|people|most people|your (?:lot|mates|
    people))(?: [a-z]+)? (?:do|say|try|request|recommend|suggest)|how one (?:begins|starts)|
    help me out|is there (?:anything|something|a way)(?: [a-z]+)? (?:i|of|to)|you (?:said|
    asked)(?: [a-z]+){0,3} (?:ideas?|thought|suggestion)
  `,
);
/** Words that refuse ideas, though they name them: “I don’t want any advice”. */
const refusesIdeas = phrase(
  anyOf`
    (?:don't|do not|didn't|not|never|no need|without|stop|enough|sick of|spare me|no more|cut the)
    (?: [a-z']+){0,4} (?:advice|tips|ideas|suggestions|opinions?|solutions?|lists?|lectures?|
    pep talks?|(?:another|more) tricks?)|(?:grateful|rather|prefer it|better) if you didn't|
    don't (?:come at me|start) with|(?:don't|stop) (?:tell|telling) me what to do|
    (?:nah|no|actually|,) (?:forget it|don't answer|never mind)|no (?:advice|tips|
    ideas|suggestions)(?: please| thanks)?
  `,
);
const asksForStory = phrase(
  anyOf`
    (?:have|did|were|are|do) you (?:ever |even |also |actually )?(?:been|been there|go through|
    have|lose|relapse|feel|drink|use|been through|had|lost|know what|get|felt|in recovery|sober|
    an addict|find|miss|been inside|scared)(?: [a-z']+){0,8}|(?:what was|what's|how was) (?:it|
    that)(?: like)? for you|what about you|how about you|how did you|did (?:it|that|
    this) (?:happen|ever happen) to you|(?:did|does) it get (?:easier|better)(?: for you)?|
    you been (?:there|through)|been there|what did you do|how long (?:did|were|have) you|
    what (?:happened|helped|worked)(?: to| for)? you|and you|is that how it was|
    was it like (?:that|this) for you|what would you know about it|did you lose
  `,
);
const says_yes = opens(
  anyOf`
    yes|yeah|yep|yup|ok|sure|go on|go ahead|fine|course|of course|i guess|please|why not|
    alright|all right|definitely|absolutely|go for it|tell me|i'd like|that would|that'd|
    if you (?:want|like)|mm-hmm|sounds good|cool|do|share|shoot|i don't mind|i suppose|aye|
    hit me|what is it|what's that|what|love to|happy to|i'm listening|all ears
  `,
);
const says_no = opens(
  "no|nah|nope|not (?:really|now|today|yet)|i'd rather not|rather not|don't|please don't|maybe later|later",
);

/** How many turns a yes lasts: two from each side. */
export const permissionLasts = 4;

const permissionRules = askingRules.filter((rule) => rule.behaviour === 'seekingCollaboration');

/** Whether a supporter's words ask before giving. */
export function asksPermission(plain: string): boolean {
  return permissionRules.some((rule) => rule.says?.test(plain) === true && rule.unless?.test(plain) !== true);
}

/**
 * Whether advice now would come with a yes, and why. A yes counts for four turns and lapses when the
 * supporter has since asked about something else. (MITI 4.2.1: permission close in time, same topic.)
 */
export function permissionNow(before: readonly Turn[]): string | null {
  const last = before[before.length - 1];
  if (last?.speaker === 'peer') {
    const { plain } = viewOf(last.text);
    if (refusesIdeas.test(plain)) return null;
    if (asksForIdeas.test(plain)) return 'they asked for ideas';
  }
  for (let i = before.length - 1; i >= 1 && i >= before.length - permissionLasts; i--) {
    const answer = before[i];
    const asked = before[i - 1];
    if (answer?.speaker !== 'peer' || asked?.speaker !== 'supporter') continue;
    const { plain } = viewOf(answer.text);
    if (refusesIdeas.test(plain)) return null;
    if (asksForIdeas.test(plain)) return 'they asked for ideas a little earlier';
    const askedView = viewOf(asked.text);
    if (asksPermission(askedView.plain))
      return agreed(viewOf(answer.text)) ? 'they had said yes to hearing it' : null;
    if (askedView.tokens.includes('?')) return null;
  }
  return null;
}

function agreed(answer: TextView): boolean {
  return says_yes.test(answer.plain) && !says_no.test(answer.plain);
}

/** Whether the peer's last words refused ideas, so that none that follows comes with a yes. */
export function refusedNow(before: readonly Turn[]): boolean {
  const last = before[before.length - 1];
  return last?.speaker === 'peer' && refusesIdeas.test(viewOf(last.text).plain);
}

/** Words that ask, with or without a mark, or that hold the door open: “you can tell me”. */
const mayAsk = phrase(
  '\\?|tell (?:me|us)|go (?:on|ahead|for it)|(?:hit|shoot|say it)|all ears|i asked|asking|what|how|you can|you may|no idea what|any',
);

/** Whether nothing in the peer's last words asks for ideas or says yes to one, so that none can be wanted. */
export function unaskedNow(before: readonly Turn[]): boolean {
  const last = before[before.length - 1];
  if (last?.speaker !== 'peer' || permissionNow(before) !== null) return false;
  const { plain } = viewOf(last.text);
  return !mayAsk.test(plain) && !says_yes.test(plain) && !asksForIdeas.test(plain);
}

/** Whether the peer's last words asked for something from the supporter's own road. */
export function storyAskedFor(before: readonly Turn[]): boolean {
  const last = before[before.length - 1];
  return last?.speaker === 'peer' && asksForStory.test(viewOf(last.text).plain);
}

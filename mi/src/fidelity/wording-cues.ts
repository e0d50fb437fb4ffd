import { phrase } from '../listening/rules/rule.ts';
import { viewOf } from '../listening/view.ts';
import { anyOf } from '../wording/any-of.ts';

/**
 * The few places where a rule needs the words themselves and not only their code. All of them read the
 * plain form (lower case, straight apostrophes, spaces around every token).
 */

const facilitators: ReadonlySet<string> = new Set(
  'yeah yh ye yep yup yes aye mm mmm mm-hmm hm uh huh uh-huh ah oh aha right ok kk sure alright cool'.split(
    ' ',
  ),
);
/** From a supporter these are “go on” too; a peer’s “good” may be an answer. */
const saidWhileListening: ReadonlySet<string> = new Set(['good', 'great', 'nice', 'fine']);
const facilitatingPhrases = phrase('i see|got it|all right|fair enough|of course|i hear you');
/** More words than this say something. Ours. */
const mostFacilitatorWords = 4;

/** Whether a peer’s words only keep the other talking: “yeah”, “mm, right”, a lone emoji, nothing at all. */
export function onlyFacilitates(text: string): boolean {
  return facilitates(text, (word) => facilitators.has(word));
}

/** The same for a supporter’s piece, where “okay, good” counts too. Blank text is no words of anyone, and stays as coded. */
export function onlyKeepsListening(text: string): boolean {
  const known = (word: string): boolean => facilitators.has(word) || saidWhileListening.has(word);
  return viewOf(text).words.length > 0 && facilitates(text, known);
}

function facilitates(text: string, known: (word: string) => boolean): boolean {
  const view = viewOf(text);
  if (view.tokens.includes('?') || view.words.length > mostFacilitatorWords) return false;
  const rest = ` ${view.words.join(' ')} `.replace(facilitatingPhrases, ' ').trim();
  return rest === '' || rest.split(' ').every(known);
}

const noChoice = anyOf`
  you (?:really |just |simply )?(?:have|have got|got) no(?: other)? (?:choice|option)(?! to make)|
  you(?:'ve| have)(?: got)? no(?: other)? (?:choice|option)(?! to make)|
  you (?:haven't(?: got)?|don't(?: really| even)? have) (?:a|any|another) (?:choice|option)(?! to make)|
  there(?:'s| is) no other (?:way|choice|option)
`;

/** Tells what to do: permission that was given for an idea does not cover it. */
export const prescribes = phrase(
  anyOf`
    you (?:really |just |simply |first |only |seriously )*(?:need to|must|have to|have got to|
    should|shouldn't|ought to|had better|better|can't keep|mustn't)|you'(?:ve|d) (?:really |just )?
    (?:got to|better)|it's time (?:you|to)|do as i say|the only way|(?<=^ )(?:just |now |so )*(?:stop|quit|
    don't)|you are to|what you do is|you (?:gotta|got to)|i want you to|no excuses|or else|end of story|${noChoice}
  `,
);

const handsBackAfterAll = phrase(
  'up to you|your(?: own)? (?:choice|call|decision)|you(?: still| can)* (?:decide|choose)|yours(?: to [a-z]+)?',
);
const opensWithNoChoice = new RegExp(
  `^ (?:(?:so|and|but|well|look|listen|ok|right|now|,) ){0,3}(?:${noChoice}) `,
);

/**
 * Says that there is no choice: the opposite of handing one back, though it speaks of choosing. Only where
 * the thought opens with it: “I don't want you to feel you have no choice” hands one back.
 */
export function leavesNoChoice(plain: string): boolean {
  return opensWithNoChoice.test(plain) && !handsBackAfterAll.test(plain);
}

/** Leaves an idea free to be left. “If you want” has to end its clause: “if you want to stay here” is a threat. */
export const leavesFree = phrase(
  anyOf`
    take it or leave it|feel free (?:not )?to (?:leave|ignore|bin|skip|pass|say no)|only if you (?:want|like|wish)|if you (?:want|like|fancy|
    feel like)(?: to| it)?(?= [.,!?…]| $)|(?:may|might) not (?:be for you|fit|suit|be right for you)|
    ignore (?:it|this|me|that) if|if (?:it|that|any of (?:it|that|this)) (?:fits|suits|helps|
    is any use|makes sense)|use it or not|leave it if|if it's any use|no pressure|for what it's worth|
    you (?:may|might) (?:see|think of) (?:it|that|this) differently|what you do with (?:it|that) is|
    whether (?:it|that) fits
  `,
);

/** Asks, after the fact, whether it was all right to say it. */
export const asksPermissionAfterwards = phrase(
  '(?:was|is|were) (?:it|that) (?:ok|okay|alright|all right|fine)(?: with you| for you)?(?: (?:to|that i) [a-z]+)?',
);

/** Asks permission for more than one idea, or for the talk as a whole. */
export const asksInGeneral = phrase(
  anyOf`
    as we (?:go|talk)(?: along)?|along the way|from time to time|now and (?:then|again)|ideas|
    suggestions|(?:some|a few) thoughts|whenever|while we talk|today|this evening|throw things in|chip in
  `,
);

/** Says that the talk turns to something else. */
export const changesTopic = phrase(
  anyOf`
    something else|chang(?:e|ing) the subject|another (?:thing|subject|topic)|moving on|on another note|
    different (?:subject|topic|question)|let's (?:talk about|turn to|move on)|(?:can|could) we talk about|
    by the way|back to (?:the|my|your|what)
  `,
);

/** A no to being given an idea. */
export const refuses = phrase(
  "no|nah|nope|not (?:really|now|today|yet)|rather not|don't|please don't|maybe later|another time",
);

/** A peer’s words about advice that ask for none: “I don't want any tips”, “what do you think I am?”. */
export const wantsNoIdeas = phrase(
  anyOf`
    (?:no|not|don't|do not|never|without|enough|sick of) (?:[a-z']+ ){0,4}(?:advice|tips|ideas|suggestions)|
    what do you think i am|can't tell me what to do
  `,
);

/** A yes that begins with a no: “nah yeah”, “no worries, go ahead”. */
export const saysYesAfterANo = /^ (?:no|nah)(?: ,)? (?:yeah|yep|worries|problem|go (?:on|ahead|for it)) /;

/** Opens like a heading over the question that follows. */
export const leadsToAQuestion = new RegExp(
  `^ (?:(?:so|and|ok|now|well|right|alright|,) ){0,3}(?:${anyOf`
    you (?:mentioned|brought up|talked about|spoke of|told me about|were telling me about|were talking about)|
    (?:going|coming|getting|to go|to come) back to|let's (?:go|come) back to|(?:speaking|thinking) of|
    on the subject of|about (?:your|the|that|this)|earlier you (?:mentioned|talked about|brought up)
  `}) `,
);
/** A heading is short; more words give something back. Ours. */
export const longestHeading = 10;

/** Asks what they make of what was told: “what do you think it would take” asks for something else. */
export const asksWhatTheyThink = phrase(
  anyOf`
    what do you (?:make|think) (?:of|about) (?:that|this|it|those|these|all|them)|
    what do you think(?= [?.!,]+ $| $)|what(?:'s| is| are) your (?:take|thoughts?|view|sense)|
    how does (?:that|this|it) (?:sit|sound|land|fit|strike)|does (?:that|this|any of (?:that|it|
    this)) (?:fit|make sense|sound right|ring true)|how do you (?:see|feel about) (?:that|this|it)
  `,
);

/** Asks what they know already. */
export const asksWhatTheyKnow = phrase(
  anyOf`
    what (?:do|did) you (?:already )?(?:know|heard?|remember)|what have you (?:already )?(?:heard|read|been told|learned|learnt)|
    (?:do|did) you (?:already )?know|have you (?:ever |already )?heard (?:of|about)|how much do you know|are you aware
  `,
);

// Only words that want another after them even in typed chat: “who with”, “up to you” and “I think so” are whole.
const wantsAnother = 'and|but|because|the|a|an|my|your|their';
const endsOnAJoiningWord = new RegExp(` (?:${wantsAnother})(?: ,)? $| (?:${wantsAnother}|if|to|of) … $`);
const endsOnADash = /\S\s*(?:[—–]|\s-|--)\s*$/;
// “Do they live with you, or —” is a whole question.
const endsOnOr = /\bor\W*$/i;
const endsOnAFullStop = /(?:^|[^.…])[.?!]["”’')\s]*$/;

/** Whether a thought breaks off: it ends on a dash, or on a word that wants another after it. */
export function breaksOff(text: string, plain: string): boolean {
  if (endsOnOr.test(text)) return false;
  return endsOnADash.test(text) || (!endsOnAFullStop.test(text) && endsOnAJoiningWord.test(plain));
}

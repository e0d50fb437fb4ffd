import { anyOf } from '../../wording/any-of.ts';
import type { SupporterBehaviour } from '../../behaviours/supporter.ts';
import { opens, phrase } from './rule.ts';

/** One row: words that carry an idea nobody asked for, and what they may pass for. */
export interface Disguise {
  readonly says: RegExp;
  /** Where these words stand the row keeps silent. */
  readonly unless?: RegExp;
  /** Nor where these stand in what it answers. */
  readonly unlessTheirs?: RegExp;
  readonly passesFor: readonly SupporterBehaviour[];
  readonly evidence: string;
  /** A sentence of our own on which it speaks. */
  readonly example: string;
  readonly because: string;
}

const questions = ['openQuestion', 'closedQuestion', 'seekingCollaboration'] as const;

/** Ideas that do not look like advice. What is heard in them is advice all the same, asked for or not. */
export const ideasInDisguise: readonly Disguise[] = [
  {
    says: phrase(
      anyOf`
        (?:wouldn't|wudn't|wudnt|mightn't|couldn't) (?:it|that|you|a [a-z]+)(?: just)? (?:be|do|
        make|work|help)(?: [a-z']+){0,3} (?:better|best|wiser|wise|smarter|kinder|safer|easier|
        sensible|simpler|quicker|worth|sense|idea|off)(?: [a-z']+){0,6} (?:to|if you|just|
        [a-z]+ing)|(?<=^ (?:[a-z]+ , )?)(?:would|might) (?:it|that|(?:a|an|
        the) [a-z]+)(?: [a-z,]+){0,6} not (?:be|do|make|work|help)|(?:isn't it|
        is it not)(?: about| high)? time (?:you|that you|to)|isn't it worth [a-z]+ing|
        (?:don't you|do you not) think (?:you|it)(?:'s| [a-z']+)? (?:should|ought|time|be worth|be better)|would it (?:hurt|kill you) to|
        what's stopping you (?:from )?[a-z]+ing
      `,
    ),
    passesFor: [...questions, 'persuading', 'confronting'],
    evidence: 'asks for a yes to an idea',
    example: 'Wouldn’t it be wiser to take the early bus?',
    because: 'A question that wants a yes to our idea is advice.',
  },
  {
    says: phrase(
      anyOf`
        have you (?:ever )?had a (?:look|go|word|think)|(?:have|hav) you (?:ever )?(?:looked (?:at|
        into)|considered|thought (?:of|about) (?:maybe |just )?[a-z]+ing?|tried (?:the|a|an|
        [a-z]+ing?))
      `,
    ),
    unless: phrase('(?:any|no|every)thing|before|last time|in the past'),
    passesFor: [...questions, 'simpleAffirmation'],
    evidence: 'names an idea in a question',
    example: 'Have you had a look at night classes?',
    because: '“Have you looked at …” names our idea and asks for nothing else.',
  },
  {
    says: phrase(
      anyOf`
        what (?:would|will|could) happen if you (?:just|only|simply)|what if you (?:just|only|
        simply)|(?:could|can) you not just
      `,
    ),
    passesFor: questions,
    evidence: 'pushes one step in a question',
    example: 'What would happen if you just told her?',
    because: '“Just” gives the answer away: the question pushes one step.',
  },
  {
    says: phrase(
      anyOf`
        if i (?:told|tell|asked|advised) you to|(?:can|could|may|might) i (?:just )?(?:suggest|
        recommend|advise|propose|tell you) (?:you|that you|to|[a-z]+ing|leaving)
      `,
    ),
    passesFor: ['seekingCollaboration'],
    evidence: 'asks leave and goes on at once',
    example: 'Would it be OK if I told you to lock it away?',
    because: 'Leave is asked and the step is named before anyone could answer.',
  },
  {
    says: phrase('if (?:that|it|this) (?:was|were) (?:me|mine|my [a-z]+)'),
    passesFor: ['sharing', 'complexReflection', 'standingWith', 'givingInformation'],
    evidence: 'tells what one would do in their place',
    example: 'If that was my door, there would be a chain on it.',
    because: 'Put in our place, it is still our plan for them.',
  },
  {
    says: / , (?:job done|job's a good 'un|simple|sorted|sort it|easy|done)(?: [.!])? $/,
    unless: phrase("i|i'm|i've|my|me|you've|you did|how it's"),
    passesFor: [
      'smallTalk',
      'structure',
      'emphasisingChoice',
      'givingInformation',
      'complexReflection',
      'simpleReflection',
    ],
    evidence: 'hands over a plan as settled',
    example: 'New lock, tenner from the market, job done.',
    because: '“Job done” hands over a plan as if there were nothing left to decide.',
  },
  {
    says: /^ (?:(?:a|the|that|new|your) )?(?:[a-z0-9']+ ){1,5}, (?:today|tonight|tomorrow|straight away|first thing)(?: , [a-z]+)?(?: [.!])? $/,
    unless: phrase("see you|talk|speak|bye|thanks|night|days?|weeks?|hours?|i|i'm|you|you're|you've"),
    passesFor: ['smallTalk', 'structure', 'simpleReflection'],
    evidence: 'names a thing and a time to do it',
    example: 'Spare key, tonight.',
    because: 'A thing and a time: an order with its verb left out.',
  },
  {
    says: phrase(
      anyOf`
        (?:would|might|may|could|should) be (?:wise|advisable|sensible|prudent|the proper course)|
        (?:would|might|will|it'd|it'll) do you good to|you(?:'d| would) (?:do well|be wise|
        be better off|fare better)|(?:wouldn't|can't) hurt to|no harm in [a-z]+ing|your best bet|
        i(?:'d| would) see to it
      `,
    ),
    passesFor: [
      'seekingCollaboration',
      'persuading',
      'emphasisingChoice',
      'givingInformation',
      'structure',
      'confronting',
    ],
    evidence: 'says what would be wise',
    example: 'It would do you good to speak with your vicar.',
    because: 'Polite words for “do it” still say what to do.',
  },
  {
    says: phrase(
      anyOf`
        you(?: two| both| all| lot)? (?:ought to|should) (?!be |feel |know |have |see |hear )[a-z]+
      `,
    ),
    unless: phrase('proud|feel|felt|think|thought|say|said|sounds|told|know'),
    passesFor: ['simpleAffirmation', 'complexAffirmation', 'standingWith'],
    evidence: 'says what they ought to do',
    example: 'You ought to register with the surgery on the corner.',
    because: 'What someone ought to do next is no good thing seen in them.',
  },
  {
    says: phrase(
      anyOf`
        (?<=^ (?:[a-z]+ (?:, )?){0,3})you want to (?:get (?:yourself|on|onto|down|along|in touch)|
        ring|phone|come clean|stay away|steer clear|try|sort|book|check|look (?:at|into)|watch|ask|
        speak to|bin|put|keep (?:off|away|out)|lay off)|you (?:two|lot|both) want to (?:stop|start|
        get|sit|talk)
      `,
    ),
    unlessTheirs: phrase("want|wanted|wish|hope|hoping|love|i'd like|should like|trying"),
    passesFor: ['simpleAffirmation', 'complexReflection', 'simpleReflection', 'standingWith'],
    evidence: 'says “you want to” of what they never said they want',
    example: 'You want to ring them first thing.',
    because: 'A wish they never spoke of is not theirs: “you want to” is then an order.',
  },
  {
    says: opens(
      anyOf`
        (?:nah |nevertheless |nonetheless |jus |, )*(?:ring|phone|call (?!it)|ask|tell (?!me|us)|
        send|get (?!in |some rest)|book|email|text|apply|appeal|speak|say (?!what you like|as much)|
        join|register|sign up|split|swap|bin|pop|nip|block|delete|leave the)(?! ,)
      `,
    ),
    unless: phrase(
      "\\?|if you|you choose|you decide|you pick|your call|up to you|or (?:leave|not|don't|skip)|you'll know|for you to|me|i'm|i'll|we",
    ),
    passesFor: [
      'givingInformation',
      'structure',
      'complexReflection',
      'simpleReflection',
      'persuading',
      'emphasisingChoice',
    ],
    evidence: 'begins with an order',
    example: 'Ask the council for a payment, the form is online.',
    because: 'An order with a fact or a reason behind it is still an order.',
  },
];

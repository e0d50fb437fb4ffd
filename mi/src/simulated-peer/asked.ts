import { anyOf } from '../wording/any-of.ts';
import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import type { Asked, PlainQuestion } from './person.ts';
import { plain, wordsOf } from './words.ts';

/** Behaviours that put a question. */
const questions: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'seekingCollaboration',
  'sharingThatHandsBack',
]);

/** Moves that quick typing without a question mark may have been heard as. */
const vague: ReadonlySet<SupporterBehaviour> = new Set([
  'givingInformation',
  'structure',
  'smallTalk',
  'sharing',
  'standingWith',
]);

/**
 * Words that tell what a question is after, first match wins. Matched against the words of the
 * question itself, because small words ("what would be good about …") carry the meaning here.
 */
const tells: readonly (readonly [Asked, RegExp])[] = [
  [
    'whatHigher',
    new RegExp(anyOf`
      \b(make|get|take|move|bring) (it|you|that) (up )?(to )?(a |an )?(\d+|higher|point|
      one (more|higher|up))\b|\b(for (it|that|you) )?to be (a |an |at )?(\d+|higher)\b|
      \bwould (a |an )\d+ (look|be|feel)\b|\b(a (bit|little|point) )?higher\b
    `),
  ],
  [
    'whyNotLower',
    new RegExp(anyOf`
      \bwhy (a |an )?(\d+|not (lower|zero|less|a lower)|\w+ and not)|\bnot (a )?(lower|zero|
      0)\b|\b(rather than|instead of) (a |an )?(\d+|one|two|three|zero)\b|\bmakes (it|that|
      you) (a |an |at )?\d+|\band not (a |an )?(\d+|one|two|three|four|zero)\b
    `),
  ],
  [
    'rate',
    /\b(scale|what number|0 ?(to|-|–) ?10|zero to ten|one to ten|1 ?(to|-|–) ?10|out of (10|ten)|how (confident|important|ready|sure|likely))\b/,
  ],
  [
    'likes',
    new RegExp(anyOf`
      \b((like|love) about|good (about|things?|part|side)|enjoy|fun|miss (most|about)|
      you('d| would)? miss|miss about|the part (of you )?that (wants|would like|'d like|
      likes) to (go|drink|see|be)|get (out of|from)|(do|did|
      does) (it |that |drinking |drink |they |alcohol )?(do|give) (for )?you|do for you|
      g[ai]ve you|upside|\bkeep\b|best (part|thing|bit)|support you|important about|
      matters? about)
    `),
  ],
  [
    'worries',
    new RegExp(anyOf`
      \b(worst|don't you like|worr(y|ies|ied)|scar(e|es|ed|y)|afraid|fear|concern\w*|hard(er|
      est)?|the other (part|side|hand|half)|difficult|tough|tricky|downside|not so good|
      less good|challenge|get in the way|in the way|problem|risk|go wrong|bother\w*|cost you)\b
    `),
  ],
  [
    'helps',
    new RegExp(anyOf`
      \b(help(s|ed|ing|ful)?|support(s|ed)?|work(s|ed) (for|before)|got you through|kept you|
      keep(s)? you (going|sober)|manage[d]?|cop(e|ed|ing)|get through|did you do it|
      made it (easier|possible)|strength\w*|how have you|how did you (do|stop|get)|lean on)\b
    `),
  ],
  [
    'next',
    new RegExp(anyOf`
      \b(next|plan\w*|going to do|gonna do|will you|you('ll| will) do|could you do|might you|
      would you do|first step|one (small )?(thing|step)|try|what now|options?|how (would|could|
      might) you|what (would|could|might) (you|that) (do|look)|look like|
      what would make \w+ (ok|okay|all right|better|easier|work|possible)|decide)\b
    `),
  ],
  [
    'wants',
    new RegExp(anyOf`
      \b(want(s|ed)?|hope|hoping|wish|would like|like to (see|be|have|happen|do)|ideal\w*|
      best self|right thing|make \w+ a good|dream|better look|different|looking for|mean to you|
      in it for you|reasons?|why (would|do|does)|matters?|important|value)\b
    `),
  ],
  [
    'past',
    new RegExp(anyOf`
      \b(how long|when did|start(ed)?|begin|began|used to|before|back then|in the past|history|
      grow(ing)? up|how did (it|that|you two|you all|you and)|become|met|who were you|how (do|
      did) you know|tell me about yourself|remember|happened)\b
    `),
  ],
  [
    'feels',
    new RegExp(anyOf`
      \b(feel(s|ing|ings)?|felt|like for you|been like|that like|it like|going through|
      goes? through your|cross(es)? your mind|in your head|sit with you|on your mind|
      how are you (with|about))\b
    `),
  ],
];

/** The words of the sentence that asks, lower case, or null when nothing is asked. The last question counts. */
export function questionIn(heard: HeardSupporterTurn): string | null {
  const asking = heard.sentences
    .filter(
      (s) =>
        (questions.has(s.behaviour) && !isOnlyGuessedToAsk(s)) ||
        invites(s.text) ||
        ((vague.has(s.behaviour) || s.probability < 0.7) && looksAsked(s.text)) ||
        (s.text.trimEnd().endsWith('?') && s.behaviour !== 'safetyStep'),
    )
    .at(-1);
  return asking === undefined ? null : plain(asking.text);
}

/** Half heard as a story that hands back, without a question in it: nothing was asked. */
function isOnlyGuessedToAsk(sentence: HeardSupporterSentence): boolean {
  return (
    sentence.behaviour === 'sharingThatHandsBack' &&
    sentence.probability < 0.5 &&
    !sentence.text.includes('?') &&
    !looksAsked(sentence.text)
  );
}

/** "Tell me about …", "wanna talk about …": asks without a question mark. */
export function invites(text: string): boolean {
  return /^(so |ok |and |hey )*(tell me|wanna|want to|let's|shall we|can we) (\w+ )?(talk|chat|speak|about|more)/.test(
    plain(text),
  );
}

/** "what do u do on sundays": asks without a question mark. A story ("when I stopped …") does not. */
export function looksAsked(text: string): boolean {
  return new RegExp(
    anyOf`
      ${lead}((what|who|where|when|how|why)('s|( [a-z]+)? (do|does|did|is|are|was|were|would|
      will|can|could|have|has)\b)|(do|does|did|are|have|were|can|could|would|will) (you|they|we|
      he|she)\b)
    `,
  ).test(plain(text));
}

/** What the question is after, or null when its words do not tell. */
export function askedFor(question: string): Asked | null {
  return tells.find(([, words]) => words.test(question))?.[0] ?? null;
}

/** Words a question for yes or no starts with. */
const verbs = 'do|does|are|is|am|have|has|had|did|was|were|can|ca|could|would|will|might|wo|should';

/** Words that may come before the verb of a question. */
const lead = String.raw`^((so|and|but|ok|okay|well|hey|hi|sam|right|then)[ ,]+)*`;

/** Which short answers suit: to "do you …", to "have you …", to "could you …", to one about somebody else, or to a question for one fact. */
export function shortAnswer(
  question: string,
): 'answersShort' | 'answersOnce' | 'answersMaybe' | 'answersOfOthers' | 'cannotSay' {
  const verb = new RegExp(`${lead}(${verbs})(n't)?\\b`).exec(question);
  if (verb === null) return 'cannotSay';
  const after = question.slice(verb.index + verb[0].length).trim();
  if (
    new RegExp(anyOf`
      ^((you|your|the) )?(mates|friends|lads|mum|sister|boss|family|daughter|dad|caseworker|he|
      she|they|marty|deano|kev|jo|ella|kirsty|len|any(one|body)|every(one|body)|people)\b
    `).test(after)
  )
    return 'answersOfOthers';
  const aboutMe = /^(you|i|we|there)\b/.test(after);
  if (/^(do|does|are|is|am)$/.test(verb[3] ?? '')) return 'answersShort';
  if (!aboutMe) return 'cannotSay';
  return /^(have|has|had|did|was|were)$/.test(verb[3] ?? '') ? 'answersOnce' : 'answersMaybe';
}

/** The plain fact asked for (a way with underscores stands word for word), when this person has an answer ready. */
export function plainQuestionIn(
  question: string,
  known: readonly PlainQuestion[],
): PlainQuestion | undefined {
  // "Tell me more about …" asks to go on, not for the fact.
  if (/\bmore about\b/.test(question)) return undefined;
  const words = new Set(wordsOf(question));
  return known.find((one) =>
    one.when.some((group) =>
      group.every((word) =>
        word.includes('_') ? question.includes(word.replaceAll('_', ' ')) : words.has(word),
      ),
    ),
  );
}

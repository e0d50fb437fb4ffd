import { anyOf } from '../wording/any-of.ts';
import type { DangerSign } from './danger-sign.ts';
import { dangerPatterns } from './patterns.ts';
import type { DangerPattern } from './danger-pattern.ts';
import { readingsOf } from './plain-letters.ts';
import { plainWords } from './plain-words.ts';

/** Told of another time: a story of then, not a sign of now. */
const longAgo = new RegExp(anyOf`
    \b(?:used to|years? ago|for years|ages ago|long (?:time )?ago|back (?:then|in|when)|
    when i was (?:\w+ ){0,2}(?:young|kid|little|child|teenager|teen|using|drinking|\d+|small|
    at school|inside|in prison|at my)|as a (?:kid|child|teenager|young)|in (?:the past|19\d\d|
    20\d\d|my twenties|my thirties|those days)|once upon|before i (?:got|stopped|came|started|
    found|quit|went)|at my (?:lowest|worst)|in my (?:worst|darkest|drinking|using|old)|
    the old days|my past|last (?:year|winter|summer)|growing up|during my|there was a time|
    at one (?:point|time)|never again|at (?:\w+teen|twenty|\d\d))\b
  `);
/** Told of now or of hours ago. Wins over `longAgo`. */
const nearNow = new RegExp(anyOf`
    \b(?:right now|tonight|today|this (?:morning|afternoon|evening|week|weekend|arvo)|
    last night|yesterday|earlier|just now|an hour ago|\w+ (?:minutes?|mins?|hours?|hrs?) ago|
    again|still|these days|(?<!ago )now|an hour|at the moment|the other (?:day|night)|
    on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|few days ago)\b
  `);
/** Told by someone who came through: “now” in it is the good part. */
const cameThrough = new RegExp(anyOf`
    \b(?:years?|months?) (?:clean|sober|later|free|off it|ago)\b|\bin (?:19|20)\d\d\b|
    \bat (?:\w+teen|twenty)\b|\b(?:clean|sober) (?:for|since|now)\b|\b(?:am|feel) (?:safe|okay|
    ok|well|better|glad) now\b
  `);
/** Told of these very hours: wins over all of those. */
const hoursAgo = /\b(?:right now|tonight|today|last night|yesterday|again|this morning)\b/;
/** Someone else's words, or a made-up case. */
const someoneElsesWords = new RegExp(anyOf`
    \b(?:you (?:said|say|told|wrote|mean|feel|felt|might|were|are|want|think|have|talked|
    mentioned|also|told me)|(?:someone|somebody|people|person|peers?|anyone|clients?|others|
    folks|many|some) (?:\w+ ){0,2}(?:says?|said|tells?|told|feels?|felt|thinks?|writes?|wrote|
    might|who|that)|when (?:a|the|my) peer|(?:he|she|they|mate|friend|brother|sister|mum|dad|
    peer) (?:said|says|told me|wrote|texted)|sounds? like|i hear|hearing (?:that|you)|
    what (?:do|should|would|can|if) (?:i|you|a|someone|we)|how (?:do|should|would|can) (?:i|you|
    we|a)|(?:the|a) (?:song|film|movie|book|show|character|lyrics?|line|scene|question|lesson|
    course)|in the (?:film|movie|book|show|game|song|role|example|lesson)|role ?-?play|pretend|
    imagine|for example|example|if (?:i|you|someone|a peer|he|she|they) (?:said|say|says|told|
    tell|wanted|were|was|ever|had)|instead of|joking|as a joke|jokes)\b
  `);
/** The narrower list for danger that others may well have told the writer of. */
const givenBackOrMadeUp = new RegExp(anyOf`
    \byou (?:said|say|told|wrote|feel|are|were)\b|\b(?:if|when) (?:someone|somebody|a peer|
    people)\b|\b(?:film|movie|song|book|show|role ?-?play|pretend|imagine|example)\b
  `);
/** A question put to the other person. */
const askingTheOther = new RegExp(anyOf`
    ^(?:and |so |but |ok |okay |hey |can i ask |could i ask )?(?:are|do|did|have|has|were|is|
    was|would|could|can|will|does|had|should|might)(?:n't)? (?:you|he|she|they|your|it|that|
    there|anyone|someone)\b|^(?:what|how|when|why|who|where) (?:\w+ )?(?:you|your)\b
  `);
/** A plain no before the words, near enough to belong to them. */
const saysNo = new RegExp(anyOf`
    \b(?:don't|doesn't|didn't|not|never|wasn't|isn't|aren't|won't|wouldn't|no longer|haven't|
    stopped|stop|without|rather than|no|nobody|couldn't|can't|nor|hardly|glad i didn't|
    no plans? to|not going)\b(?: \w+){0,3} ?$
  `);

/** Quoted passages belong to someone else, unless the whole message stands in quotes. */
function withoutQuotes(words: string): string {
  const left = words.replace(/"[^"\n]{0,400}"/g, ' … ');
  return /[a-z]/.test(left) ? left : words;
}

function clausesOf(words: string): readonly string[] {
  return words
    .split(/[.!?;:\n…]+|,| - | – | — |\bbut\b|\bthough\b|\bhowever\b|\banyway\b/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 0);
}

/** One clause, with what its sentence says about time. */
interface Clause {
  readonly words: string;
  readonly nearNow: boolean;
  readonly longAgo: boolean;
}

/** Every clause of the message; what holds for a whole sentence is looked up once, or long messages take long. */
function clausesWithTime(message: string): readonly Clause[] {
  return message.split(/[.!?\n]+/).flatMap((sentence) => {
    const then = longAgo.test(sentence);
    const near = nearNow.test(sentence) && !(then && cameThrough.test(sentence) && !hoursAgo.test(sentence));
    return clausesOf(sentence)
      .filter((words) => !askingTheOther.test(words))
      .map((words) => ({ words, nearNow: near, longAgo: then }));
  });
}

function found(pattern: DangerPattern, clause: Clause): string | null {
  const match = pattern.match.exec(clause.words);
  if (match === null) return null;
  if (pattern.notIf?.test(clause.words)) return null;
  const before = clause.words.slice(0, match.index);
  // The match may begin inside a short form (“don|'t think”): that is a no as well.
  if (pattern.carriesItsOwnNo !== true && /[a-z]'$/.test(before)) return null;
  if (pattern.when === 'recent' && !clause.nearNow) return null;
  if (clause.longAgo && !clause.nearNow) return null;
  const reported = pattern.othersWordsCount === true ? givenBackOrMadeUp : someoneElsesWords;
  if (reported.test(before) || reported.test(match[0])) return null;
  if (pattern.carriesItsOwnNo !== true && saysNo.test(`${before.trimEnd()} `)) return null;
  if (pattern.carriesItsOwnNo !== true && /\b(?:don't|not|never|won't|didn't|no)\b/.test(match[0]))
    return null;
  return match[0].trim();
}

/**
 * Whether the WRITER speaks of danger, now or near, to themselves or to someone: their own death or
 * harm, an overdose, violence done to them or by them, a child at risk. Asking the other about
 * danger, idiom, stories of long ago, plain negations and giving back the other's words are not it.
 * It only ever points, and it misses much (docs/danger.md); a person or a page with numbers answers.
 * Time grows in step with the text.
 */
export function noticeDanger(text: string): DangerSign | null {
  for (const reading of readingsOf(text.slice(0, 20_000))) {
    const sign = signIn(withoutQuotes(plainWords(reading)));
    if (sign !== null) return sign;
  }
  return null;
}

function signIn(message: string): DangerSign | null {
  const clauses = clausesWithTime(message);
  for (const pattern of dangerPatterns) {
    if (pattern.onlyBeside?.test(message) === false) continue;
    for (const clause of clauses) {
      const words = found(pattern, clause);
      if (words !== null) return { kind: pattern.kind, because: [words] };
    }
  }
  return null;
}

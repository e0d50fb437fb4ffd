import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { invites, looksAsked, shortAnswer } from './asked.ts';
import type { Asked } from './person.ts';
import type { PeerState } from './state.ts';
import { plain, wordsOf } from './words.ts';

/** What stands out first when a turn does several things: harm before repair, repair before the rest, questions last. */
const loudestFirst: readonly SupporterBehaviour[] = [
  'safetyStep',
  'confronting',
  'sharingAsAdvice',
  'adviceWithoutPermission',
  'persuading',
  'apologising',
  'complexAffirmation',
  'simpleAffirmation',
  'sharingThatHandsBack',
  'sharing',
  'summary',
  'complexReflection',
  'emphasisingChoice',
  'adviceWithPermission',
  'simpleReflection',
  'standingWith',
  'givingInformation',
  'praise',
  'seekingCollaboration',
  'openQuestion',
  'closedQuestion',
  'structure',
  'smallTalk',
];

/** Moves that press on the person: these are answered before any question in the same turn. */
export const pressing: ReadonlySet<SupporterBehaviour> = new Set([
  'confronting',
  'sharingAsAdvice',
  'adviceWithoutPermission',
  'persuading',
]);

/** Moves that put a question to this person. */
export const asking: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'sharingThatHandsBack',
]);
/** Moves that tell a story. */
export const telling: ReadonlySet<SupporterBehaviour> = new Set([
  'sharing',
  'sharingThatHandsBack',
  'sharingAsAdvice',
]);

/** Plain moves an invitation to talk may have been heard as. */
const maybeInviting: ReadonlySet<SupporterBehaviour> = new Set([
  'givingInformation',
  'structure',
  'smallTalk',
]);

/** From here a sentence was heard surely enough to be met as what it was heard as. Ours, by reading conversations. */
const heardSurely = { pressing: 0.3, statement: 0.45, plainly: 0.6, question: 0.7 };

/** Plain statements that, half heard, are as likely to be about this person. */
const maybeListening: ReadonlySet<SupporterBehaviour> = new Set([
  'givingInformation',
  'structure',
  'adviceWithPermission',
  'sharing',
  'sharingThatHandsBack',
  'simpleAffirmation',
  'complexAffirmation',
]);

/**
 * The loudest move; but a first hello is a hello, and a ruler question a question, whatever else they
 * sound like. What was hardly heard gives way to what was heard plainly; a half-heard statement that
 * takes up this person’s own words is met as listening.
 */
export function moveToMeet(
  state: PeerState,
  heard: HeardSupporterTurn,
  asked: Asked | null,
  takesUp: boolean,
): SupporterBehaviour {
  const all = heard.sentences.map((s) => s.behaviour);
  if (asked === 'rate' || asked === 'whyNotLower' || asked === 'whatHigher') return 'openQuestion';
  if (all.every((b) => maybeInviting.has(b)) && heard.sentences.some((x) => invites(x.text)))
    return 'openQuestion';
  const hello =
    /^(hi|hello|hey|hiya|kia ora|tēnā koe|tena koe|mōrena|morena|talofa|good (morning|afternoon|evening))\b[^?]*$/.test(
      plain(heard.text),
    );
  if (state.memory.turns === 0 && hello && wordsOf(heard.text).length <= 12) return 'smallTalk';
  const one = heard.sentences.some((s) => s.probability >= heardSurely.plainly);
  const surely = heard.sentences.filter(
    (s) => s.probability >= heardSurely.pressing || (!one && !pressing.has(s.behaviour)),
  );
  const behaviours = (surely.length === 0 ? heard.sentences : surely).map((s) => metAs(s, takesUp));
  return loudestFirst.find((b) => behaviours.includes(b)) ?? 'smallTalk';
}

/** What a sentence is met as: what it was heard as, unless it was only half heard or names this very talk. */
function metAs(s: HeardSupporterSentence, takesUp: boolean): SupporterBehaviour {
  if (s.behaviour === 'givingInformation' && namesCourage.test(plain(s.text))) return 'simpleAffirmation';
  const sure = s.probability >= heardSurely.statement;
  const asks =
    (s.probability < heardSurely.question && looksAsked(s.text)) || (!sure && s.text.includes('?'));
  if (
    asks &&
    !asking.has(s.behaviour) &&
    (!pressing.has(s.behaviour) || s.probability < heardSurely.pressing) &&
    s.behaviour !== 'safetyStep'
  ) {
    return shortAnswer(plain(s.text)) === 'cannotSay' ? 'openQuestion' : 'closedQuestion';
  }
  if (s.probability < heardSurely.pressing) {
    if (pressing.has(s.behaviour) && aboutThem(s.text) && !presses.test(plain(s.text)))
      return 'simpleReflection';
    if (s.behaviour === 'apologising' && !/\b(sorry|apolog\w*|my bad|forgive)\b/.test(plain(s.text)))
      return 'smallTalk';
    if (s.behaviour.endsWith('Affirmation') && !aboutThem(s.text)) return 'smallTalk';
  }
  if (sure || !maybeListening.has(s.behaviour)) return s.behaviour;
  return (takesUp && !telling.has(s.behaviour)) || aboutThem(s.text) ? 'simpleReflection' : s.behaviour;
}

/** Words that tell someone what to do. */
const presses = /\b(should|need to|have to|must|try|why don't you|just|better|don't|never)\b/;

const namesCourage =
  /\b(takes?|took|taken) (a lot of |real |some )?(guts|courage|strength|nerve|something)\b|\b(thank you|thanks) for (telling|sharing|saying)\b/;

/** "So they’re not just …", "it’s like you …": words about the other, not about the speaker. */
function aboutThem(text: string): boolean {
  const words = plain(text);
  if (/^((so|and|yeah) )?(i'm|i) (guess\w*|wonder\w*|hear\w*|sens\w*|imagine|bet|reckon)\b/.test(words))
    return true;
  const other =
    /\b(you|you're|your|you've|you'd|they're|it's like|that's|them|him|her|that|it)\b|^((so|and|but|yeah) )?(he|she|they|that|it)\b/;
  return other.test(words) && !/\b(i|i'm|my|me|i've|i'd)\b/.test(words);
}

import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { askedFor, invites, looksAsked, questionIn } from './asked.ts';
import { insultIn, mockingIn, wandersOff } from './boundaries.ts';
import { goingOn, type GoingOn } from './going-on.ts';
import { lastTold, lineTakenUp } from './last-told.ts';
import { makesSense } from './making-sense.ts';
import type { Asked, Line, PracticePerson } from './person.ts';
import type { PeerState } from './state.ts';
import { pointsTo, topicIn } from './topics.ts';
import { plain, stemsHeard, wordsOf } from './words.ts';

/** A heard turn as this person takes it: what it is about, what it asks, and what stands out. */
export interface WhatWasSaid {
  readonly heard: HeardSupporterTurn;
  /** The move this person reacts to first. */
  readonly move: SupporterBehaviour;
  /** The move the next talk answers: the question when there is one, else `move`. */
  readonly answering: SupporterBehaviour;
  readonly question: string | null;
  readonly asked: Asked | null;
  /** The topic the words point to, or null when they point to none. */
  readonly topic: string | null;
  /** Does it hold on to something this person has told? */
  readonly touchesWhatWasTold: boolean;
  /** Does it plainly name something this person has told, or one of their own words? */
  readonly namesWhatWasTold: boolean;
  /** A feeling word in a reflection that this person knows, and whether it fits. */
  readonly guess: { readonly word: string; readonly fits: boolean } | null;
  readonly parroted: boolean;
  readonly longStory: boolean;
  readonly insulting: boolean;
  /** Made fun of: it lands as a judgement. */
  readonly mocking: boolean;
  /** False when the words make no sense here. */
  readonly makesSense: boolean;
  /** Asks about something far from this talk. */
  readonly wandersOff: boolean;
  /** "Go on", "why?", "mm": asks for more of what was told last, or only nods. */
  readonly goingOn: GoingOn | null;
  /** The line told lately whose words come back in this turn, or which "go on" is about. */
  readonly takesUp: Line | null;
}

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

const asking: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'sharingThatHandsBack',
]);
const reflecting: ReadonlySet<SupporterBehaviour> = new Set([
  'simpleReflection',
  'complexReflection',
  'summary',
]);
const telling: ReadonlySet<SupporterBehaviour> = new Set([
  'sharing',
  'sharingThatHandsBack',
  'sharingAsAdvice',
]);

/** A story of more words than this turns the talk to the teller. Ours, by reading conversations. */
export const longStoryWords = 60;

/** At least three of the person’s own words and hardly any other: that is handing the words back, not reflecting. */
const parrotedFrom = { share: 0.85, words: 3 };

/** Reads a heard turn from where this person stands. */
export function takeAsSaid(person: PracticePerson, state: PeerState, heard: HeardSupporterTurn): WhatWasSaid {
  const behaviours = heard.sentences.map((s) => s.behaviour);
  const goes = goingOn(heard.text);
  const question = goes === null ? questionIn(heard) : null;
  const asked = question !== null ? askedFor(question) : goes === 'why' ? reasonFor(state) : null;
  const mocking = mockingIn(heard.text);
  const takenUp = lineTakenUp(person, state, stemsHeard(heard)) ?? null;
  const move = mocking ? 'confronting' : moveToMeet(state, heard, asked, takenUp !== null);
  const last = goes === null ? undefined : lastTold(person, state);
  const invited = goes === 'asks' || goes === 'why';
  const topic =
    goes === null ? topicToMeet(person, state, heard, question, asked, takenUp) : state.memory.topic;
  const told = topic !== null && state.memory.told[topic] !== undefined;
  const sense = makesSense(person, heard, question, topic);
  return {
    heard,
    move: invited ? 'openQuestion' : move,
    answering: invited
      ? 'openQuestion'
      : pressing.has(move)
        ? move
        : questionMove(behaviours, question, move),
    question,
    asked,
    topic,
    touchesWhatWasTold:
      goes === null && (told || heard.takenUp.echoed.length > 0 || affirmsThisTalk(heard.sentences)),
    namesWhatWasTold:
      heard.takenUp.echoed.length > 0 ||
      person.cares.some((care) => state.memory.told[care.topic] !== undefined && pointsTo(care, heard)),
    guess: feelingGuessed(person, heard),
    parroted:
      heard.takenUp.parroting >= parrotedFrom.share &&
      heard.takenUp.echoed.length >= parrotedFrom.words &&
      behaviours.some((b) => reflecting.has(b)) &&
      question === null,
    longStory: storyWords(heard.sentences) > longStoryWords,
    insulting: insultIn(heard.text) && !behaviours.every((b) => reflecting.has(b) || b === 'apologising'),
    mocking,
    makesSense: sense || goes !== null,
    wandersOff: wandersOff(heard, sense || goes !== null),
    goingOn: goes,
    takesUp: goes === null ? takenUp : last?.topic === state.memory.topic ? (last ?? null) : null,
  };
}

/** "Why?" after a word for change asks what is wanted, else what is hard. */
function reasonFor(state: PeerState): Asked {
  return state.momentum === 'changeTalk' ? 'wants' : 'worries';
}

/** What is affirmed may be this very talk: being open, honest, here. */
function affirmsThisTalk(sentences: readonly HeardSupporterSentence[]): boolean {
  return sentences.some(
    (s) =>
      (s.behaviour === 'simpleAffirmation' ||
        s.behaviour === 'complexAffirmation' ||
        s.behaviour === 'givingInformation') &&
      /\b(today|talk(ing|ed)?|tell(ing)? me|told me|honest(y|ly)?|open(ed|ing)? up|straight with|shar(e|ed|ing)|trust(ed|ing)?|say(ing)? (it|that|so|this|all)|out loud|came|coming|here|put(ting)? it into words|(that|this|it)('s| is| takes| took| must have taken)? (a lot of |real )?(guts|courage|strength|brave|nerve|something|a lot))\b/.test(
        plain(s.text),
      ),
  );
}

/** Taking up what he just told keeps it on the table. The topic the words point to; a bare "what next?" while a decision is on the table is about that decision. */
function topicToMeet(
  person: PracticePerson,
  state: PeerState,
  heard: HeardSupporterTurn,
  question: string | null,
  asked: Asked | null,
  takenUp: Line | null,
): string | null {
  const topic = topicIn(person, heard, question, state.memory.topic, takenUp?.topic ?? null);
  if (asked !== 'next' || state.memory.turns - state.memory.decisionAt > 3) return topic;
  const named = person.cares.some((care) =>
    wordsOf(question ?? '').some((word) => care.words.includes(word)),
  );
  return named ? topic : person.topicAtFirst;
}

/** Plain moves an invitation to talk may have been heard as. */
const maybeInviting: ReadonlySet<SupporterBehaviour> = new Set([
  'givingInformation',
  'structure',
  'smallTalk',
]);

/** From here a sentence was heard surely enough to be met as what it was heard as. Ours, by reading conversations. */
const heardSurely = { pressing: 0.3, statement: 0.45 };

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
function moveToMeet(
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
  const surely = heard.sentences.filter(
    (s) => s.probability >= heardSurely.pressing || !pressing.has(s.behaviour),
  );
  const behaviours = (surely.length === 0 ? heard.sentences : surely).map((s) => metAs(s, takesUp));
  return loudestFirst.find((b) => behaviours.includes(b)) ?? 'smallTalk';
}

/** What a sentence is met as: what it was heard as, unless it was only half heard or names this very talk. */
function metAs(s: HeardSupporterSentence, takesUp: boolean): SupporterBehaviour {
  if (s.behaviour === 'givingInformation' && namesCourage.test(plain(s.text))) return 'simpleAffirmation';
  if (s.probability >= heardSurely.statement) return s.behaviour;
  if (looksAsked(s.text)) return asking.has(s.behaviour) ? s.behaviour : 'openQuestion';
  if (s.text.includes('?') || !maybeListening.has(s.behaviour)) return s.behaviour;
  return (takesUp && !telling.has(s.behaviour)) || aboutThem(s.text) ? 'simpleReflection' : s.behaviour;
}

const namesCourage =
  /\b(takes?|took|taken) (a lot of |real |some )?(guts|courage|strength|nerve|something)\b|\b(thank you|thanks) for (telling|sharing|saying)\b/;

/** "So they’re not just …", "it’s like you …": words about the other, not about the speaker. */
function aboutThem(text: string): boolean {
  const words = plain(text);
  return (
    /\b(you|you're|your|you've|you'd|they're|it's like|that's)\b|^((so|and|but|yeah) )?(he|she|they|that|it)\b/.test(
      words,
    ) && !/\b(i|i'm|my|me|i've|i'd)\b/.test(words)
  );
}

function questionMove(
  behaviours: readonly SupporterBehaviour[],
  question: string | null,
  move: SupporterBehaviour,
): SupporterBehaviour {
  if (question === null) return move;
  return behaviours.filter((b) => asking.has(b)).at(-1) ?? move;
}

function feelingGuessed(person: PracticePerson, heard: HeardSupporterTurn): WhatWasSaid['guess'] {
  let missed: WhatWasSaid['guess'] = null;
  for (const sentence of heard.sentences) {
    if (!reflecting.has(sentence.behaviour)) continue;
    const words = wordsOf(sentence.text);
    for (const [at, word] of words.entries()) {
      const known = person.feelings[word];
      if (known === undefined || heard.takenUp.echoed.includes(word)) continue;
      const before = words.slice(Math.max(0, at - 3), at);
      const denied = /^(not|never|isn't|aren't|without|being|than)$/.test(before.at(-1) ?? '');
      const ofAnother = before.some((b) =>
        /^(she|she's|he|he's|they|they're|jo|marty|ella|kev|deano)$/.test(b),
      );
      if (denied || ofAnother) continue;
      // One word that fits is enough: the rest was near.
      if (known.fits) return { word, fits: true };
      missed ??= { word, fits: false };
    }
  }
  return missed;
}

function storyWords(sentences: readonly HeardSupporterSentence[]): number {
  return sentences
    .filter((s) => telling.has(s.behaviour))
    .reduce((sum, s) => sum + wordsOf(s.text).length, 0);
}

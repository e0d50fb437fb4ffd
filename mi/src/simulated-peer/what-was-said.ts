import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { askedFor, invites, plainQuestionIn, questionIn } from './asked.ts';
import { plain, wordsOf } from './words.ts';
import type { Asked, PracticePerson } from './person.ts';
import type { PeerState } from './state.ts';
import { topicIn } from './topics.ts';

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
  /** A feeling word in a reflection that this person knows, and whether it fits. */
  readonly guess: { readonly word: string; readonly fits: boolean } | null;
  readonly parroted: boolean;
  readonly longStory: boolean;
  readonly insulting: boolean;
  /** False when the words make no sense here. */
  readonly makesSense: boolean;
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

const insults =
  /\b(idiot|loser|pathetic|junkie|druggie|scum|worthless|useless|stupid|moron|shut up|waste of space|dumb|piss off|f+u+c+k+( off| you|ing)?|alkie|low ?life|hate you|disgust\w*|go to hell|bastard|wanker|prick|dickhead|bitch|cunt|retard\w*)\b/;

/** Reads a heard turn from where this person stands. */
export function takeAsSaid(person: PracticePerson, state: PeerState, heard: HeardSupporterTurn): WhatWasSaid {
  const behaviours = heard.sentences.map((s) => s.behaviour);
  const question = questionIn(heard);
  const asked = question === null ? null : askedFor(question);
  const move = moveToMeet(state, heard, behaviours, asked);
  const topic = topicToMeet(person, state, heard, question, asked);
  const told = topic !== null && state.memory.told[topic] !== undefined;
  const text = plain(heard.text);
  return {
    heard,
    move,
    answering: pressing.has(move) ? move : questionMove(behaviours, question, move),
    question,
    asked,
    topic,
    touchesWhatWasTold: told || heard.takenUp.echoed.length > 0 || affirmsThisTalk(heard.sentences),
    guess: feelingGuessed(person, heard.sentences),
    parroted:
      heard.takenUp.parroting >= parrotedFrom.share &&
      heard.takenUp.echoed.length >= parrotedFrom.words &&
      behaviours.some((b) => reflecting.has(b)) &&
      question === null,
    longStory: storyWords(heard.sentences) > longStoryWords,
    insulting: insults.test(text) && !behaviours.every((b) => reflecting.has(b) || b === 'apologising'),
    makesSense: makesSense(person, heard, question, topic),
  };
}

/** These moves may be heard in words from anywhere; the others were understood as something when they were heard. */
const mayComeFromAnywhere: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'givingInformation',
  'structure',
]);

/** Do these words mean anything here? A row of letters does not, nor does a question from another world. */
function makesSense(
  person: PracticePerson,
  heard: HeardSupporterTurn,
  question: string | null,
  topic: string | null,
): boolean {
  if (topic !== null || heard.takenUp.echoed.length > 0) return true;
  const known = (word: string): boolean =>
    person.vocabulary.has(word) || everyday.has(word) || /^(h+m+|m+h*m*|u+h+|a+h+|lol|haha)$/.test(word);
  const words = wordsOf(heard.text);
  if (!words.some(known)) return false;
  if (!heard.sentences.every((s) => mayComeFromAnywhere.has(s.behaviour))) return true;
  if (question !== null && (askedFor(question) !== null || plainQuestionIn(question, person.plainQuestions)))
    return true;
  const content = heard.takenUp.words.flatMap(wordsOf).filter((word) => word.length > 2);
  return content.length === 0 || content.some(known);
}

/** Everyday words of such talks that this person happens never to say. */
const everyday = new Set(
  'hi hello hiya hey bye goodbye welcome thanks thank okay meet talk talking feel feeling feelings important matters matter understand honest discuss share sharing curious wonder wondering minutes session today tomorrow yesterday problem problems support supporter situation experience experiences happening happened happens happen brings bring explain describe options safe tonight confident ready ideas idea ask make'.split(
    ' ',
  ),
);

/** What is affirmed may be this very talk: being open, honest, here. */
function affirmsThisTalk(sentences: readonly HeardSupporterSentence[]): boolean {
  return sentences.some(
    (s) =>
      (s.behaviour === 'simpleAffirmation' || s.behaviour === 'complexAffirmation') &&
      /\b(today|talk(ing|ed)?|tell(ing)? me|told me|honest(y|ly)?|open(ed|ing)? up|straight with|shar(e|ed|ing)|trust(ed|ing)?|say(ing)? (it|that|so)|came|coming|here|put(ting)? it into words)\b/.test(
        plain(s.text),
      ),
  );
}

/** The topic the words point to; a bare "what next?" while a decision is on the table is about that decision. */
function topicToMeet(
  person: PracticePerson,
  state: PeerState,
  heard: HeardSupporterTurn,
  question: string | null,
  asked: Asked | null,
): string | null {
  const topic = topicIn(person, heard, question, state.memory.topic);
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

/** The loudest move; but a first hello is a hello, and a ruler question a question, whatever else they sound like. */
function moveToMeet(
  state: PeerState,
  heard: HeardSupporterTurn,
  behaviours: readonly SupporterBehaviour[],
  asked: Asked | null,
): SupporterBehaviour {
  if (asked === 'rate' || asked === 'whyNotLower' || asked === 'whatHigher') return 'openQuestion';
  if (behaviours.every((b) => maybeInviting.has(b)) && heard.sentences.some((x) => invites(x.text)))
    return 'openQuestion';
  const hello = /^(hi|hello|hey|hiya|kia ora|good (morning|afternoon|evening))\b[^?]*$/.test(
    plain(heard.text),
  );
  if (state.memory.turns === 0 && hello && wordsOf(heard.text).length <= 9) return 'smallTalk';
  return loudestFirst.find((b) => behaviours.includes(b)) ?? 'smallTalk';
}

function questionMove(
  behaviours: readonly SupporterBehaviour[],
  question: string | null,
  move: SupporterBehaviour,
): SupporterBehaviour {
  if (question === null) return move;
  return behaviours.filter((b) => asking.has(b)).at(-1) ?? move;
}

function feelingGuessed(
  person: PracticePerson,
  sentences: readonly HeardSupporterSentence[],
): WhatWasSaid['guess'] {
  for (const sentence of sentences) {
    if (!reflecting.has(sentence.behaviour)) continue;
    const words = wordsOf(sentence.text);
    for (const [at, word] of words.entries()) {
      const known = person.feelings[word];
      const before = words.slice(Math.max(0, at - 3), at);
      const denied = /^(not|never|isn't|aren't|without)$/.test(before.at(-1) ?? '');
      const ofAnother = before.some((b) =>
        /^(she|she's|he|he's|they|they're|jo|marty|ella|kev|deano)$/.test(b),
      );
      if (known !== undefined && !denied && !ofAnother) return { word, fits: known.fits };
    }
  }
  return null;
}

function storyWords(sentences: readonly HeardSupporterSentence[]): number {
  return sentences
    .filter((s) => telling.has(s.behaviour))
    .reduce((sum, s) => sum + wordsOf(s.text).length, 0);
}

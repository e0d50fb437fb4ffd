import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { askedFor, plain, questionIn, wordsOf } from './asked.ts';
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

/** Words so common in such talks that a turn with one of them is never taken for nonsense. */
const talkWords =
  /\b(you|your|yours|you're|it|that|this|feel\w*|think\w*|matter\w*|important|help\w*|hard|today|week|life|want\w*|change\w*|happen\w*|talk\w*|tell|more|else|anything|things?|going|see|hear\w*|say|said|sorry|ok|okay|yes|yeah|no|sure|thanks?|thank|hi|hello|hey|bye|mm+|hm+|uh|ah|oh|right|go on|why|first|step|done|well|good|great|nice|i'm|i|me|we|us|they|them|him|her|he|she)\b/;

/** Reads a heard turn from where this person stands. */
export function takeAsSaid(person: PracticePerson, state: PeerState, heard: HeardSupporterTurn): WhatWasSaid {
  const behaviours = heard.sentences.map((s) => s.behaviour);
  const move = loudestFirst.find((b) => behaviours.includes(b)) ?? 'smallTalk';
  const question = questionIn(heard);
  const topic = topicIn(person, heard, question);
  const told = topic !== null && state.memory.told[topic] !== undefined;
  const text = plain(heard.text);
  return {
    heard,
    move,
    answering: pressing.has(move) ? move : questionMove(behaviours, question, move),
    question,
    asked: question === null ? null : askedFor(question),
    topic,
    touchesWhatWasTold: told || heard.takenUp.echoed.length > 0,
    guess: feelingGuessed(person, heard.sentences),
    parroted:
      heard.takenUp.parroting >= parrotedFrom.share &&
      heard.takenUp.echoed.length >= parrotedFrom.words &&
      behaviours.some((b) => reflecting.has(b)) &&
      question === null,
    longStory: storyWords(heard.sentences) > longStoryWords,
    insulting: insults.test(text) && !behaviours.every((b) => reflecting.has(b) || b === 'apologising'),
    makesSense: makesSense(heard, behaviours, topic),
  };
}

/** Only everyday moves can be nonsense: whatever was heard as warmth, advice or a judgement was understood. */
const maybeNonsense: ReadonlySet<SupporterBehaviour> = new Set([
  'openQuestion',
  'closedQuestion',
  'givingInformation',
  'smallTalk',
  'structure',
]);

function makesSense(
  heard: HeardSupporterTurn,
  behaviours: readonly SupporterBehaviour[],
  topic: string | null,
): boolean {
  const text = plain(heard.text);
  const question = questionIn(heard);
  if (topic !== null || heard.takenUp.echoed.length > 0 || talkWords.test(text)) return true;
  if (question !== null && askedFor(question) !== null) return true;
  if (!behaviours.every((b) => maybeNonsense.has(b))) return true;
  // "Go on" and "mm-hm" carry no content and need none; a row of letters or foreign matter does not.
  return /\p{L}{2}/u.test(text) && wordsOf(text).length <= 2 && wordsOf(text).every((w) => w.length < 10);
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
      const denied = at > 0 && /^(not|never|isn't|aren't|without)$/.test(words[at - 1] ?? '');
      if (known !== undefined && !denied) return { word, fits: known.fits };
    }
  }
  return null;
}

function storyWords(sentences: readonly HeardSupporterSentence[]): number {
  return sentences
    .filter((s) => telling.has(s.behaviour))
    .reduce((sum, s) => sum + wordsOf(s.text).length, 0);
}

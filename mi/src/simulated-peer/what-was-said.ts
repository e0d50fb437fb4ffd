import { anyOf } from '../wording/any-of.ts';
import type { HeardSupporterSentence, HeardSupporterTurn, SupporterBehaviour } from '../behaviours/index.ts';
import { askedFor, questionIn } from './asked.ts';
import { insultIn, mockingIn, wandersOff } from './boundaries.ts';
import { goingOn, type GoingOn } from './going-on.ts';
import { lastTold, lineTakenUp } from './last-told.ts';
import { makesSense } from './making-sense.ts';
import { asking, moveToMeet, pressing, telling } from './move-to-meet.ts';
import type { Asked, Line, PracticePerson } from './person.ts';
import type { PeerState } from './state.ts';
import { pointsTo, topicIn } from './topics.ts';
import { plain, wordsOf } from './words.ts';

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

const reflecting: ReadonlySet<SupporterBehaviour> = new Set([
  'simpleReflection',
  'complexReflection',
  'summary',
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
  const takenUp = lineTakenUp(person, state, wordsOf(heard.text)) ?? null;
  const move = mocking ? 'confronting' : moveToMeet(state, heard, asked, takenUp !== null);
  const text = plain(heard.text);
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
      goes === null &&
      (told ||
        person.cares.some(
          (care) =>
            state.memory.told[care.topic] !== undefined &&
            care.pronouns.some((word) => wordsOf(heard.text).includes(word)),
        ) ||
        heard.takenUp.echoed.length > 0 ||
        affirmsThisTalk(heard.sentences)),
    namesWhatWasTold:
      heard.takenUp.echoed.length > 0 ||
      theirDecision.test(text) ||
      person.cares.some((care) => state.memory.told[care.topic] !== undefined && pointsTo(care, heard)),
    guess: feelingGuessed(person, heard),
    parroted:
      heard.takenUp.parroting >= parrotedFrom.share &&
      heard.takenUp.echoed.length >= parrotedFrom.words &&
      behaviours.some((b) => reflecting.has(b)) &&
      question === null,
    longStory: storyWords(heard.sentences) > longStoryWords,
    insulting: insultIn(heard.text) && !behaviours.every((b) => b === 'apologising'),
    mocking,
    makesSense: sense || goes !== null || mocking,
    wandersOff: wandersOff(heard, sense || goes !== null),
    goingOn: goes,
    takesUp: goes === null ? takenUp : last?.topic === state.memory.topic ? (last ?? null) : null,
  };
}

/** "Whether you go", "what you tell them": a decision of this person’s, named. */
const theirDecision =
  /\b(whether|if|what|how|who|when|which)\b[^.?!]{0,20}\byou('ll)?\b[^.?!]{0,20}\b(go|going|see|tell|leave|stay|drink|do about)\b|\bgo(ing)? or not\b/;

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
      new RegExp(anyOf`
        \b(today|talk(ing|ed)?|tell(ing)? me|told me|honest(y|ly)?|open(ed|ing)? up|open with|
        just (then|now)|straight with|shar(e|ed|ing)|trust(ed|ing)?|say(ing)? (it|that|so|this|
        all)|out loud|came|coming|here|put(ting)? it into words|(that|this|
        it)('s| is| takes| took| must have taken)? (a lot of |real )?(guts|courage|strength|
        brave|nerve|something|a lot))\b
      `).test(plain(s.text)),
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

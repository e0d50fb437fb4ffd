import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import type { InnerNumbers } from './effect.ts';
import type { PracticePerson } from './person.ts';
import type { PeerState } from './state.ts';
import { effectOnTrust } from './trust.ts';
import type { WhatWasSaid } from './what-was-said.ts';

/** What a moderating rule looks at: one sentence, where it stands, and what this person remembers. */
export interface Moment {
  readonly person: PracticePerson;
  readonly state: PeerState;
  readonly said: WhatWasSaid;
  readonly sentence: HeardSupporterSentence;
  /** Moves before this sentence, newest last, this turn’s included. */
  readonly movesBefore: readonly SupporterBehaviour[];
}

/** A rule that changes what a behaviour’s row would do on its own. All rules that hold apply; the first gives the because. */
export interface ModeratingRule {
  readonly name: string;
  readonly holds: (moment: Moment) => boolean;
  /** Factor on what does the person good (0 takes it away). */
  readonly gain: number;
  /** Factor on what does the person harm; 1 when absent. */
  readonly harm?: number;
  /** Added on top. */
  readonly extra: Partial<InnerNumbers>;
  /** Completes "this person is written to …". */
  readonly because: string;
  readonly source: string;
}

const reflections: ReadonlySet<SupporterBehaviour> = new Set([
  'simpleReflection',
  'complexReflection',
  'summary',
]);
const stories: ReadonlySet<SupporterBehaviour> = new Set(['sharing', 'sharingThatHandsBack']);
const affirmations: ReadonlySet<SupporterBehaviour> = new Set(['simpleAffirmation', 'complexAffirmation']);

/** Does this sentence earn nothing here, because it may hand the blame for harm to someone or something else? */
export const mayExcuseHarm = (sentence: HeardSupporterSentence): boolean =>
  sentence.flags.includes('mayExcuseHarm');

/** The small rules that keep a move from working as a trick. */
export const moderatingRules: readonly ModeratingRule[] = [
  {
    name: 'insult',
    holds: ({ said }) => said.insulting,
    gain: 0,
    extra: { trust: -2, openness: -2, pushback: 2 },
    because: 'stop the talk, calmly, when insulted',
    source: 'ours: nobody has to stay for that',
  },
  {
    name: 'made fun of',
    holds: ({ said }) => said.mocking && !said.insulting,
    gain: 0,
    extra: { trust: -0.8, openness: -0.8, pushback: 0.8 },
    because: 'close up when made fun of',
    source: 'ours; MITI 4.2.1: confront covers ridicule',
  },
  {
    name: 'may excuse harm',
    holds: ({ sentence }) => mayExcuseHarm(sentence),
    gain: 0,
    extra: { trust: -0.2 },
    because: 'go uneasy when the blame for harm is moved elsewhere',
    source: 'Costello 2006: engagement without accountability can collude',
  },
  {
    name: 'a number asked for',
    holds: ({ said }) => said.asked === 'rate' || said.asked === 'whyNotLower' || said.asked === 'whatHigher',
    gain: 1,
    harm: 0,
    extra: {},
    because: 'take a question from 0 to 10 as a question, however it sounds',
    source: 'Miller & Rollnick 2013: the ruler',
  },
  {
    name: 'not understood',
    holds: ({ said }) => !said.makesSense,
    gain: 0,
    extra: {},
    because: 'wait, when the words make no sense here',
    source: 'ours',
  },
  {
    name: 'parroting',
    holds: ({ said, sentence }) => said.parroted && reflections.has(sentence.behaviour),
    gain: 0,
    extra: { openness: -0.1 },
    because: 'say “that’s what I just said” when only the same words come back',
    source: 'ours; Miller & Rollnick 2013: repeating is the shallowest reflection',
  },
  {
    name: 'choice tied to nothing',
    holds: (moment) => moment.sentence.behaviour === 'emphasisingChoice' && !choiceIsTied(moment),
    gain: 0,
    extra: {},
    because: 'hear “it’s your choice” as empty when it is tied to nothing that was said',
    source: 'ours; MITI 4.2.1 counts only choice that is clearly placed with the person',
  },
  {
    name: 'affirming nothing told',
    holds: ({ state, said, sentence }) =>
      affirmations.has(sentence.behaviour) && !affirmsSomethingKnown(state, said),
    gain: 0,
    extra: {},
    because: 'shrug when the good thing named is nothing you were told',
    source: 'MITI 4.2.1: an affirmation is specific and genuine',
  },
  {
    name: 'a long story',
    holds: ({ said, sentence }) => said.longStory && stories.has(sentence.behaviour),
    gain: 0,
    extra: { openness: -0.4 },
    because: 'drift off when a story gets long',
    source: 'ours; peer work: a story is for the other person',
  },
  {
    name: 'a short true answer',
    holds: ({ state, said, sentence }) =>
      state.memory.askedIfBeenThere && stories.has(sentence.behaviour) && !said.longStory,
    gain: 1,
    extra: { trust: 1, openness: 0.5 },
    because: 'trust you more for a short true answer to “have you been there?”',
    source: 'HMA 2024: kinship of common experience; the size is ours',
  },
  {
    name: 'a wrong guess',
    holds: ({ said, sentence }) => said.guess?.fits === false && reflections.has(sentence.behaviour),
    gain: 0.4,
    extra: {},
    because: 'put a wrong guess right, and still notice that you tried to understand',
    source: 'Miller & Rollnick 2013: a reflection is a guess, and a wrong one still helps',
  },
  {
    name: 'an apology that hands the choice back',
    holds: ({ said, sentence }) =>
      sentence.behaviour === 'apologising' &&
      said.heard.sentences.some((s) => s.behaviour === 'emphasisingChoice'),
    gain: 1,
    extra: { trust: 0.4, pushback: -1 },
    because: 'soften when you own a misstep and hand the choice back',
    source: 'Miller & Rollnick 2013: mending discord',
  },
  {
    name: 'both sides',
    holds: ({ sentence }) => sentence.flags.includes('doubleSided') && reflections.has(sentence.behaviour),
    gain: 1,
    extra: { openness: 0.3, leaning: 0.2 },
    because: 'say both sides out loud when you hold both',
    source: 'Miller & Rollnick 2013: double-sided reflection',
  },
  {
    name: 'wearing out',
    holds: ({ movesBefore, sentence }) =>
      movesBefore.slice(-2).filter((m) => m === sentence.behaviour).length === 2,
    gain: 0,
    extra: {},
    because: 'stop being moved by the same move three times running',
    source: 'ours; MITI 4.2.1 stops counting repeated affirmations',
  },
  {
    name: 'still sore',
    holds: ({ state, said, sentence }) =>
      state.memory.sore &&
      effectOnTrust[sentence.behaviour].delta > 0 &&
      !said.heard.sentences.some((s) => s.behaviour === 'apologising'),
    gain: 0.5,
    extra: {},
    because: 'come back slowly after being judged, until it is mended',
    source: 'Miller & Rollnick 2013: discord is mended in the relationship first; the size is ours',
  },
];

/**
 * Is "it is your choice" tied to something? To a thing of this person’s that its words name, to their
 * own "I don’t know what to do" just before, or to an order that is being taken back.
 */
export function choiceIsTied({ state, said }: Pick<Moment, 'state' | 'said'>): boolean {
  if (said.namesWhatWasTold || said.takesUp !== null) return true;
  if (said.heard.sentences.some((s) => s.behaviour === 'apologising')) return true;
  return state.memory.undecidedAt === state.memory.turns;
}

/** Turns after which a strength can be seen in someone without pointing at one thing they told. */
const knownAfter = 4;

/** Does the affirmation rest on something? On what was told, on this talk, or, for a lasting strength, on knowing them a while. */
export function affirmsSomethingKnown(state: PeerState, said: WhatWasSaid): boolean {
  if (said.touchesWhatWasTold) return true;
  return (
    said.heard.sentences.some((s) => s.behaviour === 'complexAffirmation') && state.memory.turns >= knownAfter
  );
}

import type { PeerBehaviour } from '../behaviours/index.ts';
import type { InnerNumbers } from './effect.ts';
import { stemsOf, wordsOf } from './words.ts';

/** What a question was after, as far as its words tell. */
export type Asked =
  'likes' | 'worries' | 'helps' | 'feels' | 'wants' | 'next' | 'past' | 'rate' | 'whyNotLower' | 'whatHigher';

/** How deep a line goes: 0 brings the topic up for the first time, 1 surface, 2 closer, 3 heart. */
export type Depth = 0 | 1 | 2 | 3;

/** Advice a "yes, but" may be about. */
export type AdviceKind = 'stayAway' | 'leaveEarly' | 'tellThem' | 'askThem' | 'findOthers';

/** Something a person can say about a topic. */
export interface Line {
  /** Topic and a fingerprint of the words: stays the same when lines are added around it. */
  readonly id: string;
  readonly topic: string;
  readonly depth: Depth;
  readonly talk: PeerBehaviour;
  readonly words: string;
  /** The kind of question it answers best, or null when it fits anywhere. */
  readonly answers: Asked | null;
  /** A "yes, but": said when told what to do about this topic. */
  readonly yesBut: boolean;
  /** The only kind of advice this "yes, but" answers, or null when it answers any. */
  readonly against: AdviceKind | null;
  /** Number of words. */
  readonly length: number;
  /** Starts with "she" or "he": makes sense only once it is clear who is meant. */
  readonly leansOnBefore: boolean;
  /** Beginnings of its longer words, to find lines near to what was said. */
  readonly stems: readonly string[];
}

/** Something this person cares about. */
export interface Care {
  readonly topic: string;
  /** Words that point to it, lower case; a trailing * matches any ending. */
  readonly words: readonly string[];
  /** Names in it: once this person has said one, it counts as brought up. */
  readonly names: readonly string[];
  /** "She", "them": words that stand for someone in it, while it is on the table. */
  readonly pronouns: readonly string[];
  /** Words that point to it only when nothing else does. */
  readonly weakWords: readonly string[];
  /** Is a decision of theirs at stake here? Then "it is your choice" has something to hold on to. */
  readonly decision: boolean;
  /** Topics this one tends to lead to when nobody steers. */
  readonly leadsTo: readonly string[];
}

/** The ways a person can react to a move, before or instead of telling something. */
export type Reaction =
  | 'agrees'
  | 'feelsUnderstood'
  | 'dwells'
  | 'summedUp'
  | 'bothSides'
  | 'thinks'
  | 'answersShort'
  | 'answersOnce'
  | 'answersMaybe'
  | 'answersOfOthers'
  | 'cannotSay'
  | 'saidItAll'
  | 'noticed'
  | 'seen'
  | 'shrugs'
  | 'notYetKnown'
  | 'notRecognised'
  | 'ownsTheChoice'
  | 'leavesTheChoice'
  | 'givesPermission'
  | 'letsAsk'
  | 'takesFact'
  | 'weighsIdea'
  | 'pushesBack'
  | 'knowsThat'
  | 'notYou'
  | 'closes'
  | 'staysShort'
  | 'softens'
  | 'softensWithChoice'
  | 'noNeedForSorry'
  | 'warms'
  | 'hearsStory'
  | 'hearsAskedStory'
  | 'hearsHonestNo'
  | 'driftsOff'
  | 'isSafe'
  | 'isNotInDanger'
  | 'saysWhatWouldHelp'
  | 'finds'
  | 'saysHello'
  | 'saysHowHeIs'
  | 'littleReo'
  | 'saysWelcome'
  | 'saysGoodbye'
  | 'parroted'
  | 'wornOutQuestions'
  | 'wornOut'
  | 'corrects'
  | 'doesNotFollow'
  | 'asksWhyThat'
  | 'uneasy'
  | 'stops'
  | 'asksIfYouWereThere'
  | 'rates'
  | 'notLower'
  | 'lifts';

/** A question about a plain fact, and how this person answers it. */
export interface PlainQuestion {
  /** Any of these groups: every word of the group stands in the question. */
  readonly when: readonly (readonly string[])[];
  /** The topic it opens, or null when it opens none. */
  readonly topic: string | null;
  readonly answers: readonly string[];
}

/** A plain question as it is written in a file: ways to ask are apart by |, and a way holds when all its words stand in the question. */
export function asked(topic: string | null, ways: string, ...answers: string[]): PlainQuestion {
  return { when: ways.split(' | ').map((way) => way.split(' ')), topic, answers };
}

/** What a guessed feeling word meets in this person: true for them, or kindly put right. */
export interface FeelingGuess {
  readonly fits: boolean;
  readonly answers: readonly string[];
}

/** Who there is to practise with. */
export type PersonId = 'sam';

/** A person to practise with. Nobody real: written by us, as plain tables. */
export interface PracticePerson {
  readonly id: PersonId;
  readonly name: string;
  /** Short lines shown before the talk: who this is, and that they are not real. */
  readonly about: readonly string[];
  /** The first words of a talk, one of these. */
  readonly openings: readonly string[];
  /** Topics the opening words already mention. */
  readonly toldAtFirst: readonly string[];
  /** Topics after which they may ask "have you been there?": the ones the supporter’s road may share. */
  readonly asksBackAbout: readonly string[];
  /** Where the talk starts from. */
  readonly topicAtFirst: string;
  readonly start: InnerNumbers;
  readonly cares: readonly Care[];
  readonly lines: readonly Line[];
  /** Word beginnings that belong together, side by side: what lies near to what was said. */
  readonly sides: readonly (readonly string[])[];
  readonly reactions: Readonly<Record<Reaction, readonly string[]>>;
  readonly plainQuestions: readonly PlainQuestion[];
  readonly feelings: Readonly<Record<string, FeelingGuess>>;
  /** Every word this person ever says: what is made of none of them makes no sense to them. */
  readonly vocabulary: ReadonlySet<string>;
  /** Two lists whose pairs make a reply when everything else has been said. */
  readonly leftovers: { readonly first: readonly string[]; readonly second: readonly string[] };
  /** Notice for the page when the learner writes of danger to themselves: plain text, not the person speaking. */
  readonly steppingBack: string;
}

/** A line as written: plain words, or the kind of question it answers best and the words. */
type Written = string | readonly [Asked, string];

/** Lines of one depth, by kind of talk. */
type WrittenByTalk = Partial<Record<'neutral' | 'changeTalk' | 'sustainTalk', readonly Written[]>>;

/** Lines of one topic as they are written in a file: by depth, then by kind of talk. */
export interface TopicLines extends Partial<Record<Depth, WrittenByTalk>> {
  readonly yesBut?: readonly (string | readonly [AdviceKind, string])[];
}

/** Turns the way a topic is written into lines with ids. */
export function linesAbout(topic: string, written: TopicLines): readonly Line[] {
  const lines: Line[] = [];
  const add = (
    depth: Depth,
    talk: PeerBehaviour,
    words: string,
    answers: Asked | null,
    yesBut: boolean,
    against: AdviceKind | null = null,
  ): void => {
    lines.push({
      id: lineId(topic, words),
      topic,
      depth,
      talk,
      words,
      answers,
      yesBut,
      against,
      length: words.split(' ').length,
      leansOnBefore: /^(She|He|Her|His|They)\b/.test(words),
      stems: stemsOf(wordsOf(words)),
    });
  };
  for (const depth of [0, 1, 2, 3] as const) {
    const here: WrittenByTalk = written[depth] ?? {};
    for (const talk of ['neutral', 'changeTalk', 'sustainTalk'] as const) {
      for (const entry of here[talk] ?? []) {
        if (typeof entry === 'string') add(depth, talk, entry, null, false);
        else add(depth, talk, entry[1], entry[0], false);
      }
    }
  }
  for (const entry of written.yesBut ?? []) {
    if (typeof entry === 'string') add(1, 'sustainTalk', entry, null, true);
    else add(1, 'sustainTalk', entry[1], null, true, entry[0]);
  }
  return lines;
}

/** Topic and fingerprint (FNV-1a, base 36) of the words. */
export function lineId(topic: string, words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return `${topic}-${(hash >>> 0).toString(36)}`;
}

/** Every word in these texts, lower case. */
export function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsOf));
}

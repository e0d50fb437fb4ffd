import type { ChangeTalkKind, PeerBehaviour } from './peer.ts';
import type { Flag } from './flags.ts';
import type { SupporterBehaviour } from './supporter.ts';

/**
 * What passes from hearing to everyone who acts on it. It lives with the catalogue so that the
 * simulated peer and the coach can be tested by naming behaviours, without any model at all.
 */

/** Who wrote a turn. */
export type Speaker = 'supporter' | 'peer';

/** One turn of a conversation: everything one person wrote before the other wrote again. */
export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
}

/** How sure the ear is, in words a person can use. `sure` from 0.8, `fairlySure` from 0.55, else `guessing`. */
export type Sureness = 'sure' | 'fairlySure' | 'guessing';

interface HeardWords {
  /** The sentence exactly as written (a substring of the turn). */
  readonly text: string;
  /** Offset of the first character of `text` in the turn, in UTF-16 units. */
  readonly start: number;
  readonly flags: readonly Flag[];
  /** 0..1: how sure the ear is of `behaviour`. */
  readonly probability: number;
  /** The evidence in plain words: 'starts with “what”', 'gives back “your friends”'. One to three pieces, never empty. */
  readonly because: readonly string[];
}

/** One sentence of a supporter, as heard. */
export interface HeardSupporterSentence extends HeardWords {
  readonly behaviour: SupporterBehaviour;
  /** The next best reading, when it is close; shown as "or it may be". */
  readonly orElse?: SupporterBehaviour;
}

/** One sentence of a peer, as heard. */
export interface HeardPeerSentence extends HeardWords {
  readonly behaviour: PeerBehaviour;
  /** Only with changeTalk, and only when a kind could be told. */
  readonly kind?: ChangeTalkKind;
}

/** The turn-level view used to compare with human codes (AnnoMI's four attributes). */
export type MainBehaviour = 'question' | 'reflection' | 'input' | 'other';
/** Whether the turn asks, and how. */
export type QuestionKind = 'none' | 'open' | 'closed';
/** Whether the turn gives back, and how deep. */
export type ReflectionKind = 'none' | 'simple' | 'complex';
/** Whether the turn brings in something of the supporter’s, and what. */
export type InputKind = 'none' | 'information' | 'advice' | 'negotiation' | 'options';
/** Which way the turn leans: towards change, towards staying, or neither. */
export type TalkKind = 'change' | 'neutral' | 'sustain';

/** Probabilities sum to 1 within each attribute. */
export interface SupporterProbabilities {
  readonly main: Readonly<Record<MainBehaviour, number>>;
  readonly question: Readonly<Record<QuestionKind, number>>;
  readonly reflection: Readonly<Record<ReflectionKind, number>>;
  readonly input: Readonly<Record<InputKind, number>>;
}

/** Probabilities sum to 1. */
export interface PeerProbabilities {
  readonly talk: Readonly<Record<TalkKind, number>>;
}

/**
 * The words of a turn that the other can take up: plain lower-case content words (and two- to
 * three-word phrases) in the order they came, without stop words. A simulated peer matches these
 * against what they care about.
 */
export interface TakenUp {
  /** Content words, lower case, unstemmed, e.g. ['friends', 'important', 'recovery']. */
  readonly words: readonly string[];
  /** Content words shared with the other speaker's last turn. */
  readonly echoed: readonly string[];
  /** Share (0..1) of this turn's content words that are the other's own words: near 1 is parroting. */
  readonly parroting: number;
}

/** Everything heard in one turn of a supporter. */
export interface HeardSupporterTurn {
  readonly speaker: 'supporter';
  readonly text: string;
  /** In the order written; empty only when nothing but white space was written. */
  readonly sentences: readonly HeardSupporterSentence[];
  readonly main: MainBehaviour;
  readonly question: QuestionKind;
  readonly reflection: ReflectionKind;
  readonly input: InputKind;
  readonly probabilities: SupporterProbabilities;
  readonly takenUp: TakenUp;
}

/** Everything heard in one turn of a peer. */
export interface HeardPeerTurn {
  readonly speaker: 'peer';
  readonly text: string;
  readonly sentences: readonly HeardPeerSentence[];
  readonly talk: TalkKind;
  readonly probabilities: PeerProbabilities;
  readonly takenUp: TakenUp;
}

/** One turn as heard, whoever wrote it. */
export type HeardTurn = HeardSupporterTurn | HeardPeerTurn;

/** Probability to words. The two thresholds are ours; docs/hearing.md shows how often each was right. */
export function sureness(probability: number): Sureness {
  if (probability >= 0.8) return 'sure';
  return probability >= 0.55 ? 'fairlySure' : 'guessing';
}

import type { PeerBehaviour, SupporterBehaviour } from '../behaviours/index.ts';

/**
 * What goes on inside a simulated peer, between turns. Plain JSON, so that a host can store it and
 * carry on after a restart. Every number is on a 0..10 scale and 5 is "neither way".
 */
export interface PeerState {
  /** Do I feel safe with you? */
  readonly trust: number;
  /** How much do I tell? */
  readonly openness: number;
  /** How much am I bracing against you? */
  readonly pushback: number;
  /** Below 5 I lean towards staying as I am, above 5 towards a change. */
  readonly leaning: number;
  /** Could I do it, if I wanted to? */
  readonly confidence: number;
  /** What my last turn was: the next one tends to follow it (see momentum.ts). */
  readonly momentum: PeerBehaviour;
  /** What I remember of this talk. */
  readonly memory: PeerMemory;
}

/** What a simulated peer remembers of one talk. */
export interface PeerMemory {
  /** Ids of lines already said, so that I do not repeat myself. */
  readonly said: readonly string[];
  /** Things I care about that I have told so far, by id, and how deep (1 surface .. 3 heart). */
  readonly told: Readonly<Record<string, number>>;
  /** The supporter's last moves, newest last (at most six): the same one three times running wears out. */
  readonly moves: readonly SupporterBehaviour[];
  /** The topic now on the table, or null. */
  readonly topic: string | null;
  /** Turn in which a decision of mine (to go or not, to see them or not) was last named. */
  readonly decisionAt: number;
  /** Turn in which I last said aloud that I do not know what to do; -1 when I have not, absent in older talks. */
  readonly undecidedAt?: number;
  /** Number of replies given so far; also where the dice stand. */
  readonly turns: number;
  /** Did I ask "have you been there?" and get no answer yet? */
  readonly askedIfBeenThere: boolean;
  /** Turns for which I still keep it short after a judgement or a warning (0 when I do not). */
  readonly closedFor: number;
  /** True from a judgement or warning until it is repaired: meanwhile good moves count half. */
  readonly sore: boolean;
  /** True once I have ended the talk because I was insulted. */
  readonly ended: boolean;
}

/** Chance, passed in: each call gives the next number in [0, 1). The same seed gives the same conversation. */
export type Dice = () => number;

/** What one sentence did to this person, with the reason a reader can check. Deltas on the 0..10 scales. */
export interface SentenceEffect {
  /** Index into the heard turn's sentences. */
  readonly sentence: number;
  readonly trust: number;
  readonly openness: number;
  readonly pushback: number;
  readonly leaning: number;
  readonly confidence: number;
  /** Completes "Sam is written to …": e.g. 'push back when told what to do'. Never says "people". */
  readonly because: string;
}

/** What the person does next. */
export interface PeerReply {
  readonly words: string;
  readonly talk: PeerBehaviour;
  readonly state: PeerState;
  readonly effects: readonly SentenceEffect[];
}

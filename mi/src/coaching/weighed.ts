import type { Sureness, SupporterBehaviour } from '../behaviours/index.ts';
import type { SentenceEffect } from '../simulated-peer/state.ts';
import type { AnotherWay } from './another-way.ts';

/** One sentence, looked at afterwards. */
export interface SentenceLook {
  readonly seq: number;
  /** Index into the heard turn's sentences. */
  readonly sentence: number;
  readonly words: string;
  readonly behaviour: SupporterBehaviour;
  /** What the sentence did, plainly. */
  readonly what: string;
  /** What it did to this person: “Sam is written to …”. Never about people in general. */
  readonly effect: string;
  readonly anotherWay: AnotherWay | null;
  readonly sure: Sureness;
}

/** One supporter sentence with everything known about it; shared with choosing the title and the one thing. */
export interface Weighed {
  readonly look: SentenceLook;
  readonly effect: SentenceEffect | null;
  readonly mayExcuseHarm: boolean;
  readonly inDanger: boolean;
}

import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { AnswerToQuestion } from '../contract/checks.ts';

/** Whose check, and which: `topicId` is empty for a check of a whole lesson. */
export interface WhoseCheck {
  readonly personId: string;
  readonly courseId: string;
  readonly lessonId: string;
  readonly topicId: string;
}

/** The questions drawn for someone, until they are answered. */
export interface KeptDraw {
  readonly attemptId: string;
  readonly places: readonly string[];
  readonly version: string;
}

/** Words written in a check, with what was heard in them. */
export interface KeptWriting {
  readonly words: string;
  readonly heard: HeardSupporterTurn;
}

/** One go at a check, as it is kept. */
export interface KeptAttempt extends WhoseCheck {
  readonly id: string;
  readonly version: string;
  readonly places: readonly string[];
  readonly neededCount: number;
  /** What was chosen, by place; written words stand in `written`. */
  readonly answers: Readonly<Record<string, AnswerToQuestion>>;
  readonly written: Readonly<Record<string, KeptWriting>>;
  readonly rightPlaces: readonly string[];
  readonly seenAs: Readonly<Record<string, SupporterBehaviour>>;
  readonly passed: boolean;
  readonly at: Date;
}

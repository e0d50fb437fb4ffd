import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import { z } from 'zod';
import type { LessonOnPath, TopicOnPath } from './learning.ts';
import { limits } from './limits.ts';
import { madeId } from './made-id.ts';

interface Worded {
  readonly id: string;
  readonly words: string;
}

/** A question as it is asked; which answer is right stays on the server. Lists stand in the order they are shown. */
export type AskedQuestion =
  | {
      readonly kind: 'one' | 'many';
      readonly id: string;
      readonly asks: string;
      readonly options: readonly Worded[];
    }
  | { readonly kind: 'order'; readonly id: string; readonly asks: string; readonly steps: readonly Worded[] }
  | {
      readonly kind: 'sort';
      readonly id: string;
      readonly asks: string;
      readonly piles: readonly Worded[];
      readonly cards: readonly Worded[];
    }
  | {
      readonly kind: 'match';
      readonly id: string;
      readonly asks: string;
      readonly lefts: readonly Worded[];
      /** Their ids say nothing about which left they belong to. */
      readonly rights: readonly Worded[];
    }
  | {
      readonly kind: 'mark';
      readonly id: string;
      readonly asks: string;
      readonly conversation: readonly (Worded & { readonly who: 'supporter' | 'peer' })[];
    }
  | { readonly kind: 'write'; readonly id: string; readonly asks: string; readonly before: string };

/** What a check is of: one topic, or (“I know this already”) the whole lesson. */
export type CheckOf = 'topic' | 'lesson';

/** A knowledge check as it is asked: a draw from the pool that stays the same until it is answered. */
export interface CheckToTake {
  readonly of: CheckOf;
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: LessonOnPath;
  /** Null when the check is of the whole lesson. */
  readonly topic: TopicOnPath | null;
  readonly intro: string;
  /** The id of this draw; the answers are sent with it, and count once. */
  readonly attemptId: string;
  readonly questions: readonly AskedQuestion[];
  /** How many right answers pass. */
  readonly neededCount: number;
}

/** An id, or a topic’s and a question’s with a slash between them. */
const shortId = z.string().max(130);

/**
 * One answer: an option’s id (one); ids (many, mark: chosen; order: in that order); id to id (sort: card to
 * pile; match: left to right); or words (write).
 */
export const answerToQuestion = z.union([
  z.string().max(limits.messageCharacters),
  z.array(shortId).max(40),
  z.record(shortId, shortId),
]);
/** What someone answered to one question. */
export type AnswerToQuestion = z.infer<typeof answerToQuestion>;

/** What someone answered, by question id; a question left out counts as not answered. */
export const checkAnswers = z.strictObject({
  attemptId: madeId,
  answers: z.record(shortId, answerToQuestion),
});
/** One go at a check. */
export type CheckAnswers = z.infer<typeof checkAnswers>;

/** “I see it differently”: what the writer says their words are. */
export const seenDifferently = z.strictObject({
  questionId: shortId,
  behaviour: z.enum(supporterBehaviourNames as [SupporterBehaviour, ...SupporterBehaviour[]]),
});
/** A writer’s own reading of a written answer. */
export type SeenDifferently = z.infer<typeof seenDifferently>;

interface ExplainedWords extends Worded {
  /** Why it is, or is not, the answer: every option is explained. */
  readonly because: string;
}

/** A question after it was answered, with what was right and why. `right` says whether it counts. */
export type MarkedQuestion = { readonly id: string; readonly asks: string; readonly right: boolean } & (
  | {
      readonly kind: 'one' | 'many';
      readonly options: readonly (ExplainedWords & { readonly right: boolean; readonly chosen: boolean })[];
    }
  | {
      readonly kind: 'order';
      /** In the right order; `put` is the 1-based place it was given, or null. */
      readonly steps: readonly (Worded & { readonly put: number | null })[];
      readonly because: string;
    }
  | {
      readonly kind: 'sort';
      readonly piles: readonly Worded[];
      /** `put`: the pile it was laid on, or null. */
      readonly cards: readonly (ExplainedWords & { readonly pile: string; readonly put: string | null })[];
    }
  | {
      readonly kind: 'match';
      /** `put`: the words that were matched to it, or null. */
      readonly pairs: readonly {
        readonly id: string;
        readonly left: string;
        readonly right: string;
        readonly put: string | null;
        readonly because: string;
      }[];
    }
  | {
      readonly kind: 'mark';
      readonly conversation: readonly (ExplainedWords & {
        readonly who: 'supporter' | 'peer';
        readonly right: boolean;
        readonly marked: boolean;
      })[];
    }
  | {
      readonly kind: 'write';
      readonly before: string;
      /** What was written; null when nothing was. */
      readonly words: string | null;
      /** What the ear made of it; null when nothing was written or the words speak of danger. */
      readonly heard: HeardSupporterTurn | null;
      readonly wants: readonly SupporterBehaviour[];
      /** Words that may excuse harm do not answer the question, whoever reads them how. */
      readonly mayExcuseHarm: boolean;
      /** What the writer says it is, where they see it differently from the ear. */
      readonly seenAs: SupporterBehaviour | null;
      readonly worked: readonly { readonly words: string; readonly because: string }[];
    }
);

/** How one go at a check went, with every option explained. */
export interface CheckResult {
  readonly of: CheckOf;
  readonly attemptId: string;
  readonly passed: boolean;
  readonly rightCount: number;
  readonly neededCount: number;
  readonly questions: readonly MarkedQuestion[];
  /** The lesson as it stands now. */
  readonly lesson: LessonOnPath;
  /** The next topic of this lesson that is not passed yet, or null. */
  readonly nextTopic: TopicOnPath | null;
  /** The lesson that is open now because of this, or null. */
  readonly opens: LessonOnPath | null;
}

/**
 * What follows on a go at a check: how it went, or, on words of danger, no word about how they were said. Those
 * words are neither kept nor heard, the check stays as it was, and people who can be called stand in its place.
 */
export type CheckTaken =
  { readonly kind: 'marked'; readonly result: CheckResult } | { readonly kind: 'people-can-help' };

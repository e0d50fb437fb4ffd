import type { DrillFeedback } from '@wayfellow/mi/coaching';
import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import { z } from 'zod';
import { limits } from './limits.ts';
import { madeId } from './made-id.ts';

/**
 * Lesson text travels as a small tree, never as HTML, so that a page can show it without a single
 * place where markup could slip in. Made from Markdown by the server.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly Inline[] };

/** One block of a lesson’s text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] };

/** The parts of a lesson, in the order they are read. */
export type LessonPart =
  | {
      readonly kind: 'scene' | 'text' | 'takeaways' | 'next-step';
      readonly title: string | null;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'key-insight' | 'pro-tip'; readonly title: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'contrasts';
      readonly title: string;
      readonly rows: readonly {
        readonly traditional: string;
        readonly mi: string;
        readonly because: string;
      }[];
    }
  | {
      readonly kind: 'example-pair';
      readonly title: string;
      readonly traditional: { readonly label: string; readonly words: string; readonly what: string };
      readonly mi: { readonly label: string; readonly words: string; readonly what: string };
      readonly source: string | null;
    };

/** One step of the path on the Learn screen. */
export interface LessonOnPath {
  readonly id: string;
  /** 1-based place on the path. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly open: boolean;
  /** Only when closed: the lesson whose check opens it. */
  readonly opensAfter: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly checkPassed: boolean;
}

/** The course with its lessons in order, as it stands for this learner. */
export interface LearningPath {
  readonly course: { readonly title: string; readonly about: string };
  readonly lessons: readonly LessonOnPath[];
}

/** One lesson, whole. */
export interface LessonToRead extends LessonOnPath {
  readonly version: string;
  readonly parts: readonly LessonPart[];
  readonly drills: readonly { readonly id: string; readonly title: string }[];
  readonly hasCheck: boolean;
  readonly sources: readonly string[];
}

/** A knowledge check as it is asked; which answer is right stays on the server. */
export interface KnowledgeCheckToTake {
  readonly lesson: LessonOnPath;
  readonly version: string;
  readonly intro: string;
  readonly questions: readonly {
    readonly id: string;
    readonly asks: string;
    readonly options: readonly { readonly id: string; readonly words: string }[];
  }[];
}

/** What a learner chose, by question id; a question left out counts as not answered. */
export const knowledgeCheckAnswers = z.strictObject({
  /** Made by the browser, so that sending twice counts once. */
  attemptId: madeId,
  answers: z.record(z.string().max(64), z.string().max(64)),
});
/** What a learner chose in one go at a check. */
export type KnowledgeCheckAnswers = z.infer<typeof knowledgeCheckAnswers>;

/** How one go at a check went, with every option explained. */
export interface KnowledgeCheckResult {
  readonly passed: boolean;
  readonly rightCount: number;
  readonly questionCount: number;
  /** How many right answers pass. */
  readonly neededCount: number;
  readonly questions: readonly {
    readonly id: string;
    readonly asks: string;
    readonly chosen: string | null;
    readonly options: readonly {
      readonly id: string;
      readonly words: string;
      readonly right: boolean;
      /** Why it is, or is not, the answer: every option is explained. */
      readonly because: string;
    }[];
  }[];
  /** The lesson that is open now because of this, or null. */
  readonly opens: LessonOnPath | null;
}

/** A drill, with the tries this learner made before. */
export interface DrillToTake {
  readonly lesson: LessonOnPath;
  readonly id: string;
  readonly title: string;
  readonly scene: string;
  /** The sentence to turn into the learner's own words. */
  readonly sentence: string;
  readonly asks: string;
  readonly tries: readonly DrillTry[];
}

/** What a learner wrote in a drill. */
export const drillWords = z.strictObject({
  tryId: madeId,
  words: z.string().max(limits.messageCharacters),
});
/** One try at a drill, as sent. */
export type DrillWords = z.infer<typeof drillWords>;

/**
 * What follows on a try: what was heard in it, or, on words of danger, no word about how it was said.
 * Those words are neither kept nor heard; people who can be called stand in the answer's place.
 */
export type DrillTried =
  { readonly kind: 'heard'; readonly tried: DrillTry } | { readonly kind: 'people-can-help' };

/** One try at a drill, with what was heard in it. */
export interface DrillTry {
  readonly id: string;
  readonly words: string;
  readonly heard: HeardSupporterTurn;
  readonly feedback: DrillFeedback;
  /** ISO 8601. */
  readonly at: string;
}

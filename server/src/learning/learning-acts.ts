import type {
  CheckAnswers,
  CheckTaken,
  CheckToTake,
  CheckResult,
  SeenDifferently,
} from '../contract/checks.ts';
import type {
  HandoutToRead,
  LearningPath,
  LearningShelf,
  LessonToRead,
  TopicToRead,
} from '../contract/learning.ts';
import type { KeptTexts } from '../contract/kept-texts.ts';
import type { RefusalReason } from '../contract/refusals.ts';

/** A value, or the reason for not giving it. */
export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: RefusalReason };

/**
 * Whose learning it is: a person’s id, or null for someone who reads over the network and is nobody here. The one
 * place where accounts will take over from the local learner.
 */
export type Who = string | null;

/** Where a lesson is asked for. */
export interface LessonAt {
  readonly courseId: string;
  readonly lessonId: string;
}

/** Where a topic is asked for. */
export interface TopicAt extends LessonAt {
  readonly topicId: string;
}

/** What a check is asked of: a topic, or the whole lesson (“I know this already”). */
export interface CheckAt extends LessonAt {
  readonly topicId: string | null;
}

/**
 * What someone can do in the courses. The JSON routes and the pages without script both go through here, and so
 * through the policy and the gate; nothing else may open a lesson.
 */
export interface Learning {
  readonly shelf: (who: Who) => Promise<Answered<LearningShelf>>;
  readonly path: (who: Who, courseId: string) => Promise<Answered<LearningPath>>;
  /** The texts of the lessons that are open, for a browser to keep: nothing in them tells who learned what. */
  readonly kept: (who: Who, courseId: string) => Promise<Answered<KeptTexts>>;
  readonly lesson: (who: Who, at: LessonAt) => Promise<Answered<LessonToRead>>;
  readonly topic: (who: Who, at: TopicAt) => Promise<Answered<TopicToRead>>;
  /** The questions of a check: the same ones each time, until they are answered. */
  readonly check: (who: Who, at: CheckAt) => Promise<Answered<CheckToTake>>;
  /** Marks and keeps a go. The same go sent again gives what the first gave. */
  readonly takeCheck: (who: Who, at: CheckAt, taken: CheckAnswers) => Promise<Answered<CheckTaken>>;
  /** A go as it was marked, for coming back to it. */
  readonly attempt: (who: Who, at: CheckAt, attemptId: string) => Promise<Answered<CheckResult>>;
  /** “I see it differently” on a written answer: the writer’s reading counts as much as the ear’s. */
  readonly seeDifferently: (
    who: Who,
    at: CheckAt,
    attemptId: string,
    seen: SeenDifferently,
  ) => Promise<Answered<CheckResult>>;
  readonly handout: (who: Who, handoutId: string) => Promise<Answered<HandoutToRead>>;
}

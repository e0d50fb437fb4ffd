import type { LessonPart } from '../contract/lesson-text.ts';
import type { Drill } from './drill.ts';
import type { Question } from './question.ts';

/**
 * What an organisation teaches, as the learning slice holds it once its files are read. Everything is
 * plain and immutable; a text that changes on disk gives new values with a new version.
 */
export interface Teaching {
  /** In the order they are offered. Ids are unique, also among the organisation’s own. */
  readonly courses: readonly Course[];
  readonly drills: readonly Drill[];
  readonly handouts: readonly Handout[];
}

/** A course: lessons that open one after the other. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Read without an account, also over the network: what friends and family need at once. */
  readonly forEveryone: boolean;
  /** Whether the organisation wrote it, or it came with Wayfellow. */
  readonly from: 'wayfellow' | 'organisation';
  readonly lessons: readonly Lesson[];
}

/** One lesson with its topics. */
export interface Lesson {
  readonly courseId: string;
  /** Unique in its course, and never changed later: what learners passed is kept under it. */
  readonly id: string;
  /** 1-based place in the course. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  /** What is heavy in it, in one sentence; null where nothing is. */
  readonly note: string | null;
  /** What the organisation does before this lesson opens for anyone; null for most lessons. */
  readonly waitsFor: 'local-specialist' | null;
  /** A challenge to try this week, once; never compulsory. */
  readonly wero: { readonly title: string; readonly words: string };
  readonly sources: readonly string[];
  /** Drills that go with this lesson, by id. */
  readonly drills: readonly string[];
  readonly topics: readonly Topic[];
  /** Changes whenever a word of the lesson, its topics or their checks changes. */
  readonly version: string;
}

/** One idea: a text, the same said in the plainest words, and a check. */
export interface Topic {
  /** Unique in its lesson, and never changed later. */
  readonly id: string;
  /** 1-based place in the lesson. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly note: string | null;
  readonly parts: readonly LessonPart[];
  /** The same in the plainest words. */
  readonly plain: readonly LessonPart[];
  readonly check: KnowledgeCheck;
  /** Changes whenever a word of the topic or its check changes. */
  readonly version: string;
}

/** A topic’s knowledge check: a pool of questions, from which a few are drawn at each go. */
export interface KnowledgeCheck {
  readonly intro: string;
  /** How many questions are drawn at one go. */
  readonly draws: number;
  /** How many of those, answered rightly, pass; from 1 to `draws`. */
  readonly pass: number;
  /** At least `draws`; ids are unique in the pool. */
  readonly questions: readonly Question[];
}

/** A text to read and to print, such as the circle kit; not part of any path. */
export interface Handout {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly LessonPart[];
}

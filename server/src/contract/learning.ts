import type { LessonPart } from './lesson-text.ts';

/** One course on the Learn screen, as it stands for this learner. */
export interface CourseOnShelf {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly forEveryone: boolean;
  readonly lessonCount: number;
  /** How many lessons’ checks this learner has passed. */
  readonly passedCount: number;
  /** The first open lesson that is not passed yet; null when there is none. */
  readonly next: LessonOnPath | null;
}

/** Everything there is to learn, for this learner. */
export interface LearningShelf {
  readonly courses: readonly CourseOnShelf[];
  readonly drills: readonly DrillOnShelf[];
  readonly handouts: readonly { readonly id: string; readonly title: string; readonly about: string }[];
}

/** One drill on the shelf. */
export interface DrillOnShelf {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly cardCount: number;
  /** How many different cards this learner has tried. */
  readonly triedCount: number;
}

/** Why a lesson is closed, and so what opens it. */
export type WhyClosed =
  | {
      readonly because: 'check-of-lesson-before';
      readonly lesson: { readonly id: string; readonly number: number; readonly title: string };
      /** The topics of that lesson whose checks are still to pass. */
      readonly topicsLeft: readonly { readonly id: string; readonly title: string }[];
    }
  | { readonly because: 'no-local-specialist-named' };

/** How a lesson came to be open for this learner. */
export type OpenedBy = 'first' | 'checks' | 'trainer';

/** One step of the path of a course. */
export interface LessonOnPath {
  readonly courseId: string;
  readonly id: string;
  /** 1-based place in the course. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly note: string | null;
  readonly open: boolean;
  /** Only when closed. */
  readonly whyClosed: WhyClosed | null;
  /** Only when a trainer opened it: the reason they gave. */
  readonly openedForReason: string | null;
  /** Every topic’s check is passed, or the lesson was tested out of. */
  readonly passed: boolean;
  readonly topicCount: number;
  readonly passedTopicCount: number;
}

/** A course with its lessons in order, as it stands for this learner. */
export interface LearningPath {
  readonly course: {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly forEveryone: boolean;
  };
  readonly lessons: readonly LessonOnPath[];
  /** Every lesson is passed. */
  readonly whole: boolean;
}

/** One topic on a lesson’s page. */
export interface TopicOnPath {
  readonly id: string;
  /** 1-based place in the lesson. */
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly note: string | null;
  readonly passed: boolean;
}

/** A lesson’s page: what is in it, and the way on. */
export interface LessonToRead {
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: LessonOnPath;
  readonly topics: readonly TopicOnPath[];
  readonly wero: { readonly title: string; readonly words: string };
  readonly drills: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly string[];
  /** The local specialist service to turn to, on a lesson about what it is for; null elsewhere, or where none is named. */
  readonly localSpecialist: { readonly name: string; readonly reach: string } | null;
  /** The lesson after this one; null after the last. */
  readonly next: LessonOnPath | null;
  readonly version: string;
}

/** A topic, whole: the text and the same in the plainest words. */
export interface TopicToRead {
  readonly course: { readonly id: string; readonly title: string };
  readonly lesson: LessonOnPath;
  readonly topic: TopicOnPath;
  readonly parts: readonly LessonPart[];
  readonly plain: readonly LessonPart[];
  /** The topic after this one in the lesson; null after the last. */
  readonly next: TopicOnPath | null;
  readonly version: string;
}

/** A text to read and to print. */
export interface HandoutToRead {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly LessonPart[];
}

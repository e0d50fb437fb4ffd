import type { Course, Lesson, Teaching, Topic } from './course.ts';

/** `course/lesson/topic`: how a topic is named in what is kept of a person. */
export type TopicPlace = `${string}/${string}/${string}`;
/** `course/lesson`: how a lesson is named in what is kept of a person. */
export type LessonPlace = `${string}/${string}`;

/** Where a lesson stands. */
export const lessonPlace = (lesson: Lesson): LessonPlace => `${lesson.courseId}/${lesson.id}`;

/** Where a topic stands. */
export const topicPlace = (lesson: Lesson, topic: Topic): TopicPlace => `${lessonPlace(lesson)}/${topic.id}`;

/**
 * What is kept of one person’s way through the courses. It only ever grows: a text that changes, a lesson
 * that moves or a topic that is added takes nothing away from anybody.
 */
export interface LearningRecord {
  /** Topics whose check was passed, on any version of their text. */
  readonly passedTopics: ReadonlySet<string>;
  /** Lessons that were passed as a whole, as they stood then. */
  readonly passedLessons: ReadonlySet<string>;
  /** Lessons that have stood open to this person. */
  readonly openedLessons: ReadonlySet<string>;
  /** Lessons a trainer opened, with the reason they gave. */
  readonly openedByTrainer: ReadonlyMap<string, string>;
}

/** A person who has learned nothing here yet. */
export const nothingLearned: LearningRecord = {
  passedTopics: new Set(),
  passedLessons: new Set(),
  openedLessons: new Set(),
  openedByTrainer: new Map(),
};

/** What the gate asks about the organisation. */
export interface OrganisationForGate {
  /** A local service for family and sexualised violence is named, so that learners know whom to turn to. */
  readonly localSpecialistNamed: boolean;
}

/** A course of these, or undefined. */
export function courseOf(teaching: Teaching, courseId: string): Course | undefined {
  return teaching.courses.find(({ id }) => id === courseId);
}

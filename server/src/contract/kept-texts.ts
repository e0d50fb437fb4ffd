import type { LearningPath, LearningShelf, LessonToRead, TopicToRead } from './learning.ts';

/**
 * The texts of a course as a browser may keep them, to be read without a network: what the app is answered
 * at each address. They are the same for everyone to whom the same lessons are open.
 */
export interface KeptTexts {
  readonly answers: readonly {
    readonly path: string;
    readonly value: LearningShelf | LearningPath | LessonToRead | TopicToRead;
  }[];
}

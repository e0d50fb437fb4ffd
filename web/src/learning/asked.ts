import type {
  DrillToTake,
  DrillTried,
  DrillWords,
  KnowledgeCheckAnswers,
  KnowledgeCheckResult,
  KnowledgeCheckToTake,
  LearningPath,
  LessonToRead,
} from '@wayfellow/server/contract';
import { ask } from '../look/asking.ts';
import type { Answer } from '../look/asking.ts';

const lessonAt = (lesson: string): string => `/api/learning/lessons/${encodeURIComponent(lesson)}`;

/** The lessons in order, and which are open. */
export const askForPath = (): Promise<Answer<LearningPath>> => ask('GET', '/api/learning');

/** One lesson to read. */
export const askForLesson = (lesson: string): Promise<Answer<LessonToRead>> => ask('GET', lessonAt(lesson));

/** The check of a lesson, without its answers. */
export const askForCheck = (lesson: string): Promise<Answer<KnowledgeCheckToTake>> =>
  ask('GET', `${lessonAt(lesson)}/check`);

/** Hands in a check. Sent twice with one `attemptId` it counts once. */
export const answerCheck = (
  lesson: string,
  answers: KnowledgeCheckAnswers,
): Promise<Answer<KnowledgeCheckResult>> => ask('POST', `${lessonAt(lesson)}/check`, answers);

/** An exercise, with the tries so far. */
export const askForDrill = (lesson: string, drill: string): Promise<Answer<DrillToTake>> =>
  ask('GET', `${lessonAt(lesson)}/drills/${encodeURIComponent(drill)}`);

/** Has the learner's words heard. Sent twice with one `tryId` they are kept once. */
export const tryDrill = (lesson: string, drill: string, said: DrillWords): Promise<Answer<DrillTried>> =>
  ask('POST', `${lessonAt(lesson)}/drills/${encodeURIComponent(drill)}`, said);

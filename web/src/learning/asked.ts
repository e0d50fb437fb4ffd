import type {
  HandoutToRead,
  LearningPath,
  LearningShelf,
  LessonToRead,
  TopicToRead,
} from '@wayfellow/server/contract';
import { ask } from '../look/asking.ts';
import type { Answer } from '../look/asking.ts';

const courses = '/api/learning/courses';
const inside = (...parts: readonly string[]): string => [courses, ...parts.map(encodeURIComponent)].join('/');

/** Everything there is to learn, and where this learner is in it. */
export const askForShelf = (): Promise<Answer<LearningShelf>> => ask('GET', '/api/learning');

/** The lessons of a course in order, and which are open. */
export const askForPath = (course: string): Promise<Answer<LearningPath>> => ask('GET', inside(course));

/** A lesson’s page. */
export const askForLesson = (course: string, lesson: string): Promise<Answer<LessonToRead>> =>
  ask('GET', inside(course, lesson));

/** A topic, in full words and in plainer ones. */
export const askForTopic = (course: string, lesson: string, topic: string): Promise<Answer<TopicToRead>> =>
  ask('GET', inside(course, lesson, topic));

/** A text to read and to print. */
export const askForHandout = (handout: string): Promise<Answer<HandoutToRead>> =>
  ask('GET', `/api/learning/handouts/${encodeURIComponent(handout)}`);

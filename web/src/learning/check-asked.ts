import type {
  CheckAnswers,
  CheckResult,
  CheckTaken,
  CheckToTake,
  SeenDifferently,
} from '@wayfellow/server/contract';
import { ask } from '../look/asking.ts';
import type { Answer } from '../look/asking.ts';
import { wayTo, wayToCheck, wayToTestOut } from './addresses.ts';

/** What a check is asked of: a topic, or (null) the whole lesson. */
export interface CheckAt {
  readonly course: string;
  readonly lesson: string;
  readonly topic: string | null;
}

/** The check that an address names; without a topic it is of the whole lesson. */
export function checkAt(found: Readonly<Record<string, string>>): CheckAt {
  return { course: found['course'] ?? '', lesson: found['lesson'] ?? '', topic: found['topic'] ?? null };
}

/** Where a check is taken. */
export function wayToTake({ course, lesson, topic }: CheckAt): string {
  return topic === null ? wayToTestOut(course, lesson) : wayToCheck(course, lesson, topic);
}

/** Where a go at a check is looked at. */
export function wayToResult(at: CheckAt, attemptId: string): string {
  return `${wayToTake(at)}/${encodeURIComponent(attemptId)}`;
}

/** What there is to read before a check: its topic, or the lesson. */
export function wayToText({ course, lesson, topic }: CheckAt): string {
  return wayTo(course, lesson, topic ?? undefined);
}

const spoken = (path: string): string => path.replace(/^\/learn/, '/api/learning/courses');

/** The questions of a check: the same ones until they are answered. */
export const askForCheck = (at: CheckAt): Promise<Answer<CheckToTake>> => ask('GET', spoken(wayToTake(at)));

/** Hands in a check. Sent twice with one `attemptId` it counts once. */
export const answerCheck = (at: CheckAt, answers: CheckAnswers): Promise<Answer<CheckTaken>> =>
  ask('POST', spoken(wayToTake(at)), answers);

/** A go at a check as it was marked. */
export const askForResult = (at: CheckAt, attemptId: string): Promise<Answer<CheckResult>> =>
  ask('GET', spoken(wayToResult(at, attemptId)));

/** “I see it differently” on a written answer. */
export const seeDifferently = (
  at: CheckAt,
  attemptId: string,
  seen: SeenDifferently,
): Promise<Answer<CheckResult>> =>
  ask('POST', `${spoken(wayToResult(at, attemptId))}/seen-differently`, seen);

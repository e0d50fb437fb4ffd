import type { CheckToTake } from '@wayfellow/server/contract';
import type { AnswersSoFar } from '@wayfellow/server/contract/answered';
import { answersFromForm } from '@wayfellow/server/contract/check-fields';

/**
 * What has been filled in and not been handed in, so that going away to read and coming back loses nothing.
 * It lives in this page’s memory alone: nothing is written to the machine, and it is gone with the page.
 */
let kept: { readonly attemptId: string; readonly answers: AnswersSoFar } | null = null;

/** Keeps what has been answered so far to one draw; what was kept of another goes. */
export function keepAnswers(attemptId: string, answers: AnswersSoFar): void {
  kept = { attemptId, answers };
}

/** What has been answered so far to this draw. */
export function keptAnswers(attemptId: string): AnswersSoFar {
  return kept?.attemptId === attemptId ? kept.answers : {};
}

/** Lets it go: it was handed in. */
export function letAnswersGo(): void {
  kept = null;
}

/**
 * What was filled in on the server’s page before the script came: on a slow line that can be a lot. The page
 * is still there while the first screen is made ready.
 */
export function takeOverFromPage({ attemptId, questions }: CheckToTake): void {
  const form = document.querySelector<HTMLFormElement>('form.check');
  if (form === null) return;
  const fields = Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  if (fields['attemptId'] === attemptId) keepAnswers(attemptId, answersFromForm(questions, fields));
}

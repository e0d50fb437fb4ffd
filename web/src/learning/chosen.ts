import type { KnowledgeCheckToTake } from '@wayfellow/server/contract';

/** The answers chosen so far: question id to option id. */
export type Chosen = Readonly<Record<string, string>>;

/** How many questions have no answer yet. */
export function unanswered(check: Pick<KnowledgeCheckToTake, 'questions'>, chosen: Chosen): number {
  return check.questions.filter((question) => chosen[question.id] === undefined).length;
}

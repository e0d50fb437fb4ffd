import type { AppParts } from '../http/app-parts.ts';
import type { Frame } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { numbersThatComeAlong } from '../safety/help-numbers-file.ts';
import { checkPages } from './check.pages.ts';
import { learningWith } from './learning-acts.routes.ts';
import { readingPages } from './reading.pages.ts';

/** The pages of learning that work without script; with script the web app takes them over. */
export function learningPages(parts: AppParts, frame: Frame): readonly Route[] {
  const learning = learningWith(parts);
  // Reading comes last: its way to a topic would take the way to the check of a whole lesson.
  const numbers = parts.helpNumbers ?? numbersThatComeAlong();
  return [...checkPages(learning, frame, numbers), ...readingPages(learning, frame)];
}

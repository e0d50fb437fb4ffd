import type { LearningShelf, LessonOnPath, PracticeConversationOnList } from '@wayfellow/server/contract';
import { nextOnShelf } from '../learning/standing.ts';

/** The one thing Wayfellow suggests next. It is an offer; every door stays open beside it. */
export type NextThing =
  | { readonly kind: 'go-on'; readonly talk: PracticeConversationOnList }
  | { readonly kind: 'lesson'; readonly lesson: LessonOnPath }
  | { readonly kind: 'practise' };

/** A talk that was begun comes first, then the next open lesson, then a fresh talk. */
export function nextThing(shelf: LearningShelf, talks: readonly PracticeConversationOnList[]): NextThing {
  const open = talks
    .filter((talk) => talk.endedAt === null && talk.learnerTurns > 0)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
  if (open !== undefined) return { kind: 'go-on', talk: open };
  const lesson = nextOnShelf(shelf);
  return lesson === null ? { kind: 'practise' } : { kind: 'lesson', lesson };
}

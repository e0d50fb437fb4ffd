import type { Context } from 'hono';
import type { NamedSpecialist } from '../contract/teaching.ts';
import type { RefusalReason } from '../contract/refusals.ts';
import type { AppParts } from '../http/app-parts.ts';
import type { Frame, Page } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import type { Learning } from '../learning/learning-acts.ts';
import { mayTeach } from './teaching.policy.ts';
import type { TeachingAct } from './teaching.policy.ts';

/** What the trainer’s desk is made of. What is the learning slice’s to do is handed in. */
export interface TeachingParts extends AppParts {
  readonly learning: Learning;
  readonly namedSpecialist: () => Promise<NamedSpecialist | null>;
  readonly openForReason: (opening: {
    readonly personId: string;
    readonly courseId: string;
    readonly lessonId: string;
    readonly reason: string;
    readonly at: Date;
  }) => Promise<void>;
}

/** What a page of the desk answers with: a page, somewhere to go, or a refusal. */
export type DeskAnswer =
  Page | { readonly goTo: string } | { readonly refuse: RefusalReason; readonly words?: string };

/** Makes a route of the desk: for the local trainer, on this machine, as far as the policy lets. */
export type DeskRoute = (
  method: 'GET' | 'POST',
  path: string,
  act: TeachingAct,
  answer: (context: Context, personId: string) => DeskAnswer | Promise<DeskAnswer>,
) => Route;

/** Routes of the desk that answer in this frame. */
export function deskRoutesIn(frame: Frame): DeskRoute {
  return (method, path, act, answer) => ({
    method,
    path,
    openTo: 'the-local-learner',
    answer: async (context, personId) => {
      const may = mayTeach('trainer', act);
      if (!may.ok) return frame.refusal(may.because, '', true);
      const answered = await answer(context, personId);
      // Seen again by a GET, so that reloading the page sends nothing twice.
      if ('goTo' in answered)
        return new Response(null, { status: 303, headers: { Location: answered.goTo } });
      return 'refuse' in answered
        ? frame.refusal(answered.refuse, answered.words, true)
        : frame.page(answered);
    },
  });
}

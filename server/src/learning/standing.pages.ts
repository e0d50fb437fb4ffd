import { lookTaken } from '../contract/review.ts';
import { readForm } from '../http/body.ts';
import type { Frame } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { certificatePage } from './certificate.page.ts';
import { myLearningPage } from './my-learning.page.ts';
import { reviewPage } from './review.page.ts';
import { reviewWith } from './review.routes.ts';
import type { ReviewParts } from './review.routes.ts';
import { reviewRules } from './review.ts';
import { ownWayWith } from './standing.routes.ts';

/** The pages on what someone has done and comes back to, without script. */
export function standingPages(parts: ReviewParts, frame: Frame): readonly Route[] {
  const own = ownWayWith(parts);
  const review = reviewWith(parts);
  const openTo = 'the-local-learner';
  return [
    {
      method: 'GET',
      path: '/review',
      openTo,
      answer: async (context, personId) => {
        const asked = context.req.query('left');
        const left = leftIn(asked);
        return frame.page(
          reviewPage(await review.plan(personId, reviewRules.atOnce.value - left), left, asked !== undefined),
        );
      },
    },
    {
      method: 'POST',
      path: '/review',
      openTo,
      answer: async (context, personId) => {
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        const { item, looks, went, left } = form.value;
        const taken = lookTaken.safeParse({ item, looks: Number(looks), went });
        if (!taken.success) return frame.refusal('not-understood');
        await review.look(personId, taken.data);
        // Seen again by a GET, so that reloading the page sends nothing twice.
        const to = `/review?left=${Math.max(leftIn(left) - 1, 0)}`;
        return new Response(null, { status: 303, headers: { Location: to } });
      },
    },
    {
      method: 'GET',
      path: '/my-learning',
      openTo,
      answer: async (_, personId) => frame.page(myLearningPage(await own.mine(personId))),
    },
    {
      method: 'GET',
      path: '/certificate/:course',
      openTo,
      answer: async (context, personId) => {
        const asked = await own.certificate(personId, context.req.param('course') ?? '');
        return asked.ok ? frame.page(certificatePage(asked.value)) : frame.refusal(asked.because);
      },
    },
  ];
}

/** How many things a sitting still has; whatever an address says, never more than the rule gives. */
function leftIn(asked: string | undefined): number {
  const most = reviewRules.atOnce.value;
  return asked !== undefined && /^\d$/.test(asked) ? Math.min(Number(asked), most) : most;
}

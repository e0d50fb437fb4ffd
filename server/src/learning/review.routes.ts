import { lookTaken } from '../contract/review.ts';
import type { LookTaken, ReviewToTake } from '../contract/review.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readJson } from '../http/body.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import { organisationForGate, recordOf } from './learning.store.ts';
import { heardInLearning } from './own-sentences.store.ts';
import { reviewItems } from './review-items.ts';
import { aDay } from './review-schedule.ts';
import { keepLook, keptForReview } from './review.store.ts';
import { itemToSee, planReview, seedOfDay } from './review.ts';
import { weakestContrasts, weakestRules } from './weakest.ts';
import type { OwnSentence } from './weakest.ts';

/** What coming back needs of the real world; practice talks belong to another slice, which says what was heard there. */
export type ReviewParts = Pick<AppParts, 'db' | 'masterKey' | 'teaching' | 'now'> & {
  readonly heardInPractice: (personId: string, since: Date) => Promise<readonly OwnSentence[]>;
};

/** What someone can do with what they have met before. */
export interface Review {
  /** What to look at now, when so many were looked at in this sitting already. */
  readonly plan: (personId: string, looked?: number) => Promise<ReviewToTake>;
  /** Whether there is anything to look at now. */
  readonly hasSomething: (personId: string) => Promise<boolean>;
  /** Keeps how a look went; what is not there any more is let go without a word. */
  readonly look: (personId: string, taken: LookTaken) => Promise<void>;
}

/** Coming back with this app’s database and courses. */
export function reviewWith(parts: ReviewParts): Review {
  const { db, teaching, now } = parts;

  async function everything(personId: string) {
    const record = await recordOf(parts, personId);
    const organisation = await organisationForGate(parts);
    const { passedAt, triedAt, kept } = await keptForReview(parts, personId);
    return { items: reviewItems(teaching(), { record, organisation, passedAt, triedAt }), kept };
  }

  return {
    plan: async (personId, looked = 0) => {
      const { items, kept } = await everything(personId);
      const at = now();
      const since = new Date(at.getTime() - weakestRules.sinceDays.value * aDay);
      const sentences = [
        ...(await heardInLearning(parts, personId, since)),
        ...(await parts.heardInPractice(personId, since)),
      ];
      const weakest = weakestContrasts(sentences);
      const planned = planReview({ items, kept, weakest, now: at, seed: seedOfDay(at), looked });
      return { items: planned.map((item) => itemToSee(item, kept)) };
    },

    hasSomething: async (personId) => {
      const at = now();
      const everythingNow = await everything(personId);
      // What is weakest changes what comes first, and never whether there is something.
      const weakest = weakestContrasts([]);
      return planReview({ ...everythingNow, weakest, now: at, seed: seedOfDay(at), looked: 0 }).length > 0;
    },

    look: async (personId, taken) => {
      const { items } = await everything(personId);
      if (items.some(({ id }) => id === taken.item)) await keepLook(db, personId, { ...taken, at: now() });
    },
  };
}

/** The JSON routes of coming back to things. */
export function reviewRoutes(parts: ReviewParts): readonly Route[] {
  const review = reviewWith(parts);
  const path = '/api/learning/review';
  return [
    {
      method: 'GET',
      path,
      openTo: 'the-local-learner',
      answer: async (_, personId) => Response.json(await review.plan(personId)),
    },
    {
      method: 'POST',
      path,
      openTo: 'the-local-learner',
      answer: async (context, personId) => {
        const sent = await readJson(context, lookTaken);
        if (!sent.ok) return refuse(sent.because);
        await review.look(personId, sent.value);
        return new Response(null, { status: 204 });
      },
    },
  ];
}

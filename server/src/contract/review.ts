import { z } from 'zod';
import type { Block } from './lesson-text.ts';

/** How it went with something one comes back to, in the learner’s own words. */
export const howItWent = ['at-once', 'with-thought', 'gone'] as const;
/** “It came at once”, “With some thought” or “It was gone”. */
export type HowItWent = (typeof howItWent)[number];

/** Something to look at again. */
export type ReviewItemToSee = {
  /** `takeaway:course/lesson/topic/place` or `card:drill/card`. */
  readonly id: string;
  /** How often it was looked at before: sent back with how it went, so that one look counts once. */
  readonly looks: number;
} & (
  | {
      readonly kind: 'takeaway';
      readonly course: { readonly id: string; readonly title: string };
      readonly lesson: { readonly id: string; readonly number: number; readonly title: string };
      readonly topic: { readonly id: string; readonly title: string };
      readonly words: readonly Block[];
    }
  | {
      readonly kind: 'card';
      readonly drill: { readonly id: string; readonly title: string };
      readonly cardId: string;
      /** What stands on the card, so that one knows it again. */
      readonly cue: string;
    }
);

/** What to look at now: a handful, or nothing. It never says how much else there is. */
export interface ReviewToTake {
  readonly items: readonly ReviewItemToSee[];
}

/** How one look went. The same look sent twice, or from two tabs, counts once. */
export const lookTaken = z.strictObject({
  item: z.string().min(1).max(400),
  looks: z.int().min(0).max(1_000_000),
  went: z.enum(howItWent),
});
/** One look at one thing. */
export type LookTaken = z.infer<typeof lookTaken>;

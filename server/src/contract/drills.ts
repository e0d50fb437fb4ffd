import type { DrillFeedback } from '@wayfellow/mi/coaching';
import { supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { HeardSupporterTurn, PeerBehaviour, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { z } from 'zod';
import { limits } from './limits.ts';
import { madeId } from './made-id.ts';

interface CardFrame {
  readonly id: string;
  /** Where it stands among the drill’s cards, 1-based. */
  readonly number: number;
}

/** One card as it is shown before it is tried. */
export type CardToTry = CardFrame &
  (
    | {
        readonly kind: 'say-it-your-way';
        readonly scene: string;
        /** What the peer said just before. */
        readonly before: string;
        /** What a supporter said, to be said another way; null where the learner begins from nothing. */
        readonly sentence: string | null;
      }
    | {
        readonly kind: 'sort-the-sentence';
        readonly before: string;
        readonly sentence: string;
        readonly piles: readonly SupporterBehaviour[];
      }
    | { readonly kind: 'hear-the-change-talk'; readonly said: readonly string[] }
  );

/** A drill with one card to try, and what this learner wrote on that card before. */
export interface DrillToTake {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly asks: string;
  readonly note: string | null;
  readonly cardCount: number;
  readonly triedCount: number;
  readonly card: CardToTry;
  /** The card after this one; null when there is only one. */
  readonly nextCardId: string | null;
  readonly tries: readonly DrillTry[];
}

/** What a learner did on a card: words (say it your way), a behaviour (sort), or 0-based places of sentences (hear the change talk). */
export const drillAnswer = z.strictObject({
  tryId: madeId,
  answer: z.union([z.string().max(limits.messageCharacters), z.array(z.int().min(0).max(40)).max(40)]),
});
/** One try at a card, as sent. */
export type DrillAnswer = z.infer<typeof drillAnswer>;

/**
 * “I see it differently”: what the writer says their words are; or, on a sorted card, that they stay with theirs.
 * Null takes it back.
 */
export const drillSeenDifferently = z.strictObject({
  behaviour: z.enum(supporterBehaviourNames as [SupporterBehaviour, ...SupporterBehaviour[]]).nullable(),
});
/** A learner’s own reading of a try. */
export type DrillSeenDifferently = z.infer<typeof drillSeenDifferently>;

/** One try at a card, with what there is to say about it. */
export type DrillTry = {
  readonly id: string;
  readonly cardId: string;
  /** ISO 8601. */
  readonly at: string;
  /** What the learner says it is, where they see it differently; null where they do not. */
  readonly seenAs: SupporterBehaviour | null;
} & (
  | {
      readonly kind: 'say-it-your-way';
      readonly words: string;
      readonly heard: HeardSupporterTurn;
      readonly feedback: DrillFeedback;
      readonly worked: readonly { readonly words: string; readonly because: string }[];
    }
  | {
      readonly kind: 'sort-the-sentence';
      readonly chosen: SupporterBehaviour;
      readonly behaviour: SupporterBehaviour;
      readonly because: string;
    }
  | {
      readonly kind: 'hear-the-change-talk';
      readonly said: readonly {
        readonly words: string;
        readonly kind: PeerBehaviour;
        readonly because: string;
        readonly marked: boolean;
      }[];
    }
);

/**
 * What follows on a try: what was heard in it, or, on words of danger, no word about how it was said.
 * Those words are neither kept nor heard; people who can be called stand in the answer's place.
 */
export type DrillTried =
  { readonly kind: 'tried'; readonly tried: DrillTry } | { readonly kind: 'people-can-help' };

import type { SupporterBehaviour, Flag } from '@wayfellow/mi/behaviours';

/** Words with the reason they are, or are not, the answer. Ids are unique in their question. */
export interface Explained {
  readonly id: string;
  readonly words: string;
  readonly because: string;
}

/** One or several options are right; `one` has exactly one, `many` has at least two and not all. */
export interface ChooseQuestion {
  readonly kind: 'one' | 'many';
  readonly id: string;
  readonly asks: string;
  readonly options: readonly (Explained & { readonly right: boolean })[];
}

/** Steps to bring into order; they stand here in the right one. */
export interface OrderQuestion {
  readonly kind: 'order';
  readonly id: string;
  readonly asks: string;
  readonly steps: readonly { readonly id: string; readonly words: string }[];
  readonly because: string;
}

/** Cards to lay on piles, each on one. */
export interface SortQuestion {
  readonly kind: 'sort';
  readonly id: string;
  readonly asks: string;
  readonly piles: readonly { readonly id: string; readonly words: string }[];
  readonly cards: readonly (Explained & { readonly pile: string })[];
}

/** Pairs to find: for each `left` the `right` that belongs to it. No two rights read the same. */
export interface MatchQuestion {
  readonly kind: 'match';
  readonly id: string;
  readonly asks: string;
  readonly pairs: readonly {
    readonly id: string;
    readonly left: string;
    readonly right: string;
    readonly because: string;
  }[];
}

/** A short talk in which some sentences are to be marked; at least one, never all. */
export interface MarkQuestion {
  readonly kind: 'mark';
  readonly id: string;
  readonly asks: string;
  readonly conversation: readonly (Explained & {
    readonly who: 'supporter' | 'peer';
    readonly right: boolean;
  })[];
}

/** Write your own: heard by the ear, which is often wrong, so the writer may see it differently. */
export interface WriteQuestion {
  readonly kind: 'write';
  readonly id: string;
  readonly asks: string;
  /** What the peer said just before. */
  readonly before: string;
  /** Any one of these behaviours, heard in the words, is enough. */
  readonly wants: readonly SupporterBehaviour[];
  /** Words with one of these flags do not answer the question, whatever else is heard in them. */
  readonly never: readonly Flag[];
  /** Three worked answers: each good, each another way. */
  readonly worked: readonly { readonly words: string; readonly because: string }[];
}

/** A question of a knowledge check, as the course holds it. */
export type Question =
  ChooseQuestion | OrderQuestion | SortQuestion | MatchQuestion | MarkQuestion | WriteQuestion;

/** What kind of fragment of the peer's words a written pattern can hold. */
export type FragmentKind =
  'wish' | 'missing' | 'missingAWay' | 'hardFeeling' | 'goodFeeling' | 'view' | 'event' | 'day';

/** A piece of the peer's own last words, turned to “you” and safe to set into a written pattern. */
export interface Fragment {
  readonly kind: FragmentKind;
  /** Ready for the slot: 'to see your daughter', 'tired', 'your mum', 'Saturday'. At most eight words. */
  readonly words: string;
  /** Whether “see” rather than “sees” follows. */
  readonly many: boolean;
  /** What the peer wrote, for the “because”. */
  readonly written: string;
  /** With a day ahead: how long they have been without, as they said it: 'four months without a drink'. */
  readonly without?: string;
}

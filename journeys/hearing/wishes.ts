import type { TalksToHear, TimedHearing } from './timed.ts';

/** What the hearing worker can be asked for. */
export type HearingWish =
  | { readonly do: 'light' }
  | { readonly do: 'keen' }
  | { readonly do: 'read'; readonly texts: readonly string[]; readonly times: number }
  | { readonly do: 'hear'; readonly talks: TalksToHear };

/** What it answers: which kernel runs, or what it heard and in how many milliseconds each. */
export type HearingAnswer =
  | {
      readonly did: 'joined';
      readonly kernel: 'simd' | 'scalar' | 'none';
      readonly milliseconds?: { readonly fetching: number; readonly making: number };
    }
  | { readonly did: 'read'; readonly milliseconds: readonly number[] }
  | ({ readonly did: 'heard' } & TimedHearing);

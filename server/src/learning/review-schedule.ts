import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card, Grade } from 'ts-fsrs';
import { z } from 'zod';
import type { HowItWent } from '../contract/review.ts';

/** Milliseconds in a day. */
export const aDay = 24 * 60 * 60 * 1000;

/** How the scheduler is set, and why. */
export const scheduleRules = {
  wantedRecall: {
    value: 0.85,
    because:
      'One in seven may be gone when it comes back. Asking for more would bring things back far more often.',
  },
  longestDays: {
    value: 180,
    because: 'After half a year without a word of it, a look costs little, and people have changed.',
  },
  firstLookAfterDays: {
    value: 1,
    because: 'What was read an hour ago is still there; a look at it would show nothing.',
  },
} as const;

/** What each of the learner’s own words means to the scheduler, and why. */
export const gradeOf: Readonly<Record<HowItWent, { readonly grade: Grade; readonly because: string }>> = {
  'at-once': {
    grade: Rating.Easy,
    because: 'It sits. FSRS calls this easy, and lets it rest longest.',
  },
  'with-thought': {
    grade: Rating.Good,
    because: 'It was found again: the kind of look that makes it sit. FSRS calls this good.',
  },
  gone: {
    grade: Rating.Again,
    because: 'It comes back soon. Nothing else follows from it.',
  },
};

/** What is kept of one thing: the scheduler’s numbers, as JSON holds them, and when it is due. */
export interface KeptSchedule {
  readonly schedule: Readonly<Record<string, unknown>>;
  readonly due: Date;
}

const scheduler = fsrs({
  request_retention: scheduleRules.wantedRecall.value,
  maximum_interval: scheduleRules.longestDays.value,
  // Whole days and no chance: the same answers give the same days, and nothing is due within minutes.
  enable_short_term: false,
  enable_fuzz: false,
});

const number = z.number().finite();
const keptCard = z.object({
  due: z.coerce.date(),
  stability: number.positive(),
  difficulty: number.positive(),
  elapsed_days: number,
  scheduled_days: number.positive(),
  learning_steps: number,
  reps: z.int().positive(),
  lapses: z.int().min(0),
  state: z.int().min(1).max(3),
  last_review: z.coerce.date(),
});

/** How often it was looked at; 0 for what was never looked at, and for a schedule that cannot be read. */
export function looksAt(kept: KeptSchedule | undefined): number {
  return cardIn(kept)?.reps ?? 0;
}

/** When it is due, seen from now. */
export function dueAt(kept: KeptSchedule, now: Date): Date {
  const card = cardIn(kept);
  return card === null || isAhead(card.last_review, now) ? now : kept.due;
}

/**
 * Whether a moment that is on record lies ahead of now by more than clocks differ: then a clock stood wrong when it was
 * written, and what hangs on it counts as due, so that nothing stays away for years because a battery was empty.
 */
export function isAhead(at: Date, now: Date): boolean {
  return at.getTime() - now.getTime() > aDay;
}

/** What is kept after a look. It is due a day from now at the soonest, whatever clock wrote what was kept before. */
export function afterLook(kept: KeptSchedule | undefined, went: HowItWent, now: Date): KeptSchedule {
  const before = cardIn(kept);
  const from = before === null ? createEmptyCard(now) : { ...before, last_review: earlier(before, now) };
  const card = scheduler.next(from, now, gradeOf[went].grade).card;
  const rest = Math.min(Math.max(card.scheduled_days, 1), scheduleRules.longestDays.value);
  const due = new Date(now.getTime() + rest * aDay);
  return {
    due,
    schedule: {
      ...card,
      scheduled_days: rest,
      due: due.toISOString(),
      last_review: now.toISOString(),
    },
  };
}

const earlier = (card: { readonly last_review: Date }, now: Date): Date =>
  card.last_review.getTime() < now.getTime() ? card.last_review : now;

function cardIn(kept: KeptSchedule | undefined): (Card & { readonly last_review: Date }) | null {
  const read = keptCard.safeParse(kept?.schedule);
  return read.success ? read.data : null;
}

import type { Contrast } from '@wayfellow/mi/behaviours';
import type { ReviewItemToSee } from '../contract/review.ts';
import type { ReviewItem } from './review-items.ts';
import { shuffled } from './draw.ts';
import { aDay, dueAt, isAhead, looksAt, scheduleRules } from './review-schedule.ts';
import type { KeptSchedule } from './review-schedule.ts';

/** THE RULE for what to look at now, in one table. Nothing is counted out to the learner, and nothing waits in red. */
export const reviewRules = {
  onlyWhatIsDue: {
    because: 'A look at what still sits does little. Nothing due means nothing to do.',
  },
  atOnce: {
    value: 5,
    because: 'About three minutes: twenty seconds for a takeaway, a minute for a card.',
  },
  cardsAtOnce: {
    value: 2,
    because: 'A card is written or sorted and takes a minute; more of them would not be three minutes.',
  },
  justTriedFirst: {
    withinMinutes: 60,
    because: 'Whoever comes back from a card says how that card was.',
  },
  longestWaitingFirst: {
    value: 1,
    because: 'One place is for what has waited longest, so that nothing waits for ever behind what is weak.',
  },
  thenOneCard: {
    value: 1,
    because:
      'Words of one’s own change how one speaks more than words read again; one that touches what is weakest.',
  },
  thenWhatIsWeakest: {
    because:
      'Then what touches the contrast on which the learner’s own words most often pulled away from MI.',
  },
  thenByWaiting: {
    because: 'Then the rest, the longest waiting first.',
  },
  tiesByDay: {
    because:
      'What came due together is mixed, so that one topic does not come in one lump; the same within a day, so that two tabs agree.',
  },
} as const;

/** What the plan for one sitting is made from. */
export interface ReviewPlanned {
  readonly items: readonly ReviewItem[];
  /** By the item’s id; what was never looked at has none. */
  readonly kept: ReadonlyMap<string, KeptSchedule>;
  readonly weakest: ReadonlySet<Contrast>;
  readonly now: Date;
  /** Mixes what came due together; the same seed gives the same plan. */
  readonly seed: number;
  /**
   * How many were looked at in this sitting already: without script a sitting is planned anew for each page, and the
   * places that come first are taken then.
   */
  readonly looked: number;
}

/** What to look at now, best first: only what is due, and never more than a sitting has left. */
export function planReview({
  items,
  kept,
  weakest,
  now,
  seed,
  looked,
}: ReviewPlanned): readonly ReviewItem[] {
  const most = reviewRules.atOnce.value - looked;
  const waiting = shuffled(items, ({ id }) => id, String(seed))
    .map((item) => ({ item, due: dueOf(item, kept, now).getTime() }))
    .filter(({ due }) => due <= now.getTime())
    // What is equal stays in the order it was mixed into.
    .sort((a, b) => a.due - b.due)
    .map(({ item }) => item);
  const touches = (item: ReviewItem): boolean =>
    [...item.contrasts].some((contrast) => weakest.has(contrast));
  const justTried = waiting
    .filter(({ lastTried }) => lastTried !== null && isJustNow(lastTried, now))
    .sort((a, b) => (b.lastTried?.getTime() ?? 0) - (a.lastTried?.getTime() ?? 0))
    .slice(0, 1);
  const longest = looked === 0 ? waiting.slice(0, reviewRules.longestWaitingFirst.value) : [];
  const byWeakness = [...waiting.filter(touches), ...waiting.filter((item) => !touches(item))];
  const cards = byWeakness.filter(isCard).slice(0, reviewRules.thenOneCard.value);
  const mostCards = Math.max(reviewRules.cardsAtOnce.value - looked, 0);
  const chosen: ReviewItem[] = [];
  for (const item of new Set([...justTried, ...longest, ...cards, ...byWeakness])) {
    if (chosen.length >= most) break;
    const oneTooMany = isCard(item) && chosen.filter(isCard).length >= mostCards;
    if (oneTooMany && !justTried.includes(item)) continue;
    chosen.push(item);
  }
  return chosen;
}

const isJustNow = (at: Date, now: Date): boolean =>
  Math.abs(now.getTime() - at.getTime()) < reviewRules.justTriedFirst.withinMinutes * 60_000;

const isCard = ({ shown }: ReviewItem): boolean => shown.kind === 'card';

/** A planned item as it travels. */
export function itemToSee(item: ReviewItem, kept: ReadonlyMap<string, KeptSchedule>): ReviewItemToSee {
  return { id: item.id, looks: looksAt(kept.get(item.id)), ...item.shown };
}

/** The day a moment falls in, counted from 1970: where the mixing of a day begins. */
export function seedOfDay(now: Date): number {
  return Math.floor(now.getTime() / aDay);
}

function dueOf(item: ReviewItem, kept: ReadonlyMap<string, KeptSchedule>, now: Date): Date {
  const schedule = kept.get(item.id);
  if (schedule !== undefined) return dueAt(schedule, now);
  return isAhead(item.firstDue, new Date(now.getTime() + firstRest)) ? now : item.firstDue;
}

const firstRest = scheduleRules.firstLookAfterDays.value * aDay;

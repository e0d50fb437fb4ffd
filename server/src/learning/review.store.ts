import { and, eq, max, min, ne } from 'drizzle-orm';
import type { LookTaken } from '../contract/review.ts';
import type { Database } from '../storage/database.ts';
import { drillTry, reviewItem, topicPassed } from '../storage/schema.ts';
import type { Keeping } from './learning.store.ts';
import type { TriedAt } from './review-items.ts';
import { afterLook, looksAt } from './review-schedule.ts';
import type { KeptSchedule } from './review-schedule.ts';

/** When topics were passed (by `course/lesson/topic`) and cards tried (by `drill/card`), and what is kept of looks. */
export interface KeptForReview {
  readonly passedAt: ReadonlyMap<string, Date>;
  readonly triedAt: ReadonlyMap<string, TriedAt>;
  /** By the item’s id. */
  readonly kept: ReadonlyMap<string, KeptSchedule>;
}

/** What coming back goes by, of one person. */
export async function keptForReview({ db }: Pick<Keeping, 'db'>, personId: string): Promise<KeptForReview> {
  const topics = await db.select().from(topicPassed).where(eq(topicPassed.personId, personId));
  const cards = await db
    .select({
      drillId: drillTry.drillId,
      cardId: drillTry.cardId,
      first: min(drillTry.at),
      last: max(drillTry.at),
    })
    .from(drillTry)
    // Tries from before drills had cards name none.
    .where(and(eq(drillTry.personId, personId), ne(drillTry.cardId, '')))
    .groupBy(drillTry.drillId, drillTry.cardId);
  const looks = await db.select().from(reviewItem).where(eq(reviewItem.personId, personId));
  return {
    passedAt: new Map(
      topics.map(({ courseId, lessonId, topicId, at }) => [`${courseId}/${lessonId}/${topicId}`, at]),
    ),
    triedAt: new Map(
      cards.flatMap(({ drillId, cardId, first, last }) =>
        first === null || last === null ? [] : [[`${drillId}/${cardId}`, { first, last }] as const],
      ),
    ),
    kept: new Map(looks.map(({ item, schedule, due }) => [item, { schedule, due }])),
  };
}

/**
 * Keeps how a look went. A look says how many came before it: sent twice, or from two tabs, it counts once, and the
 * second is let go without a word.
 */
export async function keepLook(
  db: Database,
  personId: string,
  { item, looks, went, at }: LookTaken & { readonly at: Date },
): Promise<void> {
  const isThis = and(eq(reviewItem.personId, personId), eq(reviewItem.item, item));
  await db.transaction(async (tx) => {
    const [row] = await tx.select().from(reviewItem).where(isThis).for('update');
    if (looksAt(row) !== looks) return;
    const after = afterLook(row, went, at);
    if (row === undefined)
      await tx
        .insert(reviewItem)
        .values({ personId, item, ...after, at })
        .onConflictDoNothing();
    else
      await tx
        .update(reviewItem)
        .set({ ...after, at })
        .where(isThis);
  });
}

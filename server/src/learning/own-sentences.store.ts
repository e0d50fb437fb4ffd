import { and, desc, eq, gte, isNotNull } from 'drizzle-orm';
import type { HeardSupporterTurn, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { unsealOrThrow } from '../safety/sealed-words.ts';
import { drillTry } from '../storage/schema.ts';
import { attemptsOfPerson } from './checks.store.ts';
import type { Keeping } from './learning.store.ts';
import type { OwnSentence } from './weakest.ts';

/** Enough to see a habit in; more would only take longer to open. */
const newest = 60;

/** What a learner’s own sentences were in drills and in written answers since a moment, the newest only. */
export async function heardInLearning(
  keeping: Keeping,
  personId: string,
  since: Date,
): Promise<readonly OwnSentence[]> {
  return [
    ...(await heardInDrills(keeping, personId, since)),
    ...(await heardInChecks(keeping, personId, since)),
  ];
}

async function heardInDrills(
  { db, masterKey }: Keeping,
  personId: string,
  since: Date,
): Promise<readonly OwnSentence[]> {
  const rows = await db
    .select({ id: drillTry.id, heard: drillTry.heard, seenAs: drillTry.seenAs })
    .from(drillTry)
    .where(and(eq(drillTry.personId, personId), isNotNull(drillTry.heard), gte(drillTry.at, since)))
    .orderBy(desc(drillTry.at))
    .limit(newest);
  return rows.flatMap(({ id, heard, seenAs }) => {
    if (heard === null) return [];
    const place = { table: 'drill_try', row: `${id}/heard` };
    // We sealed this ourselves: whatever opens is what the ear gave.
    const turn = JSON.parse(unsealOrThrow(masterKey, heard, place)) as HeardSupporterTurn;
    return sentencesOf(turn, seenAs as SupporterBehaviour | null);
  });
}

async function heardInChecks(
  keeping: Keeping,
  personId: string,
  since: Date,
): Promise<readonly OwnSentence[]> {
  const attempts = await attemptsOfPerson(keeping, personId, since);
  return attempts
    .slice(-newest)
    .flatMap(({ written, seenAs }) =>
      Object.entries(written).flatMap(([place, { heard }]) => sentencesOf(heard, seenAs[place] ?? null)),
    );
}

/** A writer’s own reading is of all they wrote, and stands in the place of the ear’s. */
function sentencesOf(heard: HeardSupporterTurn, seenAs: SupporterBehaviour | null): readonly OwnSentence[] {
  if (seenAs !== null) return [{ behaviour: seenAs, probability: 1 }];
  return heard.sentences.map(({ behaviour, probability }) => ({ behaviour, probability }));
}

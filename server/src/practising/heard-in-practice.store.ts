import { and, desc, eq, gte, inArray, isNotNull } from 'drizzle-orm';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { practiceConversation, practiceDisagreement, practiceTurn } from '../storage/schema.ts';
import { type Keeping, turnFrom } from './sealed-practice.store.ts';

/** Enough to see a habit in; more would only take longer to open. */
const newestTurns = 120;

/**
 * What a learner’s own sentences were in practice talks since a moment, the newest turns only; where the learner sees a
 * sentence differently, what they say counts, with probability 1. It never leaves the server.
 */
export async function heardInPractice(
  { db, masterKey }: Keeping,
  personId: string,
  since: Date,
): Promise<readonly { readonly behaviour: SupporterBehaviour; readonly probability: number }[]> {
  const rows = await db
    .select({ turn: practiceTurn })
    .from(practiceTurn)
    .innerJoin(practiceConversation, eq(practiceConversation.id, practiceTurn.conversationId))
    .where(
      and(
        eq(practiceConversation.personId, personId),
        eq(practiceTurn.speaker, 'supporter'),
        isNotNull(practiceTurn.heard),
        gte(practiceTurn.at, since),
      ),
    )
    .orderBy(desc(practiceTurn.at))
    .limit(newestTurns);
  const talks = [...new Set(rows.map(({ turn }) => turn.conversationId))];
  const differing =
    talks.length === 0
      ? []
      : await db
          .select()
          .from(practiceDisagreement)
          .where(inArray(practiceDisagreement.conversationId, talks));
  const named = new Map(
    differing.map(({ conversationId, seq, sentence, behaviour }) => [
      `${conversationId}/${seq}/${sentence}`,
      behaviour,
    ]),
  );
  return rows.flatMap(({ turn }) => {
    const { heard } = turnFrom(masterKey, turn);
    if (heard?.speaker !== 'supporter') return [];
    return heard.sentences.map(({ behaviour, probability }, sentence) => {
      const own = named.get(`${turn.conversationId}/${turn.seq}/${sentence}`);
      return own === undefined
        ? { behaviour, probability }
        : { behaviour: own as SupporterBehaviour, probability: 1 };
    });
  });
}

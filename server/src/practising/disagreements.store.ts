import { and, asc, eq } from 'drizzle-orm';
import { type SupporterBehaviour, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { DatabaseOrTransaction } from '../storage/database.ts';
import { practiceDisagreement } from '../storage/schema.ts';
import { type WhoseConversation, wholeTalkIn } from './finding-talks.store.ts';
import type { Keeping } from './sealed-practice.store.ts';

/** Where the learner sees a sentence differently from the ear. */
export interface KeptDisagreement {
  readonly seq: number;
  /** Index of the sentence in its turn, from 0. */
  readonly sentence: number;
  /** What the learner says it was. */
  readonly behaviour: SupporterBehaviour;
}

/** One sentence of a conversation. */
export interface WhichSentence extends WhoseConversation {
  readonly seq: number;
  readonly sentence: number;
}

type Found =
  { readonly ok: true } | { readonly ok: false; readonly because: 'no-such-conversation' | 'no-such-turn' };

/** Keeps what the learner says a sentence was; said again, the last word counts. */
export async function keepDisagreement(
  keeping: Keeping,
  which: WhichSentence,
  behaviour: SupporterBehaviour,
  at: Date,
): Promise<Found> {
  const { conversationId, seq, sentence } = which;
  return await withSentence(keeping, which, async (tx) => {
    await tx
      .insert(practiceDisagreement)
      .values({ conversationId, seq, sentence, behaviour, at })
      .onConflictDoUpdate({
        target: [
          practiceDisagreement.conversationId,
          practiceDisagreement.seq,
          practiceDisagreement.sentence,
        ],
        set: { behaviour, at },
      });
  });
}

/** Takes a disagreement back; when there was none, nothing changes. */
export async function takeDisagreementBack(keeping: Keeping, which: WhichSentence): Promise<Found> {
  const it = practiceDisagreement;
  return await withSentence(keeping, which, async (tx) => {
    await tx
      .delete(it)
      .where(
        and(
          eq(it.conversationId, which.conversationId),
          eq(it.seq, which.seq),
          eq(it.sentence, which.sentence),
        ),
      );
  });
}

/** Every disagreement in a conversation, in the order of its sentences. Ask only for a conversation that was found for its owner. */
export async function disagreementsIn(
  { db }: Pick<Keeping, 'db'>,
  conversationId: string,
): Promise<readonly KeptDisagreement[]> {
  const it = practiceDisagreement;
  const rows = await db
    .select({ seq: it.seq, sentence: it.sentence, behaviour: it.behaviour })
    .from(it)
    .where(eq(it.conversationId, conversationId))
    .orderBy(asc(it.seq), asc(it.sentence));
  // A behaviour that a later catalogue no longer has cannot be shown by name.
  return rows.flatMap(({ behaviour, ...place }) => (isBehaviour(behaviour) ? [{ ...place, behaviour }] : []));
}

async function withSentence(
  { db, masterKey }: Keeping,
  which: WhichSentence,
  write: (tx: DatabaseOrTransaction) => Promise<void>,
): Promise<Found> {
  return await db.transaction(async (tx) => {
    const talk = await wholeTalkIn(tx, masterKey, which, 'locked');
    if (!talk) return { ok: false, because: 'no-such-conversation' };
    const turn = talk.turns.find(({ seq }) => seq === which.seq);
    const sentence = turn?.speaker === 'supporter' ? turn.heard?.sentences[which.sentence] : undefined;
    if (!sentence) return { ok: false, because: 'no-such-turn' };
    await write(tx);
    return { ok: true };
  });
}

function isBehaviour(name: string): name is SupporterBehaviour {
  return (supporterBehaviourNames as readonly string[]).includes(name);
}

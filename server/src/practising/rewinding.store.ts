import { and, eq, lt } from 'drizzle-orm';
import { practiceConversation, practiceDisagreement, practiceTurn } from '../storage/schema.ts';
import { type WhoseConversation, wholeTalkIn } from './finding-talks.store.ts';
import type { KeptConversation, KeptTalk } from './kept-practice.ts';
import { type Keeping, conversationRow, turnRow } from './sealed-practice.store.ts';

/** A wish to try another way from one of the learner’s turns on. */
export interface Rewinding extends WhoseConversation {
  /** The id of the new try. */
  readonly newId: string;
  /** The learner’s turn that is to be said anew: it and all after it stay out of the new try. */
  readonly beforeSeq: number;
  /** Fresh dice, so that even the same words may meet another mood. */
  readonly seed: number;
  readonly at: Date;
}

/**
 * Keeps a new try: the turns before `beforeSeq`, sealed anew for their new place, the person’s state as it
 * stood then, and what the learner saw differently there. The older try stays as it is. Asked again with the
 * same id, it gives back the try that is there.
 */
export async function keepRewinding(
  { db, masterKey }: Keeping,
  { newId, beforeSeq, seed, at, ...whose }: Rewinding,
): Promise<
  | { readonly ok: true; readonly talk: KeptTalk }
  | {
      readonly ok: false;
      readonly because: 'no-such-conversation' | 'no-such-turn' | 'already-used-for-something-else';
    }
> {
  return await db.transaction(async (tx) => {
    const older = await wholeTalkIn(tx, masterKey, whose, 'locked');
    if (!older) return { ok: false, because: 'no-such-conversation' };
    const turns = older.turns.filter((turn) => turn.seq < beforeSeq);
    const state = turns.at(-1)?.state;
    const anew = older.turns.find((turn) => turn.seq === beforeSeq);
    if (anew?.speaker !== 'supporter' || !state) return { ok: false, because: 'no-such-turn' };
    const conversation: KeptConversation = {
      ...older.conversation,
      id: newId,
      seed,
      state,
      startedAt: at,
      endedAt: null,
      steppedBackAt: null,
      rewoundFrom: { id: whose.conversationId, beforeSeq },
      nextSeq: beforeSeq,
    };
    const stored = await tx
      .insert(practiceConversation)
      .values(conversationRow(masterKey, conversation))
      .onConflictDoNothing()
      .returning({ id: practiceConversation.id });
    if (stored.length === 0) {
      const there = await wholeTalkIn(tx, masterKey, { personId: whose.personId, conversationId: newId });
      const from = there?.conversation.rewoundFrom;
      return there && from?.id === whose.conversationId && from.beforeSeq === beforeSeq
        ? { ok: true, talk: there }
        : { ok: false, because: 'already-used-for-something-else' };
    }
    await tx.insert(practiceTurn).values(turns.map((turn) => turnRow(masterKey, newId, turn)));
    const differently = await tx
      .select()
      .from(practiceDisagreement)
      .where(
        and(
          eq(practiceDisagreement.conversationId, whose.conversationId),
          lt(practiceDisagreement.seq, beforeSeq),
        ),
      );
    if (differently.length > 0) {
      await tx
        .insert(practiceDisagreement)
        .values(differently.map((one) => ({ ...one, conversationId: newId })));
    }
    return { ok: true, talk: { conversation, turns } };
  });
}

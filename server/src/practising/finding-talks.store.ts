import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { DatabaseOrTransaction } from '../storage/database.ts';
import { practiceConversation, practiceTurn } from '../storage/schema.ts';
import type { KeptConversation, KeptTalk, ListedConversation, SpokenTalk } from './kept-practice.ts';
import { mayPractise } from './practising.policy.ts';
import { type Keeping, conversationFrom, spokenTurnFrom, turnFrom } from './sealed-practice.store.ts';

/** The answer for a conversation that is not there, and for one that is somebody else’s. */
export const notThere = { ok: false, because: 'no-such-conversation' } as const;

/** Somebody’s conversation, by the id of the person and its own. */
export interface WhoseConversation {
  readonly personId: string;
  readonly conversationId: string;
}

/** A conversation as it was said. */
export async function findTalk(
  { db, masterKey }: Keeping,
  whose: WhoseConversation,
): Promise<{ readonly ok: true; readonly talk: SpokenTalk } | typeof notThere> {
  const talk = await spokenTalkIn(db, masterKey, whose);
  return talk ? { ok: true, talk } : notThere;
}

/** A conversation with everything that is kept of it. */
export async function findWholeTalk(
  { db, masterKey }: Keeping,
  whose: WhoseConversation,
): Promise<{ readonly ok: true; readonly talk: KeptTalk } | typeof notThere> {
  const talk = await wholeTalkIn(db, masterKey, whose);
  return talk ? { ok: true, talk } : notThere;
}

/** All conversations of a person, the newest first. */
export async function listTalks(
  { db }: Pick<Keeping, 'db'>,
  personId: string,
): Promise<readonly ListedConversation[]> {
  const it = practiceConversation;
  const rows = await db
    .select({
      id: it.id,
      practicePerson: it.practicePerson,
      startedAt: it.startedAt,
      endedAt: it.endedAt,
      learnerTurns: count(practiceTurn.seq),
      from: it.rewoundFrom,
      beforeSeq: it.rewoundBeforeSeq,
    })
    .from(it)
    .leftJoin(
      practiceTurn,
      and(eq(practiceTurn.conversationId, it.id), eq(practiceTurn.speaker, 'supporter')),
    )
    .where(eq(it.personId, personId))
    .groupBy(it.id)
    .orderBy(desc(it.startedAt), asc(it.id));
  return rows.map(({ from, beforeSeq, ...row }) => ({
    ...row,
    rewoundFrom: from === null || beforeSeq === null ? null : { id: from, beforeSeq },
  }));
}

/** Whether others that want to write to this conversation wait until our transaction has ended. */
type Lock = 'locked' | 'free';

/**
 * A person’s conversation as it was said, inside a transaction or outside. `locked` holds its row until the
 * transaction ends, so that turns of one conversation are kept one after the other.
 */
export async function spokenTalkIn(
  db: DatabaseOrTransaction,
  key: Keeping['masterKey'],
  whose: WhoseConversation,
  lock: Lock = 'free',
): Promise<SpokenTalk | undefined> {
  const conversation = await conversationIn(db, key, whose, lock);
  if (!conversation) return undefined;
  const { conversationId, seq, speaker, turnId, words, at } = practiceTurn;
  const turns = await db
    .select({ conversationId, seq, speaker, turnId, words, at })
    .from(practiceTurn)
    .where(eq(conversationId, whose.conversationId))
    .orderBy(asc(seq));
  return { conversation, turns: turns.map((turn) => spokenTurnFrom(key, turn)) };
}

/** The same with everything that is kept of it: more to open, so only where it is looked at. */
export async function wholeTalkIn(
  db: DatabaseOrTransaction,
  key: Keeping['masterKey'],
  whose: WhoseConversation,
  lock: Lock = 'free',
): Promise<KeptTalk | undefined> {
  const conversation = await conversationIn(db, key, whose, lock);
  if (!conversation) return undefined;
  const turns = await db
    .select()
    .from(practiceTurn)
    .where(eq(practiceTurn.conversationId, whose.conversationId))
    .orderBy(asc(practiceTurn.seq));
  return { conversation, turns: turns.map((turn) => turnFrom(key, turn)) };
}

async function conversationIn(
  db: DatabaseOrTransaction,
  key: Keeping['masterKey'],
  { personId, conversationId }: WhoseConversation,
  lock: Lock,
): Promise<KeptConversation | undefined> {
  const asked = db
    .select()
    .from(practiceConversation)
    .where(and(eq(practiceConversation.id, conversationId), eq(practiceConversation.personId, personId)));
  const [row] = lock === 'locked' ? await asked.for('update') : await asked;
  return row && mayPractise({ personId }, row).ok ? conversationFrom(key, row) : undefined;
}

import { and, eq } from 'drizzle-orm';
import { practiceConversation, practiceTurn } from '../storage/schema.ts';
import { type WhoseConversation, notThere, spokenTalkIn } from './finding-talks.store.ts';
import type { KeptConversation, KeptTurn, Said, SpokenTalk, SpokenTurn } from './kept-practice.ts';
import { type Opening, type WhatFollows, takesAnotherTurn } from './practising.ts';
import { type Keeping, conversationRow, sealedState, turnRow } from './sealed-practice.store.ts';

const usedBefore = { ok: false, because: 'already-used-for-something-else' } as const;
const ended = { ok: false, because: 'conversation-has-ended' } as const;

/** Keeps a new conversation with its opening. The same id for the same person again gives back what is there. */
export async function keepBeginning(
  { db, masterKey }: Keeping,
  begun: {
    readonly id: string;
    readonly personId: string;
    readonly practicePerson: string;
    readonly seed: number;
    readonly at: Date;
  },
  opening: Opening,
): Promise<{ readonly ok: true; readonly talk: SpokenTalk } | typeof usedBefore> {
  const { id, personId, practicePerson, seed, at } = begun;
  return await db.transaction(async (tx) => {
    const conversation: KeptConversation = {
      id,
      personId,
      practicePerson,
      seed,
      state: opening.state,
      startedAt: at,
      endedAt: null,
      steppedBackAt: null,
      rewoundFrom: null,
      nextSeq: 2,
    };
    const stored = await tx
      .insert(practiceConversation)
      .values(conversationRow(masterKey, conversation))
      .onConflictDoNothing()
      .returning({ id: practiceConversation.id });
    if (stored.length > 0) {
      const first = peerTurn(1, opening, at);
      await tx.insert(practiceTurn).values(turnRow(masterKey, id, first));
      return { ok: true, talk: { conversation, turns: [asSpoken(first)] } };
    }
    const there = await spokenTalkIn(tx, masterKey, { personId, conversationId: id });
    const same =
      there?.conversation.practicePerson === practicePerson && there.conversation.rewoundFrom === null;
    return there && same ? { ok: true, talk: there } : usedBefore;
  });
}

/** What the learner says, as it comes. */
export interface Saying extends WhoseConversation {
  readonly turnId: string;
  readonly text: string;
  readonly at: Date;
}

/**
 * Keeps what the learner said and what followed, in one transaction under the conversation’s row lock: who
 * reads the answer can rely on both being kept. The same turn sent again, also at the same moment, gives back
 * the same two turns.
 */
export async function keepSaying(
  { db, masterKey }: Keeping,
  saying: Saying,
  follow: (talk: SpokenTalk) => WhatFollows | { readonly kind: 'nobody-there' },
): Promise<
  | { readonly ok: true; readonly kept: Said }
  | typeof notThere
  | typeof usedBefore
  | typeof ended
  | { readonly ok: false; readonly because: 'no-such-practice-person' }
> {
  const { conversationId, turnId, text, at } = saying;
  return await db.transaction(async (tx) => {
    const talk = await spokenTalkIn(tx, masterKey, saying, 'locked');
    if (!talk) return notThere;
    const { conversation, turns } = talk;
    const before = turns.find((turn) => turn.turnId === turnId);
    if (before) {
      const answer = turns.find((turn) => turn.seq === before.seq + 1) ?? null;
      const { practicePerson } = conversation;
      return before.text === text ? { ok: true, kept: { practicePerson, said: before, answer } } : usedBefore;
    }
    if (!takesAnotherTurn(conversation)) return ended;
    const followed = follow(talk);
    if (followed.kind === 'nobody-there') return { ok: false, because: 'no-such-practice-person' };
    const answered = followed.kind === 'answered';
    const said: KeptTurn = {
      seq: conversation.nextSeq,
      speaker: 'supporter',
      text,
      turnId,
      heard: answered ? followed.heard : null,
      effects: answered ? followed.effects : null,
      state: null,
      at,
    };
    const answer = answered ? peerTurn(said.seq + 1, followed.answer, at) : null;
    const kept = answer ? [said, answer] : [said];
    await tx.insert(practiceTurn).values(kept.map((turn) => turnRow(masterKey, conversationId, turn)));
    await tx
      .update(practiceConversation)
      .set({
        nextSeq: conversation.nextSeq + kept.length,
        ...(answered
          ? { state: sealedState(masterKey, conversationId, followed.answer.state) }
          : { steppedBackAt: at }),
      })
      .where(eq(practiceConversation.id, conversationId));
    const { practicePerson } = conversation;
    return { ok: true, kept: { practicePerson, said: asSpoken(said), answer: answer && asSpoken(answer) } };
  });
}

/** Ends a conversation; to end it again changes nothing. */
export async function keepEnding(
  { db, masterKey }: Keeping,
  { at, ...whose }: WhoseConversation & { readonly at: Date },
): Promise<{ readonly ok: true; readonly talk: SpokenTalk } | typeof notThere> {
  return await db.transaction(async (tx) => {
    const talk = await spokenTalkIn(tx, masterKey, whose, 'locked');
    if (!talk) return notThere;
    if (talk.conversation.endedAt !== null) return { ok: true, talk };
    await tx
      .update(practiceConversation)
      .set({ endedAt: at })
      .where(eq(practiceConversation.id, whose.conversationId));
    return { ok: true, talk: { ...talk, conversation: { ...talk.conversation, endedAt: at } } };
  });
}

/** Deletes a conversation with every word in it, for good. Tries that were rewound from it keep their own copies. */
export async function deleteTalk(
  { db }: Pick<Keeping, 'db'>,
  { personId, conversationId }: WhoseConversation,
): Promise<{ readonly ok: true } | typeof notThere> {
  const gone = await db
    .delete(practiceConversation)
    .where(and(eq(practiceConversation.id, conversationId), eq(practiceConversation.personId, personId)))
    .returning({ id: practiceConversation.id });
  return gone.length > 0 ? { ok: true } : notThere;
}

function peerTurn(seq: number, { words, heard, state }: Opening, at: Date): KeptTurn {
  return { seq, speaker: 'peer', text: words, turnId: null, heard, effects: null, state, at };
}

function asSpoken({ seq, speaker, text, turnId, at }: KeptTurn): SpokenTurn {
  return { seq, speaker, turnId, at, text };
}

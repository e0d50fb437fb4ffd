import type { HeardTurn } from '@wayfellow/mi/behaviours';
import type { PeerState, SentenceEffect } from '@wayfellow/mi/simulated-peer';
import type { MasterKey } from '../safety/master-key.ts';
import { type Place, seal, unsealOrThrow } from '../safety/sealed-words.ts';
import type { Database } from '../storage/database.ts';
import type { practiceConversation, practiceTurn } from '../storage/schema.ts';
import type { KeptConversation, KeptTurn, SpokenTurn } from './kept-practice.ts';

/** What keeping practice takes: the tables, and the key that seals every word in them. */
export interface Keeping {
  readonly db: Database;
  readonly masterKey: MasterKey;
}

/** A conversation as a row, sealed for its place. */
export function conversationRow(
  key: MasterKey,
  kept: KeptConversation,
): typeof practiceConversation.$inferInsert {
  const { rewoundFrom, state, ...plain } = kept;
  return {
    ...plain,
    state: sealedState(key, kept.id, state),
    rewoundFrom: rewoundFrom?.id ?? null,
    rewoundBeforeSeq: rewoundFrom?.beforeSeq ?? null,
  };
}

/** The person’s state, sealed for its conversation. */
export function sealedState(key: MasterKey, conversationId: string, state: PeerState): Uint8Array {
  return seal(key, JSON.stringify(state), conversationPlace(conversationId));
}

/** A conversation from its row. */
export function conversationFrom(
  key: MasterKey,
  row: typeof practiceConversation.$inferSelect,
): KeptConversation {
  const { rewoundFrom, rewoundBeforeSeq, state, ...plain } = row;
  return {
    ...plain,
    // We sealed this ourselves: whatever opens is what the simulated peer gave.
    state: JSON.parse(unsealOrThrow(key, state, conversationPlace(row.id))) as PeerState,
    rewoundFrom:
      rewoundFrom === null || rewoundBeforeSeq === null
        ? null
        : { id: rewoundFrom, beforeSeq: rewoundBeforeSeq },
  };
}

/** A turn as a row, sealed for its place in this conversation: copied as it is into another it would not open. */
export function turnRow(
  key: MasterKey,
  conversationId: string,
  turn: KeptTurn,
): typeof practiceTurn.$inferInsert {
  const { seq, speaker, turnId, at } = turn;
  const sealedJson = (column: string, value: unknown) =>
    value === null ? null : seal(key, JSON.stringify(value), turnPlace(conversationId, seq, column));
  return {
    conversationId,
    seq,
    speaker,
    turnId,
    at,
    words: seal(key, turn.text, turnPlace(conversationId, seq, 'words')),
    heard: sealedJson('heard', turn.heard),
    effects: sealedJson('effects', turn.effects),
    state: sealedJson('state', turn.state),
  };
}

/** The columns of a turn’s row that hold what was said. */
export type SpokenRow = Pick<
  typeof practiceTurn.$inferSelect,
  'conversationId' | 'seq' | 'speaker' | 'turnId' | 'words' | 'at'
>;

/** A turn’s words from its row. */
export function spokenTurnFrom(key: MasterKey, row: SpokenRow): SpokenTurn {
  const { conversationId, seq, speaker, turnId, words, at } = row;
  return {
    seq,
    speaker,
    turnId,
    at,
    text: unsealOrThrow(key, words, turnPlace(conversationId, seq, 'words')),
  };
}

/** A turn from its row, with all that is kept beside its words. */
export function turnFrom(key: MasterKey, row: typeof practiceTurn.$inferSelect): KeptTurn {
  const opened = (column: string, sealed: Uint8Array | null): unknown =>
    sealed === null
      ? null
      : JSON.parse(unsealOrThrow(key, sealed, turnPlace(row.conversationId, row.seq, column)));
  return {
    ...spokenTurnFrom(key, row),
    heard: opened('heard', row.heard) as HeardTurn | null,
    effects: opened('effects', row.effects) as readonly SentenceEffect[] | null,
    state: opened('state', row.state) as PeerState | null,
  };
}

function conversationPlace(id: string): Place {
  return { table: 'practising.conversation', row: `${id}/state` };
}

function turnPlace(conversationId: string, seq: number, column: string): Place {
  return { table: 'practising.turn', row: `${conversationId}/${String(seq)}/${column}` };
}

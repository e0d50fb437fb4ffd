import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { bytes, instant, sealed } from './columns.ts';

/**
 * The tables. Two PostgreSQL schemas: `public`, and `practising` for talk with simulated people, so
 * that no row of practice can ever stand among real conversations. Every word a person wrote is a
 * `sealed` column. There is no column for how long someone took, or for how fast they typed.
 */

/** The one organisation this database belongs to: which key opens its words, and proof that it does. */
export const organisation = pgTable('organisation', {
  id: text('id').primaryKey(),
  /** A known phrase, sealed: a wrong key is noticed at start, before anything is written with it. */
  keyProof: sealed('key_proof').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** Someone who uses Wayfellow here. Until accounts land there is one: the local learner. */
export const person = pgTable('person', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['local-learner'] }).notNull(),
  createdAt: instant('created_at').notNull(),
});

/** A browser that is let in as a person; only the SHA-256 of its token is kept. */
export const session = pgTable(
  'session',
  {
    tokenHash: bytes('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (it) => [index('session_of_person').on(it.personId)],
);

/** One go at a lesson's knowledge check; any number of goes is fine. */
export const knowledgeCheckAttempt = pgTable(
  'knowledge_check_attempt',
  {
    /** Made by the browser, so that sending twice stores once. */
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    lessonVersion: text('lesson_version').notNull(),
    /** Question id to the ids of the options chosen; never free text. */
    answers: jsonb('answers').$type<Readonly<Record<string, string | readonly string[]>>>().notNull(),
    passed: boolean('passed').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [index('knowledge_check_attempt_of_person').on(it.personId, it.lessonId, it.at)],
);

/** One try at a drill, in the learner's own words. */
export const drillTry = pgTable(
  'drill_try',
  {
    /** Made by the browser, so that sending twice stores once. */
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    lessonId: text('lesson_id').notNull(),
    drillId: text('drill_id').notNull(),
    words: sealed('words').notNull(),
    heard: sealed('heard').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [index('drill_try_of_person').on(it.personId, it.lessonId, it.drillId, it.at)],
);

/** Everything said with simulated people lives in this PostgreSQL schema, apart from real conversations. */
export const practising = pgSchema('practising');

/** A talk between a learner and a simulated peer. */
export const practiceConversation = practising.table(
  'conversation',
  {
    /** Random, made by the browser. */
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    /** Which simulated person, by the name of their file. */
    practicePerson: text('practice_person').notNull(),
    seed: integer('seed').notNull(),
    /** The simulated peer's inner state now. */
    state: sealed('state').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    /** When the simulated person stepped back because the learner may be in danger. */
    steppedBackAt: instant('stepped_back_at'),
    /** The conversation this one was rewound from; both are kept. */
    rewoundFrom: text('rewound_from').references((): AnyPgColumn => practiceConversation.id, {
      onDelete: 'set null',
    }),
    /** The first turn of the older conversation that this one leaves out. */
    rewoundBeforeSeq: integer('rewound_before_seq'),
    /** The seq that the next turn gets, taken under this row's lock. */
    nextSeq: integer('next_seq').notNull(),
  },
  (it) => [index('conversation_of_person').on(it.personId, it.startedAt)],
);

/** One turn of a practice conversation. */
export const practiceTurn = practising.table(
  'turn',
  {
    conversationId: text('conversation_id')
      .notNull()
      .references(() => practiceConversation.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    /** Made by the browser for a supporter's turn, so that sending twice stores once; null for the peer's. */
    turnId: text('turn_id'),
    speaker: text('speaker', { enum: ['supporter', 'peer'] }).notNull(),
    words: sealed('words').notNull(),
    heard: sealed('heard'),
    effects: sealed('effects'),
    /** The simulated peer's inner state after this turn: what rewinding goes back to. */
    state: sealed('state'),
    at: instant('at').notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.conversationId, it.seq] }),
    unique('turn_sent_once').on(it.conversationId, it.turnId),
  ],
);

/** "I see it differently": what the learner says a sentence was. */
export const practiceDisagreement = practising.table(
  'disagreement',
  {
    conversationId: text('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    /** Index of the sentence in the turn. */
    sentence: integer('sentence').notNull(),
    /** The behaviour the learner says it was, by the catalogue's name. */
    behaviour: text('behaviour').notNull(),
    note: sealed('note'),
    at: instant('at').notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.conversationId, it.seq, it.sentence] }),
    foreignKey({
      columns: [it.conversationId, it.seq],
      foreignColumns: [practiceTurn.conversationId, practiceTurn.seq],
    }).onDelete('cascade'),
  ],
);

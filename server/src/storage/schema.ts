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

/** An answer that is no free text: an id, ids, or id to id. */
type ChosenAnswer = string | readonly string[] | Readonly<Record<string, string>>;

/**
 * The questions drawn for a check that is open before someone: the same ones until they are answered. One for
 * each person and check; `topicId` is empty where the check is of a whole lesson.
 */
export const checkDraw = pgTable(
  'check_draw',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    lessonId: text('lesson_id').notNull(),
    topicId: text('topic_id').notNull(),
    /** Becomes the id of the go that answers it, so that sending twice stores once. */
    attemptId: text('attempt_id').notNull().unique(),
    /** `topic/question`, in the order asked. */
    places: jsonb('places').$type<readonly string[]>().notNull(),
    version: text('version').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.courseId, it.lessonId, it.topicId] })],
);

/** One go at a knowledge check; any number of goes is fine. */
export const checkAttempt = pgTable(
  'check_attempt',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    lessonId: text('lesson_id').notNull(),
    /** Empty where the check was of a whole lesson. */
    topicId: text('topic_id').notNull(),
    /** Of the text as it was then. */
    version: text('version').notNull(),
    places: jsonb('places').$type<readonly string[]>().notNull(),
    neededCount: integer('needed_count').notNull(),
    /** What was chosen, by place; never free text. */
    answers: jsonb('answers').$type<Readonly<Record<string, ChosenAnswer>>>().notNull(),
    /** The words written and what was heard in them, by place; null when nothing was written. */
    written: sealed('written'),
    /** The places that were answered rightly. */
    rightPlaces: jsonb('right_places').$type<readonly string[]>().notNull(),
    /** What the writer says their words are, by place, where they see it differently from the ear. */
    seenAs: jsonb('seen_as').$type<Readonly<Record<string, string>>>().notNull(),
    passed: boolean('passed').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [
    index('check_attempt_of_person').on(it.personId, it.courseId, it.lessonId, it.at),
    index('check_attempt_of_lesson').on(it.courseId, it.lessonId),
  ],
);

/** A topic whose check someone passed; it stays passed. */
export const topicPassed = pgTable(
  'topic_passed',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    lessonId: text('lesson_id').notNull(),
    topicId: text('topic_id').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.courseId, it.lessonId, it.topicId] })],
);

/** A lesson someone passed as it stood then; it stays passed. */
export const lessonPassed = pgTable(
  'lesson_passed',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    lessonId: text('lesson_id').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.courseId, it.lessonId] })],
);

/** A lesson that has stood open to someone; it stays open. */
export const lessonOpened = pgTable(
  'lesson_opened',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    lessonId: text('lesson_id').notNull(),
    /** A trainer’s reason, where a trainer opened it. */
    reason: sealed('reason'),
    at: instant('at').notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.courseId, it.lessonId] })],
);

/** One try at a card of a drill: words, a pile, or marks. */
export const drillTry = pgTable(
  'drill_try',
  {
    /** Made by the browser, so that sending twice stores once. */
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    drillId: text('drill_id').notNull(),
    /** Empty for tries from before drills had cards. */
    cardId: text('card_id').notNull().default(''),
    /** What was written, and what was heard in it; null where nothing is written in this drill. */
    words: sealed('words'),
    heard: sealed('heard'),
    /** The pile chosen, or the places marked; null where words were written. */
    chosen: jsonb('chosen').$type<string | readonly number[]>(),
    /** Whether the choice fitted, as the card saw it then; null where words were written. */
    fitted: boolean('fitted'),
    /** What the learner says it is, where they see it differently. */
    seenAs: text('seen_as'),
    at: instant('at').notNull(),
  },
  (it) => [index('drill_try_of_person').on(it.personId, it.drillId, it.cardId, it.at)],
);

/** A takeaway or a drill card someone comes back to, and when it is due; the schedule holds no words. */
export const reviewItem = pgTable(
  'review_item',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    /** `takeaway:course/lesson/topic/place` or `card:drill/card`. */
    item: text('item').notNull(),
    /** The scheduler’s own card. */
    schedule: jsonb('schedule').$type<Readonly<Record<string, unknown>>>().notNull(),
    due: instant('due').notNull(),
    at: instant('at').notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.item] }), index('review_item_due').on(it.personId, it.due)],
);

/** A local service the organisation names, so that learners and supporters know whom to turn to. */
export const localSpecialist = pgTable('local_specialist', {
  /** What it is for. */
  kind: text('kind').$type<'family-and-sexualised-violence'>().primaryKey(),
  name: text('name').notNull(),
  /** How to reach it: a telephone number, opening hours, an address. */
  reach: text('reach').notNull(),
  at: instant('at').notNull(),
});

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

import { supporterBehaviours } from '@wayfellow/mi/behaviours';
import type { Contrast, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { Block, LessonPart } from '../contract/lesson-text.ts';
import type { ReviewItemToSee } from '../contract/review.ts';
import type { Course, Lesson, Teaching, Topic } from './course.ts';
import type { Drill } from './drill.ts';
import { atTheGate } from './gate.ts';
import { topicPlace } from './learning-record.ts';
import type { LearningRecord, OrganisationForGate } from './learning-record.ts';
import { aDay, scheduleRules } from './review-schedule.ts';

/** Something one can come back to, as the texts stand now. */
export interface ReviewItem {
  readonly id: string;
  /** When it is due if it was never looked at. */
  readonly firstDue: Date;
  /** When a card was last tried; null for a takeaway. */
  readonly lastTried: Date | null;
  /** The contrasts it is about; empty for what is about none of them. */
  readonly contrasts: ReadonlySet<Contrast>;
  readonly shown: DistributiveOmit<ReviewItemToSee, 'id' | 'looks'>;
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/** When a card was tried for the first and for the last time. */
export interface TriedAt {
  readonly first: Date;
  readonly last: Date;
}

/** What of a person’s way decides which things come back. */
export interface WhatWasDone {
  readonly record: LearningRecord;
  readonly organisation: OrganisationForGate;
  /** By `course/lesson/topic`. */
  readonly passedAt: ReadonlyMap<string, Date>;
  /** By `drill/card`. */
  readonly triedAt: ReadonlyMap<string, TriedAt>;
}

/**
 * Everything this person can come back to: the takeaways of topics they passed and the cards they tried, as far as both
 * still stand in the texts and in a lesson that is open to them. What is no longer there is left out without a word.
 */
export function reviewItems(teaching: Teaching, done: WhatWasDone): readonly ReviewItem[] {
  const lessons = teaching.courses.flatMap((course) =>
    course.lessons.map((lesson) => ({ course, lesson, open: atTheGate(course, lesson, done).open })),
  );
  const openOnes = lessons.filter(({ open }) => open);
  const takeaways = openOnes.flatMap(({ course, lesson }) =>
    lesson.topics.flatMap((topic) => takeawaysOf(teaching, { course, lesson, topic }, done)),
  );
  const reachable = (drill: Drill): boolean => {
    const homes = lessons.filter(({ lesson }) => lesson.drills.includes(drill.id));
    return homes.length === 0 || homes.some(({ open }) => open);
  };
  return [
    ...takeaways,
    ...teaching.drills.filter(reachable).flatMap((drill) => cardsOf(drill, done.triedAt)),
  ];
}

function takeawaysOf(
  teaching: Teaching,
  { course, lesson, topic }: { readonly course: Course; readonly lesson: Lesson; readonly topic: Topic },
  { passedAt }: WhatWasDone,
): readonly ReviewItem[] {
  const place = topicPlace(lesson, topic);
  const at = passedAt.get(place);
  if (at === undefined) return [];
  const about = contrastsOf(behavioursOf(teaching, lesson, topic));
  return topic.parts.flatMap(bulletsOf).map((words, index) => ({
    id: `takeaway:${place}/${index + 1}`,
    firstDue: firstLookAfter(at),
    lastTried: null,
    contrasts: about,
    shown: {
      kind: 'takeaway',
      course: { id: course.id, title: course.title },
      lesson: { id: lesson.id, number: lesson.number, title: lesson.title },
      topic: { id: topic.id, title: topic.title },
      words,
    },
  }));
}

function bulletsOf(part: LessonPart): readonly (readonly Block[])[] {
  if (part.kind !== 'takeaways') return [];
  return part.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** What a topic’s own check asks to be written; where it asks for nothing, what the drills of its lesson practise. */
function behavioursOf(teaching: Teaching, lesson: Lesson, topic: Topic): readonly SupporterBehaviour[] {
  const wanted = topic.check.questions.flatMap((question) =>
    question.kind === 'write' ? question.wants : [],
  );
  if (wanted.length > 0) return wanted;
  return teaching.drills
    .filter((drill) => lesson.drills.includes(drill.id))
    .flatMap((drill) => (drill.kind === 'say-it-your-way' ? drill.practises : []));
}

function cardsOf(drill: Drill, triedAt: WhatWasDone['triedAt']): readonly ReviewItem[] {
  const item = (cardId: string, cue: string, behaviours: readonly SupporterBehaviour[]): ReviewItem[] => {
    const at = triedAt.get(`${drill.id}/${cardId}`);
    if (at === undefined) return [];
    return [
      {
        id: `card:${drill.id}/${cardId}`,
        firstDue: firstLookAfter(at.first),
        lastTried: at.last,
        contrasts: contrastsOf(behaviours),
        shown: { kind: 'card', drill: { id: drill.id, title: drill.title }, cardId, cue },
      },
    ];
  };
  switch (drill.kind) {
    case 'say-it-your-way':
      return drill.cards.flatMap(({ id, sentence, before }) => item(id, sentence ?? before, drill.practises));
    case 'sort-the-sentence':
      return drill.cards.flatMap(({ id, sentence, behaviour }) => item(id, sentence, [behaviour]));
    case 'hear-the-change-talk':
      return drill.cards.flatMap(({ id, said }) => item(id, said[0]?.words ?? '', []));
  }
}

const contrastsOf = (behaviours: readonly SupporterBehaviour[]): ReadonlySet<Contrast> =>
  new Set(
    behaviours.flatMap((name) => {
      const { contrast } = supporterBehaviours[name];
      return contrast === null ? [] : [contrast];
    }),
  );

const firstLookAfter = (at: Date): Date =>
  new Date(at.getTime() + scheduleRules.firstLookAfterDays.value * aDay);

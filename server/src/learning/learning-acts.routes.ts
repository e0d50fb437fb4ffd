import type { CheckResult } from '../contract/checks.ts';
import { hear } from '@wayfellow/mi/listening';
import type { AppParts } from '../http/app-parts.ts';
import {
  askedBefore,
  attemptOf,
  drawBefore,
  keepAttempt,
  keepDraw,
  keepPassed,
  keepSeenAs,
} from './checks.store.ts';
import type { KeptAttempt, WhoseCheck } from './kept-check.ts';
import {
  drawAgain,
  drawFor,
  markedGo,
  markedOf,
  seenAnew,
  topicsAsked,
  versionOf,
  writtenIn,
} from './checking.ts';
import { keptTexts } from './kept-texts.ts';
import { drillOnShelf } from './drills.ts';
import type { TriesByCard } from './drills.ts';
import { triesByDrill } from './drills.store.ts';
import { mayLearn } from './learning.policy.ts';
import type { LearningAct } from './learning.policy.ts';
import { nothingLearned } from './learning-record.ts';
import { namedLocalSpecialist, organisationForGate, recordOf, settle } from './learning.store.ts';
import type { Keeping } from './learning.store.ts';
import {
  checkResult,
  checkToTake,
  courseOnShelf,
  isOfDanger,
  learningPath,
  lessonToRead,
  openLesson,
  topicToRead,
} from './learning.ts';
import type { CheckPlace, Standing } from './learning.ts';
import type { Answered, CheckAt, Learning, LessonAt, Who } from './learning-acts.ts';

const noSuch = {
  topic: { ok: false, because: 'no-such-topic' },
  check: { ok: false, because: 'no-such-check' },
  handout: { ok: false, because: 'no-such-handout' },
  changed: { ok: false, because: 'questions-have-changed' },
} as const;

/** Learning with this app's database, courses and ear. */
export function learningWith({ db, masterKey, teaching, ear, now, newId }: AppParts): Learning {
  const keeping: Keeping = { db, masterKey };

  /** How someone stands; what stands open or passed by now is kept on the way, so that no later text takes it back. */
  async function standingOf(who: Who, within: Keeping = keeping): Promise<Standing> {
    const organisation = await organisationForGate(within);
    if (who === null) return { record: nothingLearned, organisation };
    const record = await recordOf(within, who);
    const at = { teaching: teaching(), record, organisation, at: now() };
    return { record: await settle(within, who, at), organisation };
  }

  /** Policy first, then the gate; every way into a lesson comes through here. */
  async function enter(who: Who, act: LearningAct, at: LessonAt) {
    const may = mayLearn(who === null ? { kind: 'reader' } : { kind: 'local-learner', personId: who }, act);
    if (!may.ok) return may;
    const standing = await standingOf(who);
    const opened = openLesson(teaching(), at, standing);
    return opened.ok ? { ...opened, standing } : opened;
  }

  async function enterCheck(who: Who, at: CheckAt) {
    const entered = await enter(who, 'take-a-check', at);
    if (!entered.ok) return entered;
    if (who === null) return { ok: false, because: 'only-on-this-machine' } as const;
    const topic = at.topicId === null ? null : entered.lesson.topics.find(({ id }) => id === at.topicId);
    if (topic === undefined) return noSuch.topic;
    const whose: WhoseCheck = {
      personId: who,
      courseId: at.courseId,
      lessonId: at.lessonId,
      topicId: at.topicId ?? '',
    };
    const place: CheckPlace = { course: entered.course, lesson: entered.lesson, topic };
    return { ok: true, place, whose, standing: entered.standing } as const;
  }

  /** A kept go as it is shown: marked anew by the texts of today, with what counted then. */
  function shown(place: CheckPlace, kept: KeptAttempt, standing: Standing): CheckResult {
    const { id, passed, neededCount, rightPlaces } = kept;
    const questions = markedOf(place, kept).map((one) => ({ ...one, right: rightPlaces.includes(one.id) }));
    const rightCount = rightPlaces.length;
    return checkResult(place, { attemptId: id, passed, rightCount, neededCount, questions }, standing);
  }

  /** Keeps what a go comes to and what opens by it, in one transaction; gives how the person stands then. */
  async function keepWhatCounts(tx: Keeping, place: CheckPlace, kept: KeptAttempt): Promise<Standing> {
    const topicIds = kept.passed ? topicsAsked(place, kept.places) : [];
    await keepPassed(tx, kept, { topicIds, at: now() });
    return await standingOf(kept.personId, tx);
  }

  return {
    shelf: async (who) => {
      const { courses, drills, handouts } = teaching();
      const standing = await standingOf(who);
      const tried = who === null ? new Map<string, TriesByCard>() : await triesByDrill(keeping, who);
      return {
        ok: true,
        value: {
          courses: courses.map((course) => courseOnShelf(course, standing)),
          drills: drills.map((drill) => drillOnShelf(drill, tried.get(drill.id))),
          handouts: handouts.map(({ id, title, about }) => ({ id, title, about })),
        },
      };
    },

    path: async (who, courseId) => {
      const course = teaching().courses.find(({ id }) => id === courseId);
      if (!course) return { ok: false, because: 'no-such-course' };
      return { ok: true, value: learningPath(course, await standingOf(who)) };
    },

    kept: async (who, courseId) => {
      const course = teaching().courses.find(({ id }) => id === courseId);
      if (!course) return { ok: false, because: 'no-such-course' };
      return { ok: true, value: keptTexts(teaching(), course, await standingOf(who)) };
    },

    lesson: async (who, at) => {
      const entered = await enter(who, 'read-a-lesson', at);
      if (!entered.ok) return entered;
      const specialist = entered.lesson.waitsFor === null ? null : await namedLocalSpecialist(keeping);
      return { ok: true, value: lessonToRead(teaching(), entered, entered.standing, specialist) };
    },

    topic: async (who, at) => {
      const entered = await enter(who, 'read-a-lesson', at);
      if (!entered.ok) return entered;
      const topic = entered.lesson.topics.find(({ id }) => id === at.topicId);
      return topic ? { ok: true, value: topicToRead({ ...entered, topic }, entered.standing) } : noSuch.topic;
    },

    check: async (who, at) => {
      const entered = await enterCheck(who, at);
      if (!entered.ok) return entered;
      const { place, whose, standing } = entered;
      const version = versionOf(place);
      const before = await drawBefore(keeping, whose);
      if (before?.version === version)
        return { ok: true, value: checkToTake(place, drawAgain(place, before), standing) };
      const fresh = drawFor(place, await askedBefore(keeping, whose), newId());
      const kept = await keepDraw(keeping, whose, {
        attemptId: fresh.attemptId,
        places: fresh.questions.map((one) => one.place),
        version,
        at: now(),
        insteadOf: before?.attemptId ?? null,
      });
      return { ok: true, value: checkToTake(place, drawAgain(place, kept), standing) };
    },

    takeCheck: async (who, at, { attemptId, answers }) => {
      const entered = await enterCheck(who, at);
      if (!entered.ok) return entered;
      const { place, whose } = entered;
      // The draw first and then the go: where another tab’s go has just taken the draw’s place, it is found.
      const drawn = await drawBefore(keeping, whose);
      const before = await attemptOf(keeping, whose, attemptId);
      if (before !== null)
        return { ok: true, value: { kind: 'marked', result: shown(place, before, entered.standing) } };
      if (drawn?.attemptId !== attemptId || drawn.version !== versionOf(place)) return noSuch.changed;
      const draw = drawAgain(place, drawn);
      const words = writtenIn(draw.questions, answers);
      // Before anything is heard, kept or counted: nobody in danger is taking a check.
      if ([...words.values()].some(isOfDanger)) return { ok: true, value: { kind: 'people-can-help' } };
      const attempt = markedGo(draw, answers, (before_, text) =>
        hear(ear, { speaker: 'supporter', text }, [{ speaker: 'peer', text: before_ }]),
      );
      const kept: KeptAttempt = {
        ...whose,
        ...attempt,
        id: attemptId,
        version: drawn.version,
        places: drawn.places,
        at: now(),
      };
      const standing = await db.transaction(async (tx) => {
        const within = { db: tx, masterKey };
        return (await keepAttempt(within, kept)) ? await keepWhatCounts(within, place, kept) : null;
      });
      if (standing !== null)
        return { ok: true, value: { kind: 'marked', result: shown(place, kept, standing) } };
      // The same go came twice at once; the other one was a moment earlier, and counts.
      const other = await attemptOf(keeping, whose, attemptId);
      if (other === null) return { ok: false, because: 'already-used-for-something-else' };
      return { ok: true, value: { kind: 'marked', result: shown(place, other, await standingOf(who)) } };
    },

    attempt: async (who, at, attemptId) => {
      const entered = await enterCheck(who, at);
      if (!entered.ok) return entered;
      const kept = await attemptOf(keeping, entered.whose, attemptId);
      if (kept === null) return noSuch.check;
      return { ok: true, value: shown(entered.place, kept, entered.standing) };
    },

    seeDifferently: async (who, at, attemptId, { questionId, behaviour }) => {
      const entered = await enterCheck(who, at);
      if (!entered.ok) return entered;
      const { place, whose } = entered;
      return await db.transaction(async (tx): Promise<Answered<CheckResult>> => {
        const within = { db: tx, masterKey };
        const kept = await attemptOf(within, whose, attemptId, 'to change it');
        if (kept === null || !Object.hasOwn(kept.written, questionId)) return noSuch.check;
        const seen = seenAnew(
          place,
          { ...kept, seenAs: { ...kept.seenAs, [questionId]: behaviour } },
          questionId,
        );
        await keepSeenAs(within, seen);
        return { ok: true, value: shown(place, seen, await keepWhatCounts(within, place, seen)) };
      });
    },

    handout: async (_, handoutId) => {
      const found = teaching().handouts.find(({ id }) => id === handoutId);
      if (!found) return noSuch.handout;
      const { id, title, about, parts } = found;
      return { ok: true, value: { id, title, about, parts } };
    },
  };
}

import { hear } from '@wayfellow/mi/listening';
import { drillFeedback } from '@wayfellow/mi/coaching';
import { drillWords, knowledgeCheckAnswers } from '../contract/learning.ts';
import type {
  DrillToTake,
  DrillTried,
  DrillTry,
  KnowledgeCheckResult,
  KnowledgeCheckToTake,
  LearningPath,
  LessonToRead,
} from '../contract/learning.ts';
import type { RefusalReason } from '../contract/refusals.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readJson } from '../http/body.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import type { Drill } from './drill-file.ts';
import {
  answersThatCount,
  checkToTake,
  findDrill,
  isOfDanger,
  learningPath,
  lessonOnPath,
  lessonOpenedBy,
  lessonToRead,
  mark,
  openLesson,
} from './learning.ts';
import type { Answers, PassedChecks } from './learning.ts';
import { mayLearn } from './learning.policy.ts';
import type { LearningAct } from './learning.policy.ts';
import { drillTries, keepAttempt, keepDrillTry, passedChecks } from './learning.store.ts';
import type { KeptDrillTry } from './learning.store.ts';

/** A value, or the reason for not giving it. */
export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: RefusalReason };

/** What someone can do on the path; the JSON routes and the pages without script both go through here, and so through the gate. */
export interface Learning {
  readonly path: (who: Who) => Promise<Answered<LearningPath>>;
  readonly lesson: (who: Who, lessonId: string) => Promise<Answered<LessonToRead>>;
  readonly check: (who: Who, lessonId: string) => Promise<Answered<KnowledgeCheckToTake>>;
  readonly takeCheck: (
    who: Who,
    lessonId: string,
    attempt: { readonly attemptId: string; readonly answers: Answers },
  ) => Promise<Answered<KnowledgeCheckResult>>;
  readonly drill: (who: Who, lessonId: string, drillId: string) => Promise<Answered<DrillToTake>>;
  readonly tryDrill: (
    who: Who,
    at: { readonly lessonId: string; readonly drillId: string },
    attempt: { readonly tryId: string; readonly words: string },
  ) => Promise<Answered<DrillTried>>;
}

/** A person's id, or null for someone who reads over the network. */
type Who = string | null;

const nothingPassed: PassedChecks = new Set();

/** Learning with this app's database, course and ear. */
export function learningWith({ db, masterKey, course, ear, now }: AppParts): Learning {
  /** Policy first, then the gate; every way into a lesson comes through here. */
  async function enter(who: Who, act: LearningAct, lessonId: string) {
    const may = mayLearn(who === null ? { kind: 'reader' } : { kind: 'local-learner', personId: who }, act);
    if (!may.ok) return may;
    const passed = who === null ? nothingPassed : await passedChecks(db, who);
    const opened = openLesson(course, lessonId, passed);
    return opened.ok ? { ...opened, passed } : opened;
  }

  async function enterDrill(who: Who, lessonId: string, drillId: string) {
    const entered = await enter(who, 'try-a-drill', lessonId);
    if (!entered.ok) return entered;
    const found = findDrill(entered.lesson, drillId);
    return found.ok && who !== null
      ? { ...entered, drill: found.drill, personId: who }
      : ({ ok: false, because: 'no-such-drill' } as const);
  }

  function hearTry(drill: Drill, words: string) {
    return hear(ear, { speaker: 'supporter', text: words }, [{ speaker: 'peer', text: drill.before }]);
  }

  function shownTry(drill: Drill, kept: KeptDrillTry): DrillTry {
    const { id, words, heard, at } = kept;
    return { id, words, heard, feedback: drillFeedback(drill.id, heard), at: at.toISOString() };
  }

  return {
    path: async (who) => {
      const passed = who === null ? nothingPassed : await passedChecks(db, who);
      return { ok: true, value: learningPath(course, passed) };
    },

    lesson: async (who, lessonId) => {
      const entered = await enter(who, 'read-a-lesson', lessonId);
      if (!entered.ok) return entered;
      return { ok: true, value: lessonToRead(course, entered.lesson, entered.passed) };
    },

    check: async (who, lessonId) => {
      const entered = await enter(who, 'take-a-check', lessonId);
      if (!entered.ok) return entered;
      return { ok: true, value: checkToTake(course, entered.lesson, entered.passed) };
    },

    takeCheck: async (who, lessonId, { attemptId, answers }) => {
      const entered = await enter(who, 'take-a-check', lessonId);
      if (!entered.ok) return entered;
      if (who === null) return { ok: false, because: 'only-on-this-machine' };
      const { lesson } = entered;
      const counted = answersThatCount(lesson.check, answers);
      const result = mark(lesson.check, counted);
      const kept = await keepAttempt(db, who, {
        id: attemptId,
        lessonId: lesson.id,
        lessonVersion: lesson.version,
        answers: counted,
        passed: result.passed,
        at: now(),
      });
      if (!kept.ok) return kept;
      const { passed } = kept.kept;
      const passedNow = new Set([...entered.passed, ...(passed ? [lesson.id] : [])]);
      return {
        ok: true,
        value: { ...result, passed, opens: passed ? lessonOpenedBy(course, lesson, passedNow) : null },
      };
    },

    drill: async (who, lessonId, drillId) => {
      const entered = await enterDrill(who, lessonId, drillId);
      if (!entered.ok) return entered;
      const { drill, lesson, passed, personId } = entered;
      const kept = await drillTries({ db, masterKey }, personId, { lessonId, drillId });
      const { id, title, scene, sentence, asks } = drill;
      return {
        ok: true,
        value: {
          lesson: lessonOnPath(course, lesson, passed),
          id,
          title,
          scene,
          sentence,
          asks,
          tries: kept.map((one) => shownTry(drill, one)),
        },
      };
    },

    tryDrill: async (who, { lessonId, drillId }, { tryId, words }) => {
      const entered = await enterDrill(who, lessonId, drillId);
      if (!entered.ok) return entered;
      if (words.trim() === '') return { ok: false, because: 'nothing-written' };
      // Before anything is heard, kept or counted: nobody in danger is doing an exercise.
      if (isOfDanger(words)) return { ok: true, value: { kind: 'people-can-help' } };
      const { drill, personId } = entered;
      const kept = await keepDrillTry({ db, masterKey }, personId, {
        id: tryId,
        lessonId,
        drillId,
        words,
        heard: hearTry(drill, words),
        at: now(),
      });
      return kept.ok ? { ok: true, value: { kind: 'heard', tried: shownTry(drill, kept.kept) } } : kept;
    },
  };
}

/** The JSON routes of learning. */
export function learningRoutes(parts: AppParts): readonly Route[] {
  const learning = learningWith(parts);
  const openTo = 'readers-of-the-course';
  return [
    {
      method: 'GET',
      path: '/api/learning',
      openTo,
      answer: async (_, who) => answer(await learning.path(who)),
    },
    {
      method: 'GET',
      path: '/api/learning/lessons/:lesson',
      openTo,
      answer: async (context, who) => answer(await learning.lesson(who, context.req.param('lesson') ?? '')),
    },
    {
      method: 'GET',
      path: '/api/learning/lessons/:lesson/check',
      openTo: 'the-local-learner',
      answer: async (context, who) => answer(await learning.check(who, context.req.param('lesson') ?? '')),
    },
    {
      method: 'POST',
      path: '/api/learning/lessons/:lesson/check',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const sent = await readJson(context, knowledgeCheckAnswers);
        if (!sent.ok) return refuse(sent.because);
        return answer(await learning.takeCheck(who, context.req.param('lesson') ?? '', sent.value));
      },
    },
    {
      method: 'GET',
      path: '/api/learning/lessons/:lesson/drills/:drill',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const { lesson = '', drill = '' } = context.req.param();
        return answer(await learning.drill(who, lesson, drill));
      },
    },
    {
      method: 'POST',
      path: '/api/learning/lessons/:lesson/drills/:drill',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const { lesson = '', drill = '' } = context.req.param();
        const sent = await readJson(context, drillWords);
        if (!sent.ok) return refuse(sent.because);
        return answer(await learning.tryDrill(who, { lessonId: lesson, drillId: drill }, sent.value));
      },
    },
  ];
}

function answer<T>(answered: Answered<T>): Response {
  return answered.ok ? Response.json(answered.value) : refuse(answered.because);
}

import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { checkAnswers, seenDifferently } from '../contract/checks.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readJson } from '../http/body.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import { learningWith } from './learning-acts.routes.ts';
import type { Answered, CheckAt, TopicAt } from './learning-acts.ts';

const course = '/api/learning/courses/:course';

/** The two checks there are: of a topic, and (“I know this already”) of a whole lesson. */
const checks = [`${course}/:lesson/test-out`, `${course}/:lesson/:topic/check`] as const;

/** The JSON routes of the courses and their checks. */
export function learningRoutes(parts: AppParts): readonly Route[] {
  const learning = learningWith(parts);
  const openTo = 'readers-of-the-course';
  return [
    {
      method: 'GET',
      path: '/api/learning',
      openTo,
      answer: async (_, who) => answer(await learning.shelf(who)),
    },
    {
      method: 'GET',
      path: course,
      openTo,
      answer: async (context, who) => answer(await learning.path(who, topicAt(context).courseId)),
    },
    {
      method: 'GET',
      path: `${course}/:lesson`,
      openTo,
      answer: async (context, who) => answer(await learning.lesson(who, topicAt(context))),
    },
    ...checks.flatMap((path) => checkRoutes(learning, path)),
    {
      method: 'GET',
      path: `${course}/:lesson/:topic`,
      openTo,
      answer: async (context, who) => answer(await learning.topic(who, topicAt(context))),
    },
    {
      method: 'GET',
      path: '/api/learning/kept/:course',
      openTo,
      answer: async (context, who) => {
        const kept = await learning.kept(who, topicAt(context).courseId);
        return kept.ok ? unlessHeld(context, kept.value) : refuse(kept.because);
      },
    },
    {
      method: 'GET',
      path: '/api/learning/handouts/:handout',
      openTo,
      answer: async (context, who) => answer(await learning.handout(who, context.req.param('handout') ?? '')),
    },
  ];
}

function checkRoutes(learning: ReturnType<typeof learningWith>, path: string): readonly Route[] {
  const openTo = 'the-local-learner';
  return [
    {
      method: 'GET',
      path,
      openTo,
      answer: async (context, who) => answer(await learning.check(who, checkAt(context))),
    },
    {
      method: 'POST',
      path,
      openTo,
      answer: async (context, who) => {
        const sent = await readJson(context, checkAnswers);
        if (!sent.ok) return refuse(sent.because);
        return answer(await learning.takeCheck(who, checkAt(context), sent.value));
      },
    },
    {
      method: 'GET',
      path: `${path}/:attempt`,
      openTo,
      answer: async (context, who) =>
        answer(await learning.attempt(who, checkAt(context), context.req.param('attempt') ?? '')),
    },
    {
      method: 'POST',
      path: `${path}/:attempt/seen-differently`,
      openTo,
      answer: async (context, who) => {
        const sent = await readJson(context, seenDifferently);
        if (!sent.ok) return refuse(sent.because);
        const attempt = context.req.param('attempt') ?? '';
        return answer(await learning.seeDifferently(who, checkAt(context), attempt, sent.value));
      },
    },
  ];
}

/** The topic that an address names; parts that it does not name are empty. */
export function topicAt(context: Context): TopicAt {
  const { course: courseId = '', lesson: lessonId = '', topic: topicId = '' } = context.req.param();
  return { courseId, lessonId, topicId };
}

/** The check that an address names. */
export function checkAt(context: Context): CheckAt {
  return { ...topicAt(context), topicId: context.req.param('topic') ?? null };
}

/** A long answer, or a short one for a browser that has the same already: a course is renewed often and changes seldom. */
function unlessHeld(context: Context, value: unknown): Response {
  const body = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { 'Content-Type': 'application/json', ETag: tag };
  const held = context.req.header('if-none-match') === tag;
  return held ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

function answer<T>(answered: Answered<T>): Response {
  return answered.ok ? Response.json(answered.value) : refuse(answered.because);
}

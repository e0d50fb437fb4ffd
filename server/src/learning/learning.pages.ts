import { drillWords, knowledgeCheckAnswers } from '../contract/learning.ts';
import { limits } from '../contract/limits.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readForm } from '../http/body.ts';
import type { Frame } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { numbersThatComeAlong } from '../safety/help-numbers-file.ts';
import { checkPage, checkResultPage } from './check.page.ts';
import { drillPage } from './drill.page.ts';
import { learningWith } from './learning.routes.ts';
import { lessonPage, pathPage } from './lesson.page.ts';

/** The pages of learning that work without script; with script the web app takes them over. */
export function learningPages(parts: AppParts, frame: Frame): readonly Route[] {
  const learning = learningWith(parts);
  const numbers = parts.helpNumbers ?? numbersThatComeAlong();
  return [
    {
      method: 'GET',
      path: '/learn',
      openTo: 'readers-of-the-course',
      answer: async (_, who) => {
        const path = await learning.path(who);
        return path.ok
          ? frame.page({ ...pathPage(path.value), overNetwork: who === null })
          : frame.refusal(path.because);
      },
    },
    {
      method: 'GET',
      path: '/learn/:lesson',
      openTo: 'readers-of-the-course',
      answer: async (context, who) => {
        const lesson = await learning.lesson(who, context.req.param('lesson') ?? '');
        return lesson.ok
          ? frame.page({ ...lessonPage(lesson.value), overNetwork: who === null })
          : frame.refusal(lesson.because);
      },
    },
    {
      method: 'GET',
      path: '/learn/:lesson/check',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const check = await learning.check(who, context.req.param('lesson') ?? '');
        return check.ok ? frame.page(checkPage(check.value, parts.newId())) : frame.refusal(check.because);
      },
    },
    {
      method: 'POST',
      path: '/learn/:lesson/check',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const lessonId = context.req.param('lesson') ?? '';
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        const sent = knowledgeCheckAnswers.safeParse(attemptFrom(form.value));
        if (!sent.success) return frame.refusal('not-understood');
        const result = await learning.takeCheck(who, lessonId, sent.data);
        if (!result.ok) return frame.refusal(result.because);
        const check = await learning.check(who, lessonId);
        if (!check.ok) return frame.refusal(check.because);
        return frame.page(checkResultPage(check.value.lesson, result.value));
      },
    },
    {
      method: 'GET',
      path: '/learn/:lesson/drills/:drill',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const { lesson = '', drill: drillId = '' } = context.req.param();
        const drill = await learning.drill(who, lesson, drillId);
        return drill.ok ? frame.page(drillPage(drill.value, parts.newId())) : frame.refusal(drill.because);
      },
    },
    {
      method: 'POST',
      path: '/learn/:lesson/drills/:drill',
      openTo: 'the-local-learner',
      answer: async (context, who) => {
        const { lesson = '', drill = '' } = context.req.param();
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        const written = form.value['words'] ?? '';
        const sent = drillWords.safeParse(form.value);
        if (!sent.success)
          return frame.refusal(
            written.length > limits.messageCharacters ? 'message-too-long' : 'not-understood',
            written,
          );
        const tried = await learning.tryDrill(who, { lessonId: lesson, drillId: drill }, sent.data);
        if (!tried.ok) return frame.refusal(tried.because, written);
        if (tried.value.kind === 'people-can-help') {
          const asked = await learning.drill(who, lesson, drill);
          return asked.ok
            ? frame.page(drillPage(asked.value, parts.newId(), { words: written, numbers }))
            : frame.refusal(asked.because, written);
        }
        // Seen again by a GET, so that reloading the page sends nothing twice.
        const to = `/learn/${encodeURIComponent(lesson)}/drills/${encodeURIComponent(drill)}`;
        return new Response(null, { status: 303, headers: { Location: to } });
      },
    },
  ];
}

/** Radio fields are named `answer.QUESTION`. */
function attemptFrom(form: Readonly<Record<string, string>>) {
  const answers = Object.entries(form)
    .filter(([name]) => name.startsWith('answer.'))
    .map(([name, value]) => [name.slice('answer.'.length), value]);
  return { attemptId: form['attemptId'], answers: Object.fromEntries(answers) as Record<string, string> };
}

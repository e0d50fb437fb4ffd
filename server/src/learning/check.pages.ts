import type { Context } from 'hono';
import { unansweredPlaces } from '../contract/answered.ts';
import { answersFromForm } from '../contract/check-fields.ts';
import type { Form } from '../contract/check-fields.ts';
import { seenDifferently } from '../contract/checks.ts';
import type { CheckToTake } from '../contract/checks.ts';
import type { HelpNumber } from '../contract/safety.ts';
import { readForm } from '../http/body.ts';
import type { Frame } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { formForNew, tooLongIn, wordsIn } from './check-form.ts';
import { checkPage, wayToResult } from './check.page.ts';
import { checkResultPage } from './check-result.page.ts';
import type { CheckAt, Learning } from './learning-acts.ts';
import { checkAt } from './learning.routes.ts';

const course = '/learn/:course';

/** The two checks there are: of a whole lesson (“I know this already”), and of a topic. */
const checks = [`${course}/:lesson/test-out`, `${course}/:lesson/:topic/check`] as const;

/** The pages of the checks and of how they went, for when no script runs. */
export function checkPages(
  learning: Learning,
  frame: Frame,
  numbers: readonly HelpNumber[],
): readonly Route[] {
  return checks.flatMap((path) => pagesOf(path, learning, { frame, numbers }));
}

interface Shown {
  readonly frame: Frame;
  readonly numbers: readonly HelpNumber[];
}

function pagesOf(path: string, learning: Learning, shown: Shown): readonly Route[] {
  const { frame } = shown;
  const openTo = 'the-local-learner';
  return [
    {
      method: 'GET',
      path,
      openTo,
      answer: async (context, who) => {
        const at = checkAt(context);
        const check = await learning.check(who, at);
        return check.ok ? frame.page(checkPage(check.value, at)) : frame.refusal(check.because);
      },
    },
    {
      method: 'POST',
      path,
      openTo,
      answer: async (context, who) => {
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        return await handIn({ learning, who, at: checkAt(context), form: form.value }, shown);
      },
    },
    {
      method: 'GET',
      path: `${path}/:attempt`,
      openTo,
      answer: async (context, who) => {
        const at = checkAt(context);
        const result = await learning.attempt(who, at, attemptIn(context));
        return result.ok ? frame.page(checkResultPage(result.value, at)) : frame.refusal(result.because);
      },
    },
    {
      method: 'POST',
      path: `${path}/:attempt/seen-differently`,
      openTo,
      answer: async (context, who) => {
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        const sent = seenDifferently.safeParse(form.value);
        if (!sent.success) return frame.refusal('not-understood');
        const at = checkAt(context);
        const seen = await learning.seeDifferently(who, at, attemptIn(context), sent.data);
        return seen.ok ? seenAgain(at, seen.value.attemptId) : frame.refusal(seen.because);
      },
    },
  ];
}

const attemptIn = (context: Context): string => context.req.param('attempt') ?? '';

/** Looked at by a GET, so that reloading the page sends nothing twice. */
function seenAgain(at: CheckAt, attemptId: string): Response {
  return new Response(null, { status: 303, headers: { Location: wayToResult(at, attemptId) } });
}

interface HandedIn {
  readonly learning: Learning;
  readonly who: string;
  readonly at: CheckAt;
  readonly form: Form;
}

/** Takes a form. Where it cannot be taken as it is, the page comes back with everything that was filled in. */
async function handIn({ learning, who, at, form }: HandedIn, { frame, numbers }: Shown): Promise<Response> {
  const check = await learning.check(who, at);
  if (!check.ok) return frame.refusal(check.because);
  const { attemptId, questions } = check.value;
  if (form['attemptId'] !== attemptId) {
    // Sent twice, or from an older page: what was marked then is shown as it was.
    const before = await learning.attempt(who, at, form['attemptId'] ?? '');
    return before.ok ? seenAgain(at, before.value.attemptId) : changed(check.value, at, { form, frame });
  }
  const characters = tooLongIn(questions, form);
  if (characters !== null)
    return frame.page(checkPage(check.value, at, { form, told: { kind: 'too-long', characters } }));
  const answers = answersFromForm(questions, form);
  const places = unansweredPlaces(questions, answers);
  if (places.length > 0 && form['anyway'] !== 'yes')
    return frame.page(checkPage(check.value, at, { form, told: { kind: 'unanswered', places } }));
  const taken = await learning.takeCheck(who, at, { attemptId, answers });
  if (!taken.ok) return frame.refusal(taken.because, wordsIn(questions, form));
  return taken.value.kind === 'people-can-help'
    ? frame.page(checkPage(check.value, at, { form, told: { kind: 'people-can-help', numbers } }))
    : seenAgain(at, attemptId);
}

function changed(
  check: CheckToTake,
  at: CheckAt,
  { form, frame }: { readonly form: Form; readonly frame: Frame },
): Response {
  const { form: stillFits, leftOver } = formForNew(check.questions, form);
  return frame.page(checkPage(check, at, { form: stillFits, told: { kind: 'changed', leftOver } }));
}

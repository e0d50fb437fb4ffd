import type { Context } from 'hono';
import { drillAnswer, drillSeenDifferently } from '../contract/drills.ts';
import { limits } from '../contract/limits.ts';
import type { AppParts } from '../http/app-parts.ts';
import { readForm } from '../http/body.ts';
import type { Frame } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { numbersThatComeAlong } from '../safety/help-numbers-file.ts';
import { wayToTried } from './drill-addresses.page.ts';
import { cardPage, drillOpeningPage, drillsPage, markField } from './drill.page.ts';
import { drillAt, drillingWith } from './drills.routes.ts';

type Form = Readonly<Record<string, string>>;

/** The pages of the drills that work without script; with script the web app takes them over. */
export function drillsPages(parts: AppParts, frame: Frame): readonly Route[] {
  const drilling = drillingWith(parts);
  const numbers = parts.helpNumbers ?? numbersThatComeAlong();
  const openTo = 'the-local-learner';
  return [
    {
      method: 'GET',
      path: '/drills',
      openTo,
      answer: async (_, who) => {
        const shelf = await drilling.shelf(who);
        return shelf.ok ? frame.page(drillsPage(shelf.value)) : frame.refusal(shelf.because);
      },
    },
    {
      method: 'GET',
      path: '/drills/:drill',
      openTo,
      answer: async (context, who) => {
        const drill = await drilling.drill(who, drillAt(context));
        return drill.ok ? frame.page(drillOpeningPage(drill.value)) : frame.refusal(drill.because);
      },
    },
    {
      method: 'GET',
      path: '/drills/:drill/:card',
      openTo,
      answer: async (context, who) => {
        const drill = await drilling.drill(who, drillAt(context));
        const triedId = context.req.query('tried') ?? null;
        return drill.ok
          ? frame.page(cardPage(drill.value, { tryId: parts.newId(), triedId, ofDanger: null }))
          : frame.refusal(drill.because);
      },
    },
    {
      method: 'POST',
      path: '/drills/:drill/:card',
      openTo,
      answer: async (context, who) => {
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        const at = drillAt(context);
        const drill = await drilling.drill(who, at);
        const written = form.value['answer'] ?? '';
        if (!drill.ok) return frame.refusal(drill.because, written);
        const { card } = drill.value;
        const marking = card.kind === 'hear-the-change-talk';
        const answer = marking ? marksIn(form.value, card.said.length) : form.value['answer'];
        const sent = drillAnswer.safeParse({ tryId: form.value['tryId'], answer });
        if (!sent.success)
          return frame.refusal(
            written.length > limits.messageCharacters ? 'message-too-long' : 'not-understood',
            written,
          );
        const tried = await drilling.tryCard(who, { drillId: at.drillId, cardId: card.id }, sent.data);
        if (!tried.ok) return frame.refusal(tried.because, written);
        if (tried.value.kind === 'people-can-help') {
          const ofDanger = { words: written, numbers };
          return frame.page(cardPage(drill.value, { tryId: parts.newId(), triedId: null, ofDanger }));
        }
        return seeOther(wayToTried(at.drillId, card.id, tried.value.tried.id));
      },
    },
    {
      method: 'POST',
      path: '/drills/:drill/tries/:try/seen-differently',
      openTo,
      answer: async (context, who) => {
        const form = await readForm(context);
        if (!form.ok) return frame.refusal(form.because);
        // A form with no reading in it takes the reading back.
        const sent = drillSeenDifferently.safeParse({ behaviour: form.value['behaviour'] ?? null });
        if (!sent.success) return frame.refusal('not-understood');
        const { drillId } = drillAt(context);
        const seen = await drilling.seeDifferently(who, { drillId, tryId: tryIn(context) }, sent.data);
        return seen.ok
          ? seeOther(wayToTried(drillId, seen.value.cardId, seen.value.id))
          : frame.refusal(seen.because);
      },
    },
  ];
}

function tryIn(context: Context): string {
  return context.req.param('try') ?? '';
}

/** Seen again by a GET, so that reloading the page sends nothing twice. */
function seeOther(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to } });
}

function marksIn(form: Form, sentenceCount: number): readonly number[] {
  const places = Array.from({ length: sentenceCount }, (_, place) => place);
  return places.filter((place) => form[markField(place)] !== undefined);
}

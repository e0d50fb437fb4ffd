import type { Frame, Page } from './frame.page.ts';
import { html } from './markup.ts';
import type { Route } from './routes.ts';

/** The pages that the web app fills; without script they say what is there and where else to go. */
export function otherPages(frame: Frame): readonly Route[] {
  const practise: readonly string[] = [
    '/practise',
    '/practise/:conversation',
    '/practise/:conversation/look-back',
  ];
  return [
    { method: 'GET', path: '/favicon.ico', openTo: 'anyone', answer: () => answerSvg(icon) },
    {
      method: 'GET',
      path: '/',
      openTo: 'readers-of-the-course',
      answer: (_, who) => frame.page({ ...todayPage, overNetwork: who === null }),
    },
    ...practise.map((path): Route => ({
      method: 'GET',
      path,
      openTo: 'the-local-learner',
      answer: () => frame.page(practisePage),
    })),
  ];
}

const todayPage: Page = {
  title: 'Today',
  door: 'today',
  content: html`<h1>Walking beside someone, not ahead of them</h1>
    <p>For people who have been somewhere hard, and now support others.</p>
    <p>You learn a way of talking that leaves the choice with them.</p>
    <p>You try it out with a practice person, who is not real.</p>
    <p class="buttons">
      <a class="button" href="/learn">See the lessons</a>
      <a class="button is-plain" href="/practise">Practise a talk</a>
    </p>`,
};

const practisePage: Page = {
  title: 'Practise',
  door: 'practise',
  content: html`<h1>Practise a talk</h1>
    <p>
      This part runs only with JavaScript, and it is off or still loading in this browser. The lessons work
      without it.
    </p>
    <p class="buttons"><a class="button" href="/learn">See the lessons</a></p>`,
};

/** A sign that says nothing about where it comes from: a low sun. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f5f5b"/>' +
  '<path d="M6 22a10 10 0 0 1 20 0z" fill="#f2c879"/></svg>';

function answerSvg(svg: string): Response {
  const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' };
  return new Response(svg, { headers });
}

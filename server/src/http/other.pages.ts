import type { Frame, Page } from './frame.page.ts';
import { html } from './markup.ts';
import type { Route } from './routes.ts';
import { pageWords } from './words.en.ts';

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
      // Kept by browsers whose reader keeps a course: the app in it fills any page of that course.
      method: 'GET',
      path: '/without-network',
      openTo: 'anyone',
      answer: () => frame.page(withoutNetworkPage),
    },
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

const { today, practise: practiseWords, withoutNetwork } = pageWords;

const todayPage: Page = {
  title: pageWords.doors.today,
  door: 'today',
  content: html`<div class="two-paths"></div>
    <h1>${today.title}</h1>
    ${today.lines.map((line) => html`<p>${line}</p>`)}
    <p class="buttons">
      <a class="button" href="/learn">${today.lessons}</a>
      <a class="button is-plain" href="/practise">${today.practise}</a>
    </p>`,
};

const withoutNetworkPage: Page = {
  title: pageWords.doors.learn,
  door: 'learn',
  content: html`<h1>${withoutNetwork.title}</h1>
    <p class="notice is-calm">${withoutNetwork.line}</p>`,
};

const practisePage: Page = {
  title: pageWords.doors.practise,
  door: 'practise',
  content: html`<h1>${practiseWords.title}</h1>
    <p>${practiseWords.line}</p>
    <p class="buttons"><a class="button" href="/learn">${practiseWords.lessons}</a></p>`,
};

/** A sign that says nothing about where it comes from: a low sun. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f5f5b"/>' +
  '<path d="M6 22a10 10 0 0 1 20 0z" fill="#f2c879"/></svg>';

function answerSvg(svg: string): Response {
  const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' };
  return new Response(svg, { headers });
}

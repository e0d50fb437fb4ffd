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
    { method: 'GET', path: '/', openTo: 'readers-of-the-course', answer: () => frame.page(todayPage) },
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
  content: html`<h1>A way of talking that leaves the choice with them</h1>
    <p>
      Here you can learn motivational interviewing, a step at a time. Then you can try it with someone who is
      not real.
    </p>
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

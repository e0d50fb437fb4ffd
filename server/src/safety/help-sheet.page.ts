import type { HelpNumber, HelpSheet } from '../contract/safety.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { callWords, leaving } from './help-sheet.ts';

/** The help sheet as a page of its own: no script, no session, no database. */
export function helpPage({ title, lines, numbers, grounding }: HelpSheet): Page {
  return {
    title,
    door: 'today',
    withScript: false,
    content: html`<h1>${title}</h1>
      ${lines.map((line) => html`<p>${line}</p>`)} ${numbersMarkup(numbers)}
      <section class="section">
        <h2>${grounding.title}</h2>
        ${grounding.lines.map((line) => html`<p>${line}</p>`)}
      </section>
      <section class="section">
        <h2>${leaving.title}</h2>
        ${leaving.lines.map((line) => html`<p>${line}</p>`)}
      </section>`,
  };
}

/** The numbers to call, one under the other. */
export function numbersMarkup(numbers: readonly HelpNumber[]): Markup {
  return html`<ul class="numbers plain-list">
    ${numbers.map(numberMarkup)}
  </ul>`;
}

function numberMarkup({ name, number, when, where }: HelpNumber): Markup {
  const about = [when, where].filter((part) => part !== '').join(' · ');
  return html`<li class="number">
    <div>
      <p>${name}</p>
      <p class="quiet">${about}</p>
    </div>
    <a
      class="number-call"
      href="tel:${number.replaceAll(/[^+\d*#]/g, '')}"
      aria-label="${callWords(name, where, number)}"
      >${number}</a
    >
  </li>`;
}

import type { CertificateAsked } from '../contract/standing.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { pageWords } from '../http/words.en.ts';
import { wayTo } from './addresses.page.ts';
import { dayInWords } from './day-in-words.ts';
import { standingPageWords } from './words.standing.en.ts';

const words = standingPageWords.certificate;

/** A certificate to print, or what is left before there is one. The name on it is typed into no form: it is never sent. */
export function certificatePage(asked: CertificateAsked): Page {
  const whole = asked.kind === 'whole';
  return {
    title: pageWords.doors.learn,
    note: words.kicker,
    back: { to: '/my-learning', label: words.back },
    door: 'learn',
    status: whole ? 200 : 403,
    content: whole ? paper(asked) : notYet(asked),
  };
}

function paper({ course, lessons, passedOn }: Extract<CertificateAsked, { readonly kind: 'whole' }>): Markup {
  return html`<article class="certificate">
      <p class="kicker">${words.kicker}</p>
      <p>${words.thisSays}</p>
      <p class="name-line">
        <input
          id="name"
          type="text"
          maxlength="80"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-label="${words.nameLabel}"
          aria-describedby="name-hint"
        />
      </p>
      <p class="quiet not-printed" id="name-hint"><strong>${words.nameLabel}.</strong> ${words.nameHint}</p>
      <p>${words.workedThrough}</p>
      <h1>${course.title}</h1>
      <h2 class="small-heading">${words.itsLessons}</h2>
      <ol>
        ${lessons.map(({ title }) => html`<li>${title}</li>`)}
      </ol>
      <p>${words.checks(dayInWords(new Date(passedOn)))}</p>
      <p class="quiet">${words.honest}</p>
      <div class="to-sign">
        <p>${words.organisation}</p>
        <p>${words.signed}</p>
      </div>
    </article>
    <p class="quiet not-printed">${words.printHint}</p>`;
}

function notYet({ course, left }: Extract<CertificateAsked, { readonly kind: 'not-yet' }>): Markup {
  return html`<h1>${words.notYetTitle}</h1>
    <p>${words.notYet(course.title)}</p>
    <section class="section">
      <h2>${words.left}</h2>
      <ul class="plain-list">
        ${left.map(({ id, number, title, open }) => {
          const name = standingPageWords.mine.lesson(number, title);
          return open
            ? html`<li><a class="quiet-door" href="${wayTo(course.id, id)}">${name}</a></li>`
            : html`<li>${name} <span class="quiet">(${words.notOpen})</span></li>`;
        })}
      </ul>
    </section>
    <p class="quiet">${words.noHurry}</p>
    <p class="buttons"><a class="button" href="${wayTo(course.id)}">${words.toCourse}</a></p>`;
}

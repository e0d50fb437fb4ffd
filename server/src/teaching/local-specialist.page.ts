import { teachingLimits } from '../contract/teaching.ts';
import type { NamedSpecialist } from '../contract/teaching.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import { page } from './desk.page.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.service;

/** Naming the local specialist service; `written` is what was sent when it was not whole. */
export function localSpecialistPage(
  named: NamedSpecialist | null,
  written: NamedSpecialist | null = null,
): Page {
  const shown = written ?? named ?? { name: '', reach: '' };
  return page({
    back: { to: addresses.desk, label: said.back },
    ...(written === null ? {} : { status: 422 }),
    content: html`<h1>${said.title}</h1>
      <p>${said.about}</p>
      <p>${said.why}</p>
      <p class="quiet">${said.whichOne}</p>
      ${named !== null && html`<p class="notice is-calm">${said.named}</p>`}
      ${written !== null && html`<p class="notice">${said.missing}</p>`}
      <form class="flow" method="post" action="${addresses.service}">
        <div class="field">
          <label class="label" for="name">${said.name}</label>
          <input
            class="choosing"
            id="name"
            name="name"
            value="${shown.name}"
            maxlength="${teachingLimits.nameCharacters}"
            autocomplete="off"
            required
          />
        </div>
        <div class="field">
          <label class="label" for="reach">${said.reach}</label>
          <p class="hint" id="reach-hint">${said.reachHint}</p>
          <textarea
            class="writing"
            id="reach"
            name="reach"
            rows="3"
            maxlength="${teachingLimits.reachCharacters}"
            aria-describedby="reach-hint"
            required
          >
${shown.reach}</textarea>
        </div>
        <button class="button">${named === null ? said.keep : said.change}</button>
      </form>
      ${
        named !== null &&
        html`<details class="more">
          <summary>${said.takeAway}</summary>
          <form class="flow" method="post" action="${addresses.serviceTakenAway}">
            <p>${said.takeAwayAbout}</p>
            <button class="button is-danger">${said.takeAway}</button>
          </form>
        </details>`
      }`,
  });
}

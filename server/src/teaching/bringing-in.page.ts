import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { CourseFault } from '../learning/reading/course-fault.ts';
import { page } from './desk.page.ts';
import { differentFaults, faultsMarkup } from './faults.page.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.bringIn;

/** Why a course was not taken. */
export type NotTaken =
  | { readonly because: 'nothing-chosen' | 'folder-full' | 'folder-not-writable' }
  | { readonly because: 'zip'; readonly refusal: keyof typeof said.zip; readonly name: string | null }
  | { readonly because: 'faults'; readonly faults: readonly CourseFault[] };

/** Where a course is brought in; with the reason when one was not taken. */
export function bringInPage(notTaken: NotTaken | null = null): Page {
  return page({
    back: { to: addresses.desk, label: said.back },
    ...(notTaken === null ? {} : { status: notTaken.because === 'folder-full' ? 503 : 422 }),
    content: html`<h1>${notTaken === null ? said.title : said.refusedTitle}</h1>
      ${notTaken === null ? html`<p class="lead">${said.lead}</p>` : whyMarkup(notTaken)}
      <form class="flow" method="post" enctype="multipart/form-data" action="${addresses.bringIn}">
        <div class="field">
          <label class="label" for="file">${notTaken === null ? said.label : said.again}</label>
          <p class="hint" id="file-hint">${said.hint}</p>
          <input
            class="choosing"
            id="file"
            name="file"
            type="file"
            accept=".zip,application/zip"
            aria-describedby="file-hint"
            required
          />
        </div>
        <button class="button">${said.read}</button>
      </form>`,
  });
}

function whyMarkup(notTaken: NotTaken): Markup {
  switch (notTaken.because) {
    case 'nothing-chosen':
      return html`<p class="notice">${said.nothingChosen}</p>`;
    case 'folder-full':
      return html`<p class="notice">${said.folderFull}</p>`;
    case 'folder-not-writable':
      return html`<p class="notice">${said.folderNotWritable}</p>`;
    case 'zip':
      return html`<div class="notice">
        <div>
          <p>${said.zip[notTaken.refusal]}</p>
          ${notTaken.name !== null && html`<p>${said.about(shown(notTaken.name))}</p>`}
          <p>${said.refusedUnchanged}</p>
        </div>
      </div>`;
    case 'faults':
      return html`<section class="section">
        <h2>${said.faultsTitle}</h2>
        <p>${said.faultsAbout(differentFaults(notTaken.faults).length)}</p>
        ${faultsMarkup(notTaken.faults)}
      </section>`;
  }
}

/** Long or strange names of files are shown short and on one line. */
function shown(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 120);
}

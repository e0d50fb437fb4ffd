import type { HandoutToRead } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import { pageWords } from '../http/words.en.ts';
import { partsMarkup } from './parts.page.ts';
import { readingWords } from './words.reading.en.ts';

const said = readingWords.handout;

/** A text to read and to print, for when no script runs. */
export function handoutPage({ title, about, parts }: HandoutToRead): Page {
  return {
    title: pageWords.doors.learn,
    note: title,
    back: { to: '/learn', label: readingWords.path.back },
    door: 'learn',
    content: html`<article class="lesson handout">
      <div class="page-head">
        <p class="kicker not-printed">${said.kicker}</p>
        <h1>${title}</h1>
        <p>${about}</p>
        <p class="quiet not-printed">${said.printHint}</p>
      </div>
      ${partsMarkup(parts)}
    </article>`,
  };
}

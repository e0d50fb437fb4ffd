import type { HelpNumber } from '../contract/safety.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { numbersMarkup } from '../safety/help-sheet.page.ts';
import { learningWords } from './words.en.ts';

const said = learningWords.danger;

/**
 * In the place of an answer to words of danger: fixed words and numbers to call, the same whatever was written.
 * `stillHere` says where the words are now.
 */
export function peopleWhoHelp(numbers: readonly HelpNumber[], stillHere: string): Markup {
  return html`<section class="stepped-back flow" aria-labelledby="nobody-reads">
    <h2 id="nobody-reads">${said.nobodyReads}</h2>
    <p>${said.aboutYou}</p>
    <p>${said.peopleHelp}</p>
    <p>${said.theseCan}</p>
    ${numbersMarkup(numbers)}
    <p class="quiet">${stillHere}</p>
    <p class="quiet">${said.stay}</p>
  </section>`;
}

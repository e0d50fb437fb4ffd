import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { CourseFault } from '../learning/reading/course-fault.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.faults;

/** Faults as a list: where each is, what it is, and how to mend it. The same one twice on a line is told once. */
export function faultsMarkup(faults: readonly CourseFault[]): Markup {
  const told = (fault: CourseFault): string => `${fault.file} ${String(fault.line)} ${fault.what}`;
  const different = new Map(faults.map((fault) => [told(fault), fault]));
  return html`<ul class="plain-list flow">
    ${[...different.values()].map(
      (fault) =>
        html`<li>
          <p class="quiet">${said.at(fault.file, fault.line)}</p>
          <p>${fault.what}</p>
          <p>${said.mend(fault.mend)}</p>
        </li>`,
    )}
  </ul>`;
}

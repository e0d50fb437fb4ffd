import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { CourseFault } from '../learning/reading/course-fault.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.faults;

/** The faults that read differently: the same one twice on a line is told, and counted, once. */
export function differentFaults(faults: readonly CourseFault[]): readonly CourseFault[] {
  const told = (fault: CourseFault): string => `${fault.file} ${String(fault.line)} ${fault.what}`;
  return [...new Map(faults.map((fault) => [told(fault), fault])).values()];
}

/** Faults as a list: where each is, what it is, and how to mend it. */
export function faultsMarkup(faults: readonly CourseFault[]): Markup {
  return html`<ul class="plain-list flow">
    ${differentFaults(faults).map(
      (fault) =>
        html`<li>
          <p class="quiet">${said.at(fault.file, fault.line)}</p>
          <p>${fault.what}</p>
          <p>${said.mend(fault.mend)}</p>
        </li>`,
    )}
  </ul>`;
}

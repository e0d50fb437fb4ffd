import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { Course } from '../learning/course.ts';
import { faultsMarkup } from './faults.page.ts';
import type { FaultyPart } from './on-disk/laying-over.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.desk;

/** What stands on the trainer’s desk. */
export interface OnTheDesk {
  readonly courses: readonly { readonly course: Course; readonly comesAlong: boolean }[];
  readonly faulty: readonly FaultyPart[];
  /** The name of the local specialist service, or null. */
  readonly service: string | null;
  readonly folder: string;
  /** Courses in that folder whose texts are not those that are taught. */
  readonly changedOnDisk: readonly string[];
  /** The folder has just been read again, and is without faults. */
  readonly readWell: boolean;
}

/** The trainer’s desk: what is taught, and the ways to change it. */
export function deskPage({ courses, faulty, service, folder, changedOnDisk, readWell }: OnTheDesk): Page {
  return page({
    back: { to: '/learn', label: said.back },
    content: html`<h1>${said.title}</h1>
      <p class="lead">${said.lead}</p>
      ${readWell && html`<p class="notice is-calm">${said.readWell}</p>`}
      ${faulty.length > 0 && faultyMarkup(faulty)}
      <section class="section">
        <h2>${said.courses}</h2>
        <ul class="plain-list">
          ${courses.map(
            ({ course, comesAlong }) =>
              html`<li>
                <p><a href="${addresses.course(course.id)}">${course.title}</a></p>
                <p class="quiet">
                  ${said.lessons(course.lessons.length)} ·
                  ${said.from[comesAlong && course.from === 'organisation' ? 'instead' : course.from]}
                </p>
              </li>`,
          )}
        </ul>
      </section>
      <section class="section">
        <h2>${said.bringIn}</h2>
        <p>${said.bringInAbout}</p>
        <p class="buttons"><a class="button" href="${addresses.bringIn}">${said.bringIn}</a></p>
      </section>
      <section class="section">
        <h2>${said.begin}</h2>
        <p>${said.beginAbout}</p>
        <p class="buttons">
          <a class="button is-plain" href="${addresses.beginning}" download>${said.beginTake}</a>
        </p>
      </section>
      <section class="section">
        <h2>${said.service}</h2>
        <p>${service === null ? said.serviceNotNamed : said.serviceNamed(service)}</p>
        <p class="buttons">
          <a class="button is-plain" href="${addresses.service}">${teachingWords.service.title}</a>
        </p>
      </section>
      <section class="section">
        <h2>${said.misleads}</h2>
        <p>${said.misleadsAbout}</p>
        <p class="buttons"><a class="button is-plain" href="${addresses.misleads}">${said.look}</a></p>
      </section>
      <section class="section">
        <h2>${said.onDisk}</h2>
        <p>${said.onDiskAbout(folder)}</p>
        ${changedOnDisk.length > 0 && changedMarkup(changedOnDisk)}
        <form method="post" action="${addresses.readAgain}">
          <button class="button is-plain">${said.readAgain}</button>
        </form>
      </section>`,
  });
}

function changedMarkup(courseIds: readonly string[]): Markup {
  return html`<p>${said.changedOnDisk}</p>
    <ul class="plain-list">
      ${courseIds.map(
        (courseId) =>
          html`<li>
            <form method="post" action="${addresses.lookFirst}">
              <input type="hidden" name="course" value="${courseId}" />
              <button class="button is-plain">${said.lookFirst}: ${courseId}</button>
            </form>
          </li>`,
      )}
    </ul>`;
}

function faultyMarkup(faulty: readonly FaultyPart[]): Markup {
  const words = teachingWords.faults;
  return html`<section class="notice">
    <div>
      <h2>${words.title}</h2>
      ${faulty.map(
        ({ part, taughtAs, faults }) =>
          html`<h3>${part}</h3>
            <p>${taughtAs === 'as-it-last-was' ? words.goesOn : words.notTaught}</p>
            ${faultsMarkup(faults)}`,
      )}
    </div>
  </section>`;
}

/** A page of the desk: the bar says where one is, and the first line who can read it. */
export function page({
  content,
  ...more
}: Pick<Page, 'content' | 'back'> & { readonly note?: string; readonly status?: number }): Page {
  return {
    title: teachingWords.bar,
    door: 'learn',
    ...more,
    staysAsItIs: true,
    content: html`<p class="who-reads">${teachingWords.whoReads}</p>
      ${content}`,
  };
}

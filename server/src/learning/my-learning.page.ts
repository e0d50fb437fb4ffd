import type { MyCourse, MyLearning, WayPicture } from '../contract/standing.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { pageWords } from '../http/words.en.ts';
import { wayTo } from './addresses.page.ts';
import { dayInWords } from './day-in-words.ts';
import { wayToDrill } from './drill-addresses.page.ts';
import { standingPageWords } from './words.standing.en.ts';

const words = standingPageWords.mine;

/** What someone has opened, passed and tried, without script. */
export function myLearningPage(mine: MyLearning): Page {
  return {
    title: pageWords.doors.learn,
    back: { to: '/learn', label: pageWords.doors.learn },
    door: 'learn',
    content: html`<p class="who-reads">${words.whoReads}</p>
      <div class="page-head">
        <h1>${words.title}</h1>
        <p class="quiet">${words.about}</p>
      </div>
      ${mine.somethingToReview && html`<p><a class="quiet-door" href="/review">${words.reviewTitle}</a></p>`}
      ${mine.courses.map(courseSection)}
      <section class="section">
        <h2>${words.triedTitle}</h2>
        ${mine.drills.length === 0 && html`<p>${words.noneTried}</p>`}
        ${
          mine.drills.length > 0 &&
          html`<ul class="plain-list">
            ${mine.drills.map(
              ({ id, title, triedCount }) =>
                html`<li>
                  <a class="quiet-door" href="${wayToDrill(id)}">${title}</a>
                  <p class="quiet">${words.tried(triedCount)}</p>
                </li>`,
            )}
          </ul>`
        }
        <p><a class="quiet-door" href="/drills">${words.toDrills}</a></p>
      </section>
      ${
        mine.weros.length > 0 &&
        html`<section class="section">
          <h2>${words.weroTitle}</h2>
          <p class="quiet">${words.weroAbout}</p>
          ${mine.weros.map(
            (wero) =>
              html`<div class="wero-before">
                <h3>${wero.title}</h3>
                <p>${wero.words}</p>
                <p class="quiet">${words.lesson(wero.lesson.number, wero.lesson.title)}</p>
              </div>`,
          )}
        </section>`
      }
      <section class="section">
        <h2>${words.takeTitle}</h2>
        <p>${words.takeAbout}</p>
        <p class="buttons">
          <a class="button is-plain" href="/api/learning/export" download>${words.take}</a>
        </p>
      </section>`,
  };
}

function courseSection(course: MyCourse): Markup {
  const passed = course.lessons.filter(({ at }) => at === 'passed');
  const open = course.lessons.filter(({ at }) => at === 'open');
  const list = (lessons: typeof passed) =>
    html`<ul class="plain-list">
      ${lessons.map(
        ({ id, number, title, passedOn, openedForReason }) =>
          html`<li>
            <a class="quiet-door" href="${wayTo(course.id, id)}">${words.lesson(number, title)}</a>
            ${passedOn !== null && html`<p class="quiet">${words.passedOn(dayInWords(new Date(passedOn)))}</p>`}
            ${openedForReason !== null && html`<p class="quiet">${words.openedByTrainer(openedForReason)}</p>`}
          </li>`,
      )}
    </ul>`;
  return html`<section class="section my-course">
    <h2>${course.title}</h2>
    ${wayMarkup(course.picture)}
    ${
      passed.length > 0 &&
      html`<h3 class="small-heading">${words.passed}</h3>
        ${list(passed)}`
    }
    ${
      open.length > 0 &&
      html`<h3 class="small-heading">${words.open}</h3>
        ${list(open)}`
    }
    ${course.lessons.some(({ at }) => at === 'closed') && html`<p class="quiet">${words.othersClosed}</p>`}
    ${
      course.whole &&
      html`<p>
        <a class="quiet-door" href="/certificate/${encodeURIComponent(course.id)}">${words.certificate}</a>
      </p>`
    }
  </section>`;
}

/** The way with its stations; the lists beside it say the same in words. */
function wayMarkup({ width, height, walked, ahead, stations }: WayPicture): Markup {
  return html`<svg class="way-picture" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="way-walked" d="${walked}" />
    <path class="way-ahead" d="${ahead}" />
    ${stations.map(
      ({ x, y, at }) =>
        html`<g class="station is-${at}" transform="translate(${x} ${y})">
          <circle r="12" />
          ${at === 'passed' && html`<path d="M-5.500 .500l4 4 7.500-8.500" />`}
          ${at === 'open' && html`<circle class="station-heart" r="4.500" />`}
        </g>`,
    )}
  </svg>`;
}

import type { CourseOnShelf, LearningShelf } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { pageWords } from '../http/words.en.ts';
import { wayTo } from './addresses.page.ts';
import { readingWords } from './words.reading.en.ts';

const said = readingWords.shelf;

/** Everything there is to learn, for when no script runs. A reader over the network sees what is open to readers. */
export function shelfPage({ courses, handouts }: LearningShelf, reader = false): Page {
  const waiting = courses.filter(({ next }) => next !== null);
  const first = waiting.find(isBegun) ?? waiting[0];
  return {
    title: pageWords.doors.learn,
    door: 'learn',
    content: html`<h1>${said.title}</h1>
      ${first !== undefined && nextMarkup(first)}
      <section class="section">
        <h2>${said.coursesTitle}</h2>
        <ul class="plain-list shelf">
          ${courses.map(courseMarkup)}
        </ul>
      </section>
      ${
        !reader &&
        html`<section class="section">
          <h2>${said.doorsTitle}</h2>
          <ul class="plain-list">
            ${doorMarkup('/drills', said.doors.drills)} ${doorMarkup('/review', said.doors.review)}
            ${doorMarkup('/my-learning', said.doors.mine)}
          </ul>
        </section>`
      }
      ${
        handouts.length > 0 &&
        html`<section class="section">
          <h2>${said.handoutsTitle}</h2>
          <ul class="plain-list">
            ${handouts.map((handout) => doorMarkup(`/handouts/${encodeURIComponent(handout.id)}`, handout))}
          </ul>
        </section>`
      }
      ${!reader && html`<p class="or-else"><a class="quiet" href="/teach">${said.trainers}</a></p>`}`,
  };
}

const isBegun = ({ passedCount, next }: CourseOnShelf): boolean =>
  passedCount > 0 || (next !== null && next.passedTopicCount > 0);

function nextMarkup({ title, next }: CourseOnShelf): Markup | null {
  if (next === null) return null;
  return html`<section class="card is-next">
    <p class="kicker">${said.nextKicker}</p>
    <h2>${readingWords.lesson.onLink(next.number, next.title)}</h2>
    <p class="quiet">${title}</p>
    <p>${next.about}</p>
    <p class="buttons"><a class="button" href="${wayTo(next.courseId, next.id)}">${said.openLesson}</a></p>
  </section>`;
}

function courseMarkup(course: CourseOnShelf): Markup {
  const { next } = course;
  return html`<li class="on-shelf">
    <h3><a href="${wayTo(course.id)}">${course.title}</a></h3>
    <p>${course.about}</p>
    <p class="quiet">${howFar(course)}${course.forEveryone && ` · ${said.forEveryone}`}</p>
    ${
      next !== null &&
      html`<p class="quiet">
        ${isBegun(course) ? said.youAreAt : said.startsWith}
        <a href="${wayTo(course.id, next.id)}">${readingWords.lesson.onLink(next.number, next.title)}</a>
      </p>`
    }
  </li>`;
}

function howFar({ passedCount, lessonCount, next }: CourseOnShelf): string {
  if (lessonCount > 0 && passedCount >= lessonCount) return said.whole;
  if (passedCount === 0) return said.lessonCount(lessonCount);
  return next === null ? said.restWaits : said.lessonsDone(passedCount, lessonCount);
}

function doorMarkup(
  to: string,
  { title, about }: { readonly title: string; readonly about: string },
): Markup {
  return html`<li>
    <a class="quiet-door" href="${to}">${title}</a>
    <p class="quiet">${about}</p>
  </li>`;
}

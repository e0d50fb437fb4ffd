import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { Course, Lesson, Topic } from '../learning/course.ts';
import { partsMarkup } from '../learning/parts.page.ts';
import type { CourseFault } from '../learning/reading/course-fault.ts';
import { checkPreviewMarkup } from './check-preview.page.ts';
import type { CourseCompared, LessonCompared, TopicCompared } from './compared.ts';
import { page } from './desk.page.ts';
import { faultsMarkup } from './faults.page.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.preview;

/** A waiting course, whole: what would change, and each topic to look at. */
export function previewPage(id: string, course: Course, compared: CourseCompared): Page {
  const changed = compared.lessons.filter(
    ({ change, moves, topics }) =>
      change !== 'same' || moves !== null || topics.some((topic) => topic.change !== 'same'),
  );
  return page({
    note: course.title,
    back: { to: addresses.desk, label: said.back },
    content: html`<div class="page-head">
        <p class="kicker">${said.kicker}</p>
        <h1>${course.title}</h1>
        <p>${course.about}</p>
      </div>
      <p>${compared.isNew ? said.isNew : said.replaces}</p>
      <p class="notice is-calm">${said.nothingLost}</p>
      ${!compared.isNew && changesMarkup(changed)}
      <section class="section">
        <h2>${said.asLearners}</h2>
        <ol class="plain-list flow">
          ${course.lessons.map((lesson) => lessonMarkup(id, lesson))}
        </ol>
      </section>
      <form class="section" method="post" action="${addresses.use(id)}">
        <button class="button is-wide">${said.use}</button>
      </form>
      <form class="section" method="post" action="${addresses.putAway(id)}">
        <button class="button is-quiet is-wide">${said.putAway}</button>
        <p class="quiet">${said.putAwayAbout}</p>
      </form>`,
  });
}

function changesMarkup(changed: readonly LessonCompared[]): Markup {
  const gone = changed.some(
    ({ change, topics }) => change === 'gone' || topics.some((topic) => topic.change === 'gone'),
  );
  return html`<section class="section">
    <h2>${said.whatChanges}</h2>
    ${changed.length === 0 && html`<p>${said.same}</p>`}
    <ul class="plain-list flow">
      ${changed.map(
        (lesson) =>
          html`<li>
            <h3>${lesson.title}</h3>
            <p class="quiet">${changeLine(lesson, lesson.moves)}</p>
            <div class="prose">
              <ul>
                ${lesson.topics
                  .filter(({ change }) => change !== 'same')
                  .map((topic) => html`<li>${topic.title}: ${changeLine(topic)}</li>`)}
              </ul>
            </div>
          </li>`,
      )}
    </ul>
    ${gone && html`<p>${said.goneAbout}</p>`}
  </section>`;
}

function changeLine(
  { change, passed }: TopicCompared,
  moves: { readonly from: number; readonly to: number } | null = null,
): string {
  return [
    said.change[change],
    ...(moves === null ? [] : [said.moves(moves.from, moves.to)]),
    ...(change === 'new' ? [] : [said.passed(passed)]),
  ].join(' · ');
}

function lessonMarkup(id: string, lesson: Lesson): Markup {
  return html`<li>
    <p class="quiet">${said.lesson(lesson.number)}</p>
    <h3>${lesson.title}</h3>
    <p>${lesson.about}</p>
    ${lesson.note !== null && html`<p class="quiet">${lesson.note}</p>`}
    <div class="prose">
      <ol>
        ${lesson.topics.map(
          (topic) =>
            html`<li><a href="${addresses.previewTopic(id, lesson.id, topic.id)}">${topic.title}</a></li>`,
        )}
      </ol>
    </div>
    <p>${said.wero(lesson.wero.title)}</p>
    <p class="quiet">${lesson.wero.words}</p>
  </li>`;
}

/** One topic of a waiting course, as learners will read it, with its whole check open. */
export function previewTopicPage(
  id: string,
  { course, lesson, topic }: { readonly course: Course; readonly lesson: Lesson; readonly topic: Topic },
): Page {
  const next = lesson.topics.find(({ number }) => number === topic.number + 1);
  return page({
    note: course.title,
    back: { to: addresses.preview(id), label: said.backToCourse },
    content: html`<div class="page-head">
        <p class="kicker">${said.kicker}</p>
        <h1>${topic.title}</h1>
        <p>${topic.about}</p>
      </div>
      ${topic.note !== null && html`<p class="notice">${topic.note}</p>`} ${partsMarkup(topic.parts)}
      <details class="more">
        <summary>${said.plain}</summary>
        <div class="flow">${partsMarkup(topic.plain)}</div>
      </details>
      ${checkPreviewMarkup(topic.check)}
      <p class="buttons">
        ${
          next !== undefined &&
          html`<a class="button is-plain" href="${addresses.previewTopic(id, lesson.id, next.id)}"
            >${said.next(next.title)}</a
          >`
        }
        <a class="button is-quiet" href="${addresses.preview(id)}">${said.backToCourse}</a>
      </p>`,
  });
}

/** A waiting course that no longer fits, because what is taught has changed since. */
export function previewFaultsPage(faults: readonly CourseFault[]): Page {
  return page({
    back: { to: addresses.desk, label: said.back },
    status: 409,
    content: html`<h1>${teachingWords.bringIn.refusedTitle}</h1>
      <p>${said.faults}</p>
      ${faultsMarkup(faults)}
      <p class="buttons">
        <a class="button" href="${addresses.bringIn}">${teachingWords.bringIn.again}</a>
      </p>`,
  });
}

/** For an address of a preview that is no more. */
export function noPreviewPage(): Page {
  return page({
    back: { to: addresses.desk, label: said.back },
    status: 404,
    content: html`<h1>${teachingWords.bringIn.title}</h1>
      <p>${said.notAny}</p>
      <p class="buttons"><a class="button" href="${addresses.desk}">${said.back}</a></p>`,
  });
}

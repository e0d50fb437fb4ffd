import type { LearningPath, LessonOnPath } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayTo } from '../learning/addresses.page.ts';
import type { Course } from '../learning/course.ts';
import type { CourseFault } from '../learning/reading/course-fault.ts';
import type { CourseFiles } from '../learning/reading/course-files.ts';
import { page } from './desk.page.ts';
import { faultsMarkup } from './faults.page.ts';
import type { EarlierVersion } from './on-disk/publishing.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.course;

/** A course on the desk, and how it stands for the learner here. */
export interface CourseOnDesk {
  readonly course: Course;
  readonly comesAlong: boolean;
  readonly path: LearningPath;
  readonly earlier: readonly EarlierVersion[];
  /** It has just been put in use. */
  readonly used: boolean;
  /** Why it could not be taken out of use, just now. */
  readonly stays: readonly CourseFault[];
}

/** One course: take it along, change it, open its lessons. */
export function courseDeskPage({ course, comesAlong, path, earlier, used, stays }: CourseOnDesk): Page {
  return page({
    note: course.title,
    back: { to: addresses.desk, label: said.back },
    ...(stays.length > 0 ? { status: 409 } : {}),
    content: html`<div class="page-head">
        <p class="kicker">${said.kicker}</p>
        <h1>${course.title}</h1>
        <p>${course.about}</p>
      </div>
      ${
        used &&
        html`<div class="notice is-calm">
          <div>
            <p>${said.used}</p>
            <p><a class="quiet-door" href="${wayTo(course.id)}">${said.asLearners}</a></p>
          </div>
        </div>`
      }
      ${
        stays.length > 0 &&
        html`<section class="notice">
          <div>
            <p>${said.takeAwayRefused}</p>
            ${faultsMarkup(stays)}
          </div>
        </section>`
      }
      <p>${said.takeAlongAbout}</p>
      <p class="buttons">
        <a class="button" href="${addresses.zip(course.id)}" download>${said.takeAlong}</a>
        <a class="button is-plain" href="${addresses.texts(course.id)}">${said.changeText}</a>
      </p>
      <section class="section">
        <h2>${said.lessons}</h2>
        <ol class="plain-list">
          ${path.lessons.map(lessonMarkup)}
        </ol>
      </section>
      ${earlier.length > 0 && earlierMarkup(course.id, earlier)}
      ${course.from === 'organisation' && takeAwayMarkup(course.id, comesAlong)}`,
  });
}

function lessonMarkup(lesson: LessonOnPath): Markup {
  return html`<li>
    <h3>${lesson.title}</h3>
    <p class="quiet">
      ${teachingWords.preview.lesson(lesson.number)} · ${lesson.open ? said.open : said.closed}
    </p>
    ${lesson.openedForReason !== null && html`<p>${said.openedFor(lesson.openedForReason)}</p>`}
    ${
      !lesson.open &&
      html`<p class="buttons">
        <a class="button is-quiet" href="${addresses.opening(lesson.courseId, lesson.id)}"
          >${said.openIt}<span class="unseen">: ${lesson.title}</span></a
        >
      </p>`
    }
  </li>`;
}

function earlierMarkup(courseId: string, earlier: readonly EarlierVersion[]): Markup {
  return html`<section class="section">
    <h2>${said.earlier}</h2>
    <ul class="plain-list">
      ${earlier.map(
        ({ name, at }) =>
          html`<li>
            <form method="post" action="${addresses.earlier(courseId)}">
              <input type="hidden" name="version" value="${name}" />
              <p>${said.earlierFrom(dayAndTime(at))}</p>
              <button class="button is-quiet">${said.lookAtEarlier}</button>
            </form>
          </li>`,
      )}
    </ul>
  </section>`;
}

function takeAwayMarkup(courseId: string, comesAlong: boolean): Markup {
  return html`<details class="more">
    <summary>${said.takeAway}</summary>
    <form class="flow" method="post" action="${addresses.takeAway(courseId)}">
      <p>${comesAlong ? said.takeAwayBack : said.takeAwayAbout}</p>
      <p>${said.takeAwayKept}</p>
      <button class="button is-danger">${said.takeAway}</button>
    </form>
  </details>`;
}

const dayAndTime = (at: Date): string =>
  at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** The texts of a course, to choose one to change. */
export function textsPage(course: Course, files: CourseFiles): Page {
  return page({
    note: course.title,
    back: { to: addresses.course(course.id), label: teachingWords.opening.back },
    content: html`<h1>${said.whichText}</h1>
      <p>${said.textsAbout}</p>
      <ul class="plain-list">
        ${[...files.keys()]
          .sort()
          .map((file) => html`<li><a href="${addresses.text(course.id, file)}">${file}</a></li>`)}
      </ul>`,
  });
}

/** One text of a course, to change; with faults it comes back as it was written. */
export function textPage(
  course: Course,
  { file, text }: { readonly file: string; readonly text: string },
  faults: readonly CourseFault[] = [],
): Page {
  const words = teachingWords.text;
  return page({
    note: course.title,
    back: { to: addresses.texts(course.id), label: words.back },
    ...(faults.length > 0 ? { status: 422 } : {}),
    content: html`<h1>${file}</h1>
      ${
        faults.length > 0 &&
        html`<section class="notice">
          <div>
            <p>${words.faults}</p>
            ${faultsMarkup(faults)}
          </div>
        </section>`
      }
      <form
        class="flow"
        method="post"
        enctype="multipart/form-data"
        action="${addresses.text(course.id, file)}"
      >
        <div class="field">
          <label class="label" for="text">${words.label}</label>
          <p class="hint" id="text-hint">${words.hint}</p>
          <textarea
            class="writing"
            id="text"
            name="text"
            rows="20"
            aria-describedby="text-hint"
            spellcheck="true"
          >
${text}</textarea>
        </div>
        <button class="button">${words.show}</button>
      </form>`,
  });
}

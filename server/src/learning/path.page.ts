import type { LearningPath, LessonOnPath } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { pageWords } from '../http/words.en.ts';
import { wayTo } from './addresses.page.ts';
import { stepSign } from './step-sign.page.ts';
import type { StepKind } from './step-sign.page.ts';
import { readingWords } from './words.reading.en.ts';

const said = readingWords.path;

/** A course: its lessons in order, for when no script runs. A reader over the network is shown no checks. */
export function pathPage({ course, lessons, whole }: LearningPath, reader = false): Page {
  const next = lessons.find((lesson) => lesson.open && !lesson.passed);
  const open = new Set(lessons.filter((lesson) => lesson.open && !reader).map(({ id }) => id));
  return {
    title: pageWords.doors.learn,
    note: course.title,
    back: { to: '/learn', label: said.back },
    door: 'learn',
    content: html`<div class="page-head">
        <p class="kicker">${said.kicker}</p>
        <h1>${course.title}</h1>
        <p>${course.about}</p>
      </div>
      ${
        whole &&
        html`<div class="notice is-calm">
          <div>
            <p>${said.whole}</p>
            ${
              !course.forEveryone &&
              html`<p>
                <a class="quiet-door" href="/certificate/${encodeURIComponent(course.id)}"
                  >${said.certificate}</a
                >
              </p>`
            }
          </div>
        </div>`
      }
      <h2 class="unseen">${said.lessonsTitle}</h2>
      <ol class="path plain-list">
        ${lessons.map((lesson) => stepMarkup(lesson, { isNext: lesson === next, open }))}
      </ol>`,
  };
}

function stepMarkup(
  lesson: LessonOnPath,
  { isNext, open }: { readonly isNext: boolean; readonly open: ReadonlySet<string> },
): Markup {
  const way = wayTo(lesson.courseId, lesson.id);
  return html`<li class="step is-${signOf(lesson)}">
    ${stepSign(signOf(lesson))}
    <div class="step-words">
      <p class="quiet">
        ${said.lesson(lesson.number)} · ${said.minutes(lesson.minutes)} · ${standing(lesson)}
      </p>
      <h3>${lesson.open ? html`<a href="${way}">${lesson.title}</a>` : lesson.title}</h3>
      <p>${lesson.about}</p>
      ${lesson.note !== null && html`<p class="quiet">${lesson.note}</p>`}
      ${
        lesson.openedForReason !== null &&
        html`<p class="quiet">${said.openedByTrainer(lesson.openedForReason)}</p>`
      }
      ${whyClosedMarkup(lesson, open)}
      ${isNext && html`<p><a class="button" href="${way}">${readingWords.shelf.openLesson}</a></p>`}
    </div>
  </li>`;
}

function signOf(lesson: LessonOnPath): StepKind {
  if (!lesson.open) return 'closed';
  return lesson.passed ? 'done' : 'open';
}

function standing(lesson: LessonOnPath): string {
  if (!lesson.open) return said.closedMark;
  if (lesson.passed) return said.done;
  return lesson.passedTopicCount > 0 ? said.begun(lesson.passedTopicCount, lesson.topicCount) : said.open;
}

/** A lesson that is not open yet: why, and the ways to open it, in place of its text. */
export function closedPage({ course, lessons }: LearningPath, lesson: LessonOnPath): Page {
  const open = new Set(lessons.filter((one) => one.open).map(({ id }) => id));
  return {
    title: said.lesson(lesson.number),
    note: course.title,
    back: { to: wayTo(course.id), label: readingWords.lesson.allLessons },
    door: 'learn',
    status: 403,
    content: html`<div class="page-head">
        <p class="kicker">${said.lesson(lesson.number)} · ${lesson.title}</p>
        <h1>${pageWords.refusal.titles['lesson-not-open-yet']}</h1>
      </div>
      ${whyClosedMarkup(lesson, open)}
      <p class="buttons">
        <a class="button" href="${wayTo(course.id)}">${readingWords.lesson.allLessons}</a>
      </p>`,
  };
}

/** Why a lesson is closed and what opens it; the ways there, where the lesson before can be read now. */
export function whyClosedMarkup(lesson: LessonOnPath, open: ReadonlySet<string>): Markup | null {
  const why = lesson.whyClosed;
  if (why === null) return null;
  if (why.because === 'no-local-specialist-named') return html`<p class="quiet">${said.waits.join(' ')}</p>`;
  const before = why.lesson;
  if (!open.has(before.id)) return html`<p class="quiet">${said.opensAfter(before.number)}</p>`;
  return html`<div class="what-opens flow">
    <p class="quiet">${said.opensAfter(before.number)} ${said.asOften}</p>
    ${
      why.topicsLeft.length > 0 &&
      html`<p class="quiet">${said.stillOpen}</p>
        <ul class="plain-list">
          ${why.topicsLeft.map(
            ({ id, title }) => html`<li><a href="${wayTo(lesson.courseId, before.id, id)}">${title}</a></li>`,
          )}
        </ul>`
    }
    <p>
      <a class="quiet-door" href="${wayTo(lesson.courseId, before.id)}/test-out"
        >${said.knownBefore(before.number)}</a
      >
    </p>
  </div>`;
}

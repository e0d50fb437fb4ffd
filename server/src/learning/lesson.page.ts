import type { LearningPath, LessonOnPath, LessonPart, LessonToRead } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { pageWords } from '../http/words.en.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { blocksMarkup } from './blocks.page.ts';
import { learningWords } from './words.en.ts';

const { path: onPath, lesson: inLesson } = learningWords;

/** The path of lessons, for when no script runs. */
export function pathPage({ course, lessons }: LearningPath): Page {
  return {
    title: pageWords.doors.learn,
    door: 'learn',
    content: html`<div class="page-head">
        <p class="kicker">${course.title}</p>
        <h1>${onPath.title}</h1>
        <p>${course.about}</p>
      </div>
      <ol class="path plain-list">
        ${lessons.map(stepMarkup)}
      </ol>`,
  };
}

function stepMarkup(lesson: LessonOnPath): Markup {
  const standing = lesson.open ? (lesson.checkPassed ? onPath.checkDone : onPath.open) : onPath.closed;
  return html`<li class="step">
    <div class="step-words">
      <p class="quiet">${onPath.lesson(lesson.number)} · ${onPath.minutes(lesson.minutes)} · ${standing}</p>
      <h2>${lesson.open ? html`<a href="/learn/${lesson.id}">${lesson.title}</a>` : lesson.title}</h2>
      <p>${lesson.about}</p>
      ${
        lesson.opensAfter !== null &&
        html`<p class="quiet">${onPath.opensAfter(lesson.opensAfter.number)}</p>`
      }
    </div>
  </li>`;
}

/** One lesson, for when no script runs. */
export function lessonPage(lesson: LessonToRead): Page {
  return {
    title: onPath.lesson(lesson.number),
    back: { to: '/learn', label: inLesson.back },
    door: 'learn',
    content: html`<article class="lesson">
      <div class="page-head">
        <p class="kicker">${onPath.lesson(lesson.number)} · ${onPath.minutes(lesson.minutes)}</p>
        <h1>${lesson.title}</h1>
      </div>
      ${lesson.parts.map(partMarkup)}
      <div class="lesson-end">
        ${lesson.drills.map(
          (drill) =>
            html`<a class="button is-wide" href="/learn/${lesson.id}/drills/${drill.id}"
              >${inLesson.tryDrill}</a
            >`,
        )}
        <a class="button is-plain is-wide" href="/learn/${lesson.id}/check"
          >${lesson.checkPassed ? inLesson.takeCheckAgain : inLesson.takeCheck}</a
        >
        <p class="quiet">${inLesson.aboutCheck}</p>
      </div>
      ${
        lesson.sources.length > 0 &&
        html`<footer class="sources">
          <h2 class="quiet">${inLesson.sources}</h2>
          <ul class="plain-list">
            ${lesson.sources.map((source) => html`<li class="quiet">${source}</li>`)}
          </ul>
        </footer>`
      }
    </article>`,
  };
}

function partMarkup(part: LessonPart): Markup {
  if (part.kind === 'contrasts')
    return html`<section class="section">
      <h2>${part.title}</h2>
      ${part.rows.map(
        (row) =>
          html`<div class="contrast is-row">
            ${side('is-away', inLesson.often, [html`<p class="said">${row.traditional}</p>`])}
            ${side('is-mi', inLesson.mi, [html`<p class="said">${row.mi}</p>`])}
            <p class="quiet">${row.because}</p>
          </div>`,
      )}
    </section>`;
  if (part.kind === 'example-pair')
    return html`<section class="section">
      <h2>${part.title}</h2>
      <div class="contrast">
        ${side('is-away', part.traditional.label, example(part.traditional))}
        ${side('is-mi', part.mi.label, example(part.mi))}
      </div>
      ${part.source !== null && html`<p class="quiet">${part.source}</p>`}
    </section>`;
  if (part.kind === 'key-insight' || part.kind === 'pro-tip')
    return html`<section class="${part.kind === 'key-insight' ? 'insight' : 'tip'} prose">
      <h2 class="small-heading">${part.title}</h2>
      ${blocksMarkup(part.blocks)}
    </section>`;
  return html`<section class="section prose is-${part.kind}">
    ${part.title !== null && html`<h2>${part.title}</h2>`} ${blocksMarkup(part.blocks)}
  </section>`;
}

function side(kind: 'is-away' | 'is-mi', label: string, inside: readonly Markup[]): Markup {
  const shape = kind === 'is-mi' ? '○' : '△';
  return html`<div class="contrast-side ${kind}">
    <p class="contrast-label"><span aria-hidden="true">${shape}</span> ${label}</p>
    ${inside}
  </div>`;
}

function example({ words, what }: { readonly words: string; readonly what: string }): readonly Markup[] {
  return [
    html`<p class="said spoken">${words}</p>
      <p class="said quiet">${what}</p>`,
  ];
}

import type { LessonToRead, TopicOnPath } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayTo } from './addresses.page.ts';
import { whyClosedMarkup } from './path.page.ts';
import { stepSign } from './step-sign.page.ts';
import { readingWords } from './words.reading.en.ts';

const { lesson: said, path: onPath } = readingWords;

/** A lesson’s page: its topics, what to try, and the way on, for when no script runs. Readers are shown no checks. */
export function lessonPage(read: LessonToRead, reader = false): Page {
  const { course, lesson, topics, next, wero } = read;
  const topicNow = lesson.passed ? undefined : topics.find((topic) => !topic.passed);
  return {
    title: onPath.lesson(lesson.number),
    note: course.title,
    back: { to: wayTo(course.id), label: said.allLessons },
    door: 'learn',
    content: html`<div class="page-head">
        <p class="kicker">${onPath.lesson(lesson.number)} · ${onPath.minutes(lesson.minutes)}</p>
        <h1>${lesson.title}</h1>
        <p>${lesson.about}</p>
        ${
          lesson.openedForReason !== null &&
          html`<p class="quiet">${onPath.openedByTrainer(lesson.openedForReason)}</p>`
        }
      </div>
      ${
        lesson.note !== null &&
        noteMarkup(lesson.note, [
          next?.open === true &&
            html`<a href="${wayTo(course.id, next.id)}">${said.onLink(next.number, next.title)}</a>`,
          html`<a href="${wayTo(course.id)}">${said.allLessons}</a>`,
        ])
      }
      ${
        read.localSpecialist !== null &&
        html`<section class="notice is-calm">
          <div>
            <h2 class="small-heading">${said.serviceTitle}</h2>
            <p>${read.localSpecialist.name}</p>
            <p>${read.localSpecialist.reach}</p>
          </div>
        </section>`
      }
      <h2 class="unseen">${said.topicsTitle}</h2>
      <ol class="path plain-list">
        ${topics.map((topic) => topicMarkup(topic, wayTo(course.id, lesson.id, topic.id)))}
      </ol>
      ${
        topicNow !== undefined &&
        html`<div class="flow way-on">
          <p>
            <a class="button is-wide" href="${wayTo(course.id, lesson.id, topicNow.id)}"
              >${said.read(topicNow.number)}</a
            >
          </p>
          ${
            !reader &&
            html`<p>
                <a class="quiet-door" href="${wayTo(course.id, lesson.id)}/test-out">${said.known}</a>
              </p>
              <p class="quiet">${said.knownAbout}</p>`
          }
        </div>`
      }
      <section class="tip wero">
        <h2 class="small-heading">${said.weroTitle}</h2>
        <h3>${wero.title}</h3>
        <p>${wero.words}</p>
        <p class="quiet">${said.weroAbout}</p>
      </section>
      ${
        !reader &&
        read.drills.length > 0 &&
        html`<section class="section">
          <h2>${said.drillsTitle}</h2>
          <ul class="plain-list">
            ${read.drills.map(
              ({ id, title }) =>
                html`<li>
                  <a class="quiet-door" href="/drills/${encodeURIComponent(id)}">${title}</a>
                </li>`,
            )}
          </ul>
        </section>`
      }
      ${whatComesAfter(read)}
      ${
        read.sources.length > 0 &&
        html`<details class="more sources">
          <summary>${said.sources}</summary>
          <ul class="plain-list">
            ${read.sources.map((source) => html`<li class="quiet">${source}</li>`)}
          </ul>
        </details>`
      }`,
  };
}

/** What is heavy in a text, said before it comes, with the ways round it. */
export function noteMarkup(note: string, ways: readonly (Markup | false)[]): Markup {
  return html`<section class="notice content-note">
    <div>
      <h2 class="small-heading">${said.noteTitle}</h2>
      <p>${note}</p>
      <p>${said.noteWays}</p>
      <p class="buttons">${ways}</p>
    </div>
  </section>`;
}

function topicMarkup(topic: TopicOnPath, to: string): Markup {
  const standing = topic.passed ? said.topicDone : said.topicOpen;
  const kind = topic.passed ? 'done' : 'open';
  return html`<li class="step is-${kind}">
    ${stepSign(kind)}
    <div class="step-words">
      <p class="quiet">${said.topic(topic.number)} · ${onPath.minutes(topic.minutes)} · ${standing}</p>
      <h3><a href="${to}">${topic.title}</a></h3>
      <p>${topic.about}</p>
      ${topic.note !== null && html`<p class="quiet">${topic.note}</p>`}
    </div>
  </li>`;
}

function whatComesAfter({ course, lesson, next }: LessonToRead): Markup {
  return html`<section class="section">
    <h2>${said.onTitle}</h2>
    ${
      next === null
        ? html`<p>${said.lastLesson}</p>`
        : html`<p>${said.onLink(next.number, next.title)}</p>
            ${whyClosedMarkup(next, new Set())}`
    }
    <p class="buttons">
      ${
        next?.open === true &&
        html`<a class="button${!lesson.passed && ' is-plain'}" href="${wayTo(course.id, next.id)}"
          >${readingWords.shelf.openLesson}</a
        >`
      }
      <a class="button${!(lesson.passed && next?.open !== true) && ' is-plain'}" href="${wayTo(course.id)}"
        >${said.allLessons}</a
      >
    </p>
  </section>`;
}

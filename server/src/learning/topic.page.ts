import type { TopicToRead } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayTo } from './addresses.page.ts';
import { noteMarkup } from './lesson.page.ts';
import { partsMarkup } from './parts.page.ts';
import { readingWords } from './words.reading.en.ts';

const { topic: said, path: onPath } = readingWords;

/** A topic to read, in full words or in plainer ones, for when no script runs. Readers are shown no check. */
export function topicPage(
  read: TopicToRead,
  { plain = false, reader = false }: { readonly plain?: boolean; readonly reader?: boolean } = {},
): Page {
  const { course, lesson, topic, next } = read;
  const here = wayTo(course.id, lesson.id, topic.id);
  const hasPlain = read.plain.length > 0;
  const parts = partsMarkup(hasPlain && plain ? read.plain : read.parts);
  return {
    title: onPath.lesson(lesson.number),
    note: lesson.title,
    back: { to: wayTo(course.id, lesson.id), label: said.backToLesson },
    door: 'learn',
    content: html`<article class="lesson">
      <div class="page-head">
        <p class="kicker">
          ${said.place(topic.number, lesson.topicCount)} · ${onPath.minutes(topic.minutes)}
        </p>
        <h1>${topic.title}</h1>
      </div>
      ${
        topic.note !== null &&
        noteMarkup(topic.note, [
          next !== null &&
            html`<a href="${wayTo(course.id, lesson.id, next.id)}">${said.skipTo(next.number)}</a>`,
          html`<a href="${wayTo(course.id, lesson.id)}">${said.backToLesson}</a>`,
        ])
      }
      ${
        hasPlain &&
        html`<p class="reading-tools not-printed">
          <a class="button is-plain" href="${here}${!plain && '?words=plain'}"
            >${plain ? said.fuller : said.plainer}</a
          >
        </p>`
      }
      ${
        topic.note === null
          ? parts
          : html`<details class="heavy">
              <summary class="button is-plain is-wide">
                <span class="when-shut">${said.showText}</span>
                <span class="when-open">${said.hideText}</span>
              </summary>
              <div class="lesson">${parts}</div>
            </details>`
      }
      ${topicEnd(read, { words: plain ? '?words=plain' : '', reader })}
    </article>`,
  };
}

/** The check comes first until it is passed; then the way on does. Plainer words go along to the next topic. */
function topicEnd(
  { course, lesson, topic, next }: TopicToRead,
  { words, reader }: { readonly words: string; readonly reader: boolean },
): Markup {
  const kind = (first: boolean): string => (first ? 'button is-wide' : 'button is-plain is-wide');
  const onFirst = topic.passed || reader;
  const on =
    next === null
      ? html`<a class="${kind(onFirst)}" href="${wayTo(course.id, lesson.id)}">${said.backToLesson}</a>`
      : html`<a class="${kind(onFirst)}" href="${wayTo(course.id, lesson.id, next.id)}${words}"
          >${said.next(next.number, next.title)}</a
        >`;
  const check = html`<a class="${kind(!onFirst)}" href="${wayTo(course.id, lesson.id, topic.id)}/check"
    >${topic.passed ? said.takeCheckAgain : said.takeCheck}</a
  >`;
  if (reader) return html`<div class="lesson-end">${on}</div>`;
  return html`<div class="lesson-end">
    ${topic.passed ? [on, check] : [check, html`<p class="quiet">${said.checkAbout}</p>`, on]}
  </div>`;
}

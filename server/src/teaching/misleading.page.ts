import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { page } from './desk.page.ts';
import type { MisleadingQuestion, OftenSeenDifferently, WhatMisleads } from './misleading.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.misleads;

/** Which questions mislead most; or, plainly, why nothing is shown. */
export function misleadingPage({ isEnough, questions, seenDifferently }: WhatMisleads): Page {
  return page({
    back: { to: addresses.desk, label: said.back },
    content: html`<h1>${said.title}</h1>
      <p class="lead">${said.lead}</p>
      <p>${said.threshold}</p>
      ${!isEnough && html`<p class="notice is-calm">${said.nothingYet} ${said.onlyOne}</p>`}
      ${isEnough && questions.length + seenDifferently.length === 0 && html`<p>${said.nothingMisleads}</p>`}
      <ol class="plain-list flow">
        ${questions.map(
          (question) =>
            html`<li>
              ${whereMarkup(question)}
              <p>${said.share(question.otherCount, question.answerCount)}</p>
              ${question.instead !== null && html`<p>${said.instead(question.instead)}</p>`}
            </li>`,
        )}
      </ol>
      ${
        seenDifferently.length > 0 &&
        html`<section class="section">
          <h2>${said.seenTitle}</h2>
          <p>${said.seenAbout}</p>
          <ol class="plain-list flow">
            ${seenDifferently.map(
              (question) =>
                html`<li>
                  ${whereMarkup(question)}
                  <p>${said.seen(question.seenDifferentlyCount)}</p>
                </li>`,
            )}
          </ol>
        </section>`
      }`,
  });
}

function whereMarkup({ asks, course, lesson, topic }: MisleadingQuestion | OftenSeenDifferently): Markup {
  return html`<h3>${asks}</h3>
    <p class="quiet">${course.title} · ${lesson.title} · ${topic.title}</p>
    <p>
      <a href="${addresses.texts(course.id)}">${said.change}<span class="unseen">: ${asks}</span></a>
    </p>`;
}

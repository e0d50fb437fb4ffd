import type { LessonOnPath } from '../contract/learning.ts';
import { teachingLimits } from '../contract/teaching.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import { page } from './desk.page.ts';
import { addresses } from './teaching-addresses.page.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.opening;

/** Opening a lesson with a reason: what it means is said before it is done. */
export function openingPage(
  lesson: LessonOnPath,
  trouble: { readonly reason: string; readonly because: 'nothing-written' | 'too-long' } | null = null,
): Page {
  const waits = lesson.whyClosed?.because === 'no-local-specialist-named';
  return page({
    note: lesson.title,
    back: { to: addresses.course(lesson.courseId), label: said.back },
    ...(trouble === null ? {} : { status: 422 }),
    content: html`<div class="page-head">
        <p class="kicker">${said.kicker}</p>
        <h1>${said.title(lesson.title)}</h1>
      </div>
      ${lesson.open && html`<p class="notice is-calm">${said.already}</p>`}
      ${lesson.openedForReason !== null && html`<p>${said.replaces}</p>`}
      ${
        waits &&
        html`<div class="notice">
          <div>
            <p>${said.waits}</p>
            <p><a href="${addresses.service}">${said.name}</a></p>
          </div>
        </div>`
      }
      <p>${said.why}</p>
      <p>${said.stays}</p>
      <form class="flow" method="post" action="${addresses.opening(lesson.courseId, lesson.id)}">
        <div class="field">
          <label class="label" for="reason">${said.label}</label>
          <p class="hint" id="reason-hint">${said.hint}</p>
          ${
            trouble !== null &&
            html`<p class="notice" id="reason-trouble">
              ${trouble.because === 'too-long' ? said.tooLong : said.nothingWritten}
            </p>`
          }
          <textarea
            class="writing"
            id="reason"
            name="reason"
            rows="4"
            maxlength="${teachingLimits.reasonCharacters}"
            aria-describedby="reason-hint${trouble !== null && ' reason-trouble'}"
            required
          >
${trouble?.reason}</textarea>
        </div>
        <button class="button">${said.open}</button>
      </form>`,
  });
}

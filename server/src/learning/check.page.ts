import type { KnowledgeCheckResult, KnowledgeCheckToTake, LessonOnPath } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';

/** A check as a plain form; `attemptId` makes sending it twice count once. */
export function checkPage(check: KnowledgeCheckToTake, attemptId: string): Page {
  const { lesson, questions } = check;
  return {
    ...whereOf(lesson),
    content: html`<form class="flow check" method="post" action="/learn/${lesson.id}/check">
      <input type="hidden" name="attemptId" value="${attemptId}" />
      <div class="page-head">
        <p class="kicker">Check for Lesson ${lesson.number}</p>
        <h1>What have you taken from it?</h1>
        <p>${check.intro}</p>
      </div>
      ${questions.map(
        (question, index) =>
          html`<fieldset class="choices">
            <legend>
              <span class="quiet legend-place">Question ${index + 1} of ${questions.length}</span>
              ${question.asks}
            </legend>
            ${question.options.map(
              (option) =>
                html`<label class="choice"
                  ><input type="radio" name="answer.${question.id}" value="${option.id}" />
                  <span>${option.words}</span></label
                >`,
            )}
          </fieldset>`,
      )}
      <p class="buttons">
        <button type="submit" class="button">See how it went</button>
        <a class="button is-quiet" href="/learn/${lesson.id}">Back to the lesson</a>
      </p>
    </form>`,
  };
}

/** How a check went: every option with its reason, and what is open now. */
export function checkResultPage(lesson: LessonOnPath, result: KnowledgeCheckResult): Page {
  const { passed, rightCount, questionCount, opens, questions } = result;
  const again = html`<a class="button${passed && ' is-quiet'}" href="/learn/${lesson.id}/check"
    >Take it again</a
  >`;
  return {
    ...whereOf(lesson),
    content: html`<div class="flow">
      <div class="page-head">
        <p class="kicker">Check for Lesson ${lesson.number}</p>
        <h1>${passed ? 'You finished the check' : 'Part of this is still open'}</h1>
        <p>${rightCount} of ${questionCount} answers fit what the lesson says.</p>
        ${!passed && html`<p>The reasons are below. You can take the check again any time.</p>`}
        ${opens !== null && html`<p>Lesson ${opens.number}, “${opens.title}”, is open now.</p>`}
      </div>
      <p class="buttons">
        ${
          passed
            ? html`<a class="button" href="${opens === null ? '/learn' : `/learn/${opens.id}`}"
                  >${opens === null ? 'To the lessons' : `Open Lesson ${opens.number}`}</a
                >${again}`
            : html`${again}<a class="button is-quiet" href="/learn/${lesson.id}">Read the lesson again</a>`
        }
      </p>
      ${questions.map(explained)}
    </div>`,
  };
}

function explained(question: KnowledgeCheckResult['questions'][number]): Markup {
  return html`<section class="section explained">
    <h2>${question.asks}</h2>
    ${question.chosen === null && html`<p class="quiet">You left this one open.</p>`}
    <ul class="plain-list">
      ${question.options.map((option) => {
        const chosen = option.id === question.chosen;
        const kind = option.right ? 'is-mi' : 'is-neither';
        return html`<li class="answer${chosen && ' is-chosen'}">
          <p class="contrast-label ${kind}">
            <span aria-hidden="true">${option.right ? '○' : '◇'}</span>
            ${option.right ? 'Fits' : 'Does not fit'}
            ${chosen && html`<span class="practice-mark">your answer</span>`}
          </p>
          <p>${option.words}</p>
          <p class="quiet">${option.because}</p>
        </li>`;
      })}
    </ul>
  </section>`;
}

function whereOf(lesson: LessonOnPath): Omit<Page, 'content'> {
  return {
    title: `Lesson ${lesson.number}`,
    note: lesson.title,
    back: { to: `/learn/${lesson.id}`, label: 'Back to the lesson' },
    door: 'learn',
  };
}

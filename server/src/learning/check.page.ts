import type { KnowledgeCheckResult, KnowledgeCheckToTake, LessonOnPath } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { learningWords } from './words.en.ts';

const { check: asked, result: said } = learningWords;

/** A check as a plain form; `attemptId` makes sending it twice count once. */
export function checkPage(check: KnowledgeCheckToTake, attemptId: string): Page {
  const { lesson, questions } = check;
  return {
    ...whereOf(lesson),
    content: html`<form class="flow check" method="post" action="/learn/${lesson.id}/check">
      <input type="hidden" name="attemptId" value="${attemptId}" />
      <div class="page-head">
        <p class="kicker">${asked.kicker(lesson.number)}</p>
        <h1>${asked.title}</h1>
        <p>${check.intro}</p>
      </div>
      ${questions.map(
        (question, index) =>
          html`<fieldset class="choices">
            <legend>
              <span class="quiet legend-place">${asked.question(index + 1, questions.length)}</span>
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
        <button type="submit" class="button">${asked.see}</button>
        <a class="button is-quiet" href="/learn/${lesson.id}">${asked.backToLesson}</a>
      </p>
    </form>`,
  };
}

/** How a check went: every option with its reason, and what is open now. */
export function checkResultPage(lesson: LessonOnPath, result: KnowledgeCheckResult): Page {
  const { passed, rightCount, questionCount, neededCount, opens, questions } = result;
  const again = html`<a class="button${passed && ' is-quiet'}" href="/learn/${lesson.id}/check"
    >${said.again}</a
  >`;
  return {
    ...whereOf(lesson),
    content: html`<div class="flow">
      <div class="page-head">
        <p class="kicker">${asked.kicker(lesson.number)}</p>
        <h1>${passed ? said.titlePassed : said.titleNotYet}</h1>
        <p>${said.count(rightCount, questionCount)}</p>
        ${!passed && html`<p>${said.notYet(neededCount)}</p>`}
        ${opens !== null && html`<p>${said.opens(opens.number, opens.title)}</p>`}
      </div>
      <p class="buttons">
        ${
          passed
            ? html`<a class="button" href="${opens === null ? '/practise' : `/learn/${opens.id}`}"
                  >${opens === null ? said.toPractise : said.openNext(opens.number)}</a
                >${again}`
            : html`${again}<a class="button is-quiet" href="/learn/${lesson.id}">${said.readAgain}</a>`
        }
      </p>
      ${questions.map(explained)}
    </div>`,
  };
}

type Question = KnowledgeCheckResult['questions'][number];

/** The answer that fits and the one chosen stand open; the others wait behind one tap. */
function explained(question: Question): Markup {
  const first = question.options.filter((option) => option.right || option.id === question.chosen);
  const others = question.options.filter((option) => !first.includes(option));
  return html`<section class="section explained">
    <h2>${question.asks}</h2>
    ${question.chosen === null && html`<p class="quiet">${said.noneChosen}</p>`}
    ${optionList(question, first)}
    ${
      others.length > 0 &&
      html`<details class="more">
        <summary>${said.others}</summary>
        ${optionList(question, others)}
      </details>`
    }
  </section>`;
}

function optionList(question: Question, options: Question['options']): Markup {
  return html`<ul class="plain-list">
    ${options.map((option) => {
      const chosen = option.id === question.chosen;
      const kind = option.right ? 'is-mi' : 'is-neither';
      return html`<li class="answer${chosen && ' is-chosen'}">
        <p class="contrast-label ${kind}">
          <span aria-hidden="true">${option.right ? '○' : '◇'}</span>
          ${option.right ? said.fits : said.doesNotFit}
          ${chosen && html`<span class="practice-mark">${said.yourAnswer}</span>`}
        </p>
        <p>${option.words}</p>
        <p class="quiet">${option.because}</p>
      </li>`;
    })}
  </ul>`;
}

function whereOf(lesson: LessonOnPath): Omit<Page, 'content'> {
  return {
    title: learningWords.path.lesson(lesson.number),
    note: lesson.title,
    back: { to: `/learn/${lesson.id}`, label: asked.backToLesson },
    door: 'learn',
  };
}

import type { Form } from '../contract/check-fields.ts';
import type { CheckToTake } from '../contract/checks.ts';
import { limits } from '../contract/limits.ts';
import type { HelpNumber } from '../contract/safety.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayTo } from './addresses.page.ts';
import { askedQuestion } from './asked-question.page.ts';
import type { CheckAt } from './learning-acts.ts';
import { peopleWhoHelp } from './people-who-help.page.ts';
import { learningWords } from './words.en.ts';

const said = learningWords.check;

/** What is told with the questions when a form comes back. */
export type ToldWithCheck =
  | { readonly kind: 'unanswered'; readonly places: readonly number[] }
  | { readonly kind: 'too-long'; readonly characters: number }
  | { readonly kind: 'changed'; readonly leftOver: readonly string[] }
  | { readonly kind: 'people-can-help'; readonly numbers: readonly HelpNumber[] };

/** Where a check is taken. */
export function wayToTake({ courseId, lessonId, topicId }: CheckAt): string {
  return topicId === null
    ? `${wayTo(courseId, lessonId)}/test-out`
    : `${wayTo(courseId, lessonId, topicId)}/check`;
}

/** Where a go at a check is looked at. */
export function wayToResult(at: CheckAt, attemptId: string): string {
  return `${wayToTake(at)}/${encodeURIComponent(attemptId)}`;
}

/** What there is to read before a check: its topic, or the lesson. */
export function wayToText({ courseId, lessonId, topicId }: CheckAt): string {
  return wayTo(courseId, lessonId, topicId ?? undefined);
}

/**
 * A check as a plain form, filled in with what `form` says. After words of danger the people to call take the
 * place of the questions, which wait behind one tap with everything still in them.
 */
export function checkPage(
  check: CheckToTake,
  at: CheckAt,
  { form = {}, told = null }: { readonly form?: Form; readonly told?: ToldWithCheck | null } = {},
): Page {
  const { lesson, topic } = check;
  const questions = formOf(check, at, { form, told });
  return {
    title: learningWords.path.lesson(lesson.number),
    note: topic?.title ?? lesson.title,
    back: { to: wayToText(at), label: topic === null ? said.backToLesson : said.backToTopic },
    door: 'learn',
    content: html`<p class="who-reads">${said.whoReads}</p>
      ${
        told?.kind === 'people-can-help'
          ? html`<h1>${said.canWait}</h1>
              ${peopleWhoHelp(told.numbers, said.stillHere)}
              <details class="more">
                <summary>${said.backToQuestions}</summary>
                ${questions}
              </details>`
          : html`<div class="flow">${head(check)} ${told !== null && telling(told)} ${questions}</div>`
      }`,
  };
}

function head({ lesson, topic, intro, questions, neededCount }: CheckToTake): Markup {
  return html`<div class="page-head">
    <p class="kicker">
      ${topic === null ? said.kickerOfLesson(lesson.number) : said.kicker(lesson.number, topic.number)}
    </p>
    <h1>${topic === null ? said.titleOfLesson : said.title}</h1>
    ${topic === null && said.costsNothing.map((line) => html`<p>${line}</p>`)}
    ${intro !== '' && html`<p>${intro}</p>`}
    <p class="quiet">${said.enough(neededCount, questions.length)}</p>
  </div>`;
}

function telling(told: ToldWithCheck): Markup | null {
  switch (told.kind) {
    case 'people-can-help':
      return null;
    case 'too-long':
      return html`<p class="notice">${said.tooLong(told.characters, limits.messageCharacters)}</p>`;
    case 'changed':
      return html`<div class="notice">
        <div>
          ${said.changed.map((line) => html`<p>${line}</p>`)}
          ${told.leftOver.map(
            (words) =>
              html`<p class="quiet">${said.writtenBefore}</p>
                <p class="bubble is-mine">${words}</p>`,
          )}
        </div>
      </div>`;
    case 'unanswered':
      return html`<div class="notice">
        <div>
          <p>${said.unanswered(told.places.length)}</p>
          <p class="to-questions">
            ${told.places.map((place) => html`<a href="#question-${place}">${said.toQuestion(place)}</a> `)}
          </p>
        </div>
      </div>`;
  }
}

function formOf(
  { attemptId, questions, topic }: CheckToTake,
  at: CheckAt,
  { form, told }: { readonly form: Form; readonly told: ToldWithCheck | null },
): Markup {
  const anyway = told?.kind === 'unanswered';
  return html`<form class="check" method="post" action="${wayToTake(at)}">
    <input type="hidden" name="attemptId" value="${attemptId}" />
    ${anyway && html`<input type="hidden" name="anyway" value="yes" />`}
    ${questions.map((question, index) =>
      askedQuestion(question, form, { place: index + 1, of: questions.length }),
    )}
    <p class="buttons">
      <button type="submit" class="button">${anyway ? said.seeAnyway : said.see}</button>
      <a class="button is-quiet" href="${wayToText(at)}"
        >${topic === null ? said.backToLesson : said.backToTopic}</a
      >
    </p>
  </form>`;
}

import type { CheckResult } from '../contract/checks.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayTo } from './addresses.page.ts';
import { wayToResult, wayToTake, wayToText } from './check.page.ts';
import type { CheckAt } from './learning-acts.ts';
import { markedQuestion } from './marked-question.page.ts';
import { learningWords } from './words.en.ts';

const { check: asked, result: said } = learningWords;

/** How a go at a check went, with every answer explained, and the way on. */
export function checkResultPage(result: CheckResult, at: CheckAt): Page {
  const { passed, opens, rightCount, neededCount, questions, lesson, attemptId } = result;
  const ofLesson = at.topicId === null;
  return {
    title: learningWords.path.lesson(lesson.number),
    note: lesson.title,
    back: { to: wayToText(at), label: ofLesson ? asked.backToLesson : asked.backToTopic },
    door: 'learn',
    content: html`<p class="who-reads">${asked.whoReads}</p>
      <div class="flow">
        <div class="page-head">
          <p class="kicker">${ofLesson ? asked.kickerOfLesson(lesson.number) : asked.note(lesson.number)}</p>
          <h1>${titleOf(result)}</h1>
          ${opens !== null && html`<p>${said.opens(opens.number, opens.title)}</p>`}
          <p>${said.count(rightCount, questions.length)}</p>
          ${!passed && html`<p>${said.notYet(neededCount)}</p>`}
          ${!passed && ofLesson && html`<p>${said.nothingLost}</p>`}
        </div>
        ${passed && wayOn(result, at, 'button')}
        ${questions.map((question, index) =>
          markedQuestion(question, {
            place: index + 1,
            of: questions.length,
            resultWay: wayToResult(at, attemptId),
          }),
        )}
        <section class="section explained">
          <h2>${said.wayOn}</h2>
          ${wayOn(result, at, passed ? 'button is-plain' : 'button')}
        </section>
      </div>`,
  };
}

function titleOf({ passed, opens, lesson }: CheckResult): string {
  if (!passed) return said.titleNotYet;
  if (opens !== null) return said.titleOpens(opens.number);
  return lesson.passed ? said.titleLessonDone(lesson.number) : said.titlePassed;
}

/** What comes next: further on when it is passed, and always another go or the text. */
function wayOn(result: CheckResult, at: CheckAt, first: string): Markup {
  const { passed, lesson } = result;
  return html`<p class="buttons">
    ${passed && furtherOn(result, first)}
    <a class="${passed ? 'button is-quiet' : first}" href="${wayToTake(at)}">${said.again}</a>
    <a class="button is-quiet" href="${wayToText(at)}"
      >${at.topicId === null ? said.readLesson(lesson.number) : said.readAgain}</a
    >
  </p>`;
}

function furtherOn({ opens, nextTopic, lesson }: CheckResult, kind: string): Markup {
  if (opens !== null)
    return html`<a class="${kind}" href="${wayTo(opens.courseId, opens.id)}"
      >${said.openNext(opens.number)}</a
    >`;
  if (nextTopic !== null)
    return html`<a class="${kind}" href="${wayTo(lesson.courseId, lesson.id, nextTopic.id)}"
      >${said.nextTopic(nextTopic.number, nextTopic.title)}</a
    >`;
  return html`<a class="${kind}" href="${wayTo(lesson.courseId, lesson.id)}"
    >${said.toLesson(lesson.number)}</a
  >`;
}

import { supporterBehaviours } from '@wayfellow/mi/behaviours';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { KnowledgeCheck } from '../learning/course.ts';
import type { Question } from '../learning/question.ts';
import { teachingWords } from './words.en.ts';

const said = teachingWords.preview;

/** A knowledge check with its whole pool, what is right, and every reason: for the one who wrote it. */
export function checkPreviewMarkup(check: KnowledgeCheck): Markup {
  return html`<section class="section">
    <h2>${said.check}</h2>
    <p>${check.intro}</p>
    <p class="quiet">${said.checkAbout(check.draws, check.pass, check.questions.length)}</p>
    <ol class="plain-list flow">
      ${check.questions.map(
        (question) =>
          html`<li class="explained flow">
            <h3>${question.asks}</h3>
            ${questionMarkup(question)}
          </li>`,
      )}
    </ol>
  </section>`;
}

interface Answer {
  readonly words: string;
  readonly note: string | null;
  readonly because: string | null;
}

function questionMarkup(question: Question): Markup {
  const fit = (right: boolean): string => (right ? said.fits : said.fitsNot);
  switch (question.kind) {
    case 'one':
    case 'many':
      return answersMarkup(question.options.map((it) => ({ ...it, note: fit(it.right) })));
    case 'mark':
      return answersMarkup(question.conversation.map((it) => ({ ...it, note: fit(it.right) })));
    case 'order':
      return html`<p class="quiet">${said.rightOrder}</p>
        <div class="prose">
          <ol>
            ${question.steps.map(({ words }) => html`<li>${words}</li>`)}
          </ol>
        </div>
        <p>${question.because}</p>`;
    case 'sort':
      return answersMarkup(
        question.cards.map((card) => ({
          ...card,
          note: said.pile(question.piles.find(({ id }) => id === card.pile)?.words ?? card.pile),
        })),
      );
    case 'match':
      return answersMarkup(
        question.pairs.map(({ left, right, because }) => ({ words: left, note: right, because })),
      );
    case 'write':
      return html`<p class="quiet">${said.said}</p>
        <p class="said spoken">${question.before}</p>
        <p>
          ${said.wants} ${question.wants.map((behaviour) => supporterBehaviours[behaviour].name).join(', ')}.
        </p>
        <p class="quiet">${said.worked}</p>
        ${answersMarkup(question.worked.map((it) => ({ ...it, note: null })))}`;
  }
}

function answersMarkup(answers: readonly Answer[]): Markup {
  return html`<ul class="plain-list">
    ${answers.map(
      ({ words, note, because }) =>
        html`<li class="answer">
          <p>${words}</p>
          ${note !== null && html`<p class="quiet">${note}</p>`}
          ${because !== null && html`<p class="quiet">${because}</p>`}
        </li>`,
    )}
  </ul>`;
}

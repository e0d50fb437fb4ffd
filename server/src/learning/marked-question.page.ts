import type { MarkedQuestion } from '../contract/checks.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { Placed } from './asked-question.page.ts';
import { fit } from './fit.page.ts';
import { checkWords } from './words.check.en.ts';
import { markedWriting } from './marked-writing.page.ts';

const said = checkWords.result;

type Marked<Kind extends MarkedQuestion['kind']> = Extract<MarkedQuestion, { readonly kind: Kind }>;

/** One question, looked at: whether it fits, and everything explained. `resultWay` is the address of its go. */
export function markedQuestion(
  question: MarkedQuestion,
  { place, of, resultWay }: Placed & { readonly resultWay: string },
): Markup {
  return html`<section class="section explained">
    <p class="quiet">${checkWords.check.question(place, of)}</p>
    <h2>${question.asks}</h2>
    ${fit(question.right, question.right ? said.questionFits : said.questionOpen)}
    ${explained(question, resultWay)}
  </section>`;
}

function explained(question: MarkedQuestion, resultWay: string): Markup {
  switch (question.kind) {
    case 'one':
    case 'many':
      return markedChoice(question);
    case 'order':
      return markedOrder(question);
    case 'sort':
      return markedSort(question);
    case 'match':
      return markedMatch(question);
    case 'mark':
      return markedTalk(question);
    case 'write':
      return markedWriting(question, resultWay);
  }
}

const leftOpen = html`<p class="quiet">${said.noneChosen}</p>`;

/** What fits and what was chosen stand open; the other options wait behind one tap. */
function markedChoice({ options }: Marked<'one' | 'many'>): Markup {
  const first = options.filter(({ right, chosen }) => right || chosen);
  const others = options.filter((option) => !first.includes(option));
  return html`${options.every(({ chosen }) => !chosen) && leftOpen} ${optionList(first)}
  ${
    others.length > 0 &&
    html`<details class="more">
      <summary>${said.others}</summary>
      ${optionList(others)}
    </details>`
  }`;
}

function optionList(options: Marked<'one' | 'many'>['options']): Markup {
  return html`<ul class="plain-list">
    ${options.map(
      ({ words, because, right, chosen }) =>
        html`<li class="answer${chosen && ' is-chosen'}">
          ${fit(right, right ? said.fits : said.doesNotFit, chosen ? said.youChose : null)}
          <p>${words}</p>
          <p class="quiet">${because}</p>
        </li>`,
    )}
  </ul>`;
}

function markedOrder({ steps, because }: Marked<'order'>): Markup {
  const untouched = steps.every(({ put }) => put === null);
  return html`${untouched && leftOpen}
    <p>${said.ordered}</p>
    <ol class="plain-list ordering">
      ${steps.map(({ words, put }, index) => {
        const here = put === index + 1;
        return html`<li class="to-order">
          <span class="order-place" aria-hidden="true">${index + 1}</span>
          <div class="to-order-words">
            <p>${words}</p>
            ${!untouched && fit(here, here ? said.putThere : put === null ? said.notPut : said.putAt(put))}
          </div>
        </li>`;
      })}
    </ol>
    <p>${because}</p>`;
}

function markedSort({ piles, cards }: Marked<'sort'>): Markup {
  const nameOf = (pile: string): string => piles.find(({ id }) => id === pile)?.words ?? '';
  return html`<ul class="plain-list">
    ${cards.map(({ words, because, pile, put }) => {
      const found = put === pile;
      return html`<li class="answer${found && ' is-chosen'}">
        <p>${words}</p>
        ${put !== null && !found && fit(false, said.youPut(nameOf(put)))}
        ${fit(true, said.belongsWith(nameOf(pile)), found ? said.youFoundIt : null)}
        ${put === null && leftOpen}
        <p class="quiet">${because}</p>
      </li>`;
    })}
  </ul>`;
}

function markedMatch({ pairs }: Marked<'match'>): Markup {
  return html`<ul class="plain-list">
    ${pairs.map(({ left, right, put, because }) => {
      const found = put === right;
      return html`<li class="answer${found && ' is-chosen'}">
        <p class="label">${left}</p>
        ${put !== null && !found && fit(false, said.youMatched(put))}
        ${fit(true, said.belongsTo(right), found ? said.youFoundIt : null)} ${put === null && leftOpen}
        <p class="quiet">${because}</p>
      </li>`;
    })}
  </ul>`;
}

function markedTalk({ conversation }: Marked<'mark'>): Markup {
  const none = conversation.every(({ marked }) => !marked);
  return html`${none && leftOpen}
    <ol class="talk">
      ${conversation.map(({ who, words, because, right, marked }) => {
        const did = marked ? said.youMarked : none ? null : said.youDidNot;
        return html`<li class="said-by${who === 'supporter' && ' is-mine'}">
          <span class="said-by-name">${checkWords.check.speakers[who]}</span>
          <p class="bubble">${words}</p>
          ${(right || marked) && fit(right, right ? said.toMark : said.notToMark, did)}
          <p class="quiet">${because}</p>
        </li>`;
      })}
    </ol>`;
}

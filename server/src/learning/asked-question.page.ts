import type { AskedQuestion } from '../contract/checks.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { fieldOf, ticked } from '../contract/check-fields.ts';
import type { Form } from '../contract/check-fields.ts';
import { checkWords } from './words.check.en.ts';

const said = checkWords.check;

type Asked<Kind extends AskedQuestion['kind']> = Extract<AskedQuestion, { readonly kind: Kind }>;

/** Where a question stands: 1-based. */
export interface Placed {
  readonly place: number;
  readonly of: number;
}

/** One question as fields of a form, filled in with what the form said before. */
export function askedQuestion(question: AskedQuestion, form: Form, { place, of }: Placed): Markup {
  const hint = hintOf(question);
  return html`<fieldset class="choices asked" id="question-${place}">
    <legend>
      <span class="quiet legend-place">${said.question(place, of)}</span>
      ${question.asks} ${hint !== null && html`<span class="hint">${hint}</span>`}
    </legend>
    ${fieldsOf(question, form, place)}
  </fieldset>`;
}

function hintOf({ kind }: AskedQuestion): string | null {
  if (kind === 'one' || kind === 'write') return null;
  return kind === 'order' ? said.hints.orderPlaces : said.hints[kind];
}

function fieldsOf(question: AskedQuestion, form: Form, place: number): Markup | readonly Markup[] {
  switch (question.kind) {
    case 'one':
      return question.options.map((option) =>
        choice('radio', { name: fieldOf(question.id), value: option.id, form }, html`${option.words}`),
      );
    case 'many':
      return question.options.map((option) =>
        choice(
          'checkbox',
          { name: fieldOf(question.id, option.id), value: ticked, form },
          html`${option.words}`,
        ),
      );
    case 'order':
      return orderFields(question, form);
    case 'sort':
      return sortFields(question, form);
    case 'match':
      return matchFields(question, form, place);
    case 'mark':
      return markFields(question, form);
    case 'write':
      return writeFields(question, form, place);
  }
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly form: Form;
}

function choice(
  type: 'radio' | 'checkbox',
  { name, value, form }: Field,
  words: Markup,
  more: ' bubble' | '' = '',
): Markup {
  return html`<label class="choice${more}"
    ><input type="${type}" name="${name}" value="${value}" ${form[name] === value && html`checked`} />
    <span>${words}</span></label
  >`;
}

function choosing(
  { name, form }: Omit<Field, 'value'>,
  options: readonly { readonly id: string; readonly words: string | number }[],
  first: string,
): Markup {
  return html`<option value="">${first}</option>
    ${options.map(
      ({ id, words }) => html`<option value="${id}" ${form[name] === id && html`selected`}>${words}</option>`,
    )}`;
}

function orderFields({ id, steps }: Asked<'order'>, form: Form): Markup {
  const places = steps.map((_, index) => ({ id: String(index + 1), words: index + 1 }));
  return html`<ul class="plain-list ordering">
    ${steps.map((step) => {
      const name = fieldOf(id, step.id);
      return html`<li class="to-order">
        <span class="to-order-words">${step.words}</span>
        <select class="choosing order-choosing" name="${name}" aria-label="${said.placeOf}: ${step.words}">
          ${choosing({ name, form }, places, said.placeOf)}
        </select>
      </li>`;
    })}
  </ul>`;
}

function sortFields({ id, cards, piles }: Asked<'sort'>, form: Form): readonly Markup[] {
  return cards.map(
    (card) =>
      html`<fieldset class="to-sort">
        <legend>${card.words}</legend>
        <div class="piles">
          ${piles.map((pile) =>
            choice('radio', { name: fieldOf(id, card.id), value: pile.id, form }, html`${pile.words}`),
          )}
        </div>
      </fieldset>`,
  );
}

function matchFields({ id, lefts, rights }: Asked<'match'>, form: Form, place: number): readonly Markup[] {
  return lefts.map((left, index) => {
    const name = fieldOf(id, left.id);
    const field = `match-${place}-${index + 1}`;
    return html`<div class="field to-match">
      <label class="label" for="${field}">${left.words}</label>
      <select class="choosing" id="${field}" name="${name}">
        ${choosing({ name, form }, rights, said.choose)}
      </select>
    </div>`;
  });
}

function markFields({ id, conversation }: Asked<'mark'>, form: Form): Markup {
  return html`<ol class="talk">
    ${conversation.map(
      (line) =>
        html`<li class="said-by${line.who === 'supporter' && ' is-mine'}">
          <span class="said-by-name" aria-hidden="true">${said.speakers[line.who]}</span>
          ${choice(
            'checkbox',
            { name: fieldOf(id, line.id), value: ticked, form },
            html`<span class="unseen">${said.speakers[line.who]}: </span>${line.words}`,
            ' bubble',
          )}
        </li>`,
    )}
  </ol>`;
}

function writeFields({ id, before }: Asked<'write'>, form: Form, place: number): Markup {
  const field = `write-${place}`;
  return html`<div class="said-by">
      <p class="said-by-name">${said.peerSaid}</p>
      <p class="bubble">${before}</p>
    </div>
    <div class="field">
      <label class="label" for="${field}">${said.yourWords}</label>
      <textarea class="writing" id="${field}" name="${fieldOf(id)}" rows="3" aria-describedby="${field}-hint">
${form[fieldOf(id)]}</textarea>
      <div id="${field}-hint">
        ${said.machineHears.map((line) => html`<span class="hint">${line}</span>`)}
      </div>
    </div>`;
}

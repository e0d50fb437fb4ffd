import { supporterBehaviourNames, supporterBehaviours } from '@wayfellow/mi/behaviours';
import type { MarkedQuestion } from '../contract/checks.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { behaviourChip, heardSentences } from './heard-sentences.page.ts';
import { checkWords } from './words.check.en.ts';

const said = checkWords.result;

type Written = Extract<MarkedQuestion, { readonly kind: 'write' }>;

/** Words of one’s own: what was heard in them and why, what was asked for, and three ways it can go. */
export function markedWriting(question: Written, resultWay: string): Markup {
  const { before, words, heard, wants, worked } = question;
  return html`<div class="said-by">
      <p class="said-by-name">${checkWords.check.peerSaid}</p>
      <p class="bubble">${before}</p>
    </div>
    ${words === null && html`<p class="quiet">${said.noneChosen}</p>`}
    ${
      heard !== null &&
      html`<h3>${said.heardInIt}</h3>
        ${heardSentences(heard)} ${becameOfIt(question, resultWay)}`
    }
    <h3>${wants.length > 1 ? said.askedForAny : said.askedFor}</h3>
    <ul class="plain-list asked-for">
      ${wants.map(
        (behaviour) =>
          html`<li>
            ${behaviourChip(behaviour)}
            <p class="quiet">${supporterBehaviours[behaviour].meaning}</p>
          </li>`,
      )}
    </ul>
    <h3>${said.worked}</h3>
    <ul class="plain-list examples">
      ${worked.map(
        (one) =>
          html`<li>
            <p>${one.words}</p>
            <p class="quiet">${one.because}</p>
          </li>`,
      )}
    </ul>`;
}

/** What the words came to; where they may excuse harm, no other reading is asked for, because none would count. */
function becameOfIt({ id, right, seenAs, mayExcuseHarm }: Written, resultWay: string): Markup {
  if (mayExcuseHarm)
    return html`<div class="notice">
      <div>${said.excuses.map((line) => html`<p>${line}</p>`)}</div>
    </div>`;
  const { counts, countsAsYouSee, doesNot, doesNotAsYouSee } = said.becameOfIt;
  const heardSo = right ? counts : doesNot;
  const seenSo = right ? countsAsYouSee : doesNotAsYouSee;
  const field = `reading-${id}`;
  return html`<p>${seenAs === null ? heardSo : seenSo}</p>
    ${seenAs !== null && html`<p>${said.youSee(supporterBehaviours[seenAs].name)}</p>`}
    <details class="more">
      <summary>${seenAs === null ? said.differently : said.changeReading}</summary>
      <form class="flow" method="post" action="${resultWay}/seen-differently">
        <input type="hidden" name="questionId" value="${id}" />
        <div class="field">
          <label class="label" for="${field}">${said.differentlyLabel}</label>
          <select class="choosing" id="${field}" name="behaviour" required>
            ${seenAs === null && html`<option value="">${checkWords.check.choose}</option>`}
            ${supporterBehaviourNames.map(
              (name) =>
                html`<option value="${name}" ${name === seenAs && html`selected`}>
                  ${supporterBehaviours[name].name}
                </option>`,
            )}
          </select>
          <p class="hint">${said.differentlyHint}</p>
        </div>
        <p class="buttons"><button type="submit" class="button is-plain">${said.keep}</button></p>
      </form>
    </details>`;
}

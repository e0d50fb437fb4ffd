import { supporterBehaviours } from '@wayfellow/mi/behaviours';
import { limits } from '../contract/limits.ts';
import type { CardToTry, DrillToTake, DrillTry } from '../contract/drills.ts';
import type { DrillOnShelf } from '../contract/learning.ts';
import type { HelpNumber } from '../contract/safety.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayToCard, wayToDrill } from './drill-addresses.page.ts';
import { drillTried } from './drill-tried.page.ts';
import { peopleWhoHelp } from './people-who-help.page.ts';
import { learningWords } from './words.en.ts';

const said = learningWords.drill;
const shelf = learningWords.drills;

/** Words of danger, as they were written, and the numbers to call that take the place of an answer. */
export interface WordsOfDanger {
  readonly words: string;
  readonly numbers: readonly HelpNumber[];
}

/** The drills there are, each with what it is about. */
export function drillsPage(drills: readonly DrillOnShelf[]): Page {
  return {
    title: shelf.name,
    back: { to: '/learn', label: learningWords.path.back },
    door: 'learn',
    content: html`<div class="page-head">
        <h1>${shelf.title}</h1>
        <p>${shelf.about}</p>
      </div>
      <ul class="plain-list drills">
        ${drills.map(
          (drill) =>
            html`<li>
              <h2><a href="${wayToDrill(drill.id)}">${drill.title}</a></h2>
              <p>${drill.about}</p>
              <p class="quiet">${howFar(drill)}</p>
            </li>`,
        )}
      </ul>`,
  };
}

function howFar({ triedCount, cardCount }: Pick<DrillOnShelf, 'triedCount' | 'cardCount'>): string {
  return triedCount === 0 ? shelf.cards(cardCount) : shelf.tried(triedCount, cardCount);
}

/** Before the first card: what the drill is about, what each card asks, and what is heavy on some. */
export function drillOpeningPage(drill: DrillToTake): Page {
  return {
    title: shelf.name,
    note: drill.title,
    back: { to: '/drills', label: shelf.back },
    door: 'learn',
    content: html`<div class="page-head">
        <h1>${drill.title}</h1>
        <p>${drill.about}</p>
      </div>
      <section class="section">
        <h2>${said.whatIsAsked}</h2>
        <p>${drill.asks}</p>
      </section>
      ${
        drill.note !== null &&
        html`<section class="notice content-note">
          <div>
            <h2 class="small-heading">${said.noteTitle}</h2>
            <p>${drill.note}</p>
            <p>${said.noteWays}</p>
          </div>
        </section>`
      }
      <p class="buttons">
        <a class="button" href="${wayToCard(drill.id, drill.card.id)}">${said.begin}</a>
        <a class="button is-quiet" href="/drills">${said.notNow}</a>
      </p>
      <p class="quiet">${howFar(drill)}</p>`,
  };
}

/** What a card’s page knows beside the drill. */
export interface OnCardPage {
  /** Makes sending the form twice count once. */
  readonly tryId: string;
  /** The try to look at, by its id: then the form waits behind one tap. */
  readonly triedId: string | null;
  readonly ofDanger: WordsOfDanger | null;
}

/**
 * A card as a plain form, or a try at it looked at. After words of danger the numbers to call take the place of
 * everything said of the card, and the words stay in the box.
 */
export function cardPage(drill: DrillToTake, { tryId, triedId, ofDanger }: OnCardPage): Page {
  const { card, tries } = drill;
  const tried = ofDanger === null ? tries.find(({ id }) => id === triedId) : undefined;
  const earlier = ofDanger === null ? tries.filter((one) => one !== tried).reverse() : [];
  const form = formOf(drill, tryId, ofDanger?.words ?? '');
  return {
    title: shelf.name,
    note: said.card(card.number, drill.cardCount),
    back: { to: wayToDrill(drill.id), label: said.backToDrill },
    door: 'learn',
    content: html`<p class="who-reads">${said.whoReads}</p>
      <div class="drill-card flow">
        <h1 class="${ofDanger === null ? 'drill-title' : 'unseen'}">${drill.title}</h1>
        ${ofDanger !== null && peopleWhoHelp(ofDanger.numbers, learningWords.danger.notKept)}
        ${ofDanger === null && shownCard(card)} ${tried === undefined && form}
        ${tried !== undefined && lookedAt(drill, tried, form)}
        ${
          earlier.length > 0 &&
          html`<details class="more">
            <summary>${said.earlier(earlier.length)}</summary>
            <div class="flow">${earlier.map((one) => drillTried(drill, one))}</div>
          </details>`
        }
      </div>`,
  };
}

function lookedAt(drill: DrillToTake, tried: DrillTry, form: Markup): Markup {
  return html`<div class="heard-newest flow" id="tried">
    ${drillTried(drill, tried)}
    ${
      drill.nextCardId !== null &&
      html`<p class="buttons">
        <a class="button" href="${wayToCard(drill.id, drill.nextCardId)}">${said.another}</a>
      </p>`
    }
    <details class="more">
      <summary>${said.again}</summary>
      ${form}
    </details>
  </div>`;
}

function shownCard(card: CardToTry): Markup {
  switch (card.kind) {
    case 'say-it-your-way':
      return html`<p>${card.scene}</p>
        ${peerSays(card.before)} ${card.sentence !== null && supporterSays(card.sentence)}`;
    case 'sort-the-sentence':
      return html`${peerSays(card.before)} ${supporterSays(card.sentence)}`;
    case 'hear-the-change-talk':
      return html``;
  }
}

function peerSays(words: string): Markup {
  return html`<div class="said-by">
    <p class="said-by-name">${said.theySay}</p>
    <p class="bubble">${words}</p>
  </div>`;
}

function supporterSays(words: string): Markup {
  return html`<div class="said-by is-mine">
    <p class="said-by-name">${said.supporterSays}</p>
    <p class="bubble">${words}</p>
  </div>`;
}

function formOf(drill: DrillToTake, tryId: string, written: string): Markup {
  const { card } = drill;
  return html`<form class="flow drill-form" method="post" action="${wayToCard(drill.id, card.id)}">
    <input type="hidden" name="tryId" value="${tryId}" />
    ${fieldsOf(drill, written)}
    <p class="buttons">
      <button type="submit" class="button">${sendWords[card.kind]}</button>
      ${
        drill.nextCardId !== null &&
        html`<a class="button is-quiet" href="${wayToCard(drill.id, drill.nextCardId)}">${said.instead}</a>`
      }
    </p>
  </form>`;
}

const sendWords: Readonly<Record<CardToTry['kind'], string>> = {
  'say-it-your-way': said.hear,
  'sort-the-sentence': said.lay,
  'hear-the-change-talk': said.look,
};

/** The field of a sentence to mark. */
export const markField = (place: number): string => `mark.${place}`;

function fieldsOf({ card, asks }: DrillToTake, written: string): Markup {
  switch (card.kind) {
    case 'say-it-your-way':
      return html`<div class="field">
        <label class="label" for="words">${asks}</label>
        <p class="hint" id="words-hint">${said.hint}</p>
        <textarea
          class="writing"
          id="words"
          name="answer"
          rows="3"
          maxlength="${limits.messageCharacters}"
          aria-describedby="words-hint"
          required
        >
${written}</textarea>
      </div>`;
    case 'sort-the-sentence':
      return html`<fieldset class="choices">
        <legend>${said.whereFits}</legend>
        <div class="drill-piles">
          ${card.piles.map(
            (pile) =>
              html`<label class="choice"
                ><input type="radio" name="answer" value="${pile}" required />
                <span
                  ><strong>${supporterBehaviours[pile].name}</strong>
                  <span class="hint">${supporterBehaviours[pile].meaning}</span></span
                ></label
              >`,
          )}
        </div>
      </fieldset>`;
    case 'hear-the-change-talk':
      return html`<fieldset class="choices">
        <legend>${said.whichLean} <span class="hint">${said.markHint}</span></legend>
        ${card.said.map(
          (words, place) =>
            html`<label class="choice"
              ><input type="checkbox" name="${markField(place)}" value="yes" /> <span>${words}</span></label
            >`,
        )}
      </fieldset>`;
  }
}

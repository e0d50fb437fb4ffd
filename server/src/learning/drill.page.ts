import { flags as allFlags, supporterBehaviours, sureness } from '@wayfellow/mi/behaviours';
import type { Flag } from '@wayfellow/mi/behaviours';
import { surenessWords } from '@wayfellow/mi/coaching';
import { limits } from '../contract/limits.ts';
import type { DrillToTake, DrillTry } from '../contract/learning.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import type { HelpNumber } from '../contract/safety.ts';
import { numbersMarkup } from '../safety/help-sheet.page.ts';
import { learningWords } from './words.en.ts';

const said = learningWords.drill;

/** Words of danger, as they were written, and the numbers to call that are shown beside them. */
export interface WordsOfDanger {
  readonly words: string;
  readonly numbers: readonly HelpNumber[];
}

/**
 * A drill as a plain form, with the tries so far, the newest first; `tryId` makes sending it twice count once.
 * After words of danger the numbers to call come first, the words stay in the box, and nothing is said of
 * any try.
 */
export function drillPage(drill: DrillToTake, tryId: string, ofDanger: WordsOfDanger | null = null): Page {
  const { lesson } = drill;
  const tries = ofDanger === null ? drill.tries : [];
  const last = tries.at(-1);
  return {
    title: learningWords.path.lesson(lesson.number),
    note: drill.title,
    back: { to: `/learn/${lesson.id}`, label: learningWords.check.backToLesson },
    door: 'learn',
    content: html`<p class="who-reads">${said.whoReads}</p>
      <div class="page-head">
        <p class="kicker">${said.kicker}</p>
        <h1>${drill.title}</h1>
        ${ofDanger === null && html`<p>${drill.scene}</p>`}
      </div>
      ${ofDanger === null ? whatIsAsked(drill) : peopleWhoHelp(ofDanger.numbers)}
      ${last !== undefined && heardMarkup(last)}
      <form class="flow" method="post" action="/learn/${lesson.id}/drills/${drill.id}">
        <input type="hidden" name="tryId" value="${tryId}" />
        <div class="field">
          <label class="label" for="words">${said.label}</label>
          <p class="hint" id="words-hint">${said.hint}</p>
          <textarea
            class="writing"
            id="words"
            name="words"
            rows="4"
            maxlength="${limits.messageCharacters}"
            aria-describedby="words-hint"
            required
          >
${ofDanger?.words}</textarea>
        </div>
        <p class="buttons">
          <button type="submit" class="button">${said.hear}</button>
          <a class="button is-quiet" href="/learn/${lesson.id}">${learningWords.check.backToLesson}</a>
        </p>
      </form>
      ${
        tries.length > 1 &&
        html`<section class="section">
          <h2>${said.earlier}</h2>
          <ul class="plain-list">
            ${tries
              .slice(0, -1)
              .reverse()
              .map((one) => html`<li class="bubble is-mine">${one.words}</li>`)}
          </ul>
        </section>`
      }`,
  };
}

function whatIsAsked({ sentence, asks }: DrillToTake): Markup {
  return html`<div class="contrast">
      <div class="contrast-side is-away">
        <p class="contrast-label"><span aria-hidden="true">△</span> ${said.startsFrom}</p>
        <p class="said spoken">${sentence}</p>
      </div>
    </div>
    <p>${asks}</p>`;
}

/** Fixed words and numbers; never a message, and the same whatever was written. */
function peopleWhoHelp(numbers: readonly HelpNumber[]): Markup {
  const { nobodyReads, aboutYou, peopleHelp, theseCan, notKept, stay } = learningWords.danger;
  return html`<section class="stepped-back flow" aria-labelledby="nobody-reads">
    <h2 id="nobody-reads">${nobodyReads}</h2>
    <p>${aboutYou}</p>
    <p>${peopleHelp}</p>
    <p>${theseCan}</p>
    ${numbersMarkup(numbers)}
    <p class="quiet">${notKept}</p>
    <p class="quiet">${stay}</p>
  </section>`;
}

function heardMarkup({ words, heard, feedback }: DrillTry): Markup {
  const { title, lines, next, examples } = feedback;
  return html`<section class="section">
    <h2>${title}</h2>
    <p class="quiet">${said.yourWords}</p>
    <p class="bubble is-mine">${words}</p>
    <ul class="plain-list">
      ${heard.sentences.map(
        ({ text, behaviour, because, probability, flags, orElse }) =>
          html`<li>
            ${heard.sentences.length > 1 && html`<p class="quiet">${text}</p>`}
            ${chip(behaviour, surenessWords[sureness(probability)])} ${flags.map(flagChip)}
            <p class="quiet">
              ${said.because(because)}
              ${orElse !== undefined && said.orElse(supporterBehaviours[orElse].name)}
            </p>
          </li>`,
      )}
    </ul>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <p class="notice is-calm">${next}</p>
    ${
      examples.length > 0 &&
      html`<details class="more">
        <summary>${said.examples}</summary>
        <ul>
          ${examples.map((one) => html`<li>${one}</li>`)}
        </ul>
      </details>`
    }
  </section>`;
}

const signs = {
  mi: { kind: 'is-mi', shape: '○' },
  traditional: { kind: 'is-away', shape: '△' },
  neither: { kind: 'is-neither', shape: '◇' },
} as const;

function chip(behaviour: keyof typeof supporterBehaviours, sure: string): Markup {
  const { name, side } = supporterBehaviours[behaviour];
  return html`<span class="chip ${signs[side].kind}"
    ><span aria-hidden="true">${signs[side].shape}</span> ${name} <span class="chip-sure">${sure}</span></span
  >`;
}

const sideOfFlag: Readonly<Record<Flag, keyof typeof signs>> = {
  doubleSided: 'mi',
  mayExcuseHarm: 'traditional',
};

function flagChip(flag: Flag): Markup {
  const { kind, shape } = signs[sideOfFlag[flag]];
  return html`<span class="chip ${kind}"
    ><span aria-hidden="true">${shape}</span> ${allFlags[flag].name}</span
  >`;
}

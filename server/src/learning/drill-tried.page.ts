import { peerBehaviours, supporterBehaviourNames, supporterBehaviours } from '@wayfellow/mi/behaviours';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { DrillToTake, DrillTry } from '../contract/drills.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { wayToReading } from './drill-addresses.page.ts';
import { heardSentences } from './heard-sentences.page.ts';
import { learningWords } from './words.en.ts';

const said = learningWords.drill;
const { differently, differentlyLabel, differentlyHint, keep, youSee, changeReading } = learningWords.result;

type TryOf<Kind extends DrillTry['kind']> = Extract<DrillTry, { readonly kind: Kind }>;

/** One try at a card, looked at: what was heard or where it fits, why, and the learner’s own reading beside it. */
export function drillTried({ id: drillId }: Pick<DrillToTake, 'id'>, tried: DrillTry): Markup {
  switch (tried.kind) {
    case 'say-it-your-way':
      return writingTried(tried, wayToReading(drillId, tried.id));
    case 'sort-the-sentence':
      return sortingTried(tried, wayToReading(drillId, tried.id));
    case 'hear-the-change-talk':
      return markingTried(tried);
  }
}

function writingTried(tried: TryOf<'say-it-your-way'>, way: string): Markup {
  const { feedback, heard, worked, seenAs } = tried;
  return html`<section class="section heard-try">
    <p class="kicker">${said.heardTitle}</p>
    <h2>${feedback.title}</h2>
    ${heardSentences(heard)} ${feedback.lines.map((line) => html`<p>${line}</p>`)}
    <div class="insight">
      <p>${feedback.next}</p>
      ${feedback.because !== null && html`<p class="quiet">${feedback.because}</p>`}
    </div>
    ${ownReading(seenAs, heard.sentences[0]?.behaviour, `${tried.id}-reading`, way)}
    <details class="more">
      <summary>${said.worked}</summary>
      <ul class="plain-list examples">
        ${worked.map(
          (one) =>
            html`<li>
              <p class="spoken">${one.words}</p>
              <p class="quiet">${one.because}</p>
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

function ownReading(
  seenAs: SupporterBehaviour | null,
  heardAs: SupporterBehaviour | undefined,
  field: string,
  way: string,
): Markup {
  const chosen = seenAs ?? heardAs;
  return html`${seenAs !== null && html`<p>${youSee(supporterBehaviours[seenAs].name)}</p>`}
    <details class="more own-reading">
      <summary>${seenAs === null ? differently : changeReading}</summary>
      <form class="flow" method="post" action="${way}">
        <div class="field">
          <label class="label" for="${field}">${differentlyLabel}</label>
          <select class="choosing" id="${field}" name="behaviour">
            ${supporterBehaviourNames.map(
              (name) =>
                html`<option value="${name}" ${name === chosen && html`selected`}>
                  ${supporterBehaviours[name].name}
                </option>`,
            )}
          </select>
          <p class="hint">${differentlyHint}</p>
        </div>
        <p class="buttons"><button type="submit" class="button is-plain">${keep}</button></p>
      </form>
    </details>`;
}

function sortingTried(
  { chosen, behaviour, because, seenAs }: TryOf<'sort-the-sentence'>,
  way: string,
): Markup {
  const { name } = supporterBehaviours[behaviour];
  const laid = supporterBehaviours[chosen].name;
  return html`<section class="section sorted-try">
    <h2>${chosen === behaviour ? said.fits(name) : said.fitsBest(name)}</h2>
    <p>${because}</p>
    ${
      chosen !== behaviour &&
      html`<p class="quiet">${said.youLaid(laid)}</p>
        ${seenAs !== null && html`<p>${youSee(supporterBehaviours[seenAs].name)}</p>`}
        <form method="post" action="${way}">
          ${seenAs === null && html`<input type="hidden" name="behaviour" value="${chosen}" />`}
          <p class="buttons">
            <button type="submit" class="button is-plain">
              ${seenAs === null ? said.stays(laid) : said.takeBack}
            </button>
          </p>
        </form>`
    }
  </section>`;
}

function markingTried({ said: sentences }: TryOf<'hear-the-change-talk'>): Markup {
  return html`<section class="section">
    <h2>${said.eachLooked}</h2>
    <ol class="plain-list leaning">
      ${sentences.map(
        ({ words, kind, because, marked }) =>
          html`<li class="${kind === 'changeTalk' ? 'answer is-chosen' : 'answer'}">
            <p class="spoken">${words}</p>
            <p class="chips">
              <span class="chip ${kind === 'changeTalk' ? 'is-mi' : 'is-neither'}"
                >${peerBehaviours[kind].name}</span
              >
              ${marked && html`<span class="quiet">${said.marked}</span>`}
            </p>
            <p class="quiet">${because}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}

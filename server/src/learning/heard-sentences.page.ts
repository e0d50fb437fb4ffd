import { flags, supporterBehaviours, sureness } from '@wayfellow/mi/behaviours';
import type { Flag, HeardSupporterTurn, Side, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { surenessWords } from '@wayfellow/mi/coaching';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { learningWords } from './words.en.ts';

const said = learningWords.check;

const signs: Readonly<Record<Side, { readonly kind: string; readonly shape: string }>> = {
  mi: { kind: 'is-mi', shape: '○' },
  traditional: { kind: 'is-away', shape: '△' },
  neither: { kind: 'is-neither', shape: '◇' },
};

const sideOfFlag: Readonly<Record<Flag, Side>> = { doubleSided: 'mi', mayExcuseHarm: 'traditional' };

function chip(side: Side, name: string, sure: string | null = null): Markup {
  const { kind, shape } = signs[side];
  return html`<span class="chip ${kind}"
    ><span aria-hidden="true">${shape}</span> ${name}
    ${sure !== null && html`<span class="chip-sure">${sure}</span>`}</span
  >`;
}

/** A behaviour as a shape and its name. */
export function behaviourChip(behaviour: SupporterBehaviour): Markup {
  const { name, side } = supporterBehaviours[behaviour];
  return chip(side, name);
}

/** Every sentence of what was written, with what was heard in it, how surely, and what that goes by. */
export function heardSentences({ sentences }: HeardSupporterTurn): Markup {
  return html`<ul class="plain-list heard-sentences">
    ${sentences.map(({ text, behaviour, probability, flags: flagged, because, orElse }) => {
      const { name, side } = supporterBehaviours[behaviour];
      const sure = sureness(probability);
      return html`<li class="heard-sentence">
        <p class="bubble is-mine">${text}</p>
        <p class="chips">
          ${chip(side, name, sure === 'sure' ? null : surenessWords[sure])}
          ${flagged.map((flag) => chip(sideOfFlag[flag], flags[flag].name))}
        </p>
        <p class="quiet">
          ${said.goesBy(because)} ${orElse !== undefined && said.orElse(supporterBehaviours[orElse].name)}
        </p>
      </li>`;
    })}
  </ul>`;
}

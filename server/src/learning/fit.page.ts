import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';

/** Whether something fits, by a shape and words, and what the learner did with it. Nothing is crossed out. */
export function fit(fits: boolean, says: string, did: string | null = null): Markup {
  return html`<p class="contrast-label ${fits ? 'is-mi' : 'is-neither'}">
    <span aria-hidden="true">${fits ? '○' : '◇'}</span>
    <span>${says} ${did !== null && html`<span class="did-mark">${did}</span>`}</span>
  </p>`;
}

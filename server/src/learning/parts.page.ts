import type { LessonPart } from '../contract/lesson-text.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { blocksMarkup } from './blocks.page.ts';
import { readingWords } from './words.reading.en.ts';

const said = readingWords.topic;

/** The text of a topic or a handout, part by part, for when no script runs. */
export function partsMarkup(parts: readonly LessonPart[]): readonly Markup[] {
  return parts.map(partMarkup);
}

function partMarkup(part: LessonPart): Markup {
  if (part.kind === 'contrasts')
    return html`<section class="section">
      <h2>${part.title}</h2>
      ${part.rows.map(
        (row) =>
          html`<div class="contrast is-row">
            ${side('is-away', said.contrastAway, html`<p class="said">${row.traditional}</p>`)}
            ${side('is-mi', said.contrastMi, html`<p class="said">${row.mi}</p>`)}
            <p class="quiet">${row.because}</p>
          </div>`,
      )}
    </section>`;
  if (part.kind === 'example-pair')
    return html`<section class="section">
      <h2>${part.title}</h2>
      <div class="contrast">
        ${side('is-away', part.traditional.label, example(part.traditional))}
        ${side('is-mi', part.mi.label, example(part.mi))}
      </div>
      ${part.source !== null && html`<p class="quiet">${part.source}</p>`}
    </section>`;
  if (part.kind === 'key-insight' || part.kind === 'pro-tip')
    return html`<section class="${part.kind === 'key-insight' ? 'insight' : 'tip'} prose">
      <h2 class="small-heading">${part.title}</h2>
      ${blocksMarkup(part.blocks)}
    </section>`;
  return html`<section class="section prose is-${part.kind}">
    ${part.title !== null && html`<h2>${part.title}</h2>`} ${blocksMarkup(part.blocks)}
  </section>`;
}

function side(kind: 'is-away' | 'is-mi', label: string, inside: Markup): Markup {
  const shape = kind === 'is-mi' ? '○' : '△';
  return html`<div class="contrast-side ${kind}">
    <p class="contrast-label"><span aria-hidden="true">${shape}</span> ${label}</p>
    ${inside}
  </div>`;
}

function example({ words, what }: { readonly words: string; readonly what: string }): Markup {
  return html`<p class="said${!words.startsWith('“') && ' spoken'}">${words}</p>
    <p class="said quiet">${what}</p>`;
}

import type { Block, Inline } from '../contract/lesson-text.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';

/** Running text of a lesson as markup for pages without script. */
export function blocksMarkup(blocks: readonly Block[]): readonly Markup[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return html`<p>${inlinesMarkup(block.children)}</p>`;
    if (block.kind === 'heading') return html`<h3>${inlinesMarkup(block.children)}</h3>`;
    if (block.kind === 'quote') return html`<blockquote>${blocksMarkup(block.children)}</blockquote>`;
    const items = block.items.map((item) => html`<li>${blocksMarkup(item)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
}

function inlinesMarkup(inlines: readonly Inline[]): readonly Markup[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return html`${inline.text}`;
    const inside = inlinesMarkup(inline.children);
    if (inline.kind === 'link') return html`<a href="${inline.to}">${inside}</a>`;
    return inline.kind === 'strong' ? html`<strong>${inside}</strong>` : html`<em>${inside}</em>`;
  });
}

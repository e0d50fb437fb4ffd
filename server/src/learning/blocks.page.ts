import type { Block, Inline } from '../contract/learning.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';

/** Running text of a lesson as markup for pages without script. */
export function blocksMarkup(blocks: readonly Block[]): readonly Markup[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${inlinesMarkup(block.children)}</p>`;
      case 'heading':
        return html`<h3>${inlinesMarkup(block.children)}</h3>`;
      case 'quote':
        return html`<blockquote>${blocksMarkup(block.children)}</blockquote>`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${blocksMarkup(item)}</li>`);
        return block.ordered
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`;
      }
    }
  });
}

function inlinesMarkup(inlines: readonly Inline[]): readonly Markup[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return html`${inline.text}`;
      case 'strong':
        return html`<strong>${inlinesMarkup(inline.children)}</strong>`;
      case 'emphasis':
        return html`<em>${inlinesMarkup(inline.children)}</em>`;
      case 'link':
        return html`<a href="${inline.to}">${inlinesMarkup(inline.children)}</a>`;
    }
  });
}

import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';

/** Where a step of a path stands. */
export type StepKind = 'done' | 'open' | 'closed';

const inside: Readonly<Record<StepKind, Markup | null>> = {
  done: html`<path d="M10.500 16.500l4 4 7.500-8.500" />`,
  open: html`<circle class="step-heart" cx="16" cy="16" r="4.500" />`,
  closed: null,
};

/** The sign of a step: a tick, a ring with a heart, or a dashed ring. Words stand beside it. */
export function stepSign(kind: StepKind): Markup {
  return html`<svg class="step-sign is-${kind}" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <circle cx="16" cy="16" r="12" />
    ${inside[kind]}
  </svg>`;
}

import type { VNode } from 'preact';
import type { Standing } from './standing.ts';

/** The sign of a step on a path: a tick, a ring with or without a heart, or a dashed ring. Words stand beside it. */
export function StepSign({ at }: { readonly at: Standing }): VNode {
  return (
    <svg class={`step-sign is-${at}`} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="12" />
      {at === 'done' && <path d="M10.500 16.500l4 4 7.500-8.500" />}
      {(at === 'open' || at === 'begun') && <circle class="step-heart" cx="16" cy="16" r="4.500" />}
    </svg>
  );
}

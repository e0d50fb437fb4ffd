import type { Side } from '@wayfellow/mi/behaviours';
import type { VNode } from 'preact';

/** The shape and the colour class that go with a side: a triangle pulls away, a ring is MI, a diamond is neither. */
export const classOfSide: Readonly<Record<Side, string>> = {
  traditional: 'is-away',
  mi: 'is-mi',
  neither: 'is-neither',
};

const outline: Readonly<Record<Exclude<Side, 'mi'>, string>> = {
  traditional: 'M8 2 14.5 13.5h-13z',
  neither: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
};

/** The shape of a side; the word that belongs to it always stands beside it. */
export function Sign({ side }: { readonly side: Side }): VNode {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      {side === 'mi' ? <circle cx="8" cy="8" r="6" /> : <path d={outline[side]} />}
    </svg>
  );
}

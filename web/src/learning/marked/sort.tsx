import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { Fit } from './fit.tsx';
import type { MarkedProps } from './marked.tsx';

const said = words.learning.result;

/** Every card with the pile it belongs to, the pile it was laid on, and why. */
export function SortMarked({ question }: MarkedProps<'sort'>): VNode {
  const nameOf = (pile: string): string => question.piles.find(({ id }) => id === pile)?.words ?? '';
  return (
    <ul class="plain-list">
      {question.cards.map((card) => (
        <li key={card.id} class={card.put === card.pile ? 'answer is-chosen' : 'answer'}>
          <p>{card.words}</p>
          {card.put !== null && card.put !== card.pile && (
            <Fit fits={false} says={said.youPut(nameOf(card.put))} />
          )}
          <Fit
            fits
            says={said.belongsWith(nameOf(card.pile))}
            did={card.put === card.pile ? said.youFoundIt : null}
          />
          {card.put === null && <p class="quiet">{said.noneChosen}</p>}
          <p class="quiet">{card.because}</p>
        </li>
      ))}
    </ul>
  );
}

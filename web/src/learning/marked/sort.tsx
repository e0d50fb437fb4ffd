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
          <Fit
            fits={card.put === card.pile}
            says={said.belongsWith(nameOf(card.pile))}
            did={card.put === card.pile ? said.youFoundIt : null}
          />
          {card.put !== card.pile && (
            <p class="quiet">{card.put === null ? said.noneChosen : said.youPut(nameOf(card.put))}</p>
          )}
          <p class="quiet">{card.because}</p>
        </li>
      ))}
    </ul>
  );
}

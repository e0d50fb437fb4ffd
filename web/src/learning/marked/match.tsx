import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { Fit } from './fit.tsx';
import type { MarkedProps } from './marked.tsx';

const said = words.learning.result;

/** Every pair as it belongs together, what was chosen for it, and why. */
export function MatchMarked({ question }: MarkedProps<'match'>): VNode {
  return (
    <ul class="plain-list">
      {question.pairs.map(({ id, left, right, put, because }) => (
        <li key={id} class={put === right ? 'answer is-chosen' : 'answer'}>
          <p class="label">{left}</p>
          {put !== null && put !== right && <Fit fits={false} says={said.youMatched(put)} />}
          <Fit fits says={said.belongsTo(right)} did={put === right ? said.youFoundIt : null} />
          {put === null && <p class="quiet">{said.noneChosen}</p>}
          <p class="quiet">{because}</p>
        </li>
      ))}
    </ul>
  );
}

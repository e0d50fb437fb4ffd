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
          <Fit
            fits={put === right}
            says={said.belongsTo(right)}
            did={put === right ? said.youFoundIt : null}
          />
          {put !== right && <p class="quiet">{put === null ? said.noneChosen : said.youMatched(put)}</p>}
          <p class="quiet">{because}</p>
        </li>
      ))}
    </ul>
  );
}

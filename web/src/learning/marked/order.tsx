import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { Fit } from './fit.tsx';
import type { MarkedProps } from './marked.tsx';

const said = words.learning.result;

/** The steps in an order that works, each with the place it was given. */
export function OrderMarked({ question }: MarkedProps<'order'>): VNode {
  const untouched = question.steps.every(({ put }) => put === null);
  return (
    <>
      {untouched && <p class="quiet">{said.noneChosen}</p>}
      <p>{said.ordered}</p>
      <ol class="plain-list ordering">
        {question.steps.map(({ id, words: step, put }, index) => {
          const here = put === index + 1;
          return (
            <li key={id} class="to-order">
              <span class="order-place" aria-hidden="true">
                {index + 1}
              </span>
              <div class="to-order-words">
                <p>{step}</p>
                {!untouched && (
                  <Fit
                    fits={here}
                    says={here ? said.putThere : put === null ? said.notPut : said.putAt(put)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p>{question.because}</p>
    </>
  );
}

import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { Fit } from './fit.tsx';
import type { MarkedProps } from './marked.tsx';

const said = words.learning.result;

type Option = MarkedProps<'one' | 'many'>['question']['options'][number];

function Options({ options }: { readonly options: readonly Option[] }): VNode {
  return (
    <ul class="plain-list">
      {options.map((option) => (
        <li key={option.id} class={option.chosen ? 'answer is-chosen' : 'answer'}>
          <Fit
            fits={option.right}
            says={option.right ? said.fits : said.doesNotFit}
            did={option.chosen ? said.youChose : null}
          />
          <p>{option.words}</p>
          <p class="quiet">{option.because}</p>
        </li>
      ))}
    </ul>
  );
}

/** What fits and what was chosen stand open; the other options wait behind one tap. */
export function ChosenMarked({ question }: MarkedProps<'one' | 'many'>): VNode {
  const first = question.options.filter(({ right, chosen }) => right || chosen);
  const others = question.options.filter((option) => !first.includes(option));
  return (
    <>
      {question.options.every(({ chosen }) => !chosen) && <p class="quiet">{said.noneChosen}</p>}
      <Options options={first} />
      {others.length > 0 && (
        <details class="more">
          <summary>{said.others}</summary>
          <Options options={others} />
        </details>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../../look/words.ts';
import { pairsIn, withPair } from '../chosen.ts';
import type { QuestionProps } from './question.tsx';

/** Letters from which on a list on a small phone cuts words off; the whole of them then stands below it. */
const cutOff = 32;

/** Pairs to find: for each left side a list to choose its right side from. */
export function Match({ question, answer, setAnswer }: QuestionProps<'match'>): VNode {
  const pairs = pairsIn(answer);
  const id = useId();
  return (
    <>
      {question.lefts.map((left) => {
        const chosen = question.rights.find((right) => right.id === pairs[left.id]);
        return (
          <div key={left.id} class="field to-match">
            <label class="label" for={`${id}-${left.id}`}>
              {left.words}
            </label>
            <select
              id={`${id}-${left.id}`}
              class="choosing"
              value={chosen?.id ?? ''}
              onChange={(event) => setAnswer(withPair(pairs, left.id, event.currentTarget.value))}
            >
              <option value="">{words.learning.check.choose}</option>
              {question.rights.map((right) => (
                <option key={right.id} value={right.id}>
                  {right.words}
                </option>
              ))}
            </select>
            {chosen !== undefined && chosen.words.length > cutOff && (
              <p class="quiet matched" aria-hidden="true">
                {chosen.words}
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

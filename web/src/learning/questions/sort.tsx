import type { VNode } from 'preact';
import { pairsIn, withPair } from '../chosen.ts';
import type { QuestionProps } from './question.tsx';

/** Cards to lay on piles: under each card, the piles as radio buttons. */
export function Sort({ question, answer, setAnswer }: QuestionProps<'sort'>): VNode {
  const pairs = pairsIn(answer);
  return (
    <>
      {question.cards.map((card) => (
        <fieldset key={card.id} class="to-sort">
          <legend>{card.words}</legend>
          <div class="piles">
            {question.piles.map((pile) => (
              <label key={pile.id} class="choice">
                <input
                  type="radio"
                  name={`${question.id}/${card.id}`}
                  value={pile.id}
                  checked={pairs[card.id] === pile.id}
                  onChange={() => setAnswer(withPair(pairs, card.id, pile.id))}
                />
                <span>{pile.words}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

import type { VNode } from 'preact';
import { idsIn, withId } from '../chosen.ts';
import type { QuestionProps } from './question.tsx';

/** One answer of several, by radio buttons. */
export function ChooseOne({ question, answer, setAnswer }: QuestionProps<'one' | 'many'>): VNode {
  return (
    <>
      {question.options.map(({ id, words }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name={question.id}
            value={id}
            checked={answer === id}
            onChange={() => setAnswer(id)}
          />
          <span>{words}</span>
        </label>
      ))}
    </>
  );
}

/** One or more answers of several, by boxes to tick. */
export function ChooseMany({ question, answer, setAnswer }: QuestionProps<'one' | 'many'>): VNode {
  const chosen = idsIn(answer);
  return (
    <>
      {question.options.map(({ id, words }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            name={question.id}
            value={id}
            checked={chosen.includes(id)}
            onChange={(event) => setAnswer(withId(chosen, id, event.currentTarget.checked))}
          />
          <span>{words}</span>
        </label>
      ))}
    </>
  );
}

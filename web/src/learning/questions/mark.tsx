import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { idsIn, withId } from '../chosen.ts';
import type { QuestionProps } from './question.tsx';

/** A small talk in which some sentences are to be marked: a box to tick in every bubble. */
export function MarkTalk({ question, answer, setAnswer }: QuestionProps<'mark'>): VNode {
  const marked = idsIn(answer);
  return (
    <ol class="talk">
      {question.conversation.map((line) => {
        const name = words.learning.check.speakers[line.who];
        return (
          <li key={line.id} class={line.who === 'supporter' ? 'said-by is-mine' : 'said-by'}>
            <span class="said-by-name" aria-hidden="true">
              {name}
            </span>
            <label class="choice bubble">
              <input
                type="checkbox"
                name={question.id}
                value={line.id}
                checked={marked.includes(line.id)}
                onChange={(event) => setAnswer(withId(marked, line.id, event.currentTarget.checked))}
              />
              <span>
                <span class="unseen">{`${name}: `}</span>
                {line.words}
              </span>
            </label>
          </li>
        );
      })}
    </ol>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { messageCharacters } from '../../look/limits.ts';
import { words } from '../../look/words.ts';
import { textIn } from '../chosen.ts';
import type { QuestionProps } from './question.tsx';

const said = words.learning.check;

/** Words of one’s own, under what a peer just said. */
export function Write({ question, answer, setAnswer }: QuestionProps<'write'>): VNode {
  const id = useId();
  const written = textIn(answer);
  return (
    <>
      <div class="said-by">
        <p class="said-by-name">{said.peerSaid}</p>
        <p class="bubble">{question.before}</p>
      </div>
      <div class="field">
        <label class="label" for={id}>
          {said.yourWords}
        </label>
        <textarea
          id={id}
          class="writing"
          rows={3}
          dir="auto"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={written}
          onInput={(event) => setAnswer(event.currentTarget.value)}
        />
        <div id={`${id}-hint`}>
          {said.machineHears.map((line) => (
            <span key={line} class="hint">
              {line}
            </span>
          ))}
        </div>
        {written.length > messageCharacters && (
          <p class="notice" role="status">
            {words.learning.tooLong(written.length, messageCharacters)}
          </p>
        )}
      </div>
    </>
  );
}

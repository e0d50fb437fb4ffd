import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { Fit } from './fit.tsx';
import type { MarkedProps } from './marked.tsx';

const said = words.learning.result;

/** The small talk once more: under each sentence whether it was one to mark, and why. */
export function TalkMarked({ question }: MarkedProps<'mark'>): VNode {
  const none = question.conversation.every(({ marked }) => !marked);
  return (
    <>
      {none && <p class="quiet">{said.noneChosen}</p>}
      <ol class="talk">
        {question.conversation.map((line) => (
          <li key={line.id} class={line.who === 'supporter' ? 'said-by is-mine' : 'said-by'}>
            <span class="said-by-name">{words.learning.check.speakers[line.who]}</span>
            <p class="bubble">{line.words}</p>
            {(line.right || line.marked) && (
              <Fit
                fits={line.right}
                says={line.right ? said.toMark : said.notToMark}
                did={line.marked ? said.youMarked : none ? null : said.youDidNot}
              />
            )}
            <p class="quiet">{line.because}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

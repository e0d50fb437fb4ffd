import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../look/announcer.ts';
import { words } from '../../look/words.ts';
import { idsIn, movedBy, orderOf } from '../chosen.ts';
import type { QuestionProps } from './question.tsx';

const said = words.learning.check;

/** Steps to bring into order, each with a button up and one down; the focus stays with the step that moves. */
export function Order({ question, answer, setAnswer }: QuestionProps<'order'>): VNode {
  const order = orderOf(question, answer);
  const touched = idsIn(answer).length > 0;
  const pressed = useRef<HTMLElement | null>(null);
  const line = useRef<HTMLParagraphElement>(null);

  // A button that moves in the page loses the focus: it gets it back where it stands now.
  useEffect(() => {
    pressed.current?.focus();
    // Just inside the screen may still be under the doors.
    pressed.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = null;
  }, [answer]);

  function move(id: string, by: -1 | 1, button: HTMLElement): void {
    const next = movedBy(order, id, by);
    pressed.current = button;
    announce(said.nowAt(next.indexOf(id) + 1, next.length));
    setAnswer(next);
  }

  return (
    <>
      <ol class="plain-list ordering">
        {order.map((id, index) => {
          const step = question.steps.find((one) => one.id === id)?.words ?? '';
          const first = index === 0;
          const last = index === order.length - 1;
          return (
            <li key={id} class="to-order">
              <span class="order-place" aria-hidden="true">
                {index + 1}
              </span>
              <span class="to-order-words">{step}</span>
              <span class="order-moves">
                <button
                  type="button"
                  class="button is-plain"
                  aria-label={said.upSpoken(step)}
                  aria-disabled={first}
                  onClick={(event) => move(id, -1, event.currentTarget)}
                >
                  {said.up}
                </button>
                <button
                  type="button"
                  class="button is-plain"
                  aria-label={said.downSpoken(step)}
                  aria-disabled={last}
                  onClick={(event) => move(id, 1, event.currentTarget)}
                >
                  {said.down}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p ref={line} class="quiet order-kept" tabIndex={-1}>
        {touched ? (
          said.orderKept
        ) : (
          <button
            type="button"
            class="button is-quiet"
            onClick={() => {
              pressed.current = line.current;
              setAnswer([...order]);
            }}
          >
            {said.leaveOrder}
          </button>
        )}
      </p>
    </>
  );
}

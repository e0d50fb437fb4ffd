import { useSignal } from '@preact/signals';
import type { PracticeConversation, PracticeConversationOnList } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Trouble } from '../look/asking.ts';
import { dayAndTime } from '../look/days.ts';
import { Trying } from '../look/trying.tsx';
import { words } from '../look/words.ts';
import { askForTalk } from './asked.ts';
import { learnerTurn } from './openness-line.ts';
import { parting } from './parting.ts';
import { Message } from './talk.tsx';

const said = words.practising.lookBack;

interface OtherTryProps {
  readonly here: PracticeConversation;
  readonly other: PracticeConversationOnList;
}

function titleOfTry({ here, other }: OtherTryProps): string {
  if (other.rewoundFrom === null) return said.firstTry;
  const turn = learnerTurn(here.turns, other.rewoundFrom.beforeSeq);
  return turn === 0 ? words.practising.meet.anotherTry : said.otherTry(turn);
}

function OtherTry({ here, other }: OtherTryProps): VNode {
  const fetched = useSignal<PracticeConversation | null>(null);
  const trouble = useSignal<Trouble | null>(null);

  async function open(isOpen: boolean): Promise<void> {
    if (!isOpen || fetched.value !== null) return;
    trouble.value = null;
    const answer = await askForTalk(other.id);
    if (answer.ok) fetched.value = answer.value;
    else trouble.value = answer.because;
  }

  const both = fetched.value === null ? null : parting(here.turns, fetched.value.turns);
  const { name } = here.person;
  return (
    <li class="other-try">
      <p>
        <a href={`/practise/${other.id}/look-back`}>{titleOfTry({ here, other })}</a>
        <span class="quiet">
          {` · ${dayAndTime(other.startedAt)} · ${words.practising.meet.turns(other.learnerTurns)}`}
        </span>
      </p>
      <details class="more" onToggle={(event) => void open(event.currentTarget.open)}>
        <summary>{said.beside}</summary>
        <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
        {both !== null && (
          <div class="two-tries">
            {(
              [
                [said.thisTry, both.one],
                [titleOfTry({ here, other }), both.other],
              ] as const
            ).map(([title, turns]) => (
              <section key={title} class="section">
                <h3>{title}</h3>
                {turns.length === 0 && <p class="quiet">{said.samePath}</p>}
                <ol class="talk">
                  {turns.map((turn) => (
                    <Message key={turn.seq} turn={turn} name={name} />
                  ))}
                </ol>
              </section>
            ))}
          </div>
        )}
      </details>
    </li>
  );
}

interface OtherTriesProps {
  readonly here: PracticeConversation;
  readonly others: readonly PracticeConversationOnList[];
}

/** The other tries of the same talk; each can be laid beside this one. */
export function OtherTries({ here, others }: OtherTriesProps): VNode | null {
  if (others.length === 0) return null;
  return (
    <section id="other-tries" class="section other-tries" tabIndex={-1} aria-labelledby="other-tries-title">
      <h2 id="other-tries-title">{said.otherTries}</h2>
      <ul class="plain-list">
        {others.map((other) => (
          <OtherTry key={other.id} here={here} other={other} />
        ))}
      </ul>
    </section>
  );
}

import type { Mover } from '@wayfellow/mi/coaching';
import type { ConversationLookedBackAt } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { Sign } from '../look/sign.tsx';
import { words } from '../look/words.ts';
import { learnerTurn, opennessLine } from './openness-line.ts';

const said = words.practising.lookBack;

/** What changed since the point before, in words; null for the first. */
function change(now: number, before: number | undefined): string | null {
  if (before === undefined) return null;
  if (now - before >= 0.15) return said.opened;
  if (before - now >= 0.15) return said.closed;
  return said.same;
}

function OpennessTable({ lookedAt }: { readonly lookedAt: ConversationLookedBackAt }): VNode {
  const { turns } = lookedAt.conversation;
  const points = lookedAt.lookBack.openness;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{said.tableTurn}</th>
          <th scope="col">{said.tableOpenness}</th>
          <th scope="col">{said.tableChange}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, index) => {
          const turn = learnerTurn(turns, point.seq);
          return (
            <tr key={point.seq}>
              <th scope="row">{turn === 0 ? said.start : turn}</th>
              <td>{said.openOf(Math.round(point.value * 10) / 10)}</td>
              <td>{change(point.value, points[index - 1]?.value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The openness of the person over the talk, as water that rises and falls, with the sentences that moved it, and the same as a table. */
export function OpennessDrawing({ lookedAt }: { readonly lookedAt: ConversationLookedBackAt }): VNode | null {
  const { conversation, lookBack } = lookedAt;
  const drawn = opennessLine(lookBack.openness, lookBack.movedBy);
  if (drawn === null) return null;
  const { name } = conversation.person;
  const movers = [...lookBack.movedBy].sort((a, b) => a.seq - b.seq || a.sentence - b.sentence);
  const moved = ({ seq, direction }: Pick<Mover, 'seq' | 'direction'>): string =>
    said.moved(
      learnerTurn(conversation.turns, seq),
      direction === 'opened' ? said.keyOpened(name) : said.keyClosed(name),
    );
  return (
    <figure class="openness card" aria-labelledby="openness-title">
      <figcaption id="openness-title" class="small-heading">
        {said.lineTitle(name)}
      </figcaption>
      <div class="water" aria-hidden="true">
        <span class="water-more">{said.moreOpen}</span>
        <span class="water-less">{said.lessOpen}</span>
        <svg class="water-drawing" viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="water-body" d={drawn.water} />
          <path class="water-line" d={drawn.line} />
        </svg>
        {drawn.marks.map((mark) => (
          <span
            key={`${mark.seq}${mark.direction}`}
            class={`water-dot ${mark.direction === 'opened' ? 'is-mi' : 'is-away'}`}
            style={{ insetInlineStart: `${mark.place.x}%`, insetBlockStart: `${mark.place.y}%` }}
          />
        ))}
      </div>
      <p class="water-marks">
        {drawn.marks.map((mark) => {
          const opened = mark.direction === 'opened';
          const turn = learnerTurn(conversation.turns, mark.seq);
          return (
            <a
              key={`${mark.seq}${mark.direction}`}
              class={`water-mark ${opened ? 'is-mi' : 'is-away'} row-${mark.row}`}
              href={`#turn-${mark.seq}`}
              style={{ insetInlineStart: `${mark.place.x}%` }}
              aria-label={moved(mark)}
            >
              <Sign side={opened ? 'mi' : 'traditional'} />
              {turn}
            </a>
          );
        })}
      </p>
      {movers.length > 0 && (
        <ul class="plain-list">
          {movers.map((mover) => (
            <li key={`${mover.seq}-${mover.sentence}`}>
              <p class={`small-heading ${mover.direction === 'opened' ? 'is-mi' : 'is-away'}`}>
                <Sign side={mover.direction === 'opened' ? 'mi' : 'traditional'} />
                {moved(mover)}
              </p>
              <p class="openness-words" dir="auto">
                <q>{mover.words}</q>
              </p>
            </li>
          ))}
        </ul>
      )}
      <details class="more">
        <summary>{said.asTable}</summary>
        <OpennessTable lookedAt={lookedAt} />
      </details>
    </figure>
  );
}

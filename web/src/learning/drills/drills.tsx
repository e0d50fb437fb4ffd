import type { DrillOnShelf } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../../look/asking.ts';
import type { Page } from '../../look/way.ts';
import { words } from '../../look/words.ts';
import { wayToDrill } from './addresses.ts';
import { askForDrills } from './asked.ts';

const said = words.learning.drills;

/** How far someone is in a drill: said quietly, and nothing before the first card. */
export function howFar({ triedCount, cardCount }: Pick<DrillOnShelf, 'triedCount' | 'cardCount'>): string {
  return triedCount === 0 ? said.cards(cardCount) : said.tried(triedCount, cardCount);
}

function DrillsScreen({ drills }: { readonly drills: readonly DrillOnShelf[] }): VNode {
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{said.title}</h1>
        <p>{said.about}</p>
      </div>
      <ul class="plain-list drills">
        {drills.map((drill) => (
          <li key={drill.id}>
            <h2>
              <a href={wayToDrill(drill.id)}>{drill.title}</a>
            </h2>
            <p>{drill.about}</p>
            <p class="quiet">{howFar(drill)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The page that lists the drills. */
export async function openDrills(): Promise<Answer<Page>> {
  const answer = await askForDrills();
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: {
      title: said.name,
      back: { to: '/learn', label: words.frame.backToLearn },
      door: 'learn',
      show: () => <DrillsScreen drills={answer.value} />,
    },
  };
}

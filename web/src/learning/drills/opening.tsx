import type { DrillToTake } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../../look/asking.ts';
import type { Page } from '../../look/way.ts';
import { words } from '../../look/words.ts';
import { wayToCard } from './addresses.ts';
import { askForDrill } from './asked.ts';
import { howFar } from './drills.tsx';

const said = words.learning.drill;

function OpeningScreen({ drill }: { readonly drill: DrillToTake }): VNode {
  return (
    <>
      <div class="page-head">
        <h1 tabIndex={-1}>{drill.title}</h1>
        <p>{drill.about}</p>
      </div>
      <section class="section">
        <h2>{said.whatIsAsked}</h2>
        <p>{drill.asks}</p>
      </section>
      {drill.note !== null && (
        <section class="notice content-note">
          <div>
            <h2 class="small-heading">{said.noteTitle}</h2>
            <p>{drill.note}</p>
            <p>{said.noteWays}</p>
          </div>
        </section>
      )}
      <p class="buttons">
        <a class="button" href={wayToCard(drill.id, drill.card.id)}>
          {said.begin}
        </a>
        <a class="button is-quiet" href="/drills">
          {said.notNow}
        </a>
      </p>
      <p class="quiet">{howFar(drill)}</p>
    </>
  );
}

/** The page before the first card: what the drill is about, what is asked, and what is heavy in it. */
export async function openDrill(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const drill = await askForDrill(found['drill'] ?? '');
  if (!drill.ok) return drill;
  return {
    ok: true,
    value: {
      title: words.learning.drills.name,
      note: drill.value.title,
      back: { to: '/drills', label: words.learning.drills.back },
      door: 'learn',
      show: () => <OpeningScreen drill={drill.value} />,
    },
  };
}

import type { HandoutToRead } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForHandout } from './asked.ts';
import { Parts } from './parts.tsx';

const said = words.learning.handout;

function HandoutScreen({ handout }: { readonly handout: HandoutToRead }): VNode {
  return (
    <article class="lesson handout">
      <div class="page-head">
        <p class="kicker not-printed">{said.kicker}</p>
        <h1>{handout.title}</h1>
        <p>{handout.about}</p>
        <p class="buttons not-printed">
          <button type="button" class="button" onClick={() => print()}>
            {said.print}
          </button>
        </p>
      </div>
      <Parts all={handout.parts} />
    </article>
  );
}

/** A text to read and to print. */
export async function openHandout(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const answer = await askForHandout(found['handout'] ?? '');
  if (!answer.ok) return answer;
  const handout = answer.value;
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      note: handout.title,
      back: { to: '/learn', label: words.frame.backToLearn },
      door: 'learn',
      show: () => <HandoutScreen handout={handout} />,
    },
  };
}

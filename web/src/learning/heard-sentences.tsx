import type { HeardSupporterTurn } from '@wayfellow/mi/behaviours';
import type { VNode } from 'preact';
import type { Catalogue } from '../look/catalogue.ts';
import { HeardChips } from '../look/chip.tsx';
import { words } from '../look/words.ts';

const said = words.practising.lookBack;

interface HeardSentencesProps {
  readonly heard: HeardSupporterTurn;
  readonly catalogue: Catalogue;
}

/** Every sentence of what was written, with what was heard in it, how surely, and what that goes by. */
export function HeardSentences({ heard, catalogue }: HeardSentencesProps): VNode {
  return (
    <ul class="plain-list heard-sentences">
      {heard.sentences.map(({ start, text, behaviour, probability, flags, because, orElse }) => (
        <li key={start} class="heard-sentence">
          <p class="bubble is-mine" dir="auto">
            {text}
          </p>
          <p class="chips">
            <HeardChips
              catalogue={catalogue}
              behaviour={behaviour}
              sure={catalogue.sureness(probability)}
              flags={flags}
            />
          </p>
          <p class="quiet">
            {said.goesBy(because)}
            {orElse !== undefined && ` ${said.orElse(catalogue.supporterBehaviours[orElse].name)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

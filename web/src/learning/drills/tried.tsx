import { useSignal } from '@preact/signals';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { DrillTry } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Trouble } from '../../look/asking.ts';
import type { Catalogue } from '../../look/catalogue.ts';
import { Trying } from '../../look/trying.tsx';
import { words } from '../../look/words.ts';
import { HeardSentences } from '../heard-sentences.tsx';
import { OwnReading } from '../marked/own-reading.tsx';

const said = words.learning.drill;

type TryOf<Kind extends DrillTry['kind']> = Extract<DrillTry, { readonly kind: Kind }>;

/** Keeps the learner’s own reading of a try, or takes it back with null; gives what went wrong, or null. */
export type KeepReading = (tryId: string, behaviour: SupporterBehaviour | null) => Promise<Trouble | null>;

interface TriedProps<Kind extends DrillTry['kind']> {
  readonly tried: TryOf<Kind>;
  readonly catalogue: Catalogue;
  readonly keepReading: KeepReading;
}

function WritingTried({ tried, catalogue, keepReading }: TriedProps<'say-it-your-way'>): VNode {
  const { feedback, heard, worked, seenAs } = tried;
  return (
    <section class="section heard-try">
      <p class="kicker">{said.heardTitle}</p>
      <h2 tabIndex={-1}>{feedback.title}</h2>
      <HeardSentences heard={heard} catalogue={catalogue} />
      {feedback.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="insight">
        <p>{feedback.next}</p>
        {feedback.because !== null && <p class="quiet">{feedback.because}</p>}
      </div>
      <OwnReading
        catalogue={catalogue}
        seenAs={seenAs}
        keep={(behaviour) => keepReading(tried.id, behaviour)}
      />
      <details class="more">
        <summary>{said.worked}</summary>
        <ul class="plain-list examples">
          {worked.map((one) => (
            <li key={one.words}>
              <p class="spoken">{one.words}</p>
              <p class="quiet">{one.because}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function SortingTried({ tried, catalogue, keepReading }: TriedProps<'sort-the-sentence'>): VNode {
  const { id, chosen, behaviour, because, seenAs } = tried;
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const changed = useRef(false);
  const { supporterBehaviours } = catalogue;
  const { name } = supporterBehaviours[behaviour];
  const laid = supporterBehaviours[chosen].name;

  useEffect(() => {
    if (changed.current) (line.current ?? button.current)?.focus();
    changed.current = false;
  }, [seenAs]);

  async function keep(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    changed.current = true;
    trouble.value = await keepReading(id, seenAs === null ? chosen : null);
    busy.value = false;
  }

  return (
    <section class="section sorted-try">
      <h2 tabIndex={-1}>{chosen === behaviour ? said.fits(name) : said.fitsBest(name)}</h2>
      <p>{because}</p>
      {chosen !== behaviour && (
        <>
          <p class="quiet">{said.youLaid(laid)}</p>
          {seenAs !== null && (
            <p ref={line} tabIndex={-1}>
              {words.learning.result.youSee(supporterBehaviours[seenAs].name)}
            </p>
          )}
          <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
          <p class="buttons">
            <button
              ref={button}
              type="button"
              class="button is-plain"
              aria-disabled={busy.value}
              onClick={() => void keep()}
            >
              {seenAs === null ? said.stays(laid) : said.takeBack}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function MarkingTried({ tried, catalogue }: Omit<TriedProps<'hear-the-change-talk'>, 'keepReading'>): VNode {
  return (
    <section class="section">
      <h2 tabIndex={-1}>{said.eachLooked}</h2>
      <ol class="plain-list leaning">
        {tried.said.map((sentence, place) => {
          const leans = sentence.kind === 'changeTalk';
          return (
            <li key={place} class={leans ? 'answer is-chosen' : 'answer'}>
              <p class="spoken">{sentence.words}</p>
              <p class="chips">
                <span class={leans ? 'chip is-mi' : 'chip is-neither'}>
                  {catalogue.peerBehaviours[sentence.kind].name}
                </span>
                {sentence.marked && <span class="quiet">{said.marked}</span>}
              </p>
              <p class="quiet">{sentence.because}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface CardTriedProps {
  readonly tried: DrillTry;
  readonly catalogue: Catalogue;
  readonly keepReading: KeepReading;
}

/** One try at a card, looked at: what was heard or where it fits, why, and the learner’s own reading beside it. */
export function CardTried({ tried, catalogue, keepReading }: CardTriedProps): VNode {
  switch (tried.kind) {
    case 'say-it-your-way':
      return <WritingTried tried={tried} catalogue={catalogue} keepReading={keepReading} />;
    case 'sort-the-sentence':
      return <SortingTried tried={tried} catalogue={catalogue} keepReading={keepReading} />;
    case 'hear-the-change-talk':
      return <MarkingTried tried={tried} catalogue={catalogue} />;
  }
}

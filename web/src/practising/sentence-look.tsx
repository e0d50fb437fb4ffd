import { useSignal } from '@preact/signals';
import type { AnotherWay, SentenceLook } from '@wayfellow/mi/coaching';
import type { HeardSupporterSentence, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Trouble } from '../look/asking.ts';
import type { Catalogue } from '../look/catalogue.ts';
import { Chip, HeardChips } from '../look/chip.tsx';
import { Trying } from '../look/trying.tsx';
import { words } from '../look/words.ts';
import { keepReading, takeReadingBack } from './asked.ts';

const said = words.practising.lookBack;

interface ReadingProps {
  readonly conversation: string;
  readonly look: SentenceLook;
  readonly catalogue: Catalogue;
  readonly reading: SupporterBehaviour | null;
  readonly setReading: (reading: SupporterBehaviour | null) => void;
}

/** “I see it differently”: the learner's own reading, kept beside ours, and taken back as easily. */
function OwnReading({ conversation, look, catalogue, reading, setReading }: ReadingProps): VNode {
  const chosen = useSignal<SupporterBehaviour>(reading ?? look.behaviour);
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const changed = useRef(false);
  const { supporterBehaviours, supporterBehaviourNames } = catalogue;

  // What was pressed is gone with the change: the focus goes on to what stands in its place.
  useEffect(() => {
    if (changed.current) place.current?.focus();
    changed.current = false;
  }, [reading]);

  async function keep(wanted: SupporterBehaviour | null): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    trouble.value = null;
    const answer =
      wanted === null
        ? await takeReadingBack(conversation, look.seq, look.sentence)
        : await keepReading(conversation, look.seq, look.sentence, { behaviour: wanted });
    busy.value = false;
    if (answer.ok) {
      changed.current = true;
      setReading(wanted);
    } else trouble.value = answer.because;
  }

  if (reading !== null) {
    return (
      <div class="own-reading flow">
        <p
          ref={(line) => {
            place.current = line;
          }}
          tabIndex={-1}
        >
          {said.youSee(supporterBehaviours[reading].name)}
        </p>
        <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
        <button type="button" class="button is-quiet" onClick={() => void keep(null)}>
          {said.takeBack}
        </button>
      </div>
    );
  }
  return (
    <details class="more own-reading">
      <summary
        ref={(line) => {
          place.current = line;
        }}
      >
        {said.differently}
      </summary>
      <div class="flow">
        <label class="label" for={id}>
          {said.differentlyLabel}
        </label>
        <select
          id={id}
          class="choosing"
          value={chosen.value}
          onChange={(event) => {
            const wanted = supporterBehaviourNames.find((name) => name === event.currentTarget.value);
            if (wanted !== undefined) chosen.value = wanted;
          }}
        >
          {supporterBehaviourNames.map((name) => (
            <option key={name} value={name}>
              {supporterBehaviours[name].name}
            </option>
          ))}
        </select>
        <p class="quiet">{supporterBehaviours[chosen.value].meaning}</p>
        <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
        <p class="buttons">
          <button
            type="button"
            class="button is-plain"
            aria-disabled={busy.value || chosen.value === look.behaviour}
            onClick={() => {
              if (chosen.value !== look.behaviour) void keep(chosen.value);
            }}
          >
            {busy.value ? said.keeping : said.keep}
          </button>
          <span class="quiet">{said.differentlyHint}</span>
        </p>
      </div>
    </details>
  );
}

interface SentenceProps {
  readonly conversation: string;
  readonly look: SentenceLook;
  readonly heard: HeardSupporterSentence | null;
  readonly catalogue: Catalogue;
  readonly reading: SupporterBehaviour | null;
  /** True when the turn has more than one sentence, so that each is quoted. */
  readonly quoted: boolean;
}

/** A way to say it here, words to begin with that fit any turn, or something for the learner to ask themselves. */
function AnotherWayShown({ way }: { readonly way: AnotherWay }): VNode {
  return (
    <div class="another-way">
      <p class="small-heading">{said.anotherWay[way.from]}</p>
      <p>{way.from === 'question' ? way.words : <q>{way.words}</q>}</p>
      <p class="quiet">{way.why}</p>
    </div>
  );
}

/** One sentence of the learner: its chips, and on tap what it did and how else it could have gone. */
export function SentenceLookedAt(props: SentenceProps): VNode {
  const { conversation, look, heard, catalogue, quoted } = props;
  const reading = useSignal(props.reading);
  const { supporterBehaviours } = catalogue;
  return (
    <details class="sentence">
      <summary>
        <span class="chips">
          <HeardChips
            catalogue={catalogue}
            behaviour={look.behaviour}
            sure={look.sure}
            flags={heard?.flags ?? []}
          />
          {reading.value !== null && (
            <Chip
              side={supporterBehaviours[reading.value].side}
              name={said.youSee(supporterBehaviours[reading.value].name)}
            />
          )}
        </span>
        {quoted && <span class="quiet sentence-words">{look.words}</span>}
      </summary>
      <div class="sentence-inside flow">
        <p>{look.what}</p>
        <p>{look.effect}</p>
        {look.anotherWay !== null && <AnotherWayShown way={look.anotherWay} />}
        <p class="quiet">
          {[
            said.howSure[look.sure],
            heard === null ? '' : said.goesBy(heard.because),
            heard?.orElse === undefined ? '' : said.orElse(supporterBehaviours[heard.orElse].name),
          ]
            .filter((part) => part !== '')
            .join(' ')}
        </p>
        <OwnReading
          conversation={conversation}
          look={look}
          catalogue={catalogue}
          reading={reading.value}
          setReading={(next) => {
            reading.value = next;
          }}
        />
      </div>
    </details>
  );
}

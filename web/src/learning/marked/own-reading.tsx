import { useSignal } from '@preact/signals';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Trouble } from '../../look/asking.ts';
import type { Catalogue } from '../../look/catalogue.ts';
import { Trying } from '../../look/trying.tsx';
import { words } from '../../look/words.ts';

const said = words.learning.result;

interface OwnReadingProps {
  readonly catalogue: Catalogue;
  readonly seenAs: SupporterBehaviour | null;
  readonly keep: (behaviour: SupporterBehaviour) => Promise<Trouble | null>;
}

/** “I see it differently”: the writer chooses what their words are; whether that counts, the server says. */
export function OwnReading({ catalogue, seenAs, keep }: OwnReadingProps): VNode {
  const chosen = useSignal<SupporterBehaviour | null>(seenAs);
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const id = useId();
  const line = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDetailsElement>(null);
  const changed = useRef(false);
  const { supporterBehaviours, supporterBehaviourNames } = catalogue;

  // What was pressed folds away with the change: the focus goes on to what it came to.
  useEffect(() => {
    if (changed.current) line.current?.focus();
    changed.current = false;
  }, [seenAs]);

  async function keepChosen(): Promise<void> {
    const wanted = chosen.value;
    if (busy.value || wanted === null || wanted === seenAs) return;
    busy.value = true;
    changed.current = true;
    trouble.value = await keep(wanted);
    busy.value = false;
    if (trouble.value !== null) changed.current = false;
    else if (list.current !== null) list.current.open = false;
  }

  return (
    <div class="own-reading flow">
      {seenAs !== null && (
        <p ref={line} tabIndex={-1}>
          {said.youSee(supporterBehaviours[seenAs].name)}
        </p>
      )}
      <details ref={list} class="more">
        <summary>{seenAs === null ? said.differently : said.changeReading}</summary>
        <div class="flow">
          <div class="field">
            <label class="label" for={id}>
              {said.differentlyLabel}
            </label>
            <select
              id={id}
              class="choosing"
              value={chosen.value ?? ''}
              onChange={(event) => {
                const wanted = supporterBehaviourNames.find((name) => name === event.currentTarget.value);
                chosen.value = wanted ?? null;
              }}
            >
              {chosen.value === null && <option value="">{words.learning.check.choose}</option>}
              {supporterBehaviourNames.map((name) => (
                <option key={name} value={name}>
                  {supporterBehaviours[name].name}
                </option>
              ))}
            </select>
            {chosen.value !== null && <p class="hint">{supporterBehaviours[chosen.value].meaning}</p>}
          </div>
          <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
          <p class="buttons">
            <button
              type="button"
              class="button is-plain"
              aria-disabled={busy.value || chosen.value === null || chosen.value === seenAs}
              onClick={() => void keepChosen()}
            >
              {busy.value ? said.keeping : said.keep}
            </button>
            <span class="quiet">{said.differentlyHint}</span>
          </p>
        </div>
      </details>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { DrillToTake } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { announce } from '../look/announcer.ts';
import { makeId } from '../look/asking.ts';
import type { Answer, Trouble } from '../look/asking.ts';
import { fetchCatalogue } from '../look/catalogue.ts';
import type { Catalogue } from '../look/catalogue.ts';
import { messageCharacters } from '../look/limits.ts';
import { Sign } from '../look/sign.tsx';
import { Trying } from '../look/trying.tsx';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForDrill, tryDrill } from './asked.ts';
import { HeardTry } from './heard-try.tsx';
import { PeopleWhoHelp } from './people-who-help.tsx';
import { newestFirst } from './tries.ts';

const said = words.learning.drill;

interface DrillScreenProps {
  readonly drill: DrillToTake;
  readonly catalogue: Catalogue;
}

function DrillScreen({ drill, catalogue }: DrillScreenProps): VNode {
  const tries = useSignal(newestFirst(drill.tries));
  const written = useSignal('');
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const ofDanger = useSignal(false);
  /** So that the notice takes the focus each time it comes as an answer. */
  const timesOfDanger = useSignal(0);
  const attempt = useRef({ id: makeId(), words: '' });
  const heard = useRef<HTMLDivElement>(null);
  const tooLong = written.value.length > messageCharacters;
  // After words of danger nothing is said of any try.
  const [newest, ...earlier] = ofDanger.value ? [] : tries.value;

  async function hear(): Promise<void> {
    if (busy.value || tooLong || written.value.trim() === '') {
      if (written.value.trim() === '') trouble.value = 'nothing-written';
      return;
    }
    // The same words sent again are the same try; other words are another.
    if (attempt.current.words !== written.value) attempt.current = { id: makeId(), words: written.value };
    busy.value = true;
    trouble.value = null;
    const answer = await tryDrill(drill.lesson.id, drill.id, {
      tryId: attempt.current.id,
      words: attempt.current.words,
    });
    busy.value = false;
    if (!answer.ok) {
      trouble.value = answer.because;
      return;
    }
    ofDanger.value = answer.value.kind === 'people-can-help';
    if (answer.value.kind === 'people-can-help') {
      timesOfDanger.value += 1;
      return;
    }
    const { tried } = answer.value;
    attempt.current = { id: makeId(), words: '' };
    tries.value = newestFirst([tried, ...tries.value]);
    announce(said.announce(tried.feedback.title));
    requestAnimationFrame(() => heard.current?.scrollIntoView({ block: 'start' }));
  }

  return (
    <>
      <div class="page-head">
        <p class="kicker">{said.note}</p>
        <h1 tabIndex={-1}>{drill.title}</h1>
        {!ofDanger.value && <p>{drill.scene}</p>}
      </div>
      {ofDanger.value ? (
        <PeopleWhoHelp key={timesOfDanger.value} />
      ) : (
        <div class="contrast">
          <div class="contrast-side is-away">
            <p class="contrast-label">
              <Sign side="traditional" />
              {said.someoneSays}
            </p>
            <p class="said spoken">{drill.sentence}</p>
          </div>
        </div>
      )}
      <form
        class="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void hear();
        }}
      >
        <div class="field">
          <label class="label" for="own-words">
            {drill.asks}
          </label>
          <textarea
            id="own-words"
            class="writing"
            rows={4}
            dir="auto"
            autocomplete="off"
            aria-describedby="own-words-hint"
            value={written.value}
            onInput={(event) => {
              written.value = event.currentTarget.value;
              trouble.value = null;
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void hear();
            }}
          />
          <span id="own-words-hint" class="hint">
            {newest === undefined ? said.hint : said.tryAnother}
          </span>
        </div>
        <div role="status">
          {tooLong && <p class="notice">{words.learning.tooLong(written.value.length, messageCharacters)}</p>}
          {trouble.value !== null && <Trying because={trouble.value} />}
        </div>
        <p class="buttons">
          <button type="submit" class="button" aria-disabled={busy.value}>
            {busy.value ? said.hearing : said.hear}
          </button>
          <a class="button is-quiet" href={`/learn/${drill.lesson.id}`}>
            {said.backToLesson}
          </a>
        </p>
      </form>
      {newest !== undefined && (
        <div ref={heard} class="heard-newest">
          <HeardTry tried={newest} catalogue={catalogue} withExamples />
          <p class="buttons after-try">
            <a class="button is-plain" href={`/learn/${drill.lesson.id}/check`}>
              {said.goOnToCheck}
            </a>
          </p>
        </div>
      )}
      {earlier.length > 0 && (
        <details class="more">
          <summary>{said.earlier(earlier.length)}</summary>
          <div class="flow">
            {earlier.map((one) => (
              <HeardTry key={one.id} tried={one} catalogue={catalogue} withExamples={false} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** The page of an exercise. */
export async function openDrill(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const [drill, catalogue] = await Promise.all([
    askForDrill(found['lesson'] ?? '', found['drill'] ?? ''),
    fetchCatalogue(),
  ]);
  if (!drill.ok) return drill;
  if (!catalogue.ok) return catalogue;
  const lesson = drill.value.lesson;
  return {
    ok: true,
    value: {
      title: words.learning.path.lesson(lesson.number),
      note: lesson.title,
      back: { to: `/learn/${lesson.id}`, label: said.backToLesson },
      door: 'learn',
      whoReads: words.frame.onlyYou,
      show: () => <DrillScreen drill={drill.value} catalogue={catalogue.value} />,
    },
  };
}

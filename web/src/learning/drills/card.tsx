import { useSignal } from '@preact/signals';
import type { CardToTry, DrillToTake, DrillTry } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../look/announcer.ts';
import { makeId } from '../../look/asking.ts';
import type { Answer, Trouble } from '../../look/asking.ts';
import { fetchCatalogue } from '../../look/catalogue.ts';
import type { Catalogue } from '../../look/catalogue.ts';
import { messageCharacters } from '../../look/limits.ts';
import { Trying } from '../../look/trying.tsx';
import type { Page } from '../../look/way.ts';
import { words } from '../../look/words.ts';
import { sittingIsAt } from '../../standing/sitting.ts';
import { PeopleWhoHelp } from '../people-who-help.tsx';
import { wayToCard, wayToDrill } from './addresses.ts';
import { askForDrill, keepReading, tryCard } from './asked.ts';
import { canBeSent, nothingYet } from './card-answer.ts';
import type { AnswerSoFar } from './card-answer.ts';
import { CardFields, CardShown } from './card-fields.tsx';
import { CardTried } from './tried.tsx';
import type { KeepReading } from './tried.tsx';
import { newestFirst } from './tries.ts';

const said = words.learning.drill;

const sendWords: Readonly<Record<CardToTry['kind'], { readonly send: string; readonly sending: string }>> = {
  'say-it-your-way': { send: said.hear, sending: said.hearing },
  'sort-the-sentence': { send: said.lay, sending: said.looking },
  'hear-the-change-talk': { send: said.look, sending: said.looking },
};

interface CardScreenProps {
  readonly drill: DrillToTake;
  readonly catalogue: Catalogue;
}

interface FormProps extends CardScreenProps {
  readonly answer: AnswerSoFar;
  readonly setAnswer: (answer: AnswerSoFar) => void;
  readonly arrived: (tried: DrillTry | null) => void;
}

/** The form of a card; the same answer sent again is the same try. */
function CardForm({ drill, catalogue, answer, setAnswer, arrived }: FormProps): VNode {
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | 'nothing-chosen' | null>(null);
  const attempt = useRef<{ readonly id: string; readonly answer: AnswerSoFar } | null>(null);
  const { card } = drill;
  const tooLong = typeof answer === 'string' && answer.length > messageCharacters;

  async function send(): Promise<void> {
    if (busy.value || tooLong) return;
    if (!canBeSent(answer)) {
      trouble.value = card.kind === 'sort-the-sentence' ? 'nothing-chosen' : 'nothing-written';
      return;
    }
    if (attempt.current?.answer !== answer) attempt.current = { id: makeId(), answer };
    busy.value = true;
    trouble.value = null;
    const told = await tryCard(drill.id, card.id, { tryId: attempt.current.id, answer });
    busy.value = false;
    if (!told.ok) trouble.value = told.because;
    else arrived(told.value.kind === 'tried' ? told.value.tried : null);
  }

  return (
    <form
      class="flow drill-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <CardFields
        card={card}
        asks={drill.asks}
        catalogue={catalogue}
        answer={answer}
        setAnswer={(next) => {
          trouble.value = null;
          setAnswer(next);
        }}
        send={() => void send()}
      />
      <div role="status">
        {tooLong && <p class="notice">{words.learning.tooLong(answer.length, messageCharacters)}</p>}
        {trouble.value === 'nothing-chosen' && <p class="notice">{said.chooseFirst}</p>}
        {trouble.value !== null && trouble.value !== 'nothing-chosen' && <Trying because={trouble.value} />}
      </div>
      <p class="buttons">
        <button type="submit" class="button" aria-disabled={busy.value}>
          {busy.value ? sendWords[card.kind].sending : sendWords[card.kind].send}
        </button>
        {drill.nextCardId !== null && (
          <a class="button is-quiet" href={wayToCard(drill.id, drill.nextCardId)}>
            {said.instead}
          </a>
        )}
      </p>
    </form>
  );
}

function CardScreen({ drill, catalogue }: CardScreenProps): VNode {
  const tries = useSignal(newestFirst(drill.tries));
  const answer = useSignal<AnswerSoFar>(nothingYet(drill.card));
  /** The try that is looked at now, by its id; while there is none, the form stands in its place. */
  const lookedAt = useSignal<string | null>(null);
  const ofDanger = useSignal(false);
  /** So that the notice takes the focus each time it comes as an answer. */
  const timesOfDanger = useSignal(0);
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  // What was pressed is gone with the change: the focus goes on to what stands in its place.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const there = lookedAt.value === null ? 'textarea, input' : 'h2';
    place.current?.querySelector<HTMLElement>(there)?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [lookedAt.value]);

  const keep: KeepReading = async (tryId, behaviour) => {
    const kept = await keepReading(drill.id, tryId, { behaviour });
    if (!kept.ok) return kept.because;
    tries.value = tries.value.map((one) => (one.id === tryId ? kept.value : one));
    return null;
  };

  function arrived(tried: DrillTry | null): void {
    ofDanger.value = tried === null;
    if (tried === null) {
      timesOfDanger.value += 1;
      return;
    }
    tries.value = newestFirst([tried, ...tries.value]);
    moved.current = true;
    lookedAt.value = tried.id;
    if (tried.kind === 'say-it-your-way') announce(said.announce(tried.feedback.title));
  }

  // After words of danger nothing is said of any try.
  const shown = ofDanger.value ? [] : tries.value;
  const tried = shown.find(({ id }) => id === lookedAt.value);
  const earlier = shown.filter((one) => one !== tried);
  return (
    <div class="drill-card flow">
      <h1 class={ofDanger.value ? 'unseen' : 'drill-title'} tabIndex={-1}>
        {drill.title}
      </h1>
      {ofDanger.value ? <PeopleWhoHelp key={timesOfDanger.value} /> : <CardShown card={drill.card} />}
      <div ref={place} class={tried === undefined ? undefined : 'heard-newest flow'}>
        {tried === undefined ? (
          <CardForm
            drill={drill}
            catalogue={catalogue}
            answer={answer.value}
            setAnswer={(next) => {
              answer.value = next;
            }}
            arrived={arrived}
          />
        ) : (
          <>
            <CardTried tried={tried} catalogue={catalogue} keepReading={keep} />
            <p class="buttons">
              {sittingIsAt(drill.id, drill.card.id) ? (
                <a class="button" href="/review">
                  {words.standing.review.backFromCard}
                </a>
              ) : (
                drill.nextCardId !== null && (
                  <a class="button" href={wayToCard(drill.id, drill.nextCardId)}>
                    {said.another}
                  </a>
                )
              )}
              <button
                type="button"
                class="button is-plain"
                onClick={() => {
                  moved.current = true;
                  lookedAt.value = null;
                }}
              >
                {said.again}
              </button>
            </p>
          </>
        )}
      </div>
      {earlier.length > 0 && (
        <details class="more">
          <summary>{said.earlier(earlier.length)}</summary>
          <div class="flow">
            {earlier.map((one) => (
              <CardTried key={one.id} tried={one} catalogue={catalogue} keepReading={keep} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** The page of one card. */
export async function openCard(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const [drill, catalogue] = await Promise.all([
    askForDrill(found['drill'] ?? '', found['card'] ?? ''),
    fetchCatalogue(),
  ]);
  if (!drill.ok) return drill;
  if (!catalogue.ok) return catalogue;
  const { id, card, cardCount } = drill.value;
  return {
    ok: true,
    value: {
      title: words.learning.drills.name,
      note: said.card(card.number, cardCount),
      back: sittingIsAt(id, card.id)
        ? { to: '/review', label: words.standing.review.backFromCard }
        : { to: wayToDrill(id), label: said.backToDrill },
      door: 'learn',
      whoReads: words.frame.onlyYou,
      show: () => <CardScreen drill={drill.value} catalogue={catalogue.value} />,
    },
  };
}

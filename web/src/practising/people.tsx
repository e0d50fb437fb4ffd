import { useSignal } from '@preact/signals';
import type { PracticeConversationOnList, PracticePersonToMeet } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { announce } from '../look/announcer.ts';
import { makeId } from '../look/asking.ts';
import type { Answer, Trouble } from '../look/asking.ts';
import { dayAndTime } from '../look/days.ts';
import { PersonDrawing } from '../look/drawings.tsx';
import { Trying } from '../look/trying.tsx';
import { go } from '../look/way.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForPeople, askForTalks, beginTalk, deleteTalk } from './asked.ts';

const said = words.practising.meet;

interface PersonProps {
  readonly person: PracticePersonToMeet;
  readonly filled: boolean;
}

function Person({ person, filled }: PersonProps): VNode {
  const busy = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  // One id for this card: a second tap, or a retry after silence, begins the same talk.
  const conversationId = useRef(makeId());

  async function begin(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    trouble.value = null;
    const answer = await beginTalk({
      conversationId: conversationId.current,
      practicePerson: person.id,
    });
    busy.value = false;
    if (answer.ok) go(`/practise/${answer.value.id}`);
    else trouble.value = answer.because;
  }

  return (
    <section class="card person">
      <div class="person-head">
        <PersonDrawing />
        <div>
          <h2>{person.name}</h2>
          <span class="practice-mark">{words.practising.notReal}</span>
        </div>
      </div>
      {person.about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
      <button
        type="button"
        class={filled ? 'button' : 'button is-plain'}
        aria-disabled={busy.value}
        onClick={() => void begin()}
      >
        {busy.value ? said.beginning : said.begin(person.name)}
      </button>
    </section>
  );
}

/** A few words on what another try began from, or null. The turn is the learner's own count, not the stored one. */
export function tryWords(talk: PracticeConversationOnList): string | null {
  if (talk.rewoundFrom === null) return null;
  const turn = Math.floor(talk.rewoundFrom.beforeSeq / 2);
  return turn >= 1 ? said.secondTry(turn) : said.anotherTry;
}

interface EarlierProps {
  readonly talk: PracticeConversationOnList;
  readonly remove: () => void;
}

function Earlier({ talk, remove }: EarlierProps): VNode {
  const when = dayAndTime(talk.startedAt);
  const open = talk.endedAt === null;
  return (
    <li class="earlier">
      <div>
        <p>
          <strong>{talk.personName}</strong> <span class="practice-mark">{words.practising.practice}</span>
        </p>
        <p class="quiet">
          {[when, said.turns(talk.learnerTurns), open ? said.stillOpen : said.ended, tryWords(talk)]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      <p class="buttons">
        {open && (
          <a
            class="button is-plain"
            href={`/practise/${talk.id}`}
            aria-label={said.goOnSpoken(talk.personName, when)}
          >
            {said.goOn}
          </a>
        )}
        <a
          class="button is-quiet"
          href={`/practise/${talk.id}/look-back`}
          aria-label={said.lookBackSpoken(talk.personName, when)}
        >
          {said.lookBack}
        </a>
        <button
          type="button"
          class="button is-quiet"
          aria-label={said.removeSpoken(talk.personName, when)}
          onClick={remove}
        >
          {said.remove}
        </button>
      </p>
    </li>
  );
}

interface PeopleScreenProps {
  readonly people: readonly PracticePersonToMeet[];
  readonly talks: readonly PracticeConversationOnList[];
}

function PeopleScreen({ people, talks }: PeopleScreenProps): VNode {
  const kept = useSignal(talks);
  const toRemove = useSignal<PracticeConversationOnList | null>(null);
  const trouble = useSignal<Trouble | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function removeForGood(): Promise<void> {
    const talk = toRemove.value;
    if (talk === null) return;
    const answer = await deleteTalk(talk.id);
    if (!answer.ok && answer.because !== 'no-such-conversation') {
      trouble.value = answer.because;
      return;
    }
    kept.value = kept.value.filter((one) => one.id !== talk.id);
    dialog.current?.close();
    announce(said.removed);
    heading.current?.focus();
  }

  return (
    <>
      <div class="page-head">
        <h1>{said.title}</h1>
        <p>{said.about}</p>
      </div>
      {people.map((person, index) => (
        <Person key={person.id} person={person} filled={index === 0} />
      ))}
      <section class="section">
        <h2 ref={heading} tabIndex={-1}>
          {said.earlier}
        </h2>
        {kept.value.length === 0 ? (
          <p class="quiet">{said.noneYet}</p>
        ) : (
          <ul class="plain-list earlier-list">
            {kept.value.map((talk) => (
              <Earlier
                key={talk.id}
                talk={talk}
                remove={() => {
                  toRemove.value = talk;
                  trouble.value = null;
                  dialog.current?.showModal();
                }}
              />
            ))}
          </ul>
        )}
      </section>
      <dialog ref={dialog} class="sheet" aria-labelledby="remove-title">
        <h2 id="remove-title">{said.removeTitle}</h2>
        <p>{said.removeAbout}</p>
        <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
        <p class="buttons">
          <button type="button" class="button is-plain" onClick={() => dialog.current?.close()}>
            {said.removeNo}
          </button>
          <button type="button" class="button is-danger" onClick={() => void removeForGood()}>
            {said.removeYes}
          </button>
        </p>
      </dialog>
    </>
  );
}

/** The page to choose a practice person on, with the earlier talks. */
export async function openPeople(): Promise<Answer<Page>> {
  const [people, talks] = await Promise.all([askForPeople(), askForTalks()]);
  if (!people.ok) return people;
  if (!talks.ok) return talks;
  return {
    ok: true,
    value: {
      title: words.frame.doors.practise,
      door: 'practise',
      whoReads: words.frame.onlyYou,
      show: () => <PeopleScreen people={people.value} talks={talks.value} />,
    },
  };
}

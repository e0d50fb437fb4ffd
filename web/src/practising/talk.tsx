import { useSignal } from '@preact/signals';
import type { PracticeTurn } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../look/asking.ts';
import { messageCharacters } from '../look/limits.ts';
import { go, toEnd } from '../look/way.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { helpSheet, Numbers } from '../safety/help-sheet.tsx';
import { askForTalk, endTalk } from './asked.ts';
import { learnerTurn } from './openness-line.ts';
import { talkOnScreen } from './talk-state.ts';
import type { TalkOnScreen } from './talk-state.ts';

const said = words.practising.talk;

/** One message. The word “practice” stands on every message of the person, and is spoken with their name. */
export function Message({
  turn,
  name,
}: {
  readonly turn: Pick<PracticeTurn, 'speaker' | 'text'>;
  readonly name: string;
}): VNode {
  const theirs = turn.speaker === 'peer';
  return (
    <li class={theirs ? 'said-by' : 'said-by is-mine'}>
      {theirs ? (
        <p class="said-by-name">
          {name} <span class="practice-mark">{words.practising.practice}</span>
        </p>
      ) : (
        <p class="unseen">{said.you}</p>
      )}
      <p class="bubble" dir="auto">
        {turn.text}
      </p>
    </li>
  );
}

function SteppedBack({ talk }: { readonly talk: TalkOnScreen }): VNode {
  const { name } = talk.conversation.value.person;
  const just = talk.steppedBackWords.value;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (just === null) return;
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: 'start' });
  }, [just]);
  return (
    <section ref={notice} class="stepped-back flow" tabIndex={-1} aria-labelledby="nobody-reads">
      <h2 id="nobody-reads">{said.steppedBackTitle}</h2>
      <p>
        {/* What the person says on stepping back may end on the heading's own sentence: once is enough. */}
        {just === null ? said.steppedBack(name) : just.replace(said.steppedBackTitle, '').trim()}
      </p>
      <p>{said.theseCan}</p>
      {helpSheet.value === null ? (
        <p>
          <a href="/help">{words.frame.helpNow}</a>
        </p>
      ) : (
        <Numbers numbers={helpSheet.value.numbers} />
      )}
      <p class="quiet">{said.steppedBackKept}</p>
      <p class="buttons">
        <a class="button is-plain" href="/practise">
          {said.toPractise}
        </a>
        <span class="quiet">{said.stay}</span>
      </p>
    </section>
  );
}

function TalkScreen({ talk }: { readonly talk: TalkOnScreen }): VNode {
  const conversation = talk.conversation.value;
  const onItsWay = talk.sending.value.kind === 'sending' ? talk.sending.value : null;
  const { name } = conversation.person;
  const rewoundTo = onItsWay === null ? conversation.rewoundFrom?.beforeSeq : undefined;
  const count = conversation.turns.length + (onItsWay === null ? 0 : 1);
  const first = useRef(true);
  useEffect(() => {
    addEventListener('resize', keepNewestInSight);
    return () => removeEventListener('resize', keepNewestInSight);
  }, []);
  useEffect(() => {
    if (first.current) first.current = false;
    else if (!conversation.steppedBack) toEnd();
  }, [count, conversation.steppedBack]);
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {said.title(name)}
      </h1>
      <ol class="talk">
        {conversation.turns.map((turn) => (
          <Message key={turn.seq} turn={turn} name={name} />
        ))}
        {onItsWay !== null && !conversation.turns.some((turn) => turn.turnId === onItsWay.turnId) && (
          <Message key="on-its-way" turn={{ speaker: 'supporter', text: onItsWay.text }} name={name} />
        )}
      </ol>
      {rewoundTo === conversation.turns.length + 1 && (
        <p class="quiet">{said.anotherTry(learnerTurn(conversation.turns, conversation.turns.length) + 1)}</p>
      )}
      {conversation.steppedBack && <SteppedBack talk={talk} />}
    </>
  );
}

/** What stands above the writing box, or null. */
function aboutSending(talk: TalkOnScreen): string | null {
  const length = talk.draft.value.length;
  if (length > messageCharacters) return said.tooLong(length, messageCharacters);
  const trouble = talk.trouble.value;
  if (trouble === null) return null;
  if (trouble === 'first-arrived') return said.firstArrived;
  if (trouble === 'unreachable' || trouble === 'something-broke-here') return said.notSent;
  return words.trouble.reasons[trouble];
}

/** Makes room for what is written. Whoever was at the newest words stays there. */
function grow(box: HTMLTextAreaElement): void {
  const page = document.documentElement;
  const atEnd = scrollY + innerHeight >= page.scrollHeight - 40;
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + 2}px`;
  if (atEnd) toEnd();
}

/** A keyboard that comes up takes half the screen: the newest words stay in sight above the writing. */
function keepNewestInSight(): void {
  if (document.activeElement?.id === 'writing') toEnd();
}

function Composer({ talk }: { readonly talk: TalkOnScreen }): VNode | null {
  const box = useRef<HTMLTextAreaElement>(null);
  const stopping = useSignal(false);
  const conversation = talk.conversation.value;
  const draft = talk.draft.value;
  useEffect(() => {
    if (box.current !== null) grow(box.current);
  }, [draft]);
  if (conversation.steppedBack) return null;
  const lookBack = `/practise/${conversation.id}/look-back`;
  if (conversation.endedAt !== null) {
    return (
      <div class="composer">
        <p class="composer-inside buttons">
          <span class="quiet">{said.endedAlready}</span>
          <a class="button" href={lookBack}>
            {words.practising.meet.lookBack}
          </a>
        </p>
      </div>
    );
  }
  const sending = talk.sending.value.kind === 'sending';
  const about = aboutSending(talk);

  async function stop(): Promise<void> {
    if (stopping.value) return;
    stopping.value = true;
    const answer = await endTalk(conversation.id);
    stopping.value = false;
    if (answer.ok || answer.because === 'conversation-has-ended') go(lookBack);
    else talk.trouble.value = answer.because;
  }

  function send(): void {
    if (talk.draft.value.length > messageCharacters) return;
    void talk.send();
    box.current?.focus();
  }

  return (
    <form
      class="composer"
      aria-label={said.writingPlace}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="composer-inside">
        <div role="status">{about !== null && <p class="notice">{about}</p>}</div>
        <label class="unseen" for="writing">
          {said.writeLabel(conversation.person.name)}
        </label>
        <textarea
          id="writing"
          ref={box}
          class="writing"
          rows={2}
          dir="auto"
          autocomplete="off"
          aria-describedby="writing-keys"
          placeholder={said.writePlaceholder}
          value={draft}
          onInput={(event) => {
            talk.draft.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            send();
          }}
        />
        <p class="buttons">
          <button type="submit" class="button" aria-disabled={sending}>
            {sending ? said.sending : said.send}
          </button>
          <button
            type="button"
            class="button is-quiet"
            aria-disabled={stopping.value}
            onClick={() => void stop()}
          >
            {said.stop}
          </button>
        </p>
        <p id="writing-keys" class="quiet writing-keys">
          <span class="with-keys">{said.keys}</span>
          <span class="with-fingers">{said.keysOnPhone}</span>
        </p>
      </div>
    </form>
  );
}

/** The page of a practice talk. */
export async function openTalk(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const answer = await askForTalk(found['conversation'] ?? '');
  if (!answer.ok) return answer;
  const talk = talkOnScreen(answer.value);
  return {
    ok: true,
    value: {
      title: answer.value.person.name,
      note: words.practising.notRealShort,
      back: { to: '/practise', label: words.frame.backToPractise },
      door: null,
      whoReads: words.frame.onlyYou,
      opensAtEnd: true,
      show: () => <TalkScreen talk={talk} />,
      bottom: () => <Composer talk={talk} />,
    },
  };
}

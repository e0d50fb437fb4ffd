import { useSignal } from '@preact/signals';
import type { ConversationLookedBackAt, PracticeTurn } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { makeId } from '../look/asking.ts';
import type { Answer, Trouble } from '../look/asking.ts';
import { fetchCatalogue } from '../look/catalogue.ts';
import type { Catalogue } from '../look/catalogue.ts';
import { InsightSign } from '../look/drawings.tsx';
import { Sign } from '../look/sign.tsx';
import { Trying } from '../look/trying.tsx';
import { go } from '../look/way.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForLookBack, rewindTalk } from './asked.ts';
import { OpennessDrawing } from './openness-drawing.tsx';
import { learnerTurn } from './openness-line.ts';
import { OtherTries } from './other-tries.tsx';
import { SentenceLookedAt } from './sentence-look.tsx';

const said = words.practising.lookBack;

interface LookBackProps {
  readonly lookedAt: ConversationLookedBackAt;
  readonly catalogue: Catalogue;
}

interface TurnProps extends LookBackProps {
  readonly turn: PracticeTurn;
  readonly before: PracticeTurn | undefined;
  readonly rewind: (seq: number) => void;
}

function TurnLookedAt({ lookedAt, catalogue, turn, before, rewind }: TurnProps): VNode {
  const { conversation, lookBack, heard, disagreements } = lookedAt;
  const { name } = conversation.person;
  const sentences = lookBack.sentences.filter((one) => one.seq === turn.seq);
  const number = learnerTurn(conversation.turns, turn.seq);
  return (
    <li id={`turn-${turn.seq}`} class="turn-looked-at" tabIndex={-1}>
      <div class="turn-head">
        <h3 class="quiet">{said.turn(number)}</h3>
        <button
          type="button"
          class="button is-quiet"
          aria-label={said.rewindSpoken(number)}
          onClick={() => rewind(turn.seq)}
        >
          {said.rewind}
        </button>
      </div>
      {before?.speaker === 'peer' && (
        <p class="turn-before quiet" dir="auto">
          <span class="practice-mark">{words.practising.practice}</span> {name}: {before.text}
        </p>
      )}
      <p class="bubble is-mine" dir="auto">
        {turn.text}
      </p>
      {sentences.map((look) => (
        <SentenceLookedAt
          key={look.sentence}
          conversation={conversation.id}
          look={look}
          heard={heard[turn.seq]?.sentences[look.sentence] ?? null}
          catalogue={catalogue}
          quoted={sentences.length > 1}
          reading={
            disagreements.find((one) => one.seq === turn.seq && one.sentence === look.sentence)?.behaviour ??
            null
          }
        />
      ))}
    </li>
  );
}

function Strength({ lookedAt }: Pick<TurnProps, 'lookedAt'>): VNode | null {
  const { conversation, lookBack } = lookedAt;
  const { strength } = lookBack;
  if (strength === null) return null;
  const seen = lookBack.sentences.find(
    (one) => one.seq === strength.seq && one.sentence === strength.sentence,
  );
  return (
    <section class="strength">
      <h2 class="small-heading is-mi">
        <Sign side="mi" />
        {said.strength}
      </h2>
      {seen !== undefined && (
        <p class="spoken" dir="auto">
          {seen.words}
        </p>
      )}
      <p>{strength.words}</p>
      <p>
        <a class="quiet" href={`#turn-${strength.seq}`}>
          {said.inTurn(learnerTurn(conversation.turns, strength.seq))}
        </a>
      </p>
    </section>
  );
}

function OneThing({ lookedAt, rewind }: Pick<TurnProps, 'lookedAt' | 'rewind'>): VNode {
  const { conversation, lookBack } = lookedAt;
  const { oneThing } = lookBack;
  const turn = oneThing.seq === null ? null : learnerTurn(conversation.turns, oneThing.seq);
  return (
    <section class="insight">
      <h2 class="small-heading">
        <InsightSign />
        {said.oneThing}
      </h2>
      <p>{oneThing.words}</p>
      {oneThing.seq !== null && turn !== null ? (
        <>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => oneThing.seq !== null && rewind(oneThing.seq)}
            >
              {said.rewindBest(turn)}
            </button>
          </p>
          <p class="quiet">{said.rewindAbout}</p>
        </>
      ) : (
        <p>
          <a class="button" href="/practise">
            {words.practising.lookBack.newTalk}
          </a>
        </p>
      )}
    </section>
  );
}

/** Moments of other talks, apart from the turns of this one, so that they never read as answers to it. */
function Elsewhere({ lookedAt, catalogue }: LookBackProps): VNode | null {
  const { elsewhere } = lookedAt.lookBack;
  if (elsewhere.length === 0) return null;
  return (
    <section class="section elsewhere">
      <h2>{said.elsewhere}</h2>
      <p class="quiet">{said.elsewhereAbout}</p>
      <ul class="plain-list">
        {elsewhere.map(({ insteadOf, to, words: answer }) => (
          <li key={insteadOf} class="another-way">
            <p class="small-heading">{said.insteadOf(catalogue.supporterBehaviours[insteadOf].name)}</p>
            <p>
              {said.theySaid} <q>{to}</q>
            </p>
            <p>
              {said.oneAnswer} <q>{answer}</q>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LookBackScreen({ lookedAt, catalogue }: LookBackProps): VNode {
  const { conversation, lookBack, otherTries } = lookedAt;
  const trouble = useSignal<Trouble | null>(null);
  const busy = useSignal(false);
  const ids = useSignal<Readonly<Record<number, string>>>({});
  const mine = conversation.turns.filter((turn) => turn.speaker === 'supporter');

  async function rewind(seq: number): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    trouble.value = null;
    // One id for one turn on this page: a retry opens the same new try.
    const conversationId = ids.value[seq] ?? makeId();
    ids.value = { ...ids.value, [seq]: conversationId };
    const answer = await rewindTalk(conversation.id, { conversationId, beforeSeq: seq });
    busy.value = false;
    if (answer.ok) go(`/practise/${answer.value.id}`);
    else trouble.value = answer.because;
  }

  const rewindTo = (seq: number): void => void rewind(seq);
  return (
    <>
      <div class="look-back">
        <div class="look-back-first flow">
          <h1 tabIndex={-1}>{lookBack.title}</h1>
          <Strength lookedAt={lookedAt} />
          <OpennessDrawing lookedAt={lookedAt} />
          <OneThing lookedAt={lookedAt} rewind={rewindTo} />
          {otherTries.length > 0 && (
            <p>
              <a href="#other-tries">{said.otherTries}</a>
            </p>
          )}
          <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
        </div>
        <section class="section look-back-sentences">
          <h2>{said.everySentence}</h2>
          {mine.length === 0 ? <p class="quiet">{said.nothingSaid}</p> : <p class="quiet">{said.tapAbout}</p>}
          <ol class="plain-list">
            {mine.map((turn) => (
              <TurnLookedAt
                key={turn.seq}
                lookedAt={lookedAt}
                catalogue={catalogue}
                turn={turn}
                before={conversation.turns.filter((one) => one.seq < turn.seq).at(-1)}
                rewind={rewindTo}
              />
            ))}
          </ol>
          <Elsewhere lookedAt={lookedAt} catalogue={catalogue} />
          <p class="buttons">
            {conversation.endedAt === null && !conversation.steppedBack && (
              <a class="button is-plain" href={`/practise/${conversation.id}`}>
                {said.goOn}
              </a>
            )}
            <a class="button is-quiet" href="/practise">
              {said.toPractise}
            </a>
          </p>
        </section>
      </div>
      <OtherTries here={conversation} others={otherTries} />
    </>
  );
}

/** The page on which a talk is looked back at. */
export async function openLookBack(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const [lookedAt, catalogue] = await Promise.all([
    askForLookBack(found['conversation'] ?? ''),
    fetchCatalogue(),
  ]);
  if (!lookedAt.ok) return lookedAt;
  if (!catalogue.ok) return catalogue;
  const { person } = lookedAt.value.conversation;
  return {
    ok: true,
    value: {
      title: said.bar,
      note: said.note(person.name),
      back: { to: '/practise', label: words.frame.backToPractise },
      door: 'practise',
      wide: true,
      whoReads: words.frame.onlyYou,
      show: () => <LookBackScreen lookedAt={lookedAt.value} catalogue={catalogue.value} />,
    },
  };
}

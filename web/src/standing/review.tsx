import { useSignal } from '@preact/signals';
import type { HowItWent, ReviewItemToSee } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { wayTo } from '../learning/addresses.ts';
import { Blocks } from '../learning/blocks.tsx';
import type { Answer, Trouble } from '../look/asking.ts';
import { Trying } from '../look/trying.tsx';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForReview, sayHowItWent } from './asked.ts';
import { beginSitting, endSitting, leftOfSitting, lookedAt } from './sitting.ts';

const said = words.standing.review;

type Takeaway = Extract<ReviewItemToSee, { readonly kind: 'takeaway' }>;
type Card = Extract<ReviewItemToSee, { readonly kind: 'card' }>;

const titleOf = (item: ReviewItemToSee): string =>
  item.kind === 'takeaway' ? item.topic.title : said.cardTitle;

function TakeawayToSee({ item }: { readonly item: Takeaway }): VNode {
  return (
    <>
      <p>{said.cue}</p>
      <details class="more">
        <summary>{said.see}</summary>
        <div class="insight prose">
          <Blocks all={item.words} />
        </div>
        <p>
          <a class="quiet-door" href={wayTo(item.course.id, item.lesson.id, item.topic.id)}>
            {said.readAgain}
          </a>
        </p>
      </details>
    </>
  );
}

function CardToSee({ item }: { readonly item: Card }): VNode {
  return (
    <>
      <p class="said spoken">{item.cue}</p>
      <p>
        <a
          class="button is-plain"
          href={`/drills/${encodeURIComponent(item.drill.id)}/${encodeURIComponent(item.cardId)}`}
        >
          {said.toCard}
        </a>
      </p>
      <p class="quiet">{said.comeBack}</p>
    </>
  );
}

interface OneThingProps {
  readonly item: ReviewItemToSee;
  /** True from the second thing on: then reading goes on at its title. */
  readonly follows: boolean;
  readonly onLooked: () => void;
}

function OneThing({ item, follows, onLooked }: OneThingProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const trouble = useSignal<Trouble | null>(null);
  const busy = useSignal(false);
  useEffect(() => {
    if (follows) heading.current?.focus();
  }, [follows]);

  const say = async (went: HowItWent): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    trouble.value = null;
    const answer = await sayHowItWent({ item: item.id, looks: item.looks, went });
    busy.value = false;
    if (answer.ok) onLooked();
    else trouble.value = answer.because;
  };

  return (
    <section class="card again">
      <p class="kicker">
        {item.kind === 'takeaway'
          ? words.standing.mine.lesson(item.lesson.number, item.lesson.title)
          : item.drill.title}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(item)}
      </h2>
      {item.kind === 'takeaway' ? <TakeawayToSee item={item} /> : <CardToSee item={item} />}
      <fieldset class="how-was-it">
        <legend class="small-heading">{said.how}</legend>
        <p class="buttons">
          {(Object.keys(said.went) as readonly HowItWent[]).map((went) => (
            <button
              key={went}
              type="button"
              class="button is-plain"
              aria-disabled={busy.value}
              onClick={() => void say(went)}
            >
              {said.went[went]}
            </button>
          ))}
        </p>
      </fieldset>
      <div role="status">{trouble.value !== null && <Trying because={trouble.value} />}</div>
    </section>
  );
}

function HowChosen(): VNode {
  return (
    <details class="more">
      <summary>{said.howChosen}</summary>
      {said.chosen.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </details>
  );
}

function TheEnd({ begun }: { readonly begun: boolean }): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (begun) heading.current?.focus();
  }, [begun]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {begun ? said.enoughTitle : said.nothingTitle}
      </h1>
      <p>{begun ? said.enough : said.nothing}</p>
      <p class="buttons">
        <a class="button" href="/learn">
          {said.toLessons}
        </a>
        <a class="button is-quiet" href="/my-learning">
          {said.toMine}
        </a>
      </p>
      <HowChosen />
    </>
  );
}

function ReviewScreen({ items }: { readonly items: readonly ReviewItemToSee[] }): VNode {
  const left = useSignal(items);
  const over = useSignal(false);
  const [item] = left.value;
  if (item === undefined) return <TheEnd begun={over.value} />;
  return (
    <>
      <h1>{said.title}</h1>
      <p class="quiet">{said.about}</p>
      <OneThing
        key={item.id}
        item={item}
        follows={left.value !== items}
        onLooked={() => {
          const others = lookedAt(item.id);
          if (others.length === 0) over.value = endSitting();
          left.value = others;
        }}
      />
      <p class="buttons">
        <a class="button is-quiet" href="/learn">
          {said.stop}
        </a>
      </p>
      <HowChosen />
    </>
  );
}

/** The page for looking at a few things again: goes on with a sitting that is under way, or begins one. */
export async function openReview(): Promise<Answer<Page>> {
  if (leftOfSitting().length === 0) {
    const answer = await askForReview();
    if (!answer.ok) return answer;
    beginSitting(answer.value.items);
  }
  const items = leftOfSitting();
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      note: words.standing.mine.reviewTitle,
      back: { to: '/learn', label: words.frame.backToLearn },
      door: 'learn',
      show: () => <ReviewScreen items={items} />,
    },
  };
}

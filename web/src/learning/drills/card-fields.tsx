import type { CardToTry } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Catalogue } from '../../look/catalogue.ts';
import { words } from '../../look/words.ts';
import { withMark } from './card-answer.ts';
import type { AnswerSoFar } from './card-answer.ts';

const said = words.learning.drill;

type CardOf<Kind extends CardToTry['kind']> = Extract<CardToTry, { readonly kind: Kind }>;

interface FieldsProps<Kind extends CardToTry['kind']> {
  readonly card: CardOf<Kind>;
  readonly answer: AnswerSoFar;
  readonly setAnswer: (answer: AnswerSoFar) => void;
}

interface WritingProps extends FieldsProps<'say-it-your-way'> {
  readonly asks: string;
  readonly send: () => void;
}

function WritingField({ asks, answer, setAnswer, send }: WritingProps): VNode {
  return (
    <div class="field">
      <label class="label" for="own-words">
        {asks}
      </label>
      <span id="own-words-hint" class="hint">
        {said.hint}
      </span>
      <textarea
        id="own-words"
        class="writing"
        rows={3}
        dir="auto"
        autocomplete="off"
        aria-describedby="own-words-hint"
        value={typeof answer === 'string' ? answer : ''}
        onInput={(event) => setAnswer(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
    </div>
  );
}

interface PilesProps extends FieldsProps<'sort-the-sentence'> {
  readonly catalogue: Catalogue;
}

function Piles({ card, catalogue, answer, setAnswer }: PilesProps): VNode {
  return (
    <fieldset class="choices">
      <legend>{said.whereFits}</legend>
      <div class="drill-piles">
        {card.piles.map((pile) => {
          const { name, meaning } = catalogue.supporterBehaviours[pile];
          return (
            <label key={pile} class="choice">
              <input
                type="radio"
                name="pile"
                value={pile}
                checked={answer === pile}
                onChange={() => setAnswer(pile)}
              />
              <span>
                <strong>{name}</strong>
                <span class="hint">{meaning}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Marks({ card, answer, setAnswer }: FieldsProps<'hear-the-change-talk'>): VNode {
  return (
    <fieldset class="choices">
      <legend>
        {said.whichLean} <span class="hint">{said.markHint}</span>
      </legend>
      {card.said.map((sentence, place) => (
        <label key={place} class="choice">
          <input
            type="checkbox"
            checked={typeof answer !== 'string' && answer.includes(place)}
            onChange={(event) => setAnswer(withMark(answer, place, event.currentTarget.checked))}
          />
          <span>{sentence}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CardFieldsProps {
  readonly card: CardToTry;
  readonly asks: string;
  readonly catalogue: Catalogue;
  readonly answer: AnswerSoFar;
  readonly setAnswer: (answer: AnswerSoFar) => void;
  readonly send: () => void;
}

/** Where the learner writes, lays on a pile, or marks. */
export function CardFields({ card, asks, catalogue, answer, setAnswer, send }: CardFieldsProps): VNode {
  switch (card.kind) {
    case 'say-it-your-way':
      return <WritingField card={card} asks={asks} answer={answer} setAnswer={setAnswer} send={send} />;
    case 'sort-the-sentence':
      return <Piles card={card} catalogue={catalogue} answer={answer} setAnswer={setAnswer} />;
    case 'hear-the-change-talk':
      return <Marks card={card} answer={answer} setAnswer={setAnswer} />;
  }
}

interface SaysProps {
  readonly who: string;
  readonly mine?: boolean;
  readonly children: string;
}

function Says({ who, mine = false, children }: SaysProps): VNode {
  return (
    <div class={mine ? 'said-by is-mine' : 'said-by'}>
      <p class="said-by-name">{who}</p>
      <p class="bubble">{children}</p>
    </div>
  );
}

/** What stands on a card: the scene, what was said before, and the sentence. */
export function CardShown({ card }: { readonly card: CardToTry }): VNode | null {
  if (card.kind === 'hear-the-change-talk') return null;
  return (
    <>
      {card.kind === 'say-it-your-way' && <p>{card.scene}</p>}
      <Says who={said.theySay}>{card.before}</Says>
      {card.sentence !== null && (
        <Says who={said.supporterSays} mine>
          {card.sentence}
        </Says>
      )}
    </>
  );
}

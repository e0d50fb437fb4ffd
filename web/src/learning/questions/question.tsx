import type { AnswerToQuestion, AskedQuestion } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { words } from '../../look/words.ts';
import { ChooseMany, ChooseOne } from './choose.tsx';
import { MarkTalk } from './mark.tsx';
import { Match } from './match.tsx';
import { Order } from './order.tsx';
import { Sort } from './sort.tsx';
import { Write } from './write.tsx';

const said = words.learning.check;

/** One question, what is answered to it so far, and how to answer it. */
export interface QuestionProps<Kind extends AskedQuestion['kind'] = AskedQuestion['kind']> {
  readonly question: Extract<AskedQuestion, { readonly kind: Kind }>;
  readonly answer: AnswerToQuestion | undefined;
  readonly setAnswer: (answer: AnswerToQuestion) => void;
}

function Ways({ question, ...others }: QuestionProps): VNode {
  switch (question.kind) {
    case 'one':
      return <ChooseOne question={question} {...others} />;
    case 'many':
      return <ChooseMany question={question} {...others} />;
    case 'order':
      return <Order question={question} {...others} />;
    case 'sort':
      return <Sort question={question} {...others} />;
    case 'match':
      return <Match question={question} {...others} />;
    case 'mark':
      return <MarkTalk question={question} {...others} />;
    case 'write':
      return <Write question={question} {...others} />;
  }
}

interface PlacedProps extends QuestionProps {
  /** 1-based. */
  readonly place: number;
  readonly of: number;
}

/** A question of any kind in its frame: its place, what it asks, and a hint how. */
export function Question({ place, of, ...props }: PlacedProps): VNode {
  const { kind, asks } = props.question;
  return (
    <fieldset id={`question-${place}`} class="choices asked" tabIndex={-1}>
      <legend>
        <span class="quiet legend-place">{said.question(place, of)}</span>
        {asks}
        {kind !== 'one' && kind !== 'write' && <span class="hint">{said.hints[kind]}</span>}
      </legend>
      <Ways {...props} />
    </fieldset>
  );
}

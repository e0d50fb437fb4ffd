import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { MarkedQuestion } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Trouble } from '../../look/asking.ts';
import type { Catalogue } from '../../look/catalogue.ts';
import { words } from '../../look/words.ts';
import { ChosenMarked } from './choose.tsx';
import { Fit } from './fit.tsx';
import { TalkMarked } from './mark.tsx';
import { MatchMarked } from './match.tsx';
import { OrderMarked } from './order.tsx';
import { SortMarked } from './sort.tsx';
import { WrittenMarked } from './write.tsx';

const said = words.learning.result;

/** One question after it was answered, and where “I see it differently” goes. */
export interface MarkedProps<Kind extends MarkedQuestion['kind'] = MarkedQuestion['kind']> {
  readonly question: Extract<MarkedQuestion, { readonly kind: Kind }>;
  readonly catalogue: Catalogue;
  readonly keepReading: (questionId: string, behaviour: SupporterBehaviour) => Promise<Trouble | null>;
}

function Explained({ question, ...others }: MarkedProps): VNode {
  switch (question.kind) {
    case 'one':
    case 'many':
      return <ChosenMarked question={question} {...others} />;
    case 'order':
      return <OrderMarked question={question} {...others} />;
    case 'sort':
      return <SortMarked question={question} {...others} />;
    case 'match':
      return <MatchMarked question={question} {...others} />;
    case 'mark':
      return <TalkMarked question={question} {...others} />;
    case 'write':
      return <WrittenMarked question={question} {...others} />;
  }
}

interface PlacedProps extends MarkedProps {
  /** 1-based. */
  readonly place: number;
  readonly of: number;
}

/** A question of any kind, looked at: whether it fits, and everything explained. */
export function Marked({ place, of, ...props }: PlacedProps): VNode {
  const { asks, right } = props.question;
  return (
    <section class="section explained">
      <p class="quiet">{words.learning.check.question(place, of)}</p>
      <h2>{asks}</h2>
      <Fit fits={right} says={right ? said.questionFits : said.questionOpen} />
      <Explained {...props} />
    </section>
  );
}

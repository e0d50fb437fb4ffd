import type { VNode } from 'preact';
import { Chip } from '../../look/chip.tsx';
import { words } from '../../look/words.ts';
import { HeardSentences } from '../heard-sentences.tsx';
import type { MarkedProps } from './marked.tsx';
import { OwnReading } from './own-reading.tsx';

const said = words.learning.result;

type Props = MarkedProps<'write'>;

function becameOfIt({ right, seenAs }: Props['question']): string {
  const { counts, countsAsYouSee, doesNot, doesNotAsYouSee } = said.becameOfIt;
  if (right) return seenAs === null ? counts : countsAsYouSee;
  return seenAs === null ? doesNot : doesNotAsYouSee;
}

function AskedFor({ question, catalogue }: Pick<Props, 'question' | 'catalogue'>): VNode {
  return (
    <>
      <h3>{question.wants.length > 1 ? said.askedForAny : said.askedFor}</h3>
      <ul class="plain-list asked-for">
        {question.wants.map((behaviour) => {
          const { name, side, meaning } = catalogue.supporterBehaviours[behaviour];
          return (
            <li key={behaviour}>
              <Chip side={side} name={name} />
              <p class="quiet">{meaning}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Words of one’s own: what was heard in them and why, what was asked for, and three ways it can go. */
export function WrittenMarked({ question, catalogue, keepReading }: Props): VNode {
  const { words: written, heard, mayExcuseHarm, seenAs } = question;
  return (
    <>
      <div class="said-by">
        <p class="said-by-name">{words.learning.check.peerSaid}</p>
        <p class="bubble">{question.before}</p>
      </div>
      {written === null && <p class="quiet">{said.noneChosen}</p>}
      {heard !== null && (
        <>
          <h3>{said.heardInIt}</h3>
          <HeardSentences heard={heard} catalogue={catalogue} />
          {mayExcuseHarm ? (
            <div class="notice">
              <div>
                {said.excuses.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            </div>
          ) : (
            <p>{becameOfIt(question)}</p>
          )}
          {!mayExcuseHarm && (
            <OwnReading
              catalogue={catalogue}
              seenAs={seenAs}
              keep={(behaviour) => keepReading(question.id, behaviour)}
            />
          )}
        </>
      )}
      <AskedFor question={question} catalogue={catalogue} />
      <h3>{said.worked}</h3>
      <ul class="plain-list examples">
        {question.worked.map((one) => (
          <li key={one.words}>
            <p>{one.words}</p>
            <p class="quiet">{one.because}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

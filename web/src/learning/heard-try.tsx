import type { DrillTry } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Catalogue } from '../look/catalogue.ts';
import { HeardChips } from '../look/chip.tsx';
import { words } from '../look/words.ts';

const said = words.learning.drill;

interface HeardTryProps {
  readonly tried: DrillTry;
  readonly catalogue: Catalogue;
  readonly withExamples: boolean;
}

/** One try at an exercise: the words, what was heard in each sentence, and one step to take. */
export function HeardTry({ tried, catalogue, withExamples }: HeardTryProps): VNode {
  const { feedback, heard } = tried;
  return (
    <section class="section heard-try">
      {withExamples && <p class="kicker">{said.heardTitle}</p>}
      <h2>{feedback.title}</h2>
      <ul class="plain-list heard-sentences">
        {heard.sentences.map((sentence) => {
          const sure = catalogue.sureness(sentence.probability);
          return (
            <li key={sentence.start} class="heard-sentence">
              <p class="bubble is-mine" dir="auto">
                {sentence.text}
              </p>
              <p class="chips">
                <HeardChips
                  catalogue={catalogue}
                  behaviour={sentence.behaviour}
                  sure={sure}
                  flags={sentence.flags}
                />
              </p>
              <p class="quiet">
                {words.practising.lookBack.goesBy(sentence.because)}
                {sentence.orElse !== undefined &&
                  ` ${words.practising.lookBack.orElse(catalogue.supporterBehaviours[sentence.orElse].name)}`}
              </p>
            </li>
          );
        })}
      </ul>
      {feedback.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="insight">{feedback.next}</p>
      {withExamples && feedback.examples.length > 0 && (
        <>
          <h3>{said.examples}</h3>
          <ul class="plain-list examples">
            {feedback.examples.map((example) => (
              <li key={example} class="spoken">
                {example}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import type { KnowledgeCheckResult, LessonOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { Sign } from '../look/sign.tsx';
import { words } from '../look/words.ts';

const said = words.learning.result;

type Question = KnowledgeCheckResult['questions'][number];

interface OptionsProps {
  readonly question: Question;
  readonly options: Question['options'];
}

function Options({ question, options }: OptionsProps): VNode {
  return (
    <ul class="plain-list">
      {options.map((option) => {
        const chosen = option.id === question.chosen;
        return (
          <li key={option.id} class={chosen ? 'answer is-chosen' : 'answer'}>
            <p class={`contrast-label ${option.right ? 'is-mi' : 'is-neither'}`}>
              <Sign side={option.right ? 'mi' : 'neither'} />
              {option.right ? said.fits : said.doesNotFit}
              {chosen && <span class="practice-mark">{said.youChose}</span>}
            </p>
            <p>{option.words}</p>
            <p class="quiet">{option.because}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** The answer that fits and the one chosen stand open; the others wait behind one tap. */
function Explained({ question }: { readonly question: Question }): VNode {
  const first = question.options.filter((option) => option.right || option.id === question.chosen);
  const others = question.options.filter((option) => !first.includes(option));
  return (
    <section class="section explained">
      <h2>{question.asks}</h2>
      {question.chosen === null && <p class="quiet">{said.noneChosen}</p>}
      <Options question={question} options={first} />
      {others.length > 0 && (
        <details class="more">
          <summary>{said.others}</summary>
          <Options question={question} options={others} />
        </details>
      )}
    </section>
  );
}

interface CheckResultProps {
  readonly result: KnowledgeCheckResult;
  readonly lesson: LessonOnPath;
  readonly again: () => void;
}

/** How a check went: every option with its reason, and what is open now. */
export function CheckResult({ result, lesson, again }: CheckResultProps): VNode {
  const { opens, passed } = result;
  return (
    <div class="flow">
      <div class="page-head">
        <p class="kicker">{words.learning.check.note(lesson.number)}</p>
        <h1 tabIndex={-1}>{passed ? said.titlePassed : said.titleNotYet}</h1>
        <p>{said.count(result.rightCount, result.questionCount)}</p>
        {!passed && <p>{said.notYet(result.neededCount)}</p>}
        {opens !== null && <p>{said.opens(opens.number, opens.title)}</p>}
      </div>
      <p class="buttons">
        {passed ? (
          <>
            <a class="button" href={opens === null ? '/practise' : `/learn/${opens.id}`}>
              {opens === null ? said.toPractise : said.openNext(opens.number)}
            </a>
            <button type="button" class="button is-quiet" onClick={again}>
              {said.again}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button" onClick={again}>
              {said.again}
            </button>
            <a class="button is-quiet" href={`/learn/${lesson.id}`}>
              {said.readAgain}
            </a>
          </>
        )}
      </p>
      {result.questions.map((question) => (
        <Explained key={question.id} question={question} />
      ))}
    </div>
  );
}

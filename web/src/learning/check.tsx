import { useSignal } from '@preact/signals';
import type { KnowledgeCheckResult, KnowledgeCheckToTake } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { makeId } from '../look/asking.ts';
import type { Answer, Trouble } from '../look/asking.ts';
import { Trying } from '../look/trying.tsx';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { answerCheck, askForCheck } from './asked.ts';
import { CheckResult } from './check-result.tsx';
import { unanswered } from './chosen.ts';
import type { Chosen } from './chosen.ts';

interface QuestionsProps {
  readonly check: KnowledgeCheckToTake;
  readonly chosen: Chosen;
  readonly choose: (question: string, option: string) => void;
}

function Questions({ check, chosen, choose }: QuestionsProps): VNode {
  return (
    <>
      {check.questions.map((question, index) => (
        <fieldset key={question.id} class="choices">
          <legend>
            <span class="quiet legend-place">
              {words.learning.check.question(index + 1, check.questions.length)}
            </span>
            {question.asks}
          </legend>
          {question.options.map((option) => (
            <label key={option.id} class="choice">
              <input
                type="radio"
                name={question.id}
                value={option.id}
                checked={chosen[question.id] === option.id}
                onChange={() => choose(question.id, option.id)}
              />
              <span>{option.words}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

function CheckScreen({ check }: { readonly check: KnowledgeCheckToTake }): VNode {
  const chosen = useSignal<Chosen>({});
  const attempt = useSignal(makeId());
  const busy = useSignal(false);
  const missing = useSignal(0);
  const trouble = useSignal<Trouble | null>(null);
  const result = useSignal<KnowledgeCheckResult | null>(null);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (result.value === null && top.current?.dataset['begun'] !== 'yes') return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [result.value]);

  async function see(anyway: boolean): Promise<void> {
    if (busy.value) return;
    const left = unanswered(check, chosen.value);
    if (left > 0 && !anyway) {
      missing.value = left;
      return;
    }
    busy.value = true;
    trouble.value = null;
    const answer = await answerCheck(check.lesson.id, { attemptId: attempt.value, answers: chosen.value });
    busy.value = false;
    if (answer.ok) result.value = answer.value;
    else trouble.value = answer.because;
  }

  function takeAgain(): void {
    if (top.current !== null) top.current.dataset['begun'] = 'yes';
    chosen.value = {};
    missing.value = 0;
    attempt.value = makeId();
    result.value = null;
  }

  return (
    <div ref={top} class="flow">
      {result.value !== null ? (
        <CheckResult result={result.value} lesson={check.lesson} again={takeAgain} />
      ) : (
        <form
          class="flow check"
          onSubmit={(event) => {
            event.preventDefault();
            void see(missing.value > 0);
          }}
        >
          <div class="page-head">
            <p class="kicker">{words.learning.check.note(check.lesson.number)}</p>
            <h1 tabIndex={-1}>{words.learning.check.title}</h1>
            <p>{check.intro}</p>
          </div>
          <Questions
            check={check}
            chosen={chosen.value}
            choose={(question, option) => {
              chosen.value = { ...chosen.value, [question]: option };
              if (missing.value > 0) missing.value = unanswered(check, chosen.value);
              // Other answers are another attempt: sent again they count for themselves.
              attempt.value = makeId();
            }}
          />
          <div role="status" class="flow">
            {missing.value > 0 && <p class="notice">{words.learning.check.unanswered(missing.value)}</p>}
            {trouble.value !== null && <Trying because={trouble.value} />}
          </div>
          <p class="buttons">
            <button type="submit" class="button" aria-disabled={busy.value}>
              {busy.value
                ? words.learning.check.seeing
                : missing.value > 0
                  ? words.learning.check.seeAnyway
                  : words.learning.check.see}
            </button>
            <a class="button is-quiet" href={`/learn/${check.lesson.id}`}>
              {words.learning.check.backToLesson}
            </a>
          </p>
        </form>
      )}
    </div>
  );
}

/** The page of a lesson's check. */
export async function openCheck(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const answer = await askForCheck(found['lesson'] ?? '');
  if (!answer.ok) return answer;
  const check = answer.value;
  return {
    ok: true,
    value: {
      title: words.learning.path.lesson(check.lesson.number),
      note: check.lesson.title,
      back: { to: `/learn/${check.lesson.id}`, label: words.learning.check.backToLesson },
      door: 'learn',
      show: () => <CheckScreen check={check} />,
    },
  };
}

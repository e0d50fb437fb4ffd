import { useSignal } from '@preact/signals';
import type { CheckToTake } from '@wayfellow/server/contract';
import { unansweredPlaces } from '@wayfellow/server/contract/answered';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Trouble } from '../look/asking.ts';
import { messageCharacters } from '../look/limits.ts';
import { Trying } from '../look/trying.tsx';
import { go } from '../look/way.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { keepAnswers, keptAnswers, letAnswersGo, takeOverFromPage } from './answers-so-far.ts';
import { answerCheck, askForCheck, checkAt, wayToResult, wayToText } from './check-asked.ts';
import type { CheckAt } from './check-asked.ts';
import { stillBelonging, wordsLeftOver } from './chosen.ts';
import { PeopleWhoHelp } from './people-who-help.tsx';
import { Question } from './questions/question.tsx';

const said = words.learning.check;

function Head({ check }: { readonly check: CheckToTake }): VNode {
  const { lesson, topic, questions, neededCount } = check;
  return (
    <div class="page-head">
      <p class="kicker">
        {topic === null ? said.kickerOfLesson(lesson.number) : said.kicker(lesson.number, topic.number)}
      </p>
      <h1 tabIndex={-1}>{topic === null ? said.titleOfLesson : said.title}</h1>
      {topic === null && said.costsNothing.map((line) => <p key={line}>{line}</p>)}
      {check.intro !== '' && <p>{check.intro}</p>}
      <p class="quiet">{said.enough(neededCount, questions.length)}</p>
    </div>
  );
}

/** New questions came in the place of the old ones; words that have no place among them are shown once more. */
function Changed({ leftOver }: { readonly leftOver: readonly string[] }): VNode {
  return (
    <div class="notice">
      <div>
        {said.changed.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {leftOver.map((written) => (
          <div key={written}>
            <p class="quiet">{said.writtenBefore}</p>
            <p class="bubble is-mine" dir="auto">
              {written}
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}

function Unanswered({ places }: { readonly places: readonly number[] }): VNode {
  return (
    <div class="notice">
      <div>
        <p>{said.unanswered(places.length)}</p>
        <p class="to-questions">
          {places.map((place) => (
            <a key={place} href={`#question-${place}`}>
              {said.toQuestion(place)}
            </a>
          ))}
        </p>
      </div>
    </div>
  );
}

interface CheckScreenProps {
  readonly at: CheckAt;
  readonly first: CheckToTake;
}

function CheckScreen({ at, first }: CheckScreenProps): VNode {
  const check = useSignal(first);
  const answers = useSignal(keptAnswers(first.attemptId));
  const busy = useSignal(false);
  /** True once the learner was told what is unanswered. */
  const told = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const leftOver = useSignal<readonly string[] | null>(null);
  const ofDanger = useSignal(false);
  const changes = useSignal(0);
  const top = useRef<HTMLDivElement>(null);
  const { questions, attemptId } = check.value;
  const open = told.value ? unansweredPlaces(questions, answers.value) : [];
  const tooLong = Object.values(answers.value).some(
    (answer) => typeof answer === 'string' && answer.length > messageCharacters,
  );

  // Questions that come in the place of something else begin at their top.
  useEffect(() => {
    if (changes.value === 0) return;
    top.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [changes.value]);

  async function loadNewQuestions(): Promise<void> {
    const fresh = await askForCheck(at);
    if (!fresh.ok) {
      trouble.value = fresh.because;
      return;
    }
    leftOver.value = wordsLeftOver(questions, fresh.value.questions, answers.value);
    answers.value = stillBelonging(fresh.value.questions, answers.value);
    keepAnswers(fresh.value.attemptId, answers.value);
    check.value = fresh.value;
    told.value = false;
    changes.value += 1;
  }

  async function see(): Promise<void> {
    if (busy.value) return;
    if (tooLong) {
      trouble.value = 'message-too-long';
      return;
    }
    if (!told.value && unansweredPlaces(questions, answers.value).length > 0) {
      told.value = true;
      return;
    }
    busy.value = true;
    trouble.value = null;
    const answer = await answerCheck(at, { attemptId, answers: answers.value });
    if (!answer.ok && answer.because === 'questions-have-changed') await loadNewQuestions();
    else if (!answer.ok) trouble.value = answer.because;
    else if (answer.value.kind === 'people-can-help') ofDanger.value = true;
    else {
      letAnswersGo();
      go(wayToResult(at, attemptId), true);
    }
    busy.value = false;
  }

  if (ofDanger.value) {
    return (
      <div class="flow">
        <h1>{said.canWait}</h1>
        <PeopleWhoHelp stillHere={said.stillHere} />
        <p class="buttons">
          <button
            type="button"
            class="button is-plain"
            onClick={() => {
              ofDanger.value = false;
              changes.value += 1;
            }}
          >
            {said.backToQuestions}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div ref={top} class="flow">
      <Head check={check.value} />
      {leftOver.value !== null && <Changed leftOver={leftOver.value} />}
      <form
        class="check"
        onSubmit={(event) => {
          event.preventDefault();
          void see();
        }}
      >
        {questions.map((question, index) => (
          <Question
            key={`${attemptId} ${question.id}`}
            place={index + 1}
            of={questions.length}
            question={question}
            answer={answers.value[question.id]}
            setAnswer={(answer) => {
              answers.value = { ...answers.value, [question.id]: answer };
              keepAnswers(attemptId, answers.value);
              trouble.value = null;
            }}
          />
        ))}
        <div role="status" class="flow check-told">
          {open.length > 0 && <Unanswered places={open} />}
          {trouble.value !== null && <Trying because={trouble.value} />}
        </div>
        <p class="buttons">
          <button type="submit" class="button" aria-disabled={busy.value}>
            {busy.value ? said.seeing : open.length > 0 ? said.seeAnyway : said.see}
          </button>
          <a class="button is-quiet" href={wayToText(at)}>
            {at.topic === null ? said.backToLesson : said.backToTopic}
          </a>
        </p>
      </form>
    </div>
  );
}

/** The page of a check: of a topic, or of a whole lesson. */
export async function openCheck(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const at = checkAt(found);
  const check = await askForCheck(at);
  if (!check.ok) return check;
  takeOverFromPage(check.value);
  const { lesson, topic } = check.value;
  return {
    ok: true,
    value: {
      title: words.learning.path.lesson(lesson.number),
      note: topic?.title ?? lesson.title,
      back: { to: wayToText(at), label: topic === null ? said.backToLesson : said.backToTopic },
      door: 'learn',
      whoReads: words.frame.onlyYou,
      show: () => <CheckScreen at={at} first={check.value} />,
    },
  };
}

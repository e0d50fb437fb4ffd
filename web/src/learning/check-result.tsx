import { useSignal } from '@preact/signals';
import type { SupporterBehaviour } from '@wayfellow/mi/behaviours';
import type { CheckResult } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { announce } from '../look/announcer.ts';
import type { Answer, Trouble } from '../look/asking.ts';
import { fetchCatalogue } from '../look/catalogue.ts';
import type { Catalogue } from '../look/catalogue.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { wayTo } from './addresses.ts';
import { askForResult, checkAt, seeDifferently, wayToTake, wayToText } from './check-asked.ts';
import type { CheckAt } from './check-asked.ts';
import { Marked } from './marked/marked.tsx';

const said = words.learning.result;

/** What a go came to, in words. */
function titleOf({ passed, opens, lesson }: CheckResult): string {
  if (!passed) return said.titleNotYet;
  if (opens !== null) return said.titleOpens(opens.number);
  return lesson.passed ? said.titleLessonDone(lesson.number) : said.titlePassed;
}

interface WayOnProps {
  readonly at: CheckAt;
  readonly result: CheckResult;
  /** Whether the first of these is the one filled button of the page. */
  readonly filled: boolean;
}

/** What comes next: further on when it is passed, and always another go or the text. */
function WayOn({ at, result, filled }: WayOnProps): VNode {
  const { passed, opens, nextTopic, lesson } = result;
  const first = filled ? 'button' : 'button is-plain';
  return (
    <p class="buttons">
      {passed && opens !== null && (
        <a class={first} href={wayTo(opens.courseId, opens.id)}>
          {said.openNext(opens.number)}
        </a>
      )}
      {passed && opens === null && nextTopic !== null && (
        <a class={first} href={wayTo(lesson.courseId, lesson.id, nextTopic.id)}>
          {said.nextTopic(nextTopic.number, nextTopic.title)}
        </a>
      )}
      {passed && opens === null && nextTopic === null && (
        <a class={first} href={wayTo(lesson.courseId, lesson.id)}>
          {said.toLesson(lesson.number)}
        </a>
      )}
      <a class={passed ? 'button is-quiet' : first} href={wayToTake(at)}>
        {said.again}
      </a>
      <a class="button is-quiet" href={wayToText(at)}>
        {at.topic === null ? said.readLesson(lesson.number) : said.readAgain}
      </a>
    </p>
  );
}

interface ResultScreenProps {
  readonly at: CheckAt;
  readonly first: CheckResult;
  readonly catalogue: Catalogue;
}

function ResultScreen({ at, first, catalogue }: ResultScreenProps): VNode {
  const result = useSignal(first);
  const { passed, opens, rightCount, neededCount, questions, lesson, attemptId } = result.value;

  async function keepReading(questionId: string, behaviour: SupporterBehaviour): Promise<Trouble | null> {
    const answer = await seeDifferently(at, attemptId, { questionId, behaviour });
    if (!answer.ok) return answer.because;
    if (titleOf(answer.value) !== titleOf(result.value)) announce(titleOf(answer.value));
    result.value = answer.value;
    return null;
  }

  return (
    <div class="flow">
      <div class="page-head">
        <p class="kicker">
          {at.topic === null
            ? words.learning.check.kickerOfLesson(lesson.number)
            : words.learning.check.note(lesson.number)}
        </p>
        <h1 tabIndex={-1}>{titleOf(result.value)}</h1>
        {opens !== null && <p>{said.opens(opens.number, opens.title)}</p>}
        <p>{said.count(rightCount, questions.length)}</p>
        {!passed && <p>{said.notYet(neededCount)}</p>}
        {!passed && at.topic === null && <p>{said.nothingLost}</p>}
      </div>
      {passed && <WayOn at={at} result={result.value} filled />}
      {questions.map((question, index) => (
        <Marked
          key={question.id}
          place={index + 1}
          of={questions.length}
          question={question}
          catalogue={catalogue}
          keepReading={keepReading}
        />
      ))}
      <section class="section explained">
        <h2>{said.wayOn}</h2>
        <WayOn at={at} result={result.value} filled={!passed} />
      </section>
    </div>
  );
}

/** The page of a go at a check: how it went, with every answer explained, and the way on. */
export async function openCheckResult(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const at = checkAt(found);
  const [result, catalogue] = await Promise.all([askForResult(at, found['attempt'] ?? ''), fetchCatalogue()]);
  if (!result.ok) return result;
  if (!catalogue.ok) return catalogue;
  const { lesson } = result.value;
  const { backToLesson, backToTopic } = words.learning.check;
  return {
    ok: true,
    value: {
      title: words.learning.path.lesson(lesson.number),
      note: lesson.title,
      back: { to: wayToText(at), label: at.topic === null ? backToLesson : backToTopic },
      door: 'learn',
      whoReads: words.frame.onlyYou,
      show: () => <ResultScreen at={at} first={result.value} catalogue={catalogue.value} />,
    },
  };
}

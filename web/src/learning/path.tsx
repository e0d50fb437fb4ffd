import type { LearningPath, LessonOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForPath } from './asked.ts';
import { nextLesson, standing } from './standing.ts';
import type { Standing } from './standing.ts';

const standingWords: Readonly<Record<Standing, string>> = {
  'check-done': words.learning.path.checkDone,
  open: words.learning.path.open,
  closed: words.learning.path.closedMark,
};

function StepSign({ at }: { readonly at: Standing }): VNode {
  return (
    <svg class={`step-sign is-${at}`} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="12" />
      {at === 'check-done' && <path d="M10.500 16.500l4 4 7.500-8.500" />}
      {at === 'open' && <circle class="step-heart" cx="16" cy="16" r="4.500" />}
    </svg>
  );
}

function Step({ lesson, next }: { readonly lesson: LessonOnPath; readonly next: boolean }): VNode {
  const at = standing(lesson);
  return (
    <li class={`step is-${at}`}>
      <StepSign at={at} />
      <div class="step-words">
        <p class="quiet">
          {[
            words.learning.path.lesson(lesson.number),
            words.learning.path.minutes(lesson.minutes),
            standingWords[at],
          ].join(' · ')}
        </p>
        <h2>{at === 'closed' ? lesson.title : <a href={`/learn/${lesson.id}`}>{lesson.title}</a>}</h2>
        <p>{lesson.about}</p>
        {at === 'closed' && (
          <p class="quiet">
            {lesson.opensAfter === null
              ? words.learning.path.closedForNow
              : words.learning.path.closed(lesson.opensAfter.number)}
          </p>
        )}
        {next && (
          <p>
            <a class="button" href={`/learn/${lesson.id}`}>
              {words.today.nextLessonButton}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function PathScreen({ path }: { readonly path: LearningPath }): VNode {
  const next = nextLesson(path);
  return (
    <>
      <div class="page-head">
        <p class="kicker">{path.course.title}</p>
        <h1>{words.learning.path.title}</h1>
        <p>{path.course.about}</p>
      </div>
      <ol class="path plain-list">
        {path.lessons.map((lesson) => (
          <Step key={lesson.id} lesson={lesson} next={lesson === next} />
        ))}
      </ol>
    </>
  );
}

/** The page that shows the lessons in order. */
export async function openPath(): Promise<Answer<Page>> {
  const answer = await askForPath();
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      door: 'learn',
      show: () => <PathScreen path={answer.value} />,
    },
  };
}

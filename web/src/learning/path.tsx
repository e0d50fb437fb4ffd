import type { LearningPath, LessonOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { KeepCourse } from '../keeping/keep-course.tsx';
import { wayTo } from './addresses.ts';
import { askForPath } from './asked.ts';
import { nextLesson, standing, standingInWords } from './standing.ts';
import { StepSign } from './step-sign.tsx';
import { WhyClosed } from './why-closed.tsx';

const said = words.learning.path;

interface StepProps {
  readonly lesson: LessonOnPath;
  readonly next: boolean;
  readonly beforeIsOpen: boolean;
}

function Step({ lesson, next, beforeIsOpen }: StepProps): VNode {
  const at = standing(lesson);
  const way = wayTo(lesson.courseId, lesson.id);
  return (
    <li class={`step is-${at}`}>
      <StepSign at={at} />
      <div class="step-words">
        <p class="quiet">
          {[said.lesson(lesson.number), said.minutes(lesson.minutes), standingInWords(lesson)].join(' · ')}
        </p>
        <h3>{at === 'closed' ? lesson.title : <a href={way}>{lesson.title}</a>}</h3>
        <p>{lesson.about}</p>
        {lesson.note !== null && <p class="quiet">{lesson.note}</p>}
        {lesson.openedForReason !== null && (
          <p class="quiet">{said.openedByTrainer(lesson.openedForReason)}</p>
        )}
        <WhyClosed lesson={lesson} beforeIsOpen={beforeIsOpen} />
        {next && (
          <p>
            <a class="button" href={way}>
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
  const open = new Set(path.lessons.filter((lesson) => lesson.open).map(({ id }) => id));
  const beforeIsOpen = ({ whyClosed }: LessonOnPath): boolean =>
    whyClosed?.because === 'check-of-lesson-before' && open.has(whyClosed.lesson.id);
  return (
    <>
      <div class="page-head">
        <p class="kicker">{said.kicker}</p>
        <h1>{path.course.title}</h1>
        <p>{path.course.about}</p>
      </div>
      {path.whole && (
        <div class="notice is-calm">
          <div>
            <p>{said.whole}</p>
            {!path.course.forEveryone && (
              <p>
                <a class="quiet-door" href={`/certificate/${encodeURIComponent(path.course.id)}`}>
                  {said.certificate}
                </a>
              </p>
            )}
          </div>
        </div>
      )}
      <h2 class="unseen">{said.lessonsTitle}</h2>
      <ol class="path plain-list">
        {path.lessons.map((lesson) => (
          <Step key={lesson.id} lesson={lesson} next={lesson === next} beforeIsOpen={beforeIsOpen(lesson)} />
        ))}
      </ol>
      <KeepCourse course={path.course.id} />
    </>
  );
}

/** A course: its lessons in order, and what opens the closed ones. */
export async function openPath(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const answer = await askForPath(found['course'] ?? '');
  if (!answer.ok) return answer;
  const path = answer.value;
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      note: path.course.title,
      back: { to: '/learn', label: words.frame.backToLearn },
      door: 'learn',
      show: () => <PathScreen path={path} />,
    },
  };
}

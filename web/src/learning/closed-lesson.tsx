import type { LearningPath, LessonOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { wayTo } from './addresses.ts';
import { askForPath } from './asked.ts';
import { WhyClosed } from './why-closed.tsx';

interface ClosedProps {
  readonly path: LearningPath;
  readonly lesson: LessonOnPath;
}

function ClosedScreen({ path, lesson }: ClosedProps): VNode {
  const before = lesson.whyClosed?.because === 'check-of-lesson-before' ? lesson.whyClosed.lesson.id : null;
  return (
    <>
      <div class="page-head">
        <p class="kicker">
          {words.learning.path.lesson(lesson.number)} · {lesson.title}
        </p>
        <h1>{words.trouble.titles['lesson-not-open-yet']}</h1>
      </div>
      <WhyClosed lesson={lesson} beforeIsOpen={path.lessons.some(({ id, open }) => open && id === before)} />
      <p class="buttons">
        <a class="button" href={wayTo(path.course.id)}>
          {words.learning.lesson.allLessons}
        </a>
      </p>
    </>
  );
}

/** A page of a lesson that is closed says why, and what opens it; any other answer stays as it is. */
export async function orWhyClosed<T>(
  answer: Answer<T>,
  { courseId, lessonId }: { readonly courseId: string; readonly lessonId: string },
): Promise<{ readonly opened: T } | { readonly instead: Answer<Page> }> {
  if (answer.ok) return { opened: answer.value };
  if (answer.because !== 'lesson-not-open-yet') return { instead: answer };
  const asked = await askForPath(courseId);
  const lesson = asked.ok ? asked.value.lessons.find(({ id }) => id === lessonId) : undefined;
  if (!asked.ok || lesson === undefined) return { instead: answer };
  const path = asked.value;
  return {
    instead: {
      ok: true,
      value: {
        title: words.learning.path.lesson(lesson.number),
        note: path.course.title,
        back: { to: wayTo(courseId), label: words.learning.lesson.allLessons },
        door: 'learn',
        show: () => <ClosedScreen path={path} lesson={lesson} />,
      },
    },
  };
}

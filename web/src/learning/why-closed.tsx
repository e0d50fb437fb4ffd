import type { LessonOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { words } from '../look/words.ts';
import { wayTo, wayToTestOut } from './addresses.ts';

const said = words.learning.path;

interface WhyClosedProps {
  readonly lesson: LessonOnPath;
  /** Whether the lesson before can be read now, so that what is left there can be gone to. */
  readonly beforeIsOpen: boolean;
}

/** Why a lesson is closed, what opens it, and the ways there; nothing for an open one. */
export function WhyClosed({ lesson, beforeIsOpen }: WhyClosedProps): VNode | null {
  const why = lesson.whyClosed;
  if (why === null) return null;
  if (why.because === 'no-local-specialist-named') return <p class="quiet">{said.waits.join(' ')}</p>;
  const before = why.lesson;
  if (!beforeIsOpen) return <p class="quiet">{said.opensAfter(before.number)}</p>;
  return (
    <div class="what-opens flow">
      <p class="quiet">
        {said.opensAfter(before.number)} {said.asOften}
      </p>
      {why.topicsLeft.length > 0 && (
        <>
          <p class="quiet">{said.stillOpen}</p>
          <ul class="plain-list">
            {why.topicsLeft.map((topic) => (
              <li key={topic.id}>
                <a href={wayTo(lesson.courseId, before.id, topic.id)}>{topic.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="quiet-door" href={wayToTestOut(lesson.courseId, before.id)}>
          {said.knownBefore(before.number)}
        </a>
      </p>
    </div>
  );
}

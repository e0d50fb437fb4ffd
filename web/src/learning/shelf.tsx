import type { CourseOnShelf, LearningShelf, LessonOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { wayTo } from './addresses.ts';
import { askForShelf } from './asked.ts';
import { courseInWords, isBegun, nextOnShelf } from './standing.ts';

const said = words.learning.shelf;

function NextCard({ lesson, course }: { readonly lesson: LessonOnPath; readonly course: string }): VNode {
  return (
    <section class="card is-next">
      <p class="kicker">{words.today.nextKicker}</p>
      <h2>{words.today.nextLesson(lesson.number, lesson.title)}</h2>
      <p class="quiet">{course}</p>
      <p>{lesson.about}</p>
      <p class="buttons">
        <a class="button" href={wayTo(lesson.courseId, lesson.id)}>
          {words.today.nextLessonButton}
        </a>
      </p>
    </section>
  );
}

function Course({ course }: { readonly course: CourseOnShelf }): VNode {
  const { next } = course;
  return (
    <li class="on-shelf">
      <h3>
        <a href={wayTo(course.id)}>{course.title}</a>
      </h3>
      <p>{course.about}</p>
      <p class="quiet">
        {courseInWords(course)}
        {course.forEveryone && ` · ${said.forEveryone}`}
      </p>
      {next !== null && (
        <p class="quiet">
          {isBegun(course) ? said.youAreAt : said.startsWith}{' '}
          <a href={wayTo(course.id, next.id)}>{words.learning.lesson.onLink(next.number, next.title)}</a>
        </p>
      )}
    </li>
  );
}

const doors = [
  { to: '/drills', ...said.doors.drills },
  { to: '/review', ...said.doors.review },
  { to: '/my-learning', ...said.doors.mine },
];

function ShelfScreen({ shelf }: { readonly shelf: LearningShelf }): VNode {
  const next = nextOnShelf(shelf);
  return (
    <>
      <h1>{said.title}</h1>
      {next !== null && (
        <NextCard lesson={next} course={shelf.courses.find(({ id }) => id === next.courseId)?.title ?? ''} />
      )}
      <section class="section">
        <h2>{said.coursesTitle}</h2>
        <ul class="plain-list shelf">
          {shelf.courses.map((course) => (
            <Course key={course.id} course={course} />
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{said.doorsTitle}</h2>
        <ul class="plain-list">
          {doors.map((door) => (
            <li key={door.to}>
              <a class="quiet-door" href={door.to}>
                {door.title}
              </a>
              <p class="quiet">{door.about}</p>
            </li>
          ))}
        </ul>
      </section>
      {shelf.handouts.length > 0 && (
        <section class="section">
          <h2>{said.handoutsTitle}</h2>
          <ul class="plain-list">
            {shelf.handouts.map((handout) => (
              <li key={handout.id}>
                <a class="quiet-door" href={`/handouts/${encodeURIComponent(handout.id)}`}>
                  {handout.title}
                </a>
                <p class="quiet">{handout.about}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="or-else">
        <a class="quiet" href="/teach">
          {said.trainers}
        </a>
      </p>
    </>
  );
}

/** Everything there is to learn: the courses, and the quieter doors beside them. */
export async function openShelf(): Promise<Answer<Page>> {
  const answer = await askForShelf();
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      door: 'learn',
      show: () => <ShelfScreen shelf={answer.value} />,
    },
  };
}

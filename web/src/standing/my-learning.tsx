import type { MyCourse, MyLearning, MyLesson } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { wayTo } from '../learning/addresses.ts';
import type { Answer } from '../look/asking.ts';
import { dayInWords } from '../look/days.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForMyLearning } from './asked.ts';
import { WayDrawing } from './way-picture.tsx';

const said = words.standing.mine;

function Lessons({ course, at }: { readonly course: MyCourse; readonly at: MyLesson['at'] }): VNode | null {
  const lessons = course.lessons.filter((lesson) => lesson.at === at);
  if (lessons.length === 0) return null;
  return (
    <>
      <h3 class="small-heading">{at === 'passed' ? said.passed : said.open}</h3>
      <ul class="plain-list">
        {lessons.map(({ id, number, title, passedOn, openedForReason }) => (
          <li key={id}>
            <a class="quiet-door" href={wayTo(course.id, id)}>
              {said.lesson(number, title)}
            </a>
            {passedOn !== null && <p class="quiet">{said.passedOn(dayInWords(passedOn))}</p>}
            {openedForReason !== null && <p class="quiet">{said.openedByTrainer(openedForReason)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Course({ course }: { readonly course: MyCourse }): VNode {
  return (
    <section class="section my-course">
      <h2>{course.title}</h2>
      <WayDrawing picture={course.picture} />
      <Lessons course={course} at="passed" />
      <Lessons course={course} at="open" />
      {course.lessons.some(({ at }) => at === 'closed') && <p class="quiet">{said.othersClosed}</p>}
      {course.whole && (
        <p>
          <a class="quiet-door" href={`/certificate/${encodeURIComponent(course.id)}`}>
            {said.certificate}
          </a>
        </p>
      )}
    </section>
  );
}

function Tried({ drills }: Pick<MyLearning, 'drills'>): VNode {
  return (
    <section class="section">
      <h2>{said.triedTitle}</h2>
      {drills.length === 0 ? (
        <p>{said.noneTried}</p>
      ) : (
        <ul class="plain-list">
          {drills.map(({ id, title, triedCount }) => (
            <li key={id}>
              <a class="quiet-door" href={`/drills/${encodeURIComponent(id)}`}>
                {title}
              </a>
              <p class="quiet">{said.tried(triedCount)}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="quiet-door" href="/drills">
          {said.toDrills}
        </a>
      </p>
    </section>
  );
}

function Weros({ weros }: Pick<MyLearning, 'weros'>): VNode | null {
  if (weros.length === 0) return null;
  return (
    <section class="section">
      <h2>{said.weroTitle}</h2>
      <p class="quiet">{said.weroAbout}</p>
      {weros.map((wero) => (
        <div key={`${wero.courseId}/${wero.lesson.id}`} class="wero-before">
          <h3>{wero.title}</h3>
          <p>{wero.words}</p>
          <p class="quiet">{said.lesson(wero.lesson.number, wero.lesson.title)}</p>
        </div>
      ))}
    </section>
  );
}

function MyLearningScreen({ mine }: { readonly mine: MyLearning }): VNode {
  return (
    <>
      <div class="page-head">
        <h1>{said.title}</h1>
        <p class="quiet">{said.about}</p>
      </div>
      {mine.somethingToReview && (
        <p>
          <a class="quiet-door" href="/review">
            {said.reviewTitle}
          </a>
        </p>
      )}
      {mine.courses.map((course) => (
        <Course key={course.id} course={course} />
      ))}
      <Tried drills={mine.drills} />
      <Weros weros={mine.weros} />
      <section class="section">
        <h2>{said.takeTitle}</h2>
        <p>{said.takeAbout}</p>
        <p class="buttons">
          <a class="button is-plain" href="/api/learning/export" download>
            {said.take}
          </a>
        </p>
      </section>
    </>
  );
}

/** The page of what this learner has opened, passed and tried. */
export async function openMyLearning(): Promise<Answer<Page>> {
  const answer = await askForMyLearning();
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      back: { to: '/learn', label: words.frame.backToLearn },
      door: 'learn',
      whoReads: words.frame.onlyYou,
      show: () => <MyLearningScreen mine={answer.value} />,
    },
  };
}

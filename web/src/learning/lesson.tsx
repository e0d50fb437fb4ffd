import type { LessonToRead, TopicOnPath } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { wayTo, wayToTestOut } from './addresses.ts';
import { askForLesson } from './asked.ts';
import { orWhyClosed } from './closed-lesson.tsx';
import { ContentNote } from './content-note.tsx';
import { StepSign } from './step-sign.tsx';
import { WhyClosed } from './why-closed.tsx';

const said = words.learning.lesson;
const onPath = words.learning.path;

function Topic({ topic, to }: { readonly topic: TopicOnPath; readonly to: string }): VNode {
  return (
    <li class={topic.passed ? 'step is-done' : 'step is-open'}>
      <StepSign at={topic.passed ? 'done' : 'open'} />
      <div class="step-words">
        <p class="quiet">
          {[
            said.topic(topic.number),
            onPath.minutes(topic.minutes),
            topic.passed ? said.topicDone : said.topicOpen,
          ].join(' · ')}
        </p>
        <h3>
          <a href={to}>{topic.title}</a>
        </h3>
        <p>{topic.about}</p>
        {topic.note !== null && <p class="quiet">{topic.note}</p>}
      </div>
    </li>
  );
}

function WhatComesAfter({ read }: { readonly read: LessonToRead }): VNode {
  const { course, lesson, next } = read;
  const all = (
    <a class={lesson.passed && next?.open !== true ? 'button' : 'button is-plain'} href={wayTo(course.id)}>
      {said.allLessons}
    </a>
  );
  return (
    <section class="section">
      <h2>{said.onTitle}</h2>
      {next === null ? (
        <p>{said.lastLesson}</p>
      ) : (
        <>
          <p>{said.onLink(next.number, next.title)}</p>
          <WhyClosed lesson={next} beforeIsOpen={false} />
        </>
      )}
      <p class="buttons">
        {next?.open === true && (
          <a class={lesson.passed ? 'button' : 'button is-plain'} href={wayTo(course.id, next.id)}>
            {words.today.nextLessonButton}
          </a>
        )}
        {all}
      </p>
    </section>
  );
}

function LessonScreen({ read }: { readonly read: LessonToRead }): VNode {
  const { course, lesson, topics, next } = read;
  const topicNow = lesson.passed ? undefined : topics.find((topic) => !topic.passed);
  return (
    <>
      <div class="page-head">
        <p class="kicker">{said.kicker(lesson.number, onPath.minutes(lesson.minutes))}</p>
        <h1>{lesson.title}</h1>
        <p>{lesson.about}</p>
        {lesson.openedForReason !== null && (
          <p class="quiet">{onPath.openedByTrainer(lesson.openedForReason)}</p>
        )}
      </div>
      {lesson.note !== null && (
        <ContentNote note={lesson.note}>
          {next?.open === true && (
            <a href={wayTo(course.id, next.id)}>{said.onLink(next.number, next.title)}</a>
          )}
          <a href={wayTo(course.id)}>{said.allLessons}</a>
        </ContentNote>
      )}
      {read.localSpecialist !== null && (
        <section class="notice is-calm">
          <div>
            <h2 class="small-heading">{said.serviceTitle}</h2>
            <p>{read.localSpecialist.name}</p>
            <p>{read.localSpecialist.reach}</p>
          </div>
        </section>
      )}
      <h2 class="unseen">{said.topicsTitle}</h2>
      <ol class="path plain-list">
        {topics.map((topic) => (
          <Topic key={topic.id} topic={topic} to={wayTo(course.id, lesson.id, topic.id)} />
        ))}
      </ol>
      {topicNow !== undefined && (
        <div class="flow way-on">
          <p>
            <a class="button is-wide" href={wayTo(course.id, lesson.id, topicNow.id)}>
              {said.read(topicNow.number)}
            </a>
          </p>
          <p>
            <a class="quiet-door" href={wayToTestOut(course.id, lesson.id)}>
              {said.known}
            </a>
          </p>
          <p class="quiet">{said.knownAbout}</p>
        </div>
      )}
      <section class="tip wero">
        <h2 class="small-heading">{said.weroTitle}</h2>
        <h3>{read.wero.title}</h3>
        <p>{read.wero.words}</p>
        <p class="quiet">{said.weroAbout}</p>
      </section>
      {read.drills.length > 0 && (
        <section class="section">
          <h2>{said.drillsTitle}</h2>
          <ul class="plain-list">
            {read.drills.map((drill) => (
              <li key={drill.id}>
                <a class="quiet-door" href={`/drills/${encodeURIComponent(drill.id)}`}>
                  {drill.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhatComesAfter read={read} />
      {read.sources.length > 0 && (
        <details class="more sources">
          <summary>{said.sources}</summary>
          <ul class="plain-list">
            {read.sources.map((source) => (
              <li key={source} class="quiet">
                {source}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A lesson’s page: its topics, what to try, and the way on. */
export async function openLesson(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const { course = '', lesson = '' } = found;
  const answer = await orWhyClosed(await askForLesson(course, lesson), {
    courseId: course,
    lessonId: lesson,
  });
  if ('instead' in answer) return answer.instead;
  const read = answer.opened;
  return {
    ok: true,
    value: {
      title: onPath.lesson(read.lesson.number),
      note: read.course.title,
      back: { to: wayTo(read.course.id), label: said.allLessons },
      door: 'learn',
      show: () => <LessonScreen read={read} />,
    },
  };
}

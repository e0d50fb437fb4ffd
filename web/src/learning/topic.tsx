import { signal } from '@preact/signals';
import type { TopicToRead } from '@wayfellow/server/contract';
import { useMemo } from 'preact/hooks';
import type { VNode } from 'preact';
import type { Answer } from '../look/asking.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { wayTo, wayToCheck } from './addresses.ts';
import { askForTopic } from './asked.ts';
import { orWhyClosed } from './closed-lesson.tsx';
import { ContentNote } from './content-note.tsx';
import { ListeningTools } from './listening-tools.tsx';
import { Parts } from './parts.tsx';
import { spokenLines } from './spoken-lines.ts';

const said = words.learning.topic;

/** Whether texts come in plainer words. It lasts as long as the visit: nothing about a reader is kept on the device. */
const plainer = signal(false);

function PlainerSwitch(): VNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={plainer.value}
      class="switch"
      onClick={() => {
        plainer.value = !plainer.value;
        // The address goes along, so that loading the page again shows the same words.
        history.replaceState(history.state, '', plainer.value ? '?words=plain' : location.pathname);
      }}
    >
      <span class="switch-track" aria-hidden="true" />
      {said.plainer}
    </button>
  );
}

function TopicEnd({ read }: { readonly read: TopicToRead }): VNode {
  const { course, lesson, topic, next } = read;
  const kind = (first: boolean): string => (first ? 'button is-wide' : 'button is-plain is-wide');
  return (
    <div class="lesson-end">
      {!topic.passed && (
        <>
          <a class={kind(true)} href={wayToCheck(course.id, lesson.id, topic.id)}>
            {said.takeCheck}
          </a>
          <p class="quiet">{said.checkAbout}</p>
        </>
      )}
      <a
        class={kind(topic.passed)}
        href={next === null ? wayTo(course.id, lesson.id) : wayTo(course.id, lesson.id, next.id)}
      >
        {next === null ? said.backToLesson : said.next(next.number, next.title)}
      </a>
      {topic.passed && (
        <a class={kind(false)} href={wayToCheck(course.id, lesson.id, topic.id)}>
          {said.takeCheckAgain}
        </a>
      )}
    </div>
  );
}

function TopicScreen({ read }: { readonly read: TopicToRead }): VNode {
  const { course, lesson, topic, next } = read;
  const hasPlain = read.plain.length > 0;
  const parts = hasPlain && plainer.value ? read.plain : read.parts;
  const lines = useMemo(
    () => spokenLines(topic.title, parts, { away: said.contrastAway, mi: said.contrastMi }),
    [topic, parts],
  );
  return (
    <article class="lesson">
      <div class="page-head">
        <p class="kicker">
          {said.place(topic.number, lesson.topicCount)} · {words.learning.path.minutes(topic.minutes)}
        </p>
        <h1>{topic.title}</h1>
      </div>
      {topic.note !== null && (
        <ContentNote note={topic.note}>
          {next !== null && <a href={wayTo(course.id, lesson.id, next.id)}>{said.skipTo(next.number)}</a>}
          <a href={wayTo(course.id, lesson.id)}>{said.backToLesson}</a>
        </ContentNote>
      )}
      <div class="reading-tools not-printed">
        {hasPlain && <PlainerSwitch />}
        <ListeningTools lines={lines} />
      </div>
      {topic.note === null ? (
        <Parts all={parts} />
      ) : (
        <details class="heavy">
          <summary class="button is-plain is-wide">
            <span class="when-shut">{said.showText}</span>
            <span class="when-open">{said.hideText}</span>
          </summary>
          <div class="lesson">
            <Parts all={parts} />
          </div>
        </details>
      )}
      <TopicEnd read={read} />
    </article>
  );
}

/** A topic to read or to listen to, with its check at the end. */
export async function openTopic(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const asked = new URLSearchParams(location.search).get('words') === 'plain';
  const { course = '', lesson = '', topic = '' } = found;
  const answer = await orWhyClosed(await askForTopic(course, lesson, topic), {
    courseId: course,
    lessonId: lesson,
  });
  if ('instead' in answer) return answer.instead;
  const read = answer.opened;
  if (asked) plainer.value = true;
  return {
    ok: true,
    value: {
      title: words.learning.path.lesson(read.lesson.number),
      note: read.lesson.title,
      back: { to: wayTo(read.course.id, read.lesson.id), label: said.backToLesson },
      door: 'learn',
      show: () => <TopicScreen read={read} />,
    },
  };
}

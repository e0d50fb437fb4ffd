import type { Context } from 'hono';
import type { Frame, Page } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { handoutPage } from './handout.page.ts';
import type { Answered, Learning } from './learning-acts.ts';
import { lessonPage } from './lesson.page.ts';
import { closedPage, pathPage } from './path.page.ts';
import { shelfPage } from './shelf.page.ts';
import { topicPage } from './topic.page.ts';

/** The pages to read: the shelf, a course, a lesson, a topic, a handout. Readers over the network may read along. */
export function readingPages(learning: Learning, frame: Frame): readonly Route[] {
  const reading = (
    path: string,
    read: (who: string | null, asked: Asked) => Promise<Answered<Page>>,
  ): Route => ({
    method: 'GET',
    path,
    openTo: 'readers-of-the-course',
    answer: async (context, who) => {
      const page = await read(who, askedIn(context));
      return page.ok ? frame.page({ ...page.value, overNetwork: who === null }) : frame.refusal(page.because);
    },
  });
  /** A closed lesson says why, and what opens it. */
  const whyNot = async (read: Answered<Page>, who: string | null, at: Asked): Promise<Answered<Page>> => {
    if (read.ok || read.because !== 'lesson-not-open-yet') return read;
    const path = await learning.path(who, at.courseId);
    const lesson = path.ok ? path.value.lessons.find(({ id }) => id === at.lessonId) : undefined;
    return path.ok && lesson !== undefined ? { ok: true, value: closedPage(path.value, lesson) } : read;
  };
  return [
    reading('/learn', async (who) => {
      return made(await learning.shelf(who), (shelf) => shelfPage(shelf, who === null));
    }),
    reading('/learn/:course', async (who, { courseId }) => {
      return made(await learning.path(who, courseId), (path) => pathPage(path, who === null));
    }),
    reading('/learn/:course/:lesson', async (who, at) => {
      const read = made(await learning.lesson(who, at), (lesson) => lessonPage(lesson, who === null));
      return await whyNot(read, who, at);
    }),
    reading('/learn/:course/:lesson/:topic', async (who, at) => {
      const { plain } = at;
      const read = made(await learning.topic(who, at), (topic) =>
        topicPage(topic, { plain, reader: who === null }),
      );
      return await whyNot(read, who, at);
    }),
    reading('/handouts/:handout', async (who, { handoutId }) => {
      return made(await learning.handout(who, handoutId), handoutPage);
    }),
  ];
}

interface Asked {
  readonly courseId: string;
  readonly lessonId: string;
  readonly topicId: string;
  readonly handoutId: string;
  /** `?words=plain`: the same in the plainest words. */
  readonly plain: boolean;
}

function askedIn(context: Context): Asked {
  const { course = '', lesson = '', topic = '', handout = '' } = context.req.param();
  return {
    courseId: course,
    lessonId: lesson,
    topicId: topic,
    handoutId: handout,
    plain: context.req.query('words') === 'plain',
  };
}

function made<T>(answered: Answered<T>, page: (value: T) => Page): Answered<Page> {
  return answered.ok ? { ok: true, value: page(answered.value) } : answered;
}

import type { Context } from 'hono';
import { readUpload } from '../http/body.ts';
import type { Route } from '../http/routes.ts';
import { courseOf } from '../learning/learning-record.ts';
import type { CourseFault } from '../learning/reading/course-fault.ts';
import { courseDeskPage, textPage, textsPage } from './course-desk.page.ts';
import { addresses } from './teaching-addresses.page.ts';
import type { DeskAnswer, DeskRoute, TeachingParts } from './desk-routes.pages.ts';

/** The pages about one course: its lessons, its texts, its earlier versions. */
export function courseDeskPages(
  { teaching, ownCourses, learning, newId }: TeachingParts,
  route: DeskRoute,
): readonly Route[] {
  const courseAt = (context: Context) => {
    const course = courseOf(teaching(), context.req.param('course') ?? '');
    const files = course && ownCourses.textsOf(course.id);
    return course && files ? { course, files } : null;
  };
  const noCourse = { refuse: 'no-such-course' } as const;

  async function desk(
    context: Context,
    personId: string,
    stays: readonly CourseFault[] = [],
  ): Promise<DeskAnswer> {
    const found = courseAt(context);
    if (found === null) return noCourse;
    const { course } = found;
    const path = await learning.path(personId, course.id);
    if (!path.ok) return { refuse: path.because };
    return courseDeskPage({
      course,
      comesAlong: ownCourses.comesAlong(course.id),
      path: path.value,
      earlier: ownCourses.earlier(course.id),
      used: context.req.query('used') === 'now',
      stays,
    });
  }

  return [
    route('GET', '/teach/courses/:course', 'see-the-desk', (context, personId) => desk(context, personId)),
    route('GET', '/teach/courses/:course/texts', 'see-the-desk', (context) => {
      const found = courseAt(context);
      return found === null ? noCourse : textsPage(found.course, found.files);
    }),
    route('GET', '/teach/courses/:course/text', 'bring-a-course-in', (context) => {
      const found = courseAt(context);
      const file = context.req.query('file') ?? '';
      const text = found?.files.get(file);
      if (found === null || text === undefined) return { refuse: 'no-such-page' };
      return textPage(found.course, { file, text });
    }),
    route('POST', '/teach/courses/:course/text', 'bring-a-course-in', async (context) => {
      const found = courseAt(context);
      const file = context.req.query('file') ?? '';
      if (found === null || !found.files.has(file)) return { refuse: 'no-such-page' };
      const sent = await readUpload(context);
      if (!sent.ok) return { refuse: sent.because };
      const text = sent.value.texts['text'] ?? '';
      const id = newId();
      const files = new Map(found.files).set(file, text);
      const done = await ownCourses.putToWait({ id, courseId: found.course.id, files });
      if (done.ok) return { goTo: addresses.preview(id) };
      if (done.because === 'has-faults') return textPage(found.course, { file, text }, done.faults);
      return { refuse: 'storage-is-away', words: text };
    }),
    route('POST', '/teach/courses/:course/take-away', 'bring-a-course-in', async (context, personId) => {
      const found = courseAt(context);
      if (found?.course.from !== 'organisation') return noCourse;
      // Who has a lesson open or passed by now has it on record before the texts go.
      await learning.shelf(personId);
      const done = await ownCourses.takeAway(found.course.id);
      if (done.ok) return { goTo: addresses.desk };
      return done.because === 'has-faults'
        ? desk(context, personId, done.faults)
        : { refuse: 'storage-is-away' };
    }),
  ];
}

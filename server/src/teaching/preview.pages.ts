import type { Context } from 'hono';
import { readForm, readUpload } from '../http/body.ts';
import type { Page } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { courseOf } from '../learning/learning-record.ts';
import type { CourseFiles } from '../learning/reading/course-files.ts';
import { bringInPage } from './bringing-in.page.ts';
import { compareCourses } from './compared.ts';
import type { Done } from './on-disk/own-courses.ts';
import { unpackCourse } from './packed/unpacking.ts';
import { noPreviewPage, previewFaultsPage, previewPage, previewTopicPage } from './preview.page.ts';
import { addresses } from './teaching-addresses.page.ts';
import type { DeskAnswer, DeskRoute, TeachingParts } from './desk-routes.pages.ts';
import { passedCounts } from './teaching.store.ts';

/** Bringing a course in: read and checked whole, looked at, and only then used. */
export function previewPages(
  { db, teaching, ownCourses, learning, newId }: TeachingParts,
  route: DeskRoute,
): readonly Route[] {
  /** A waiting course that is sound, or the page that says why there is none to look at. */
  const waitingAt = async (context: Context) => {
    const waiting = await ownCourses.waiting(context.req.param('id') ?? '');
    if (waiting === null) return { page: noPreviewPage() };
    if (!waiting.read.ok) return { page: previewFaultsPage(waiting.read.faults) };
    return { waiting, course: waiting.read.course };
  };

  /** Puts a course where it can be looked at, and leads there; or says why not. */
  async function lookAt(courseId: string, files: CourseFiles): Promise<DeskAnswer> {
    const id = newId();
    const done = await ownCourses.putToWait({ id, courseId, files });
    return done.ok ? { goTo: addresses.preview(id) } : notDone(done);
  }

  return [
    route('GET', addresses.bringIn, 'bring-a-course-in', () => bringInPage()),
    route('POST', addresses.bringIn, 'bring-a-course-in', async (context): Promise<DeskAnswer> => {
      const sent = await readUpload(context);
      if (!sent.ok) return { refuse: sent.because };
      const file = sent.value.files['file'];
      if (file === undefined || file.size === 0) return bringInPage({ because: 'nothing-chosen' });
      const unpacked = unpackCourse(new Uint8Array(await file.arrayBuffer()));
      if (!unpacked.ok)
        return bringInPage({ because: 'zip', refusal: unpacked.because, name: unpacked.name });
      const courseId = unpacked.folder ?? nameOfZip(file.name);
      return lookAt(courseId, unpacked.files);
    }),
    route('POST', addresses.lookFirst, 'bring-a-course-in', async (context) => {
      const form = await readForm(context);
      if (!form.ok) return { refuse: form.because };
      const courseId = form.value['course'] ?? '';
      const files = (await ownCourses.changedOnDisk()).get(courseId);
      return files === undefined ? noPreviewPage() : lookAt(courseId, files);
    }),
    route('POST', '/teach/courses/:course/earlier', 'bring-a-course-in', async (context) => {
      const courseId = context.req.param('course') ?? '';
      const form = await readForm(context);
      if (!form.ok) return { refuse: form.because };
      const version = ownCourses.earlier(courseId).find(({ name }) => name === form.value['version']);
      if (version === undefined) return noPreviewPage();
      return lookAt(courseId, await ownCourses.textsOfEarlier(version));
    }),
    route('GET', '/teach/preview/:id', 'bring-a-course-in', async (context) => {
      const found = await waitingAt(context);
      if ('page' in found) return found.page;
      const passed = await passedCounts(db, found.course.id);
      const now = courseOf(teaching(), found.course.id) ?? null;
      return previewPage(found.waiting.id, found.course, compareCourses(now, found.course, passed));
    }),
    route('GET', '/teach/preview/:id/:lesson/:topic', 'bring-a-course-in', async (context) => {
      const found = await waitingAt(context);
      if ('page' in found) return found.page;
      const { lesson: lessonId, topic: topicId } = context.req.param();
      const lesson = found.course.lessons.find(({ id }) => id === lessonId);
      const topic = lesson?.topics.find(({ id }) => id === topicId);
      if (lesson === undefined || topic === undefined) return { refuse: 'no-such-topic' };
      return previewTopicPage(found.waiting.id, { course: found.course, lesson, topic });
    }),
    route('POST', '/teach/preview/:id/use', 'bring-a-course-in', async (context, personId) => {
      const found = await waitingAt(context);
      if ('page' in found) return found.page;
      // What stands open or passed by the texts of now goes on record before they change.
      await learning.shelf(personId);
      const done = await ownCourses.use(found.waiting.id);
      if (done.ok) return { goTo: `${addresses.course(found.course.id)}?used=now` };
      return done.because === 'has-faults' ? previewFaultsPage(done.faults) : notDone(done);
    }),
    route('POST', '/teach/preview/:id/put-away', 'bring-a-course-in', async (context) => {
      await ownCourses.clearWaiting(context.req.param('id') ?? '');
      return { goTo: addresses.desk };
    }),
  ];
}

/** The page that says why nothing was done on the disk. */
function notDone(done: Exclude<Done, { readonly ok: true }>): Page {
  switch (done.because) {
    case 'has-faults':
      return bringInPage({ because: 'faults', faults: done.faults });
    case 'folder-full':
    case 'folder-not-writable':
      return bringInPage({ because: done.because });
    case 'nothing-waits':
      return noPreviewPage();
  }
}

/** A zip without a folder in it is called after its file: “My course (2).zip” becomes my-course-2. */
function nameOfZip(name: string): string {
  return name
    .replace(/\.zip$/i, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}

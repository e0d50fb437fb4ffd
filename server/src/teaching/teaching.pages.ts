import type { Context } from 'hono';
import { namedSpecialist, openingReason, teachingLimits } from '../contract/teaching.ts';
import { readForm } from '../http/body.ts';
import type { Frame, Page } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { courseDeskPages } from './course-desk.pages.ts';
import { deskPage } from './desk.page.ts';
import { deskRoutesIn } from './desk-routes.pages.ts';
import type { DeskRoute, TeachingParts } from './desk-routes.pages.ts';
import { localSpecialistPage } from './local-specialist.page.ts';
import { misleadingPage } from './misleading.page.ts';
import { versionsNow, whatMisleads } from './misleading.ts';
import { openingPage } from './opening.page.ts';
import { previewPages } from './preview.pages.ts';
import { addresses } from './teaching-addresses.page.ts';
import { goesAtChecks, nameSpecialist, takeSpecialistAway } from './teaching.store.ts';

/** The pages of the trainer’s desk. They work without script, and the web app leaves them alone. */
export function teachingPages(parts: TeachingParts, frame: Frame): readonly Route[] {
  const route = deskRoutesIn(frame);
  return [
    ...deskPages(parts, route),
    ...courseDeskPages(parts, route),
    ...openingPages(parts, route),
    ...previewPages(parts, route),
    ...specialistPages(parts, route),
  ];
}

function deskPages(
  { db, teaching, ownCourses, namedSpecialist: service }: TeachingParts,
  route: DeskRoute,
): readonly Route[] {
  const desk = async (readWell: boolean): Promise<Page> => {
    const named = await service();
    return deskPage({
      courses: teaching().courses.map((course) => ({
        course,
        comesAlong: ownCourses.comesAlong(course.id),
      })),
      faulty: ownCourses.faulty(),
      service: named?.name ?? null,
      folder: ownCourses.folder,
      changedOnDisk: [...(await ownCourses.changedOnDisk()).keys()],
      readWell: readWell && ownCourses.faulty().length === 0,
    });
  };
  return [
    route('GET', addresses.desk, 'see-the-desk', (context) => desk(context.req.query('read') === 'again')),
    route('POST', addresses.readAgain, 'bring-a-course-in', async () => {
      await ownCourses.readAgain();
      return { goTo: `${addresses.desk}?read=again` };
    }),
    route('GET', addresses.misleads, 'see-what-misleads', async () => {
      const now = teaching();
      return misleadingPage(whatMisleads(now, await goesAtChecks(db, versionsNow(now))));
    }),
  ];
}

function openingPages({ learning, openForReason, now }: TeachingParts, route: DeskRoute): readonly Route[] {
  const path = '/teach/courses/:course/open/:lesson';
  const lessonAt = async (context: Context, personId: string) => {
    const { course = '', lesson: lessonId = '' } = context.req.param();
    const found = await learning.path(personId, course);
    if (!found.ok) return { refuse: found.because };
    return found.value.lessons.find(({ id }) => id === lessonId) ?? { refuse: 'no-such-lesson' as const };
  };
  return [
    route('GET', path, 'open-a-lesson', async (context, personId) => {
      const lesson = await lessonAt(context, personId);
      return 'refuse' in lesson ? lesson : openingPage(lesson);
    }),
    route('POST', path, 'open-a-lesson', async (context, personId) => {
      const lesson = await lessonAt(context, personId);
      if ('refuse' in lesson) return lesson;
      const form = await readForm(context);
      if (!form.ok) return { refuse: form.because };
      const reason = form.value['reason'] ?? '';
      const sent = openingReason.safeParse({ reason });
      if (!sent.success) {
        const isTooLong = reason.trim().length > teachingLimits.reasonCharacters;
        return openingPage(lesson, { reason, because: isTooLong ? 'too-long' : 'nothing-written' });
      }
      const { courseId, id: lessonId } = lesson;
      await openForReason({ personId, courseId, lessonId, reason: sent.data.reason, at: now() });
      return { goTo: addresses.course(courseId) };
    }),
  ];
}

function specialistPages(
  { db, learning, now, namedSpecialist: service }: TeachingParts,
  route: DeskRoute,
): readonly Route[] {
  return [
    route('GET', addresses.service, 'name-a-local-service', async () => localSpecialistPage(await service())),
    route('POST', addresses.service, 'name-a-local-service', async (context) => {
      const form = await readForm(context);
      if (!form.ok) return { refuse: form.because };
      const { name = '', reach = '' } = form.value;
      const sent = namedSpecialist.safeParse({ name, reach });
      if (!sent.success) return localSpecialistPage(await service(), { name, reach });
      await nameSpecialist(db, sent.data, now());
      return { goTo: addresses.service };
    }),
    route('POST', addresses.serviceTakenAway, 'name-a-local-service', async (_, personId) => {
      // What stands open to someone by now goes on record first, so that the lesson stays open to them.
      await learning.shelf(personId);
      await takeSpecialistAway(db);
      return { goTo: addresses.service };
    }),
  ];
}

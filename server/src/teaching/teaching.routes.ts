import type { AppParts } from '../http/app-parts.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import type { CourseFiles } from '../learning/reading/course-files.ts';
import { courseToBeginWith } from './on-disk/beginning.ts';
import { packCourse } from './packed/packing.ts';
import { mayTeach } from './teaching.policy.ts';

/** A course to take along: a file and not a page, so it stands among the addresses that no page takes over. */
export function teachingRoutes({ ownCourses }: Pick<AppParts, 'ownCourses'>): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/teaching/courses/:course/zip',
      openTo: 'the-local-learner',
      answer: (context) => {
        const may = mayTeach('trainer', 'take-a-course-along');
        if (!may.ok) return refuse(may.because);
        const courseId = context.req.param('course') ?? '';
        const files = ownCourses.textsOf(courseId);
        if (files === null) return refuse('no-such-course');
        return answerZip(courseId, files);
      },
    },
    {
      method: 'GET',
      path: '/api/teaching/beginning/zip',
      openTo: 'the-local-learner',
      answer: () => {
        const may = mayTeach('trainer', 'take-a-course-along');
        return may.ok ? answerZip('our-course', courseToBeginWith()) : refuse(may.because);
      },
    },
  ];
}

function answerZip(courseId: string, files: CourseFiles): Response {
  return new Response(packCourse(courseId, files), {
    headers: {
      'Content-Type': 'application/zip',
      // An id of a course is small letters, digits and dashes: nothing in it has to be quoted away.
      'Content-Disposition': `attachment; filename="${courseId}.zip"`,
    },
  });
}

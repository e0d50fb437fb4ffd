import type { CertificateAsked, MyLearning } from '../contract/standing.ts';
import { refuse } from '../http/refusals.ts';
import type { Route } from '../http/routes.ts';
import type { Answered } from './learning-acts.ts';
import { triesByDrill } from './drills.store.ts';
import { organisationForGate, recordOf } from './learning.store.ts';
import { ownFile } from './own-file.ts';
import { everythingKept } from './own-file.store.ts';
import { keptForReview } from './review.store.ts';
import { reviewWith } from './review.routes.ts';
import type { ReviewParts } from './review.routes.ts';
import { certificateOf, myLearning } from './standing.ts';
import { passedWhen } from './standing.store.ts';

/** What someone can see of their own way. */
export interface OwnWay {
  readonly mine: (personId: string) => Promise<MyLearning>;
  readonly certificate: (personId: string, courseId: string) => Promise<Answered<CertificateAsked>>;
  /** Everything they did in learning, as one plain text. */
  readonly file: (personId: string) => Promise<string>;
}

/** Someone’s own way with this app’s database and courses. */
export function ownWayWith(parts: ReviewParts): OwnWay {
  const { teaching, now } = parts;
  const review = reviewWith(parts);

  async function standingOf(personId: string) {
    const standing = {
      record: await recordOf(parts, personId),
      organisation: await organisationForGate(parts),
    };
    return { standing, when: await passedWhen(parts, personId) };
  }

  return {
    mine: async (personId) => {
      return myLearning(teaching(), {
        ...(await standingOf(personId)),
        tried: await triesByDrill(parts, personId),
        somethingToReview: await review.hasSomething(personId),
      });
    },

    certificate: async (personId, courseId) => {
      const course = teaching().courses.find(({ id }) => id === courseId);
      if (course === undefined) return { ok: false, because: 'no-such-course' };
      const stands = await standingOf(personId);
      return { ok: true, value: certificateOf(course, { ...stands, now: now() }) };
    },

    file: async (personId) =>
      ownFile(teaching(), {
        ...(await standingOf(personId)),
        ...(await everythingKept(parts, personId)),
        looks: (await keptForReview(parts, personId)).kept,
        now: now(),
      }),
  };
}

/** The JSON routes of someone’s own way, and the file to take along. */
export function standingRoutes(parts: ReviewParts): readonly Route[] {
  const own = ownWayWith(parts);
  const openTo = 'the-local-learner';
  return [
    {
      method: 'GET',
      path: '/api/learning/standing',
      openTo,
      answer: async (_, personId) => Response.json(await own.mine(personId)),
    },
    {
      method: 'GET',
      path: '/api/learning/certificates/:course',
      openTo,
      answer: async (context, personId) => {
        const asked = await own.certificate(personId, context.req.param('course') ?? '');
        return asked.ok ? Response.json(asked.value) : refuse(asked.because);
      },
    },
    {
      method: 'GET',
      path: '/api/learning/export',
      openTo,
      answer: async (_, personId) => {
        const headers = {
          'Content-Type': 'text/plain; charset=utf-8',
          // A name that says nothing about what is in it.
          'Content-Disposition': 'attachment; filename="wayfellow.txt"',
          'Cache-Control': 'no-store',
        };
        // The mark at the beginning tells every editor which letters these are.
        return new Response(`\uFEFF${await own.file(personId)}`, { headers });
      },
    },
  ];
}

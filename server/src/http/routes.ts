import type { Context } from 'hono';

/**
 * Routes are closed unless opened: a slice hands over a list of these, each of which says who it is open
 * to, and `app.ts` answers 403 wherever nothing is said. Answer with `Response.json(value)`, or with
 * `refuse('reason')` from `refusals.ts`; read what was sent with `readJson` from `body.ts`.
 */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A hono pattern, such as `/api/learning/lessons/:lesson`. Only paths under `/api/` answer JSON. */
  readonly path: string;
} & (OpenToAnyone | OpenToReaders | OpenToLocalLearner);

/** Open to whoever can reach this machine, with no session and no database: help, leave, files. */
interface OpenToAnyone {
  readonly openTo: 'anyone';
  readonly answer: (context: Context) => Response | Promise<Response>;
}

/** Open to the local learner, and to others on the network as a reader who is nobody (null). For course texts only. */
interface OpenToReaders {
  readonly openTo: 'readers-of-the-course';
  readonly answer: (context: Context, personId: string | null) => Response | Promise<Response>;
}

/** Open to the one local learner, on this machine only. Everything that holds a person's own words. */
interface OpenToLocalLearner {
  readonly openTo: 'the-local-learner';
  readonly answer: (context: Context, personId: string) => Response | Promise<Response>;
}

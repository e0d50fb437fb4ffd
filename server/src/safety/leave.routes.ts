import { setTimeout as after } from 'node:timers/promises';
import { getCookie } from 'hono/cookie';
import type { AppParts } from '../http/app-parts.ts';
import { answerHtml } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { beginAnew, leftCookie } from '../http/session-cookie.ts';
import { nameOf } from '../log.ts';
import { endSession, SESSION_COOKIE } from '../people/sessions.ts';
import { whoAsks } from '../http/who-asks.ts';
import { awayPage } from './away.page.ts';

/** Leaving waits this long at most for the session to end, in milliseconds: a slow database holds nobody here. */
const LONGEST_WAIT_MS = 500;

/**
 * Leaving, with a plain link: the session ends, the browser is asked to forget, and a neutral page comes
 * up. The cookie changes even when the database is away, because a browser shows a kept page again on
 * Back unless a cookie out of reach of scripts has changed. Nothing is logged about it.
 */
export function leaveRoutes(parts: AppParts): readonly Route[] {
  const { db, newToken, log } = parts;
  return [
    {
      method: 'GET',
      path: '/leave',
      openTo: 'anyone',
      answer: async (context) => {
        // A browser that only fetches ahead has not left.
        if (/prefetch/i.test(context.req.header('sec-purpose') ?? ''))
          return new Response(null, { status: 503 });
        const token = getCookie(context, SESSION_COOKIE);
        if (token !== undefined) {
          const ended = endSession(db, token).catch((error: unknown) => log('request-failed', nameOf(error)));
          await Promise.race([ended, after(LONGEST_WAIT_MS, undefined, { ref: false })]);
        }
        return new Response(null, {
          status: 303,
          headers: {
            Location: '/away',
            // Not "cookies": that would take the mark of having left with it, and the one cookie there is changes anyway.
            'Clear-Site-Data': '"cache", "storage"',
            'Set-Cookie': leftCookie(newToken),
          },
        });
      },
    },
    { method: 'GET', path: '/away', openTo: 'anyone', answer: () => answerHtml(awayPage) },
    {
      // Coming back is a choice made on the neutral page, never something that Back does.
      method: 'POST',
      path: '/away',
      openTo: 'anyone',
      answer: async (context) => {
        if (!whoAsks(context).onThisMachine) return toAwayPage();
        const { cookie } = await beginAnew(parts);
        return new Response(null, { status: 303, headers: { Location: '/', 'Set-Cookie': cookie } });
      },
    },
  ];
}

/** To the neutral page: also where every page leads a browser that left, until someone there chooses to come back. */
export function toAwayPage(): Response {
  return new Response(null, { status: 303, headers: { Location: '/away' } });
}

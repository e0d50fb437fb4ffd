import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import { beginSession, findSession, SESSION_COOKIE, SESSION_COOKIE_OPTIONS } from '../people/sessions.ts';
import type { AppParts } from './app-parts.ts';

/** Someone who was let in, and the cookie to set when that has only just happened. */
export interface LetIn {
  readonly personId: string;
  readonly cookie: string | null;
}

/** Who this browser is let in as, or null; `begin` lets it in as the local learner when it is not yet. */
export async function letIn(
  { db, newToken, now }: Pick<AppParts, 'db' | 'newToken' | 'now'>,
  context: Context,
  { begin }: { readonly begin: boolean },
): Promise<LetIn | null> {
  const token = getCookie(context, SESSION_COOKIE);
  const found = token === undefined ? null : await findSession(db, token, now());
  if (found !== null) return { personId: found.personId, cookie: null };
  if (!begin) return null;
  const fresh = newToken();
  const { personId } = await beginSession(db, fresh, now());
  return { personId, cookie: sessionCookie(fresh) };
}

/** The session's cookie as a header. Loopback is plain http, so it cannot be `Secure`; accounts will bring https and that. */
export function sessionCookie(token: string): string {
  return generateCookie(SESSION_COOKIE, token, SESSION_COOKIE_OPTIONS);
}

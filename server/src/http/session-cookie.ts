import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import { beginSession, findSession, SESSION_COOKIE, SESSION_COOKIE_OPTIONS } from '../people/sessions.ts';
import type { AppParts } from './app-parts.ts';

/** Someone who was let in, and the cookie to set when that has only just happened; or why not. */
export type LetIn =
  | { readonly ok: true; readonly personId: string; readonly cookie: string | null }
  | { readonly ok: false; readonly because: 'not-let-in' | 'has-left' };

/**
 * The cookie's value in a browser that left. Until accounts land anyone at this machine is let in when
 * they open a page, so without this mark the Back button would let them in again, straight to the words
 * that were left.
 */
const LEFT = 'left.';

/** Who this browser is let in as; `begin` lets it in as the local learner when it has no session and has not left. */
export async function letIn(
  parts: Pick<AppParts, 'db' | 'newToken' | 'now'>,
  context: Context,
  { begin }: { readonly begin: boolean },
): Promise<LetIn> {
  const token = getCookie(context, SESSION_COOKIE);
  if (token?.startsWith(LEFT)) return { ok: false, because: 'has-left' };
  const found = token === undefined ? null : await findSession(parts.db, token, parts.now());
  if (found !== null) return { ok: true, personId: found.personId, cookie: null };
  return begin ? beginAnew(parts) : { ok: false, because: 'not-let-in' };
}

/** Lets a browser in as the local learner, whatever it was before. */
export async function beginAnew({
  db,
  newToken,
  now,
}: Pick<AppParts, 'db' | 'newToken' | 'now'>): Promise<{ ok: true; personId: string; cookie: string }> {
  const token = newToken();
  const { personId } = await beginSession(db, token, now());
  return { ok: true, personId, cookie: cookieOf(token) };
}

/** The cookie that a browser keeps after leaving. It is new each time, because a changed cookie is what keeps a page from being shown again. */
export function leftCookie(newToken: () => string): string {
  return cookieOf(LEFT + newToken());
}

/** Loopback is plain http, so the cookie cannot be `Secure`; accounts will bring https and that. */
function cookieOf(value: string): string {
  return generateCookie(SESSION_COOKIE, value, SESSION_COOKIE_OPTIONS);
}

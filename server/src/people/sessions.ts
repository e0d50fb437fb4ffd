import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import { session } from '../storage/schema.ts';
import type { DatabaseOrTransaction } from '../storage/database.ts';
import { LOCAL_LEARNER, welcomeLocalLearner } from './local-learner.ts';

/**
 * A session lets one browser in as one person. The browser holds an opaque token in a cookie; only the
 * token's SHA-256 is stored, so that a copy of the database lets no one in.
 */
export interface Session {
  readonly personId: string;
  readonly createdAt: Date;
}

/** The cookie's name says nothing beyond what the address bar shows. */
export const SESSION_COOKIE = 'wayfellow';

/**
 * Attributes of the cookie: out of scripts' reach, not sent from other sites, and gone when the browser
 * is closed (no Max-Age). Over https it is `Secure` too.
 */
export const SESSION_COOKIE_OPTIONS = { httpOnly: true, sameSite: 'Strict', path: '/' } as const;

/** Last seen is written once a minute at most: it is for ending idle sessions, not for watching anyone. */
const SEEN_EVERY_MS = 60_000;

/**
 * A session nobody came back to for thirty days has ended: a cookie copied from an old browser opens
 * nothing, and the table holds no more than a month of visits.
 */
const ENDS_AFTER_MS = 30 * 24 * 60 * 60_000;

/** Lets a browser in as the local learner. `token` is 256 fresh random bits as text (`newToken`). */
export async function beginSession(db: DatabaseOrTransaction, token: string, at: Date): Promise<Session> {
  await welcomeLocalLearner(db, at);
  await db.delete(session).where(lt(session.lastSeenAt, endedBefore(at)));
  await db
    .insert(session)
    .values({ tokenHash: hashOf(token), personId: LOCAL_LEARNER, createdAt: at, lastSeenAt: at });
  return { personId: LOCAL_LEARNER, createdAt: at };
}

/** The session a token belongs to, or null: never begun, ended, unused for thirty days, or not a token at all. */
export async function findSession(
  db: DatabaseOrTransaction,
  token: string,
  at: Date,
): Promise<Session | null> {
  if (!isToken(token)) return null;
  const tokenHash = hashOf(token);
  const rows = await db
    .select({ personId: session.personId, createdAt: session.createdAt, lastSeenAt: session.lastSeenAt })
    .from(session)
    .where(eq(session.tokenHash, tokenHash));
  const found = rows[0];
  if (found === undefined || found.lastSeenAt < endedBefore(at)) return null;
  const before = new Date(at.getTime() - SEEN_EVERY_MS);
  if (found.lastSeenAt < before) {
    await db
      .update(session)
      .set({ lastSeenAt: at })
      .where(and(eq(session.tokenHash, tokenHash), lt(session.lastSeenAt, before)));
  }
  return { personId: found.personId, createdAt: found.createdAt };
}

/** Ends a session: its token lets no one in from now on. What the person wrote stays. */
export async function endSession(db: DatabaseOrTransaction, token: string): Promise<void> {
  if (isToken(token)) await db.delete(session).where(eq(session.tokenHash, hashOf(token)));
}

function endedBefore(at: Date): Date {
  return new Date(at.getTime() - ENDS_AFTER_MS);
}

/** 32 bytes as base64url are 43 letters. */
function isToken(text: string): boolean {
  return /^[\w-]{43}$/u.test(text);
}

function hashOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

import type { Hono } from 'hono';
import { createApp } from '../http/app.ts';
import type { AppParts } from '../http/app-parts.ts';
import { silentLog } from '../log.ts';
import { masterKeyFrom } from '../safety/master-key.ts';
import { SESSION_COOKIE } from '../people/sessions.ts';
import { aDatabase } from './database.ts';
import { anEar } from './ear.ts';
import { ownCoursesOver } from './own-courses.ts';
import { aTeaching } from './teaching.ts';

/** Parts for an app in tests: a fresh database, a small course, a clock that stands still, counted ids. */
export async function appParts(other: Partial<AppParts> = {}): Promise<AppParts> {
  let made = 0;
  const teaching = aTeaching();
  const counted = (letters: number) => String(++made).padStart(letters, 'a');
  return {
    db: other.db ?? (await aDatabase()).db,
    masterKey: masterKeyFrom(new Uint8Array(32).fill(7)),
    now: () => new Date('2026-03-01T10:00:00Z'),
    newId: () => counted(22),
    newToken: () => counted(43),
    newSeed: () => 1,
    ear: anEar(),
    teaching: () => teaching,
    ownCourses: other.ownCourses ?? (await ownCoursesOver((other.teaching ?? (() => teaching))())),
    webAssets: { folder: null },
    openTo: 'this-machine',
    log: silentLog,
    ...other,
  };
}

/** How a browser asks: from where, by which name, and with which cookie. */
export interface Browser {
  readonly ask: (path: string, more?: Asking) => Promise<Response>;
}

interface Asking {
  readonly method?: string;
  /** Sent as JSON; a URLSearchParams or FormData is sent as a form. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The other end of the connection; 127.0.0.1 unless told. */
  readonly from?: string;
}

/** A browser on this machine that keeps the session's cookie from answer to answer, and sends what browsers send. */
export function aBrowser(app: Hono): Browser {
  let cookie: string | null = null;
  return {
    ask: async (path, { method = 'GET', body, headers = {}, from = '127.0.0.1' } = {}) => {
      const form = body instanceof URLSearchParams || body instanceof FormData;
      const sent = new Headers({ host: 'localhost:8420', 'sec-fetch-site': 'same-origin' });
      if (cookie !== null) sent.set('cookie', cookie);
      if (body !== undefined && !form) sent.set('content-type', 'application/json');
      for (const [name, value] of Object.entries(headers)) sent.set(name, value);
      const init: RequestInit = { method, headers: sent };
      if (body !== undefined) init.body = form || typeof body === 'string' ? body : JSON.stringify(body);
      const answer = await app.request(`http://localhost:8420${path}`, init, {
        incoming: { socket: { remoteAddress: from } },
      });
      const set = answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
      if (set !== undefined) cookie = set.split(';')[0] ?? null;
      return answer;
    },
  };
}

/** A browser that has opened Wayfellow once, and so is let in as the local learner. */
export async function aLearnersBrowser(parts: AppParts): Promise<Browser> {
  const browser = aBrowser(createApp(parts));
  await browser.ask('/');
  return browser;
}

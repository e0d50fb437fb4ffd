import type { Refusal, RefusalReason } from '@wayfellow/server/contract';
import { KEPT_MARK, withoutNetwork } from './network.ts';

/** Why something asked of the server did not come: its own reasons, or that it could not be reached. */
export type Trouble = RefusalReason | 'unreachable';

/** What came back: a value, or one of a closed list of reasons. Nothing here ever throws. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: Trouble };

/** How a question is put to the server; tests and screens can pass their own. */
export type Ask = <T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<Answer<T>>;

/** Milliseconds before a silent server counts as unreachable: long enough for one bar of signal. */
const patience = 20_000;

function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'because' in body && typeof body.because === 'string';
}

/** Puts one question to the server, as JSON both ways, with the session's cookie and never from a cache. */
export const ask: Ask = async <T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer<T>> => {
  const patienceEnds = new AbortController();
  const timer = setTimeout(() => patienceEnds.abort(), patience);
  try {
    const response = await fetch(path, {
      method,
      signal: patienceEnds.signal,
      credentials: 'same-origin',
      cache: 'no-store',
      headers:
        body === undefined
          ? { accept: 'application/json' }
          : { accept: 'application/json', 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    withoutNetwork.value = response.headers.has(KEPT_MARK);
    const text = await response.text();
    const answered: unknown = text === '' ? null : JSON.parse(text);
    if (response.ok) return { ok: true, value: answered as T };
    return { ok: false, because: isRefusal(answered) ? answered.because : 'something-broke-here' };
  } catch {
    return { ok: false, because: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
};

/** An id of 128 random bits, URL-safe: whoever sends it twice is heard once. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

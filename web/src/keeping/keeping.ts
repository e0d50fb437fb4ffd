import type { KeptTexts } from '@wayfellow/server/contract';
import { KEPT_MARK } from '../look/network.ts';
import { coursesKept, isOfCourse, markOf, outworn } from './copies.ts';
import type { CourseCopy } from './copies.ts';

/** Whether a course is kept now, or why nothing was kept. */
export type Kept =
  { readonly ok: true } | { readonly ok: false; readonly because: 'unreachable' | 'no-room' };

const cacheName = 'kept-course';
const workerPath = '/service-worker.js';

/** Aborted when someone leaves: what is on its way then is not written any more. */
let staying = new AbortController();

/** Whether this browser can keep a course: only over https or on the machine itself, and not in every private window. */
export function canKeep(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Whether this course is kept in this browser. Asking leaves nothing behind. */
export async function isKept(course: string): Promise<boolean> {
  return coursesKept(await pathsInCache()).includes(course);
}

/** Keeps a course in this browser, because its reader asked for it: the texts, the app that shows them, and the numbers to call. */
export async function keepCourse(course: string): Promise<Kept> {
  staying = new AbortController();
  const before = coursesKept(await pathsInCache());
  const kept = await writeWhole([...before.filter((one) => one !== course), course]);
  if (kept.ok) await standIn();
  else if (before.length === 0) await forgetAll();
  return kept;
}

/** Brings what is kept up to date. Where that does not work out, the older copy stays whole. */
export async function renewKept(): Promise<void> {
  const courses = coursesKept(await pathsInCache());
  if (courses.length > 0) await writeWhole(courses);
}

/** Takes a course away again; with the last one everything goes. */
export async function takeAway(course: string): Promise<void> {
  const paths = await pathsInCache();
  if (coursesKept(paths).every((one) => one === course)) return forgetAll();
  const cache = await caches.open(cacheName);
  for (const path of paths.filter((path) => isOfCourse(path, course))) await cache.delete(path);
}

/**
 * Sets everything that is kept on its way out, and waits for nothing: someone is leaving. The worker is told
 * as well, because it lives on when the page is gone.
 */
export function forgetWhileLeaving(): void {
  staying.abort();
  if (!canKeep()) return;
  navigator.serviceWorker.controller?.postMessage('forget');
  forgetAll().catch(() => {});
}

async function forgetAll(): Promise<void> {
  const gone = caches.delete(cacheName);
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all([gone, ...registrations.map((one) => one.unregister())]);
}

/** The addresses in the cache; none where there is no cache, which this does not make. */
async function pathsInCache(): Promise<readonly string[]> {
  if (!(await caches.has(cacheName))) return [];
  const requests = await (await caches.open(cacheName)).keys();
  return requests.map(({ url }) => new URL(url).pathname);
}

/** Fetches everything first and only then writes, so that a line that breaks leaves the older copy whole. */
async function writeWhole(courses: readonly string[]): Promise<Kept> {
  const { signal } = staying;
  let fetched: Awaited<ReturnType<typeof fetchWhole>>;
  try {
    fetched = await fetchWhole(courses, signal);
  } catch {
    return { ok: false, because: 'unreachable' };
  }
  const { written, copies } = fetched;
  try {
    for (const [path, response] of written) {
      if (signal.aborted) return { ok: false, because: 'unreachable' };
      await (await caches.open(cacheName)).put(path, response);
    }
    if (signal.aborted) return { ok: false, because: 'unreachable' };
    const cache = await caches.open(cacheName);
    const gone = outworn(await pathsInCache(), new Set(written.keys()), copies);
    for (const path of gone) await cache.delete(path);
    return { ok: true };
  } catch {
    return { ok: false, because: 'no-room' };
  }
}

/** All that is to be written, by address: the files of the app first, the page that calls for them after them, the marks last. */
async function fetchWhole(
  courses: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly written: ReadonlyMap<string, Response>; readonly copies: readonly CourseCopy[] }> {
  const copies = await Promise.all(courses.map((course) => fetchTexts(course, signal)));
  // Nobody’s name goes along for these: what comes back is what anyone gets.
  const asAnyone = (path: string): Promise<Response> => fetchOk(path, { credentials: 'omit', signal });
  const fresh = (path: string): Promise<Response> =>
    fetchOk(path, { credentials: 'omit', cache: 'no-store', signal });
  const files = (await (await fresh('/app-files.json')).json()) as readonly string[];
  const [shell, help, numbers, ...built] = await Promise.all([
    fresh('/without-network'),
    fresh('/help'),
    fresh('/api/help'),
    ...files.map(asAnyone),
  ]);
  const written = new Map<string, Response>();
  for (const [index, response] of built.entries()) written.set(files[index] ?? '', response);
  for (const { texts } of copies) for (const [path, value] of texts ?? []) written.set(path, asKept(value));
  written.set('/api/help', asKept(await numbers.json()));
  written.set('/help', help);
  written.set('/learn', shell);
  for (const { course, tag, texts } of copies)
    if (texts !== null) written.set(markOf(course), new Response(null, { headers: { etag: tag } }));
  return { written, copies };
}

async function fetchTexts(course: string, signal: AbortSignal): Promise<CourseCopy> {
  const path = markOf(course);
  const held = (await caches.has(cacheName)) ? await caches.match(path) : undefined;
  const before = held?.headers.get('etag') ?? null;
  const response = await fetch(path, {
    cache: 'no-store',
    signal,
    headers: before === null ? {} : { 'if-none-match': before },
  });
  const tag = response.headers.get('etag') ?? '';
  if (response.status === 304) return { course, tag, texts: null };
  if (!response.ok) throw new Error('the texts did not come');
  const { answers } = (await response.json()) as KeptTexts;
  return { course, tag, texts: new Map(answers.map(({ path, value }) => [path, value])) };
}

async function fetchOk(path: string, how: RequestInit): Promise<Response> {
  const response = await fetch(path, how);
  if (!response.ok) throw new Error('a part did not come');
  return response;
}

/** An answer that says of itself that it was kept. */
function asKept(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', [KEPT_MARK]: 'yes' },
  });
}

/** What browsers with Trusted Types want an address of a worker to be wrapped in; the library for pages does not know it yet. */
interface AddressPolicies {
  createPolicy(
    name: 'wayfellow-workers',
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<AddressPolicies['createPolicy']> | null = null;

async function standIn(): Promise<void> {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: AddressPolicies };
  policy ??=
    trustedTypes?.createPolicy('wayfellow-workers', {
      createScriptURL: (address) => (address === workerPath ? address : ''),
    }) ?? null;
  await navigator.serviceWorker.register(policy?.createScriptURL(workerPath) ?? workerPath);
  await navigator.serviceWorker.ready;
}

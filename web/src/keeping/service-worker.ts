/**
 * Stands between the course and a network that fails, in browsers whose reader asked for it, and only there.
 * It reads what `keeping.ts` wrote and writes nothing itself. It shares no code with the app, so that the
 * build makes one plain file of it.
 */
import { copyFor, networkFirst, PATIENCE_MS } from './kept-answers.ts';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** What is used here of a service worker’s own globals: the library that declares them cannot stand beside the one for pages. */
interface WorkerHere {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(on: 'install' | 'activate' | 'message', then: (event: Lasting) => void): void;
  addEventListener(on: 'fetch', then: (event: Asking) => void): void;
}
declare const self: WorkerHere;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const copy = copyFor(request, self.location.origin);
  if (copy === null) return;
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const kept = (): Promise<Response | undefined> => caches.match(copy, { ignoreVary: true });
  event.respondWith(networkFirst(fetch(request), kept, silence));
});

// The one message there is comes from a page that is being left, and may not live to see it done.
self.addEventListener('message', (event) => event.waitUntil(forget()));

/** Who leaves while the course is still on its way leaves no worker behind that nothing is kept for. */
async function begin(): Promise<void> {
  const kept = await caches.keys();
  if (kept.length > 0) await self.clients.claim();
  else await self.registration.unregister();
}

async function forget(): Promise<void> {
  const names = await caches.keys();
  await Promise.all([...names.map((name) => caches.delete(name)), self.registration.unregister()]);
}

import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { hush } from './announcer.ts';
import type { Answer, Trouble } from './asking.ts';

/** The places in the bottom bar. */
export type Door = 'today' | 'learn' | 'practise';

/** A page that has everything it needs and can be shown at once. */
export interface Page {
  readonly title: string;
  /** Small words under the bar's title. */
  readonly note?: string;
  readonly back?: { readonly to: string; readonly label: string };
  /** The door that is lit, or null for a page without doors (its writing box is at the bottom). */
  readonly door: Door | null;
  readonly wide?: boolean;
  /** The line under the bar: who can read what is written here. */
  readonly whoReads?: string;
  readonly show: () => VNode;
  /** What stays at the bottom of the screen, below the page. */
  readonly bottom?: () => VNode;
  /** A talk opens at its newest words; every other page at its top. */
  readonly opensAtEnd?: boolean;
}

/** One kind of address and how its page is made ready. */
export interface Route {
  /** `/learn/:id/check`: a part that starts with a colon matches anything but a slash. */
  readonly pattern: string;
  readonly open: (found: Readonly<Record<string, string>>) => Promise<Answer<Page>>;
}

/** What is on the screen now; null until the first page is ready. */
export const shown = signal<
  { readonly path: string; readonly page: Page } | { readonly path: string; readonly trouble: Trouble } | null
>(null);

/** True while a page is being made ready for longer than a blink. */
export const waiting = signal(false);

/** Milliseconds before the screen says that it is waiting. */
const blink = 400;

/** The named parts of a path, or null when the pattern does not fit. Parts come decoded. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const given = path.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const here = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== here) return null;
      continue;
    }
    try {
      found[part.slice(1)] = decodeURIComponent(here);
    } catch {
      return null;
    }
    if (here === '') return null;
  }
  return found;
}

let routes: readonly Route[] = [];
/** Only the newest journey may change the screen: an older answer that comes late is dropped. */
let journey = 0;

async function arrive(path: string, afterwards: () => void): Promise<void> {
  const mine = ++journey;
  const timer = setTimeout(() => {
    if (mine === journey) waiting.value = true;
  }, blink);
  let answer: Answer<Page> = { ok: false, because: 'no-such-page' };
  for (const route of routes) {
    const found = match(route.pattern, path);
    if (found === null) continue;
    // A screen is a file of its own; when it does not come, that is the line, not the person.
    answer = await route.open(found).catch((): Answer<Page> => ({ ok: false, because: 'unreachable' }));
    break;
  }
  clearTimeout(timer);
  if (mine !== journey) return;
  waiting.value = false;
  shown.value = answer.ok ? { path, page: answer.value } : { path, trouble: answer.because };
  // Signals paint in a microtask; the new heading is there by the next frame.
  requestAnimationFrame(afterwards);
}

function toHeading(): void {
  const state = shown.value;
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  if (state !== null && 'page' in state && state.page.opensAtEnd === true) toEnd();
  else scrollTo(0, 0);
}

/** Scrolls to the newest words. */
export function toEnd(): void {
  scrollTo(0, document.documentElement.scrollHeight);
}

/** Goes to another page of Wayfellow without loading it anew. */
export function go(path: string, instead = false): void {
  hush();
  history.replaceState({ scrolled: scrollY }, '');
  history[instead ? 'replaceState' : 'pushState'](null, '', path);
  void arrive(path, toHeading);
}

/** Makes the page that is open ready once more, with what the server knows now. */
export function again(): Promise<void> {
  return arrive(location.pathname, () => {});
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return;
  if (link.origin !== location.origin) return;
  if (link.hash !== '' && link.pathname === location.pathname) {
    // A place on this page: going there is no journey, and leaves no entry behind.
    event.preventDefault();
    const place = document.getElementById(link.hash.slice(1));
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
    return;
  }
  if (!routes.some((route) => match(route.pattern, link.pathname) !== null)) return;
  event.preventDefault();
  go(link.pathname);
}

/** Starts following links and the browser's own back and forward, and opens the page of the address. */
export function setOut(known: readonly Route[]): void {
  routes = known;
  history.scrollRestoration = 'manual';
  document.addEventListener('click', follow);
  addEventListener('popstate', (event: PopStateEvent) => {
    const state: unknown = event.state;
    const scrolled =
      typeof state === 'object' && state !== null && 'scrolled' in state ? Number(state.scrolled) : 0;
    void arrive(location.pathname, () => {
      toHeading();
      if (scrolled > 0) scrollTo(0, scrolled);
    });
  });
  void arrive(location.pathname, () => {
    const state = shown.value;
    if (state !== null && 'page' in state && state.page.opensAtEnd === true) toEnd();
  });
}

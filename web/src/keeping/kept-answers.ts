/** What of a request decides whether a kept copy may stand in for it. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  /** What the browser wants it for: `document` for a page of its own. */
  readonly destination: string;
  readonly url: string;
}

/**
 * Where the copy would lie that stands in for a request once the network has failed; null for a request
 * that is none of ours to touch. Leaving, sending and everything with a person’s own words are never ours.
 */
export function copyFor({ method, mode, destination, url }: Asked, origin: string): string | null {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin) return null;
  if (mode === 'navigate') {
    // A page inside a frame of another is not passed on: the server could no longer see that it was framed.
    if (destination !== 'document') return null;
    if (pathname === '/help') return pathname;
    // One page stands in for every page of a course: the app in it looks at the address.
    return pathname === '/learn' || pathname.startsWith('/learn/') ? '/learn' : null;
  }
  return keptAnswers.some((kept) => kept.test(pathname)) ? pathname : null;
}

/** The built files, the numbers to call, the shelf, and a course’s path, lessons and topics. */
const keptAnswers = [
  /^\/assets\//,
  /^\/api\/help$/,
  /^\/api\/learning$/,
  /^\/api\/learning\/courses(\/[^/]+){1,3}$/,
] as const;

/** Milliseconds a silent network is waited for before a kept copy stands in: half of what the app itself would wait. */
export const PATIENCE_MS = 8_000;

/**
 * The network’s answer; the kept copy where the network fails or stays silent; and where nothing is kept,
 * whatever becomes of the network.
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  silence: Promise<null>,
): Promise<Response> {
  const first = await Promise.race([network.catch(() => null), silence]);
  return first ?? (await kept()) ?? network;
}

import type { Context } from 'hono';

/** Where a request comes from, as far as the connection and its headers tell. */
export interface WhoAsks {
  /** True only for a browser on this machine that called it by a loopback name, with no proxy between. */
  readonly onThisMachine: boolean;
  /** True when a page of another site sent it, or when nothing says that it was one of ours. */
  readonly fromAnotherSite: boolean;
  /** True when the request calls this machine by a loopback name. */
  readonly calledByLoopbackName: boolean;
}

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads where a request comes from. A foreign name in `Host` is how a page elsewhere reaches a server on
 * this machine (DNS rebinding), so such a request never counts as coming from here.
 */
export function whoAsks(context: Context): WhoAsks {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  const calledByLoopbackName = loopbackNames.has(host.replace(/:\d+$/, '').toLowerCase());
  return {
    onThisMachine: isLoopback(remoteAddress(context)) && calledByLoopbackName && !throughProxy(context),
    calledByLoopbackName,
    fromAnotherSite: comesFromAnotherSite(context, host),
  };
}

/** What a proxy adds, by one habit or another. */
const addedByProxies = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/**
 * A proxy on this machine makes everyone behind it look local, and its own call to us may bear a loopback
 * name. Some (nginx as it comes) add nothing but speak HTTP/1.0, which no browser does.
 */
function throughProxy(context: Context): boolean {
  return (
    incoming(context)?.httpVersion === '1.0' ||
    addedByProxies.some((name) => context.req.header(name) !== undefined)
  );
}

/** The other end of the connection; undefined where no connection is known, which counts as far away. */
function remoteAddress(context: Context): string | undefined {
  return incoming(context)?.socket?.remoteAddress;
}

interface Incoming {
  readonly httpVersion?: string;
  readonly socket?: { readonly remoteAddress?: string };
}

function incoming(context: Context): Incoming | undefined {
  return (context.env as { readonly incoming?: Incoming } | undefined)?.incoming;
}

function isLoopback(address: string | undefined): boolean {
  if (address === undefined) return false;
  return address === '::1' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}

/**
 * `Sec-Fetch-Site` is the browser's own word and decides where it is sent. Without it `Origin` does. A
 * form on our own pages sends `Origin: null`, because they are served with `no-referrer`; that is no proof
 * of anything, so without `Sec-Fetch-Site` it does not pass.
 */
function comesFromAnotherSite(context: Context, host: string): boolean {
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  if (site !== undefined) return site !== 'same-origin';
  if (origin === undefined || !URL.canParse(origin)) return true;
  return new URL(origin).host !== host.toLowerCase();
}

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
  const throughProxy =
    context.req.header('x-forwarded-for') !== undefined || context.req.header('forwarded') !== undefined;
  return {
    onThisMachine: isLoopback(remoteAddress(context)) && calledByLoopbackName && !throughProxy,
    calledByLoopbackName,
    fromAnotherSite: comesFromAnotherSite(context, host),
  };
}

/** The other end of the connection; undefined where no connection is known, which counts as far away. */
function remoteAddress(context: Context): string | undefined {
  const bindings = context.env as
    { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  return bindings?.incoming?.socket?.remoteAddress;
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

import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Server } from 'node:http';

/** A web server that takes requests. */
export interface Listening {
  /** Where it answers, e.g. http://127.0.0.1:8420 */
  readonly address: string;
  /** Stops taking requests; those under way have two seconds to end. */
  readonly stop: () => Promise<void>;
}

/** Why no request can be taken. */
export type ListenRefusal =
  | { readonly ok: false; readonly because: 'port-taken'; readonly port: number }
  | { readonly ok: false; readonly because: 'port-not-allowed'; readonly port: number }
  | { readonly ok: false; readonly because: 'host-not-here'; readonly host: string };

/**
 * How long a request may take: Node waits 60 s for headers and 300 s for a request, which lets a few slow
 * sockets hold a small server.
 */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
} as const;

/** Far below what a process may open, so that the database and files always find room. */
const MOST_CONNECTIONS = 500;

/** Starts taking requests. */
export async function listenOn(
  fetch: (request: Request, env: never) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly ok: true; readonly listening: Listening } | ListenRefusal> {
  const server = createAdaptorServer({
    fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'],
    hostname: host,
    serverOptions: LIMITS,
  }) as Server & ServerType;
  server.maxConnections = MOST_CONNECTIONS;
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
  if (failure !== null) {
    if (failure.code === 'EADDRINUSE') return { ok: false, because: 'port-taken', port };
    if (failure.code === 'EACCES') return { ok: false, because: 'port-not-allowed', port };
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(failure.code ?? '')) {
      return { ok: false, because: 'host-not-here', host };
    }
    throw failure;
  }
  return {
    ok: true,
    listening: { address: addressOf(host, (server.address() as AddressInfo).port), stop: () => stop(server) },
  };
}

/** What to open in a browser: an address that means "all of mine" is no place to go to. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(force);
}

import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Datagrams from 'node:dgram';
import type * as Names from 'node:dns';
import type * as Net from 'node:net';

/**
 * Brought into a process before anything else (`--import`): writes down whom it calls, one line each, in
 * the file that WAYFELLOW_NOTED_CONNECTIONS names. Everything in Node that opens a connection (fetch, http, TLS, pg)
 * goes through these few functions.
 */
const file = process.env['WAYFELLOW_NOTED_CONNECTIONS'] ?? '';
const note = (whom: string): void => appendFileSync(file, `${whom}\n`);

// By require, because only what is written into the modules themselves is seen by those who loaded them before.
const require = createRequire(import.meta.url);
const net = require('node:net') as typeof Net;
const dgram = require('node:dgram') as typeof Datagrams;
const dns = require('node:dns') as typeof Names;

const before = (holder: object, name: string, look: (given: readonly unknown[]) => void): void => {
  const itself = Reflect.get(holder, name) as (...given: unknown[]) => unknown;
  Reflect.set(holder, name, function noted(this: unknown, ...given: unknown[]) {
    look(given);
    return itself.apply(this, given);
  });
};

before(net.Socket.prototype, 'connect', (given) => {
  const [first, second] = given.flat();
  if (typeof first === 'object' && first !== null) {
    const { path, host = 'localhost' } = first as { readonly path?: string; readonly host?: string };
    note(path ?? host);
  } else note(typeof second === 'string' ? second : String(first));
});
for (const name of ['send', 'connect']) {
  before(dgram.Socket.prototype, name, () => note('a datagram'));
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
  before(dns, name, ([host]) => note(`the name ${String(host)}`));
}

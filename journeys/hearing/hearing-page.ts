import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { securityHeaders } from '../../server/src/http/security-headers.ts';
import { openBrowser, type OpenedBrowser } from '../browser.ts';
import type { HearingAnswer, HearingWish } from './wishes.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The weights of the keen ear; they come with a release and may lack in a fresh clone. */
export const keenWeights = join(root, 'mi/weights/keen-ear.bin');
/** The weights of the light ear. */
export const lightWeights = join(root, 'mi/weights/ear.bin');

/** A page in a browser with a worker that hears. */
export interface HearingPage {
  readonly opened: OpenedBrowser;
  readonly page: Page;
  /** Asks the worker; throws what it threw. */
  readonly ask: <Did extends HearingAnswer['did']>(
    wish: HearingWish,
    did: Did,
  ) => Promise<Extract<HearingAnswer, { readonly did: Did }>>;
  readonly close: () => Promise<void>;
}

const pageOf = `<!doctype html><html lang="en"><title>Hearing</title><script src="/page.js"></script></html>`;

/** Starts the worker through the one policy that the product has for such addresses, and passes wishes on. */
const pageScript = `
const policy = trustedTypes.createPolicy('wayfellow-workers', { createScriptURL: (address) => address });
const worker = new Worker(policy.createScriptURL('/hearing.worker.js'));
const waiting = new Map();
let last = 0;
worker.addEventListener('message', ({ data }) => {
  const { told, threw } = waiting.get(data.id);
  waiting.delete(data.id);
  if ('answered' in data) told(data.answered); else threw(new Error(data.failed));
});
worker.addEventListener('error', (event) => {
  for (const { threw } of waiting.values()) threw(new Error(event.message || 'the worker did not start'));
});
globalThis.askHearing = (wish) => new Promise((told, threw) => {
  waiting.set(++last, { told, threw });
  worker.postMessage({ id: last, wish });
});
`;

/**
 * Builds the worker as the web app is built, serves it under the product’s own headers, and opens it.
 * `kernel: 'allowed'` puts 'wasm-unsafe-eval' into the policy of the worker’s own answer, and of no other.
 */
export async function openHearingPage(kernel: 'allowed' | 'refused'): Promise<HearingPage> {
  const worker = await builtWorker();
  const served: Readonly<Record<string, () => readonly [string, string | Buffer]>> = {
    '/': () => ['text/html; charset=utf-8', pageOf],
    '/page.js': () => ['text/javascript', pageScript],
    '/hearing.worker.js': () => ['text/javascript', worker],
    '/ear.bin': () => ['application/octet-stream', readFileSync(lightWeights)],
    '/keen-ear.bin': () => ['application/octet-stream', readFileSync(keenWeights)],
  };
  const server = createServer((request, response) => {
    const found = served[request.url ?? ''];
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (request.url === '/hearing.worker.js' && kernel === 'allowed') {
      const policy = securityHeaders['Content-Security-Policy'] ?? '';
      const wider = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
      response.setHeader('Content-Security-Policy', wider);
    }
    const [type, body] = found();
    response.setHeader('Content-Type', type);
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const opened = await openBrowser();
  const page = await opened.browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    opened,
    page,
    ask: async (wish, did) => {
      const answered = await page.evaluate(
        async (asked) =>
          await (
            globalThis as unknown as { askHearing: (wish: HearingWish) => Promise<HearingAnswer> }
          ).askHearing(asked),
        wish,
      );
      if (answered.did !== did) throw new Error(`asked for ${did}, and it ${answered.did}`);
      return answered as Extract<HearingAnswer, { readonly did: typeof did }>;
    },
    close: async () => {
      await opened.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The worker as one classic script: the oldest browsers we promise know no modules in workers. */
async function builtWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@wayfellow/source', 'module', 'browser', 'development|production'] },
    build: {
      write: false,
      minify: true,
      target: ['chrome108', 'safari15.6', 'firefox108'],
      lib: {
        entry: fileURLToPath(new URL('./hearing.worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'hearing',
        fileName: 'hearing',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

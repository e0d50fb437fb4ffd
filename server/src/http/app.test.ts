import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Refusal } from '../contract/refusals.ts';
import { refusalStatus } from '../contract/refusals.ts';
import { session } from '../storage/schema.ts';
import { aBrowser, aLearnersBrowser, appParts } from '../testing/app.ts';
import { aDatabase } from '../testing/database.ts';
import { allRoutes, appOver, createApp } from './app.ts';
import { frameWith } from './frame.page.ts';
import { refusalWords } from './refusals.ts';
import type { Route } from './routes.ts';
import { serveAssets } from './web-assets.ts';

const nothingBuilt = { script: null, alongside: [], styles: [], font: null };
const { db } = await aDatabase();
const parts = await appParts({ db });
const app = createApp(parts);
const routes = allRoutes(parts, frameWith(nothingBuilt));
const learner = await aLearnersBrowser(parts);

/** A path that fits a route's pattern. */
function pathOf({ path }: Route): string {
  return path
    .replaceAll(':lesson', 'lesson-1')
    .replaceAll(':drill', 'advice-to-mi')
    .replaceAll(/:\w+/g, 'a1');
}

async function because(answer: Response): Promise<string> {
  if (!(answer.headers.get('content-type') ?? '').startsWith('application/json'))
    return (
      Object.entries(refusalWords).find(([, words]) => pageWords(words, answerTexts.get(answer)))?.[0] ??
      'none'
    );
  return ((await answer.json()) as Refusal).because;
}

const answerTexts = new WeakMap<Response, string>();
const pageWords = (words: string, text = '') => text.includes(words);

async function refusedWith(answer: Response): Promise<string> {
  answerTexts.set(answer, await answer.clone().text());
  return because(answer);
}

for (const route of routes) {
  const named = `${route.method} ${route.path}`;
  const writes = route.method !== 'GET';

  if (route.openTo !== 'anyone') {
    test(`${named} answers nobody who was not let in`, async () => {
      const isApi = route.path.startsWith('/api/');
      // A page that is opened lets its browser in; everything else needs a session.
      if (!isApi && !writes) return;
      const answer = await aBrowser(app).ask(pathOf(route), {
        method: route.method,
        ...(writes ? { body: {} } : {}),
      });
      assert.equal(await refusedWith(answer), 'not-opened-to-you');
    });

    test(`${named} answers no made-up session`, async () => {
      if (!route.path.startsWith('/api/') && !writes) return;
      const answer = await aBrowser(app).ask(pathOf(route), {
        method: route.method,
        headers: { cookie: `wayfellow=${'x'.repeat(43)}` },
        ...(writes ? { body: {} } : {}),
      });
      assert.equal(await refusedWith(answer), 'not-opened-to-you');
    });
  }

  if (route.openTo === 'the-local-learner')
    test(`${named} answers no one on the network, nor anyone who calls this machine by a foreign name`, async () => {
      const onNetwork = createApp({ ...parts, openTo: 'network' });
      const far = { from: '192.0.2.7', headers: { host: '192.0.2.1:8420' } };
      const rebound = { headers: { host: 'rebound.example' } };
      const proxied = { headers: { 'x-forwarded-for': '192.0.2.7' } };
      for (const more of [far, rebound, proxied] as readonly { headers: Record<string, string> }[]) {
        const origin = `http://${more.headers['host'] ?? 'localhost:8420'}`;
        const answer = await aBrowser(onNetwork).ask(pathOf(route), {
          method: route.method,
          ...more,
          headers: { ...more.headers, origin },
          ...(writes ? { body: {} } : {}),
        });
        assert.equal(await refusedWith(answer), 'only-on-this-machine');
      }
    });

  if (writes)
    test(`${named} takes nothing that another site sent`, async () => {
      for (const headers of [
        { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
        { 'sec-fetch-site': 'same-site', origin: 'http://localhost:9999' },
        { 'sec-fetch-site': 'none' },
      ]) {
        const answer = await learner.ask(pathOf(route), { method: route.method, body: {}, headers });
        assert.equal(await refusedWith(answer), 'from-another-site');
      }
    });
}

test('a route that says nothing about who it is for is closed to everyone', async () => {
  const silent = {
    method: 'GET',
    path: '/api/silent',
    answer: () => Response.json('open'),
  } as unknown as Route;
  const over = appOver(parts, {
    routes: [silent],
    frame: frameWith(nothingBuilt),
    assets: serveAssets({ folder: null }),
  });
  const answer = await aBrowser(over).ask('/api/silent');
  assert.deepEqual([answer.status, await refusedWith(answer)], [403, 'not-opened-to-you']);
});

test('an old browser without Sec-Fetch-Site is judged by its Origin', async () => {
  const old = (origin?: string) =>
    app.request(
      'http://localhost:8420/api/learning/courses/small/lesson-1/topic-1/check',
      {
        method: 'POST',
        body: '{}',
        headers: {
          host: 'localhost:8420',
          'content-type': 'application/json',
          ...(origin ? { origin } : {}),
        },
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    );
  assert.equal(await refusedWith(await old('http://localhost:8420')), 'not-opened-to-you');
  for (const origin of ['http://localhost:9999', 'null', undefined])
    assert.equal(await refusedWith(await old(origin)), 'from-another-site');
});

test('on this machine only, a foreign name in Host is turned away on every path', async () => {
  for (const path of ['/', '/api/learning', '/help']) {
    const answer = await learner.ask(path, { headers: { host: 'rebound.example:8420' } });
    assert.equal(await refusedWith(answer), 'only-on-this-machine');
  }
  for (const host of ['localhost', '127.0.0.1:8420', '[::1]:8420', 'LOCALHOST:8420'])
    assert.equal((await learner.ask('/api/help', { headers: { host } })).status, 200);
});

test('over the network the course can be read, its first lesson open, and no session is made', async () => {
  const { db: fresh } = await aDatabase();
  const browser = aBrowser(createApp(await appParts({ db: fresh, openTo: 'network' })));
  const far = { from: '192.0.2.7', headers: { host: 'box.lan:8420' } };
  for (const path of [
    '/',
    '/learn',
    '/learn/small/lesson-1',
    '/api/learning',
    '/api/learning/courses/small/lesson-1',
    '/help',
  ])
    assert.equal((await browser.ask(path, far)).status, 200, path);
  assert.match(await (await browser.ask('/learn', far)).text(), /You are reading over the network/);
  assert.equal((await browser.ask('/learn/small/lesson-2', far)).status, 403);
  assert.deepEqual(await fresh.select().from(session), []);
});

test('opening a page lets this browser in with a cookie that scripts cannot read', async () => {
  const answer = await aBrowser(app).ask('/');
  const [cookie = ''] = answer.headers.getSetCookie();
  assert.match(cookie, /^wayfellow=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  assert.equal((await learner.ask('/')).headers.getSetCookie().length, 0);
});

test('a page elsewhere that names ours as a picture or a frame begins no session', async () => {
  for (const wantedAs of ['image', 'iframe', 'empty']) {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': wantedAs };
    const answer = await aBrowser(app).ask('/', { headers });
    assert.deepEqual([answer.status, answer.headers.getSetCookie()], [403, []], wantedAs);
  }
});

test('every answer carries the same protection, and nothing that may be personal is kept by a browser', async () => {
  const expected = {
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types wayfellow-workers",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), ' +
      'display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), ' +
      'idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), ' +
      'screen-wake-lock=(), serial=(), storage-access=(), usb=(), xr-spatial-tracking=(), ' +
      'publickey-credentials-get=(self), publickey-credentials-create=(self)',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
  };
  for (const path of [
    '/',
    '/learn',
    '/api/learning',
    '/help',
    '/away',
    '/nowhere',
    '/api/nowhere',
    '/leave',
  ]) {
    const headers = Object.fromEntries((await aBrowser(app).ask(path)).headers);
    for (const name of ['content-type', 'location', 'set-cookie', 'clear-site-data', 'content-length'])
      delete headers[name];
    assert.deepEqual(headers, expected, path);
  }
});

test('a path that is not there is a 404, as JSON below /api and as a page elsewhere', async () => {
  const api = await learner.ask('/api/nowhere');
  assert.deepEqual([api.status, await refusedWith(api)], [404, 'no-such-page']);
  const page = await learner.ask('/nowhere');
  assert.deepEqual([page.status, page.headers.get('content-type')], [404, 'text/html; charset=utf-8']);
});

test('an address with a letter that no database keeps is a page that is not there, and nothing that broke', async () => {
  for (const path of [
    '/api/learning/courses/small/lesson-1/topic-1/check/a%00b',
    '/learn/small/lesson-1/test-out/%00',
    '/learn/%00',
  ])
    assert.equal((await learner.ask(path)).status, 404, path);
});

test('with the database gone, reading says so, help stays, and leaving still leaves', async () => {
  const gone = await aDatabase();
  const browser = await aLearnersBrowser(await appParts({ db: gone.db }));
  await gone.close();
  const answer = await browser.ask('/api/learning');
  assert.deepEqual([answer.status, await refusedWith(answer)], [503, 'storage-is-away']);
  const page = await browser.ask('/learn');
  assert.deepEqual([page.status, await refusedWith(page)], [503, 'storage-is-away']);
  assert.equal((await browser.ask('/help')).status, 200);
  assert.equal((await browser.ask('/api/help')).status, 200);
  assert.equal((await browser.ask('/leave')).status, 303);
});

test('something that breaks is said kindly, and the log holds no words of anyone', async () => {
  const logged: unknown[] = [];
  const broken: Route = {
    method: 'GET',
    path: '/api/broken',
    openTo: 'anyone',
    answer: () => {
      throw new Error('I drank on Saturday');
    },
  };
  const over = appOver(
    { ...parts, log: (event, details) => logged.push(event, details) },
    { routes: [broken], frame: frameWith(nothingBuilt), assets: serveAssets({ folder: null }) },
  );
  const answer = await aBrowser(over).ask('/api/broken');
  assert.deepEqual([answer.status, await refusedWith(answer)], [500, 'something-broke-here']);
  assert.deepEqual(logged, ['request-failed', { error: 'Error' }]);
});

test('a body larger than the limit is refused, whether or not it says its length', async () => {
  const body = 'x'.repeat(70_000);
  const answer = await learner.ask('/api/learning/courses/small/lesson-1/topic-1/check', {
    method: 'POST',
    body,
  });
  assert.deepEqual([answer.status, await refusedWith(answer)], [413, 'too-large']);
});

test('every refusal has a status and kind words, and none tells a person what to do', () => {
  assert.deepEqual(Object.keys(refusalWords).sort(), Object.keys(refusalStatus).sort());
  for (const words of Object.values(refusalWords)) {
    assert.match(words, /[.?]$/);
    assert.doesNotMatch(words, /\b(?:must|should|need to|error|invalid|failed)\b/i);
  }
});

test('built files come from the build alone, packed when the browser can unpack them', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-web-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'assets/main-1.js'), 'plain');
  writeFileSync(join(folder, 'assets/main-1.js.gz'), 'gz');
  writeFileSync(join(folder, 'assets/main-1.js.br'), 'br');
  writeFileSync(join(folder, 'assets/main-1.css'), 'css');
  writeFileSync(join(folder, 'assets/letters-1.woff2'), 'font');
  writeFileSync(
    join(folder, '.vite/manifest.json'),
    JSON.stringify({
      'src/main.tsx': {
        file: 'assets/main-1.js',
        isEntry: true,
        css: ['assets/main-1.css'],
        assets: ['assets/letters-1.woff2'],
      },
    }),
  );
  const browser = aBrowser(createApp({ ...parts, webAssets: { folder } }));
  const file = await browser.ask('/assets/main-1.js', { headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(file.headers.get('content-encoding'), 'br');
  assert.equal(file.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(file.headers.get('content-type'), 'text/javascript; charset=utf-8');
  const gzip = await browser.ask('/assets/main-1.js', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  assert.deepEqual([gzip.headers.get('content-encoding'), await gzip.text()], ['gzip', 'gz']);
  assert.equal(await (await browser.ask('/assets/main-1.js')).text(), 'plain');
  for (const path of [
    '/.vite/manifest.json',
    '/assets/main-1.js.br',
    '/assets/../../../etc/passwd',
    '/assets/%2e%2e/x',
  ])
    assert.equal((await browser.ask(path)).status, 404, path);
  const page = await (await browser.ask('/')).text();
  assert.match(page, /<link rel="stylesheet" href="\/assets\/main-1\.css" \/>/);
  assert.match(page, /<script type="module" src="\/assets\/main-1\.js"><\/script>/);
  assert.match(
    page,
    /<link rel="preload" href="\/assets\/letters-1\.woff2" as="font" type="font\/woff2" crossorigin \/>/,
  );
});

test('a page has one neutral title, its language, and Help now and Leave in the bar', async () => {
  for (const path of ['/', '/learn', '/learn/small/lesson-1', '/practise', '/help', '/nowhere']) {
    const page = await (await learner.ask(path)).text();
    assert.match(page, /<html lang="en">[\s\S]*<title>Wayfellow<\/title>/, path);
    assert.match(page, /<a class="help-now" href="\/help">Help now<\/a>/, path);
    assert.match(page, /<a class="leave" href="\/leave" rel="nofollow">Leave ›<\/a>/, path);
    assert.doesNotMatch(page, /<script(?! type="module" src=)|<style| style=| on\w+=/, path);
  }
});

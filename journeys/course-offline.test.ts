import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type OpenedBrowser } from './browser.ts';
import { phone, sitDown } from './person.ts';
import { startProduct, type StartedProduct } from './product.ts';

let opened: OpenedBrowser;
let product: StartedProduct;

before(async () => {
  opened = await openBrowser();
  product = await startProduct();
});
after(async () => {
  await opened?.close();
  await product?.remove();
});

const course = '/learn/mi-in-peer-support';
const lesson = `${course}/why-this-way-of-talking`;
const keepName = 'Keep this course in this browser, to read without a network';
const line = 'You are reading without a network.';

/** What a browser holds besides its history: workers that are registered, caches, and what lies in them. */
interface LeftBehind {
  readonly workers: number;
  readonly caches: number;
  readonly paths: readonly string[];
  readonly words: string;
}

/** Looks with the browser’s own eyes, on any page of ours. */
function leftBehind(page: Page): Promise<LeftBehind> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const inside = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const requests = await cache.keys();
        const answers = await Promise.all(requests.map((request) => cache.match(request)));
        const words = await Promise.all(answers.map(async (answer) => (await answer?.text()) ?? ''));
        return { paths: requests.map(({ url }) => new URL(url).pathname), words };
      }),
    );
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: names.length,
      paths: inside.flatMap(({ paths }) => paths),
      words: inside.flatMap(({ words }) => words).join('\n'),
    };
  });
}

const nothing = { workers: 0, caches: 0, paths: [], words: '' };

async function keep(page: Page): Promise<void> {
  await page.goto(product.address + course);
  await page.getByRole('button', { name: keepName }).click();
  await page.getByRole('button', { name: 'Take it away again' }).waitFor();
}

/** Looks again and again for ten seconds, for what the page does on its own. */
async function eventually(look: () => Promise<void>): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end; await after100ms())
    if (
      await look().then(
        () => true,
        () => false,
      )
    )
      return;
  await look();
}

const after100ms = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** The same product on the same data and port, after the network was gone. */
async function startAgain(): Promise<void> {
  product = await startProduct({
    dataFolder: product.dataFolder,
    settings: { WAYFELLOW_PORT: new URL(product.address).port },
  });
}

test('without being asked for, nothing is registered and nothing kept', async () => {
  const { page, context, complaints } = await sitDown(opened.browser, phone);
  for (const path of [course, lesson, '/help', '/learn']) {
    await page.goto(product.address + path);
    await page.locator('main h1').first().waitFor();
  }
  await page.goto(product.address + course);
  await page.getByRole('button', { name: keepName }).waitFor();
  assert.deepEqual(await leftBehind(page), nothing);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a kept course is read without a network, checks wait, and all is as before when it is back', async () => {
  const { page, context, complaints } = await sitDown(opened.browser, phone);
  await keep(page);
  const kept = await leftBehind(page);
  assert.deepEqual([kept.workers, kept.caches], [1, 1]);
  assert.doesNotMatch(kept.words, /"passed":true|local-learner|wayfellow=/);
  assert.ok(kept.paths.includes('/api/help'));
  assert.ok(!kept.paths.some((path) => /^\/api\/.*(?:the-spirit|check|drills|practising)/.test(path)));
  const cookies = await context.cookies();
  assert.ok(cookies.every(({ value }) => !kept.words.includes(value)));

  await product.stop();
  // A screen that was open goes on.
  await page.getByRole('link', { name: 'Why this way of talking' }).click();
  await page.getByText(line).waitFor();
  await page.getByRole('link', { name: 'Why it works' }).first().click();
  await page.locator('article.lesson').waitFor();
  // So does one that is opened anew, by its address.
  await page.reload();
  await page.locator('article.lesson').waitFor();
  await page.getByText(line).waitFor();
  const title = await page.locator('main h1').innerText();
  assert.equal(await page.title(), 'Wayfellow');

  // The numbers to call are there, over the page and as a page.
  await page.getByRole('link', { name: 'Help now' }).click();
  await page.locator('dialog[open]').getByText('112').first().waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${product.address}/help`);
  await page.getByText('112').first().waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('article.lesson').waitFor();

  // The check says that it waits, from the page and by its address.
  await page.getByRole('link', { name: 'Take the check' }).click();
  await page.getByRole('heading', { name: 'This waits until the network is back' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'This waits until the network is back' }).waitFor();
  await page.getByRole('link', { name: 'See the lessons' }).click();
  await page
    .getByRole('link', { name: /Motivational interviewing in peer support/ })
    .first()
    .waitFor();
  await page.goto(product.address + course);
  await page.getByRole('button', { name: 'Take it away again' }).waitFor();

  // What is none of ours to touch fails as it would.
  for (const path of ['/', '/practise', '/leave'])
    await assert.rejects(page.goto(product.address + path), /ERR_CONNECTION_REFUSED/, path);

  await startAgain();
  // The browser was closed in between: it is let in anew, as without a worker.
  await context.clearCookies();
  await page.goto(product.address + lesson);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('link', { name: 'Take the check' }).click();
  await page.getByRole('button', { name: 'See how it went' }).waitFor();
  assert.equal(await page.getByText(line).count(), 0);
  assert.deepEqual(complaints, []);

  // Renewed where it stands open again: a file from an older build goes, the rest stays.
  await page.evaluate(async () => {
    const cache = await caches.open('kept-course');
    await cache.put('/assets/main-older.js', new Response('older'));
    await cache.delete('/help');
  });
  await page.goto(product.address + course);
  await eventually(async () => {
    assert.deepEqual(new Set((await leftBehind(page)).paths), new Set(kept.paths));
  });

  await page.getByRole('button', { name: 'Take it away again' }).click();
  await page.getByRole('button', { name: keepName }).waitFor();
  assert.deepEqual(await leftBehind(page), nothing);
  await context.close();
});

test('leaving takes it away at once, by the button and by the bare address', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await keep(page);
  await page.getByRole('link', { name: /Leave/ }).first().click();
  await page.waitForURL('**/away');
  assert.deepEqual(await leftBehind(page), nothing);
  await context.close();

  // Someone who leaves while the course is still on its way keeps nothing of it.
  const early = await sitDown(opened.browser, phone);
  await early.page.goto(product.address + course);
  await early.page.getByRole('button', { name: keepName }).click();
  await early.page.getByRole('link', { name: /Leave/ }).first().click();
  await early.page.waitForURL('**/away');
  await early.page.waitForTimeout(500);
  assert.deepEqual(await leftBehind(early.page), nothing);
  await early.context.close();

  // Here no script of ours runs on the way: the server asks the browser to forget, and it does.
  const other = await sitDown(opened.browser, phone);
  await keep(other.page);
  await other.page.goto('about:blank');
  await other.page.goto(`${product.address}/leave`);
  await other.page.waitForURL('**/away');
  assert.deepEqual(await leftBehind(other.page), nothing);
  await other.context.close();
});

test('leaving takes it away without a network, too', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await keep(page);
  await product.stop();
  await page.getByRole('link', { name: /Leave/ }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/learn'));
  await assert.rejects(page.goto(product.address + course), /ERR_CONNECTION_REFUSED/);
  await startAgain();
  await page.goto(`${product.address}/away`);
  assert.deepEqual(await leftBehind(page), nothing);
  await context.close();
});

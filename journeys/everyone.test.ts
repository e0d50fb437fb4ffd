import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Request } from 'playwright-core';
import { openBrowser, type OpenedBrowser } from './browser.ts';
import { beginWithSam, everyScreen, phone, say, sitDown } from './person.ts';
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

test('the first page of a first visit comes in 100 KB at most', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  const fetched: Request[] = [];
  page.on('requestfinished', (request) => fetched.push(request));
  await page.goto(product.address, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(fetched.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  assert.ok(bytes > 20_000 && bytes <= 100_000, `${bytes} bytes in ${sizes.length} files`);
  await context.close();
});

for (const screen of everyScreen)
  test(`axe finds nothing on any screen: ${screen.name}`, async () => {
    const { page, context, complaints } = await sitDown(opened.browser, screen);
    const look = async (where: string): Promise<void> => {
      const found = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`),
        [],
        where,
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${where} is ${wide} px too wide`);
    };
    const at = async (path: string): Promise<void> => {
      await page.goto(product.address + path);
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      await look(path);
    };
    await at('/');
    // The pages to read and the trainer's desk are looked at in journeys of their own.
    const lesson = '/learn/mi-in-peer-support/why-this-way-of-talking';
    for (const path of [
      '/drills',
      '/drills/sort-the-sentence',
      '/drills/hear-the-change-talk',
      '/review',
      '/my-learning',
      '/certificate/mi-in-peer-support',
    ])
      await at(path);
    await at(`${lesson}/why-it-works/check`);
    await page.locator('fieldset.asked').first().waitFor();
    await page.getByRole('button', { name: 'See how it went' }).click();
    await page.getByRole('button', { name: 'See it as it is' }).click();
    await page.getByRole('heading', { level: 1, name: 'Part of this is still open' }).waitFor();
    await look('the check, looked at');
    await at(`${lesson}/test-out`);
    await page.locator('fieldset.asked').first().waitFor();
    await look('a whole lesson’s check');
    await at('/drills/advice-to-mi');
    await page.getByRole('link', { name: 'Take a card' }).click();
    await page.locator('textarea.writing').fill('You should drop them. What do you want to do?');
    await page.getByRole('button', { name: 'Hear what it does' }).click();
    await page.getByText('advice, not asked for').first().waitFor();
    await look('the drill, heard');
    await at('/practise');
    await beginWithSam(page, product.address);
    await say(page, 'You need to stop seeing them.');
    await say(page, 'Your friends matter to you. What would you miss?');
    await look('the talk');
    await page.getByRole('button', { name: 'Stop and look back' }).click();
    await page.waitForURL('**/look-back');
    await page.locator('main svg').first().waitFor();
    await look('looking back');
    for (const more of await page.locator('main details > summary').all()) await more.click();
    await look('looking back, everything open');
    await at('/help');
    assert.deepEqual(complaints, []);
    await context.close();
  });

test('by keyboard alone: Help and Leave are the first stops, and a talk can be had', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await page.goto(`${product.address}/practise`);
  await page.getByRole('button', { name: 'Talk with Sam', exact: true }).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const stops: string[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  assert.ok(
    stops.some((words) => words.includes('Help now')) && stops.some((words) => words.includes('Leave')),
    stops.join(' | '),
  );
  await page.getByRole('button', { name: 'Talk with Sam', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#writing').waitFor();
  await page.locator('#writing').focus();
  await page.keyboard.type('What is Saturday like for you?');
  await page.keyboard.press('Control+Enter');
  await page.locator('.said-by:not(.is-mine) .bubble').nth(1).waitFor();
  await context.close();
});

test('by ear alone: each answer is said once, and the focus never falls off the page', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  const said: string[] = [];
  await page.exposeFunction('heardByEar', (line: string) => said.push(line));
  await page.addInitScript(() => {
    const listen = (changes: readonly MutationRecord[]): void => {
      for (const { target } of changes) {
        const near = target instanceof Element ? target : target.parentElement;
        const line = near?.closest('[role=status]')?.textContent?.trim() ?? '';
        if (line !== '') (window as unknown as { heardByEar: (said: string) => void }).heardByEar(line);
      }
    };
    new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const focus = (): Promise<string> =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent ?? ''}`);
  await beginWithSam(page, product.address);
  const answers: string[] = [];
  for (const words of ['You need to stop seeing them.', 'Sorry. What matters to you?']) {
    answers.push(await say(page, words));
    await page.waitForTimeout(200);
  }
  assert.deepEqual(
    said,
    answers.map((answer) => `Sam, practice person: ${answer}`),
  );
  await page.getByRole('link', { name: 'Help now' }).click();
  await page.locator('dialog[open]').waitFor();
  assert.match(await focus(), /^H2 Help now/);
  await page.keyboard.press('Escape');
  assert.match(await focus(), /^A Help now/);
  await page.getByRole('button', { name: 'Stop and look back' }).click();
  await page.waitForURL('**/look-back');
  await page.locator('details.sentence > summary').first().click();
  await page.getByText('I see it differently').first().click();
  await page.locator('select').first().selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Keep my reading' }).first().click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  assert.match(await focus(), /^P You see it as/);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).waitFor({ state: 'detached' });
  assert.match(await focus(), /^SUMMARY I see it differently/);
  await context.close();
});

test('a keyboard on the screen leaves the newest words in sight above the writing', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await beginWithSam(page, product.address);
  await say(page, 'What matters to you about Saturday?');
  await page.locator('#writing').focus();
  await page.setViewportSize({ width: phone.width, height: 430 });
  await page.waitForTimeout(300);
  const newest = await page.locator('.bubble').last().boundingBox();
  const writing = await page.locator('.composer').boundingBox();
  assert.ok(newest !== null && writing !== null);
  assert.ok(newest.y + newest.height <= writing.y, 'the writing box covers the newest words');
  assert.ok(writing.y + writing.height <= 430, 'the writing box is out of sight');
  await context.close();
});

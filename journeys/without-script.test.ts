import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, type OpenedBrowser } from './browser.ts';
import { beginWithSam, phone, say, sitDown } from './person.ts';
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

test('without script a learner can read the lesson, take its check and find help', async () => {
  const { page, context } = await sitDown(opened.browser, phone, true);
  const topic = `${product.address}/learn/mi-in-peer-support/why-this-way-of-talking/four-contrasts`;
  await page.goto(topic);
  await page.getByText('Handing out answers').first().waitFor();
  await page.goto(`${topic}/check`);
  await page.locator('main form [type=submit]').last().click();
  // Nothing is answered yet: the page says so, and lets go on anyway.
  await page.getByRole('button', { name: 'See it as it is' }).click();
  await page.getByText('Part of this is still open').first().waitFor();
  await page.getByRole('link', { name: 'Help now' }).first().click();
  await page.getByText('112').first().waitFor();
  await context.close();
});

test('leaving hides the words at once, and Back does not bring them back', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await beginWithSam(page, product.address);
  const answer = await say(page, 'What would you miss most about your mates?');
  await page.getByRole('link', { name: /Leave/ }).first().click();
  await page.waitForURL('**/away');
  assert.doesNotMatch(await page.content(), /Wayfellow|Sam|practi/i);
  for (let back = 0; back < 10; back += 1) {
    await page.goBack({ timeout: 3_000 }).catch(() => null);
    assert.equal(await page.getByText(answer, { exact: true }).count(), 0);
  }
  await context.close();
});

test('leaving works without script too', async () => {
  const { page, context } = await sitDown(opened.browser, phone, true);
  await page.goto(`${product.address}/learn`);
  await page.getByRole('link', { name: /Leave/ }).first().click();
  await page.waitForURL('**/away');
  await context.close();
});

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

test('a reload and a restart of the machine lose nothing of a talk', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  const talk = await beginWithSam(page, product.address);
  const answer = await say(page, 'What matters most to you about Saturday?');
  await page.reload();
  await page.getByText(answer, { exact: true }).waitFor();
  const port = new URL(product.address).port;
  await product.stop();
  product = await startProduct({
    dataFolder: product.dataFolder,
    settings: { WAYFELLOW_PORT: port },
  });
  await page.goto(talk);
  await page.getByText(answer, { exact: true }).waitFor();
  await say(page, 'That sounds like a lot to carry.');
  await context.close();
});

test('a line that drops keeps the words on the page, and pressing send again stores them once', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  const talk = await beginWithSam(page, product.address);
  let lost = false;
  // The server hears it, and the answer never arrives: the worst moment for a line to drop.
  await page.route('**/turns', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
  await page.locator('#writing').fill('Your mates matter to you.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('It’s still here. Try again?').waitFor();
  assert.equal(await page.locator('#writing').inputValue(), 'Your mates matter to you.');
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await page.locator('.said-by:not(.is-mine) .bubble').nth(1).waitFor();
  const kept = await (
    await page.request.get(talk.replace('/practise/', '/api/practising/conversations/'))
  ).json();
  assert.equal(kept.turns.length, 3);
  await context.close();
});

test('script in a message stays text, and a message that is too long stays on the page', async () => {
  const { page, context, complaints } = await sitDown(opened.browser, phone);
  await beginWithSam(page, product.address);
  const script = '<img src=x onerror="document.title=1"><script>document.title=2</script> hello';
  await say(page, script);
  await page.getByText(script, { exact: true }).waitFor();
  assert.equal(await page.title(), 'Wayfellow');
  const long = 'word '.repeat(4_000);
  await page.locator('#writing').fill(long);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('one message can hold').waitFor();
  assert.equal(await page.locator('#writing').inputValue(), long);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('when a learner writes of danger to themselves, Sam steps back and the numbers to call are there', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await beginWithSam(page, product.address);
  await page.locator('#writing').fill('honestly i want to kill myself');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Nobody is reading here.').waitFor();
  await page.locator('.stepped-back').getByText('112').first().waitFor();
  assert.equal(await page.locator('#writing').count(), 0);
  assert.equal(await page.locator('.said-by:not(.is-mine)').count(), 1, 'Sam says nothing more');
  await context.close();
});

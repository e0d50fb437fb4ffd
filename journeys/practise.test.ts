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

test('ten turns with Sam: he pushes back on advice, opens up when it is handed back, and the look back says so', async () => {
  const { page, complaints } = await sitDown(opened.browser, phone);
  await beginWithSam(page, product.address);
  const answers: string[] = [];
  for (const words of [
    'You need to stop hanging out with those people if you want to stay sober.',
    'Sorry, that came out like an order. It’s yours to decide.',
    'It sounds like your friends are important to you. How do they support or challenge your recovery?',
    'They were there for you when it counted.',
    'What would a good Saturday look like for you?',
    'Part of you wants to be there, and part of you wants to wake up clear.',
    'You have stayed sober for four months, and you are thinking this through before the day.',
    'I lost some mates when I stopped too, and it was lonely. What is it like for you?',
    'What matters most to you about Sunday morning?',
    'Whether you go on Saturday is up to you. What do you want to do?',
  ])
    answers.push(await say(page, words));
  assert.equal(new Set(answers).size, answers.length, 'Sam does not repeat himself');
  const messages = page.locator('.said-by:not(.is-mine)');
  for (const message of await messages.all())
    assert.match(await message.innerText(), /practice/i, 'the label stands on every message');

  await page.getByRole('button', { name: 'Stop and look back' }).click();
  await page.waitForURL('**/look-back');
  await page.getByText('advice, not asked for').first().waitFor();
  await page.getByText('Sam is written to').first().waitFor({ state: 'attached' });
  await page
    .getByText(/^Your turn \d+: Sam opened up$/)
    .first()
    .waitFor();
  assert.deepEqual(complaints, []);
});

test('a learner rewinds, tries another way, sees a code differently, and both tries are kept', async () => {
  const { page, complaints } = await sitDown(opened.browser, phone);
  const first = await beginWithSam(page, product.address);
  await say(page, 'You should just stay home on Saturday.');
  await say(page, 'Have you told Marty yet?');
  await page.getByRole('button', { name: 'Stop and look back' }).click();
  await page.waitForURL('**/look-back');
  const lookBack = page.url();
  await page.getByRole('button', { name: 'Rewind here, turn 1', exact: true }).first().click();
  await page.waitForURL((url) => url.href !== lookBack && !url.href.endsWith('/look-back'));
  await page.locator('#writing').waitFor();
  assert.notEqual(page.url(), first);
  assert.equal(await page.locator('.said-by.is-mine').count(), 0, 'the new try begins before that turn');
  await say(page, 'Saturday has been on your mind.');
  const heardAgain = await page.request.get(first.replace('/practise/', '/api/practising/conversations/'));
  assert.equal((await heardAgain.json()).turns.length, 5, 'the first try is as it was');
  assert.deepEqual(complaints, []);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { CheckToTake } from '../server/src/contract/checks.ts';
import type { Topic } from '../server/src/learning/course.ts';
import { openBrowser, type OpenedBrowser } from './browser.ts';
import { answerByKeyboard, tabTo, topicOfCourse } from './check-by-keyboard.ts';
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

const course = 'mi-in-peer-support';
const first = 'why-this-way-of-talking';

/** Takes the check that is on the screen, by keyboard alone; answers what the page asks. */
async function takeCheck(page: Page, topic: Topic, right: boolean): Promise<void> {
  await page.locator('fieldset.asked').first().waitFor();
  const asked = (await (
    await page.request.get(page.url().replace('/learn/', '/api/learning/courses/'))
  ).json()) as CheckToTake;
  for (const one of asked.questions) {
    const question = topic.check.questions.find(({ id }) => one.id.endsWith(`/${id}`));
    assert.ok(question, one.id);
    await answerByKeyboard(page, one, question, right);
  }
  await tabTo(page, 'button[type=submit]');
  await page.keyboard.press('Enter');
  // A step left where it stood counts once it is said to be meant so.
  const result = page.getByRole('heading', {
    level: 1,
    name: /finished the check|still open|opens Lesson|is done/,
  });
  const anyway = page.getByRole('button', { name: 'See it as it is' });
  await result.or(anyway).first().waitFor();
  if (await anyway.isVisible()) {
    await anyway.focus();
    await page.keyboard.press('Enter');
  }
  await result.waitFor();
}

async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('link', { name }).first();
  await link.waitFor();
  const href = await link.getAttribute('href');
  await tabTo(page, `a[href=${JSON.stringify(href)}]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
}

test('by keyboard alone on a small phone: a lesson, a failed check that explains itself, a pass, and the way on', async () => {
  const { page, complaints } = await sitDown(opened.browser, phone);
  await page.goto(`${product.address}/learn`);
  await follow(page, 'Motivational interviewing in peer support');
  await page.getByText('It opens when the checks of Lesson 1 are done.').first().waitFor();
  const closed = await page.request.get(`${product.address}/api/learning/courses/${course}/the-spirit`);
  assert.equal(closed.status(), 403, 'the gate is a rule of the server');

  await page.goto(`${product.address}/learn/${course}/${first}`);
  await follow(page, 'Read Topic 1');
  await page.getByText('What should I do?').first().waitFor();
  await follow(page, 'Take the check');
  const topics = await Promise.all(
    ['why-it-works', 'four-contrasts', 'where-you-use-it'].map((id) => topicOfCourse(course, first, id)),
  );
  const [one, ...others] = topics;
  assert.ok(one);
  await takeCheck(page, one, false);
  await page.getByRole('heading', { level: 1, name: 'Part of this is still open' }).waitFor();
  const reasons = one.check.questions.flatMap(
    (question) => JSON.stringify(question).match(/(?<="because":")[^"]+/g) ?? [],
  );
  const shown = await page.locator('main').innerText();
  assert.ok(reasons.filter((reason) => shown.includes(reason)).length >= 3, 'the reasons stand there');
  await tabTo(page, 'main button.button:not(.is-plain):not(.is-quiet), main a.button[href$="/check"]');
  await page.keyboard.press('Enter');
  await takeCheck(page, one, true);
  for (const topic of others) {
    await page.goto(`${product.address}/learn/${course}/${first}/${topic.id}/check`);
    await takeCheck(page, topic, true);
  }
  await page.getByRole('heading', { level: 1, name: 'That opens Lesson 2' }).waitFor();
  await follow(page, 'Open Lesson 2');
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.ok(page.url().endsWith('/the-spirit'));
  assert.deepEqual(complaints, []);
});

test('“I know this already” takes a whole lesson at once, and what was passed is there after coming back', async () => {
  const { page, complaints } = await sitDown(opened.browser, phone);
  await page.goto(`${product.address}/learn/${course}/${first}`);
  await page.getByText('Check done').first().waitFor();
  await page.goto(`${product.address}/learn/${course}/the-spirit/test-out`);
  await page.locator('fieldset.asked').first().waitFor();
  assert.equal(await page.locator('fieldset.asked').count(), 6);
  await page.getByRole('button', { name: 'See how it went' }).click();
  await page.getByRole('button', { name: 'See it as it is' }).click();
  await page.getByText('Nothing is lost by trying.').first().waitFor();
  assert.deepEqual(complaints, []);
});

test('a learner says a sentence another way, hears what it does, and finds it again', async () => {
  const { page, complaints } = await sitDown(opened.browser, phone);
  await page.goto(`${product.address}/drills/advice-to-mi`);
  await page.getByRole('link', { name: 'Take a card' }).click();
  const box = page.locator('textarea.writing');
  await box.waitFor();
  await box.fill('You should find new friends who don’t drink.');
  await page.getByRole('button', { name: 'Hear what it does' }).click();
  await page.getByText('advice, not asked for').first().waitFor();
  const card = page.url();
  assert.match(card, /\/drills\/advice-to-mi\/[a-z-]+$/);
  await page.reload();
  await page.getByText('You should find new friends who don’t drink.').first().waitFor({ state: 'attached' });
  await page.goto(`${product.address}/my-learning`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.deepEqual(complaints, []);
});

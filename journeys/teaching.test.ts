import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { packCourse } from '../server/src/teaching/packed/packing.ts';
import { unpackCourse } from '../server/src/teaching/packed/unpacking.ts';
import { openBrowser } from './browser.ts';
import type { OpenedBrowser } from './browser.ts';
import { everyScreen, phone, sitDown } from './person.ts';
import { startProduct } from './product.ts';
import type { StartedProduct } from './product.ts';

/** Takes a zip along by its link, and gives the texts in it. */
async function takeAlong(page: Page, name: string): Promise<ReadonlyMap<string, string>> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const taken = unpackCourse(new Uint8Array(readFileSync(await (await download).path())));
  assert.ok(taken.ok);
  return taken.files;
}

async function bringIn(page: Page, texts: ReadonlyMap<string, string>): Promise<void> {
  await page.getByLabel(/zip of the course|Choose a file again/).setInputFiles({
    name: 'our-course.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(packCourse('our-course', texts)),
  });
  await page.getByRole('button', { name: 'Read it' }).click();
}

describe('a new trainer', () => {
  let product: StartedProduct;
  let opened: OpenedBrowser;
  before(async () => {
    product = await startProduct();
    opened = await openBrowser();
  });
  after(async () => {
    await opened?.close();
    await product?.remove();
  });

  test('writes a lesson of their own, mends it, looks at it, and a learner reads it', async () => {
    const { page, complaints } = await sitDown(opened.browser, phone);
    await page.goto(`${product.address}/learn`);
    await page.locator('a[href="/teach"]').click();
    await page.waitForURL('**/teach');
    const texts = await takeAlong(page, 'Take it as a zip');
    const topic = '01-my-lesson/01-first-topic/topic.md';
    assert.match(texts.get('README.md') ?? '', /in five minutes/);

    await page.getByRole('link', { name: 'Bring a course in' }).click();
    await bringIn(page, new Map(texts).set(topic, `${texts.get(topic) ?? ''}\n<b>Loud</b>\n`));
    await page.getByText('01-my-lesson/01-first-topic/topic.md, line').first().waitFor();
    await page.getByText('Mend: ').first().waitFor();

    const outline = 'title: Our house\nabout: How we do it.\nlessons:\n  - 01-my-lesson\n';
    await bringIn(page, new Map(texts).set('course.yaml', outline));
    await page.getByText('It is new here.').waitFor();
    await page.locator('main .prose a').first().click();
    await page.getByRole('heading', { name: 'The knowledge check' }).waitFor();
    await page.getByRole('link', { name: 'Back to the whole course' }).last().click();
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('heading', { name: 'Our house' }).waitFor();

    await page.goto(`${product.address}/learn`);
    await page.getByRole('link', { name: 'Our house' }).click();
    await page.getByRole('heading', { name: 'Our house' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test('opens a lesson with a reason, which the learner reads beside it', async () => {
    const { page } = await sitDown(opened.browser, phone);
    await page.goto(`${product.address}/teach/courses/mi-in-peer-support`);
    await page.getByRole('link', { name: 'Open it with a reason' }).first().click();
    await page.getByLabel('Your reason').fill('He has led circles for years.');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByText('A trainer opened it').waitFor();
    await page.goto(`${product.address}/learn/mi-in-peer-support`);
    await page.getByText('He has led circles for years.').waitFor();
  });

  test('names a local service, and the lesson that waits for it says so no more', async () => {
    const { page } = await sitDown(opened.browser, phone);
    await page.goto(`${product.address}/teach`);
    await page.getByRole('link', { name: 'Whom can people turn to near you?' }).click();
    await page.getByLabel('Its name').fill('Harbour House');
    await page.getByLabel('How to reach it').fill('555 0100, day and night');
    await page.getByRole('button', { name: 'Name it' }).click();
    await page.getByText('The lesson is open to those whose turn it is.').waitFor();
  });

  test('can leave the desk at once, and Back does not lead to it', async () => {
    const { page } = await sitDown(opened.browser, phone);
    await page.goto(`${product.address}/teach`);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('**/away');
    await page.goBack().catch(() => null);
    assert.doesNotMatch(await page.content(), /yours to shape/);
  });

  for (const screen of everyScreen)
    test(`axe finds nothing at the desk, and nothing is too wide: ${screen.name}`, async () => {
      const { page, complaints } = await sitDown(opened.browser, screen);
      await page.goto(`${product.address}/teach/courses/standing-alongside/text?file=course.yaml`);
      await page.getByRole('button', { name: 'Show me what it would be' }).click();
      await page.waitForURL('**/preview/**');
      const preview = new URL(page.url()).pathname;
      for (const path of [
        preview,
        '/teach',
        '/teach/import',
        '/teach/misleading',
        '/teach/local-service',
        '/teach/courses/standing-alongside',
        '/teach/courses/standing-alongside/texts',
        '/teach/courses/standing-alongside/text?file=course.yaml',
        '/teach/courses/peer-work-meets-mi/open/family-and-sexualised-violence',
        '/teach/preview/not-there-any-more',
      ]) {
        await page.goto(product.address + path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map(({ id }) => id),
          [],
          path,
        );
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
          false,
          path,
        );
      }
      assert.deepEqual(complaints, []);
    });
});

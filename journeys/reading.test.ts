import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type OpenedBrowser } from './browser.ts';
import { everyScreen, phone, sitDown } from './person.ts';
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
const topic = `${lesson}/why-it-works`;
const heavyTopic = '/learn/standing-alongside/standing-alongside/when-you-are-frightened-for-them';
const closedLesson = `${course}/change-talk`;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.trim()}`);

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(name)) return;
  }
  assert.fail(`“${name}” cannot be reached by keyboard on ${page.url()}`);
}

/** Stands in for the voices of a machine that has none; keeps what is said, and ends a line when asked. */
function standInForVoices(): void {
  const said: string[] = [];
  const ends: (() => void)[] = [];
  const voices = [{ lang: 'en-GB', localService: false, default: true }];
  class Line extends EventTarget {
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = {
    getVoices: () => voices,
    cancel: () => {
      (window as unknown as { fellSilent?: () => void }).fellSilent?.();
      ends.splice(0).forEach((end) => queueMicrotask(end));
    },
    speak: (line: Line) => {
      said.push(line.text);
      ends.push(() => line.dispatchEvent(new Event('end')));
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, {
    SpeechSynthesisUtterance: Line,
    aloud: { said, voices, endOfLine: () => ends.shift()?.() },
  });
}

interface Aloud {
  readonly said: string[];
  readonly voices: { lang: string; localService: boolean; default: boolean }[];
  readonly endOfLine: () => void;
}

for (const screen of everyScreen)
  test(`axe finds nothing on any page to read: ${screen.name}`, async () => {
    const { page, context, complaints } = await sitDown(opened.browser, screen);
    for (const path of ['/learn', course, lesson, topic, heavyTopic, closedLesson, '/handouts/circle-kit']) {
      await page.goto(product.address + path);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const more of await page.locator('main details > summary').all()) await more.click();
      const found = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`),
        [],
        path,
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

test('by keyboard alone: from the shelf to a topic, its plainer words, and the check', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await page.goto(`${product.address}/learn`);
  await page.waitForLoadState('networkidle');
  await tabTo(page, 'Open the lesson');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Why this way of talking' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await tabTo(page, 'Read Topic 1');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Why it works' }).waitFor();
  const full = await page.locator('.is-scene').innerText();
  await tabTo(page, 'Plainer words');
  await page.keyboard.press('Enter');
  const plainer = page.getByRole('switch', { name: 'Plainer words', checked: true });
  await plainer.waitFor();
  assert.notEqual(await page.locator('.is-scene').innerText(), full);
  await page.reload();
  await plainer.waitFor();
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await tabTo(page, 'Take the check');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/why-it-works/check');
  await context.close();
});

test('a text is read aloud by a voice of the device or by none, and falls silent when it is left', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await page.addInitScript(standInForVoices);
  await page.goto(product.address + topic);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const said = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { aloud: Aloud }).aloud.said);
  await press('Listen');
  await page.getByText('This device has no reading voice of its own.').waitFor();
  assert.deepEqual(await said(), []);
  await page.evaluate(() =>
    (window as unknown as { aloud: Aloud }).aloud.voices.push({
      lang: 'en-NZ',
      localService: true,
      default: false,
    }),
  );
  await press('Listen');
  await page.evaluate(() => (window as unknown as { aloud: Aloud }).aloud.endOfLine());
  await press('Pause');
  await press('Go on');
  const [title, first, firstAgain, ...more] = await said();
  assert.deepEqual([title, first, more], ['Why it works', firstAgain, []]);
  await press('Stop');
  assert.match(await focused(page), /^BUTTON Listen/);
  await press('Listen');
  await page.getByRole('link', { name: /Topic 2/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Four contrasts' }).waitFor();
  assert.equal((await said()).length, 4, 'nothing more is said on the next page');
  await context.close();
});

test('whoever leaves while a text is read aloud leaves in silence', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  let silences = 0;
  await page.exposeFunction('fellSilent', () => (silences += 1));
  await page.addInitScript(standInForVoices);
  await page.goto(product.address + topic);
  await page.evaluate(() => {
    const { voices } = (window as unknown as { aloud: Aloud }).aloud;
    voices.push({ lang: 'en', localService: true, default: true });
  });
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  const before = silences;
  await page.getByRole('link', { name: /Leave/ }).first().click();
  await page.waitForURL('**/away');
  assert.ok(silences > before);
  await context.close();
});

for (const withoutScript of [false, true])
  test(`a heavy text waits behind its note, and a closed lesson says what opens it${withoutScript ? ', without script too' : ''}`, async () => {
    const { page, context } = await sitDown(opened.browser, phone, withoutScript);
    await page.goto(product.address + heavyTopic);
    await page.getByText('Before you read').waitFor();
    await page.waitForLoadState('networkidle');
    const scene = page.locator('.is-scene');
    assert.equal(await scene.isVisible(), false);
    await page.locator('summary', { hasText: 'Show the text' }).click();
    assert.equal(await scene.isVisible(), true);
    await page.goto(product.address + closedLesson);
    await page.getByRole('heading', { level: 1, name: 'Not open yet' }).waitFor();
    await page.getByText('It opens when the checks of Lesson 6 are done.').waitFor();
    await page.goto(product.address + course);
    await page.getByRole('link', { name: 'I know Lesson 1 already' }).waitFor();
    await context.close();
  });

test('on paper there are no bars and no buttons, and the leaflet for friends and family is one page', async () => {
  const { page, context } = await sitDown(opened.browser, phone);
  await page.goto(`${product.address}/handouts/standing-alongside`);
  await page.getByRole('button', { name: 'Print' }).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.bar', '.doors', '.button'])
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)');
  const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  assert.equal(paper.match(/\/Type\s*\/Page\b/g)?.length, 1);
  await context.close();
});

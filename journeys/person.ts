import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How wide and how bright: an old phone or a desk, by day or by night. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colours: 'light' | 'dark';
}

/** A small phone, held upright, by day. */
export const phone: Screen = { name: 'phone', width: 360, height: 740, colours: 'light' };
/** A screen on a desk, by day. */
export const desk: Screen = { name: 'desk', width: 1280, height: 800, colours: 'light' };
/** The screens that every page has to hold up on, by day and in the dark. */
export const everyScreen: readonly Screen[] = [
  phone,
  { ...phone, name: 'phone at night', colours: 'dark' },
  desk,
  { ...desk, name: 'desk at night', colours: 'dark' },
];

/** One person at one screen: a context of their own, and everything the page complained about. */
export interface PersonAtScreen {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and refusals of the browser policy; a journey ends with none. */
  readonly complaints: readonly string[];
}

/** Sits a person down at a screen; `withoutScript` switches scripts off, as some phones and people do. */
export async function sitDown(
  browser: Browser,
  screen: Screen = phone,
  withoutScript = false,
): Promise<PersonAtScreen> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.colours,
    javaScriptEnabled: !withoutScript,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      complaints.push(line.text());
  });
  return { page, context, complaints };
}

/** Says something in the talk on screen and waits for the answer; returns the words of the answer. */
export async function say(page: Page, text: string): Promise<string> {
  const theirs = page.locator('.said-by:not(.is-mine) .bubble');
  const before = await theirs.count();
  await page.locator('#writing').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
  await theirs.nth(before).waitFor();
  return theirs.nth(before).innerText();
}

/** Begins a practice talk with Sam and returns its address. */
export async function beginWithSam(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/practise`);
  await page.getByRole('button', { name: 'Talk with Sam', exact: true }).click();
  await page.locator('#writing').waitFor();
  return page.url();
}

import type { RefusalReason } from '../contract/refusals.ts';
import { refusalStatus } from '../contract/refusals.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { refusalWords } from './refusals.ts';
import type { PageAssets } from './web-assets.ts';

/** The places in the bottom bar. */
export type Door = 'today' | 'learn' | 'practise';

/** A page that works without script; the class names are those of `web/src/look/README.md`. */
export interface Page {
  /** What the bar says; the browser's title stays neutral. */
  readonly title: string;
  readonly note?: string;
  readonly back?: { readonly to: string; readonly label: string };
  /** The door that is lit; null for none. */
  readonly door: Door | null;
  readonly content: Markup;
  readonly status?: number;
  /** False for pages on which the web app has no part: the help sheet. */
  readonly withScript?: boolean;
  /** True for someone who reads from another device: a line says what is open there, and the web app, which needs more, stays away. */
  readonly overNetwork?: boolean;
}

/** Puts a page into the frame that every page has, or says no in that frame. */
export interface Frame {
  readonly page: (page: Page) => Response;
  /** `words` are what the person had written: they stand on the page, so that nothing is lost. */
  readonly refusal: (because: RefusalReason, words?: string) => Response;
}

const doors: Readonly<Record<Door, { readonly to: string; readonly name: string }>> = {
  today: { to: '/', name: 'Today' },
  learn: { to: '/learn', name: 'Learn' },
  practise: { to: '/practise', name: 'Practise' },
};

/** What a refusal is called where “this did not work” would be too much. */
const headings: Readonly<Partial<Record<RefusalReason, string>>> = {
  'lesson-not-open-yet': 'Not open yet',
  'only-on-this-machine': 'Not open from here',
  'no-such-page': 'Nothing here',
  'no-such-lesson': 'Nothing here',
  'no-such-drill': 'Nothing here',
};

/** A frame that links to the built web app. */
export function frameWith(assets: PageAssets): Frame {
  const page = (shown: Page) => answerHtml(framed(shown, assets).markup, shown.status ?? 200);
  return {
    page,
    refusal: (because, words = '') =>
      page({
        title: 'Wayfellow',
        door: null,
        status: refusalStatus[because],
        content: html`<h1>${headings[because] ?? 'This did not work'}</h1>
          <p>${refusalWords[because]}</p>
          ${
            words !== '' &&
            html`<p class="quiet">You wrote</p>
              <p class="bubble is-mine">${words}</p>`
          }
          <p class="buttons">
            <a class="button" href="/">Go to Today</a>
            <a class="button is-quiet" href="/learn">See the lessons</a>
          </p>`,
      }),
  };
}

/** An HTML answer. */
export function answerHtml(markup: string, status = 200): Response {
  return new Response(markup, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function framed(page: Page, assets: PageAssets): Markup {
  const { script, styles, font } = assets;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>Wayfellow</title>
        <meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#16201f" media="(prefers-color-scheme: dark)" />
        <meta name="color-scheme" content="light dark" />
        ${font !== null && html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`}
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${script !== null && page.withScript !== false && page.overNetwork !== true && html`<script type="module" src="${script}"></script>`}
      </head>
      <body class="has-doors">
        <a class="skip" href="#app">Go to the page</a>
        <header class="bar">
          ${page.back && html`<a class="bar-back" href="${page.back.to}" aria-label="${page.back.label}">‹</a>`}
          <div class="bar-where">
            <span class="bar-title">${page.title}</span
            >${page.note !== undefined && html`<span class="bar-note">${page.note}</span>`}
          </div>
          <a class="help-now" href="/help">Help now</a>
          <a class="leave" href="/leave" rel="nofollow">Leave ›</a>
        </header>
        <main id="app" class="page" tabindex="-1">
          ${
            page.overNetwork === true &&
            html`<p class="notice is-calm">
              You are reading over the network. Lessons and help are open here. Checks, drills and practice
              open only on the computer that Wayfellow runs on, so that nobody else can read them.
            </p>`
          }
          ${page.content}
        </main>
        <nav class="doors" aria-label="Places">
          ${(Object.keys(doors) as Door[]).map(
            (door) =>
              html`<a
                class="door"
                href="${doors[door].to}"
                ${door === page.door && html` aria-current="page"`}
                >${doors[door].name}</a
              >`,
          )}
        </nav>
      </body>
    </html> `;
}

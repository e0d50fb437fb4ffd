import type { RefusalReason } from '../contract/refusals.ts';
import { refusalStatus } from '../contract/refusals.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { refusalWords } from './refusals.ts';
import { pageWords } from './words.en.ts';
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
  /** True for a page that the web app has no screen for: its script only covers the page when someone leaves. */
  readonly staysAsItIs?: boolean;
  /** True for someone who reads from another device: a line says what is open there, and the web app, which needs more, stays away. */
  readonly overNetwork?: boolean;
}

/** Puts a page into the frame that every page has, or says no in that frame. */
export interface Frame {
  readonly page: (page: Page) => Response;
  /** `words` are what the person had written: they stand on the page, so that nothing is lost. */
  readonly refusal: (because: RefusalReason, words?: string, staysAsItIs?: boolean) => Response;
}

const addresses: Readonly<Record<Door, string>> = { today: '/', learn: '/learn', practise: '/practise' };

/** A frame that links to the built web app. */
export function frameWith(assets: PageAssets): Frame {
  const page = (shown: Page) => answerHtml(framed(shown, assets).markup, shown.status ?? 200);
  return {
    page,
    refusal: (because, words = '', staysAsItIs = false) =>
      page({
        title: pageWords.neutralTitle,
        door: null,
        status: refusalStatus[because],
        staysAsItIs,
        // Whoever reads over the network gets pages alone: there the web app could only fail.
        withScript: because !== 'only-on-this-machine',
        content: html`<h1>${pageWords.refusal.titles[because] ?? pageWords.refusal.title}</h1>
          <p>${refusalWords[because]}</p>
          ${
            words !== '' &&
            html`<p class="quiet">${pageWords.refusal.yourWords}</p>
              <p class="bubble is-mine">${words}</p>`
          }
          <p class="buttons">
            <a class="button" href="/">${pageWords.refusal.toToday}</a>
            <a class="button is-quiet" href="/learn">${pageWords.refusal.toLessons}</a>
          </p>`,
      }),
  };
}

/** An HTML answer. */
export function answerHtml(markup: string, status = 200): Response {
  return new Response(markup, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function framed(page: Page, assets: PageAssets): Markup {
  const { script, alongside, styles, font } = assets;
  const withScript = page.withScript !== false && page.overNetwork !== true;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <title>${pageWords.neutralTitle}</title>
        <meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#16201f" media="(prefers-color-scheme: dark)" />
        <meta name="color-scheme" content="light dark" />
        ${font !== null && html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`}
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${withScript && alongside.map((href) => html`<link rel="modulepreload" href="${href}" />`)}
        ${script !== null && withScript && html`<script type="module" src="${script}"></script>`}
      </head>
      <body class="has-doors">
        <a class="skip" href="#app">${pageWords.skip}</a>
        <header class="bar">
          ${page.back && html`<a class="bar-back" href="${page.back.to}" aria-label="${page.back.label}">‹</a>`}
          <div class="bar-where">
            <span class="bar-title">${page.title}</span
            >${page.note !== undefined && html`<span class="bar-note">${page.note}</span>`}
          </div>
          <a class="help-now" href="/help">${pageWords.helpNow}</a>
          <a class="leave" href="/leave" rel="nofollow">${pageWords.leave}</a>
        </header>
        <main id="app" class="page" tabindex="-1" ${page.staysAsItIs === true && html` data-stays`}>
          ${page.overNetwork === true && html`<p class="notice is-calm">${pageWords.overNetwork}</p>`}
          ${page.content}
        </main>
        <nav class="doors" aria-label="${pageWords.places}">
          ${(Object.keys(addresses) as Door[]).map(
            (door) =>
              html`<a
                class="door"
                href="${addresses[door]}"
                ${door === page.door && html` aria-current="page"`}
                >${pageWords.doors[door]}</a
              >`,
          )}
        </nav>
      </body>
    </html> `;
}

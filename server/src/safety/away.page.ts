import { html } from '../http/markup.ts';

/** Where leaving leads: an empty page for notes that says nothing about where someone was. What is written on it goes nowhere; “Open” leads back in. */
export const awayPage = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>Notes</title>
    </head>
    <body>
      <main>
        <h1>Notes</h1>
        <p><textarea aria-label="Notes" rows="16" cols="36" autocomplete="off"></textarea></p>
        <form method="post" action="/away">
          <p><button>Open</button></p>
        </form>
      </main>
    </body>
  </html> `.markup;

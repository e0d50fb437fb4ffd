import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckToTake } from '../contract/checks.ts';
import { createApp } from '../http/app.ts';
import { session } from '../storage/schema.ts';
import { aBrowser, appParts } from '../testing/app.ts';

test('leaving ends the session, changes the cookie, asks the browser to forget, and leads to a neutral page', async () => {
  const parts = await appParts();
  const browser = aBrowser(createApp(parts));
  const [before = ''] = (await browser.ask('/learn')).headers.getSetCookie();
  assert.equal((await parts.db.select().from(session)).length, 1);
  const left = await browser.ask('/leave');
  assert.deepEqual(
    [
      left.status,
      left.headers.get('location'),
      left.headers.get('clear-site-data'),
      left.headers.get('cache-control'),
    ],
    [303, '/away', '"cache", "storage"', 'no-store'],
  );
  const [after = ''] = left.headers.getSetCookie();
  assert.match(after, /^wayfellow=left\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  assert.notEqual(after, before);
  assert.deepEqual(await parts.db.select().from(session), []);
  // The cookie it left behind lets no one in.
  assert.equal((await browser.ask('/api/learning')).status, 403);
});

test('the page one leaves to is called Notes and says nothing of where one was', async () => {
  const away = await aBrowser(createApp(await appParts())).ask('/away');
  const page = await away.text();
  assert.match(page, /<title>Notes<\/title>/);
  assert.doesNotMatch(page, /wayfellow|peer|support|lesson|learn|practi|help|leave/i);
});

test('a browser that only fetches ahead has not left', async () => {
  const parts = await appParts();
  const browser = aBrowser(createApp(parts));
  await browser.ask('/');
  await browser.ask('/leave', { headers: { 'sec-purpose': 'prefetch;prerender' } });
  assert.equal((await browser.ask('/api/learning')).status, 200);
});

test('leaving leaves nothing in the log', async () => {
  const logged: string[] = [];
  const browser = aBrowser(createApp(await appParts({ log: (event) => logged.push(event) })));
  await browser.ask('/');
  await browser.ask('/leave');
  assert.deepEqual(logged, []);
});

test('what a learner passed is still theirs after leaving', async () => {
  const browser = aBrowser(createApp(await appParts()));
  await browser.ask('/');
  const testOut = '/api/learning/courses/small/lesson-1/test-out';
  const asked = (await (await browser.ask(testOut)).json()) as CheckToTake;
  const answers = Object.fromEntries(asked.questions.map(({ id }) => [id, 'right']));
  await browser.ask(testOut, { method: 'POST', body: { attemptId: asked.attemptId, answers } });
  await browser.ask('/leave');
  await browser.ask('/away', { method: 'POST', body: new URLSearchParams() });
  assert.equal((await browser.ask('/learn/small/lesson-2')).status, 200);
});

test('Back after leaving leads to the neutral page, on every page there is, until someone there opens it again', async () => {
  const browser = aBrowser(createApp(await appParts()));
  await browser.ask('/');
  await browser.ask('/leave');
  for (const path of ['/', '/learn', '/learn/small/lesson-1', '/drills/advice-to-mi', '/practise']) {
    const answer = await browser.ask(path);
    assert.deepEqual(
      [answer.status, answer.headers.get('location'), await answer.text()],
      [303, '/away', ''],
      path,
    );
  }
  const back = await browser.ask('/away', { method: 'POST', body: new URLSearchParams() });
  assert.deepEqual([back.status, back.headers.get('location')], [303, '/']);
  assert.equal((await browser.ask('/learn')).status, 200);
});

test('coming back is open on this machine only, and not to another site', async () => {
  const browser = aBrowser(createApp(await appParts({ openTo: 'network' })));
  const body = new URLSearchParams();
  const far = await browser.ask('/away', { method: 'POST', body, from: '192.0.2.7' });
  assert.deepEqual([far.headers.get('location'), far.headers.getSetCookie()], ['/away', []]);
  const headers = { 'sec-fetch-site': 'cross-site' };
  assert.equal((await browser.ask('/away', { method: 'POST', body, headers })).status, 403);
});

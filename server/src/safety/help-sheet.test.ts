import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { HelpSheet } from '../contract/safety.ts';
import { createApp } from '../http/app.ts';
import { aBrowser, appParts } from '../testing/app.ts';
import { readHelpNumbers } from './help-sheet.ts';
import { numbersThatComeAlong, ownHelpNumbers } from './help-numbers-file.ts';

test('the numbers that come along are the public ones, and no others', () => {
  assert.deepEqual(
    numbersThatComeAlong().map(({ number }) => number),
    ['112', '911', '999', '111', '000', '988', '116 123', '1737', '13 11 14'],
  );
});

test('the help sheet says that nobody reads here, and has the numbers as links to call', async () => {
  const page = await (await aBrowser(createApp(await appParts())).ask('/help')).text();
  assert.match(page, /Nobody is reading here/);
  assert.match(page, /href="tel:131114"/);
  assert.match(page, /does not clear your browser history/);
  assert.doesNotMatch(page, /<script/);
});

test('the help sheet is there without a session, and none is begun for it', async () => {
  const browser = aBrowser(createApp(await appParts()));
  for (const path of ['/help', '/api/help']) {
    const answer = await browser.ask(path);
    assert.deepEqual([answer.status, answer.headers.getSetCookie()], [200, []]);
  }
});

test('an organisation’s own numbers take the place of those that come along', async () => {
  const read = readHelpNumbers(
    "- name: Duty phone\n  number: '021 000 000'\n  when: evenings\n  where: our house\n",
  );
  assert(read.ok);
  const browser = aBrowser(createApp(await appParts({ helpNumbers: read.numbers })));
  const sheet = (await (await browser.ask('/api/help')).json()) as HelpSheet;
  assert.deepEqual(sheet.numbers, read.numbers);
});

test('a file of numbers that cannot be used is named by its entry', () => {
  for (const text of ['', 'name: x', '- name: A\n  number: call us\n  when: ""\n  where: ""\n', '- {'])
    assert.equal(readHelpNumbers(text).ok, false, text);
  const read = readHelpNumbers('- name: A\n  number: 111\n  when: any time\n  where: here\n');
  assert.match(
    read.ok ? '' : read.words,
    /entry 1 needs name, number \(as text, in quotes\), when and where/,
  );
});

test('the organisation’s file is read from its data folder, and a slip in it is told and stops nothing', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-numbers-'));
  t.after(() => rmSync(folder, { recursive: true }));
  assert.deepEqual(ownHelpNumbers(folder), { numbers: null, words: null });
  const file = join(folder, 'help-numbers.yaml');
  writeFileSync(file, "- name: Duty phone\n  number: '021 000 000'\n  when: evenings\n  where: our house\n");
  assert.equal(ownHelpNumbers(folder).numbers?.[0]?.number, '021 000 000');
  writeFileSync(file, 'Duty phone: 021');
  assert.deepEqual(ownHelpNumbers(folder).numbers, null);
  assert.match(ownHelpNumbers(folder).words ?? '', /help-numbers\.yaml/);
});

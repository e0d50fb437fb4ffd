import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameWith } from './frame.page.ts';

test('who reads over the network and is told that a part opens on one computer only gets a page, not an app that fails', async () => {
  const { refusal } = frameWith({ script: '/assets/main-1.js', alongside: [], styles: [], font: null });
  assert.doesNotMatch(await refusal('only-on-this-machine').text(), /<script/u);
  assert.match(await refusal('lesson-not-open-yet').text(), /<script/u);
});

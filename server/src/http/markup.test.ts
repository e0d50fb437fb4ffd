import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html } from './markup.ts';

test('whatever a person wrote stands on a page as text: no tag, no attribute and no entity of theirs comes alive', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[<>"'&a-z/=\s]*$/)), (words) => {
      const { markup } = html`<p title="${words}">${words}</p>`;
      assert.equal(markup.split('<').length, 3);
      assert.equal(markup.split('>').length, 3);
      assert.equal(markup.split('"').length, 3);
      const back = /^<p title="(.*)">(.*)<\/p>$/s.exec(markup);
      for (const piece of back?.slice(1) ?? [])
        assert.equal(
          piece
            .replaceAll('&#39;', "'")
            .replaceAll('&quot;', '"')
            .replaceAll('&gt;', '>')
            .replaceAll('&lt;', '<')
            .replaceAll('&amp;', '&'),
          words,
        );
      assert.ok(back);
    }),
  );
});

test('pieces made by html go in as they are, lists are joined, and nothing leaves nothing', () => {
  const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`);
  const { markup } = html`<p>${items}${null}${undefined}${false}${0}</p>`;
  assert.equal(markup, '<p><li>a</li><li>&lt;b&gt;</li>0</p>');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { match } from './way.ts';

test('an address finds its page, with the parts it names', () => {
  assert.deepEqual(match('/', '/'), {});
  assert.deepEqual(match('/learn/:lesson/check', '/learn/open-questions/check'), {
    lesson: 'open-questions',
  });
  assert.deepEqual(match('/learn/:lesson', '/learn/open%20questions/'), { lesson: 'open questions' });
});

test('an address that is shorter, longer or elsewhere finds nothing', () => {
  for (const path of ['/learn', '/learn/', '/learn/one/check/two', '/practise/one', '/learn/%E0%A4%A']) {
    assert.equal(match('/learn/:lesson', path), null, path);
  }
});

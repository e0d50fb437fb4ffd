import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { copyFor, networkFirst } from './kept-answers.ts';
import type { Asked } from './kept-answers.ts';

const origin = 'http://localhost:8420';
const asked = (path: string, more: Partial<Asked> = {}) =>
  copyFor({ method: 'GET', mode: 'cors', destination: '', url: origin + path, ...more }, origin);
const asAPage = { mode: 'navigate', destination: 'document' };
const opened = (path: string) => asked(path, asAPage);

describe('what a kept copy may stand in for', () => {
  test('every page of a course is stood in for by one page, whatever its address asks', () => {
    for (const path of ['/learn', '/learn/small', '/learn/small/lesson-1/topic-1?words=plain'])
      assert.equal(opened(path), '/learn');
  });

  test('the numbers to call are there, as a page and for the app', () => {
    assert.deepEqual([opened('/help'), asked('/api/help')], ['/help', '/api/help']);
  });

  test('leaving is never stood in for', () => {
    for (const path of ['/leave', '/away', '/learn/../leave'])
      assert.deepEqual([opened(path), asked(path)], [null, null]);
  });

  test('a path, a lesson, a topic, the shelf and the built files have a copy', () => {
    for (const path of [
      '/api/learning',
      '/api/learning/courses/small',
      '/api/learning/courses/small/lesson-1',
      '/api/learning/courses/small/lesson-1/topic-1',
      '/assets/main-abc.js',
    ])
      assert.equal(asked(path), path);
  });

  test('a check, a drill, a talk and what one has done are left alone', () => {
    for (const path of [
      '/api/learning/courses/small/lesson-1/topic-1/check',
      '/api/learning/drills/advice-to-mi',
      '/api/learning/standing',
      '/api/learning/review',
      '/api/learning/export',
      '/api/learning/kept/small',
      '/api/practising/conversations/one',
      '/app-files.json',
    ])
      assert.equal(asked(path), null, path);
    for (const path of ['/', '/practise', '/certificate/small', '/learning'])
      assert.equal(opened(path), null);
  });

  test('what is sent, what goes to another site, and a page in a frame are left alone', () => {
    assert.equal(asked('/api/learning/courses/small/lesson-1', { method: 'POST' }), null);
    assert.equal(asked('/learn/small', { ...asAPage, method: 'POST' }), null);
    assert.equal(asked('', { ...asAPage, url: 'http://example.org/learn/small' }), null);
    assert.equal(asked('/learn/small', { ...asAPage, destination: 'iframe' }), null);
  });
});

describe('the network comes first', () => {
  const never = new Promise<null>(() => {});
  const kept = () => Promise.resolve(new Response('kept'));
  const nothing = () => Promise.resolve(undefined);
  const words = async (answer: Promise<Response>) => (await answer).text();

  test('while the network answers, nothing that is kept is looked at', async () => {
    const look = () => assert.fail('looked at');
    assert.equal(await words(networkFirst(Promise.resolve(new Response('new')), look, never)), 'new');
  });

  test('a refusal of the server is an answer, too', async () => {
    const refusal = Promise.resolve(new Response('no', { status: 403 }));
    assert.equal((await networkFirst(refusal, kept, never)).status, 403);
  });

  test('where the network fails, or stays silent, the copy stands in', async () => {
    assert.equal(await words(networkFirst(Promise.reject(new TypeError('down')), kept, never)), 'kept');
    const silent = new Promise<Response>(() => {});
    assert.equal(await words(networkFirst(silent, kept, Promise.resolve(null))), 'kept');
  });

  test('where nothing is kept, the network fails as it would', async () => {
    await assert.rejects(networkFirst(Promise.reject(new TypeError('down')), nothing, never), /down/);
    const slow = new Promise<Response>((resolve) => setTimeout(resolve, 5, new Response('late')));
    assert.equal(await words(networkFirst(slow, nothing, Promise.resolve(null))), 'late');
  });
});

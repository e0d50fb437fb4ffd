import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readName, readWords } from './words.ts';

describe('the words of the house', () => {
  test('a folder called “shared” is named back', () => {
    assert.equal(readName('server/src/shared/words.ts').length, 1);
  });

  test('a file called after a manager is named back', () => {
    assert.equal(readName('server/src/learning/lesson-manager.ts').length, 1);
  });

  test('a service worker may be called what browsers call it', () => {
    assert.deepEqual(readName('web/src/service-worker.ts'), []);
  });

  test('nouns of the practice are let be', () => {
    assert.deepEqual(readName('mi/src/simulated-peer/trust.ts'), []);
  });

  test('a person is never declared as a user or a patient', () => {
    assert.equal(readWords('server/src/x.ts', 'const userName = 1;\ninterface Patient {}').length, 2);
  });

  test('a word with its reason beside it is let be', () => {
    const line = 'const client = new pg.Client(); // word: because PostgreSQL calls it so';
    assert.deepEqual(readWords('server/src/x.ts', line), []);
  });

  test('a lint exception without a reason is named back', () => {
    assert.equal(readWords('web/src/x.ts', '// oxlint-disable-next-line no-console').length, 1);
    assert.deepEqual(
      readWords('web/src/x.ts', '// oxlint-disable-next-line no-console -- a test listens'),
      [],
    );
  });

  test('a lockfile that names a host is named back', () => {
    assert.equal(readWords('package-lock.json', '"resolved": "https://example.org/a.tgz"').length, 1);
  });
});

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { until } from '../storage/processes.ts';
import { aHome, type RunningWayfellow, startIn } from '../testing/wayfellow-process.ts';

const noting = pathToFileURL(join(import.meta.dirname, '../testing/noted-connections-process.ts')).href;
const anId = (): string => randomBytes(16).toString('base64url');

/** Whom a Wayfellow started in this home has called so far. */
function called(home: string): readonly string[] {
  const file = join(home, 'called');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function startNoting(home: string, surroundings: Readonly<Record<string, string>> = {}): RunningWayfellow {
  return startIn(home, {
    NODE_OPTIONS: `--import=${noting}`,
    WAYFELLOW_NOTED_CONNECTIONS: join(home, 'called'),
    ...surroundings,
  });
}

/** This machine itself, by its numbers; the embedded database answers at a path. */
const outside = (whom: string): boolean => !/^(?:the name )?(?:\/.*|127\.0\.0\.1|::1)$/u.test(whom);

test(
  'from the start to the look back, Wayfellow calls nobody but its own database',
  { timeout: 90_000 },
  async () => {
    const home = aHome();
    const wayfellow = startNoting(home);
    const address = await wayfellow.ready();
    assert.ok(address !== null, wayfellow.stderr());
    const first = await fetch(`${address}/`);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    await first.text();
    const ask = async (path: string, body?: unknown): Promise<void> => {
      const response = await fetch(`${address}${path}`, {
        headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      assert.equal(response.status, 200, `${path}: ${await response.text()}`);
    };
    const talks = '/api/practising/conversations';
    const id = anId();
    await ask('/api/learning');
    await ask('/help');
    await ask(talks, { conversationId: id, practicePerson: 'sam' });
    await ask(`${talks}/${id}/turns`, { turnId: anId(), text: 'What matters most to you about Saturday?' });
    await ask(`${talks}/${id}/end`, {});
    await ask(`${talks}/${id}/look-back`);
    wayfellow.signal('SIGTERM');
    assert.equal(await wayfellow.ended, 0, wayfellow.stderr());
    assert.ok(
      called(home).some((whom) => whom.startsWith('/')),
      'not even its database was noted',
    );
    assert.deepEqual(called(home).filter(outside), []);
  },
);

test('a call elsewhere would have been noticed', { timeout: 90_000 }, async () => {
  const home = aHome();
  const wayfellow = startNoting(home, {
    DATABASE_URL: 'postgres://me:secret@192.0.2.1:1/x?connect_timeout=1',
  });
  assert.ok(await until(() => called(home).some(outside), 30_000), wayfellow.stderr());
  wayfellow.signal('SIGKILL');
  await wayfellow.ended;
});

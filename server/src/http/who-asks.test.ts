import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { whoAsks } from './who-asks.ts';

async function isOnThisMachine(headers: Record<string, string>, httpVersion = '1.1'): Promise<boolean> {
  const app = new Hono().get('/', (context) => Response.json(whoAsks(context).onThisMachine));
  const from = { incoming: { httpVersion, socket: { remoteAddress: '127.0.0.1' } } };
  const answer = await app.request('/', { headers: { host: 'localhost:8420', ...headers } }, from);
  return (await answer.json()) as boolean;
}

test('people behind a proxy on this machine do not share one learner’s words, whichever proxy it is', async () => {
  assert.equal(await isOnThisMachine({}), true);
  for (const name of ['Via', 'Forwarded', 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Real-IP'])
    assert.equal(await isOnThisMachine({ [name]: '192.0.2.7' }), false, name);
  assert.equal(await isOnThisMachine({}, '1.0'), false, 'nginx as it comes');
});

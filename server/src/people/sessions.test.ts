import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, test } from 'node:test';
import { session } from '../storage/schema.ts';
import type { Database } from '../storage/database.ts';
import { aDatabase } from '../testing/database.ts';
import { LOCAL_LEARNER } from './local-learner.ts';
import { beginSession, endSession, findSession } from './sessions.ts';

const at = new Date('2026-01-01T10:00:00Z');
const later = new Date('2026-01-01T11:00:00Z');
const aToken = (): string => randomBytes(32).toString('base64url');

let db: Database;
before(async () => {
  ({ db } = await aDatabase());
});

test('two browsers on this machine are the same local learner until accounts land', async () => {
  const [one, two] = [aToken(), aToken()];
  assert.equal((await beginSession(db, one, at)).personId, LOCAL_LEARNER);
  assert.equal((await beginSession(db, two, at)).personId, LOCAL_LEARNER);
  assert.equal((await findSession(db, one, later))?.personId, LOCAL_LEARNER);
});

test('a session that ended lets no one in, and the other browser stays in', async () => {
  const [one, two] = [aToken(), aToken()];
  await beginSession(db, one, at);
  await beginSession(db, two, at);
  await endSession(db, one);
  assert.equal(await findSession(db, one, later), null);
  assert.notEqual(await findSession(db, two, later), null);
});

test('a token that was never given, or is no token, lets no one in', async () => {
  for (const token of [aToken(), '', 'x', `${'a'.repeat(42)}\0`, 'a'.repeat(20_000)]) {
    assert.equal(await findSession(db, token, at), null);
    await endSession(db, token);
  }
});

test('a session that nobody used for a month lets no one in, and its row goes when the next begins', async () => {
  const [old, used] = [aToken(), aToken()];
  const daysOn = (days: number): Date => new Date(at.getTime() + days * 86_400_000);
  await beginSession(db, old, at);
  await beginSession(db, used, at);
  assert.notEqual(await findSession(db, used, daysOn(20)), null);
  assert.equal(await findSession(db, old, daysOn(31)), null);
  assert.notEqual(await findSession(db, used, daysOn(31)), null);
  await beginSession(db, aToken(), daysOn(31));
  const rows = await db.select().from(session);
  assert.ok(rows.every(({ lastSeenAt }) => lastSeenAt > daysOn(1)));
});

test('the token itself is nowhere in the database', async () => {
  const token = aToken();
  await beginSession(db, token, at);
  const rows = await db.select().from(session);
  assert.ok(rows.every((row) => row.tokenHash.length === 32));
  const raw = Buffer.from(token, 'base64url');
  assert.ok(rows.every((row) => !raw.equals(row.tokenHash)));
});

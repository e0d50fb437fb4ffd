import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { earFrom, withKeenEar } from '@wayfellow/mi/listening';
import { earFilesThatShip } from '../../../server/src/ear-weights.ts';
import { createApp } from '../../../server/src/http/app.ts';
import { listenOn } from '../../../server/src/http/listening.ts';
import { readTeachingFolder } from '../../../server/src/learning/reading/folder-on-disk.ts';
import { silentLog } from '../../../server/src/log.ts';
import { SESSION_COOKIE } from '../../../server/src/people/sessions.ts';
import { masterKeyFrom } from '../../../server/src/safety/master-key.ts';
import { openDatabase } from '../../../server/src/storage/database.ts';
import { startEmbedded } from '../../../server/src/storage/embedded.ts';
import { person, session } from '../../../server/src/storage/schema.ts';
import { openOwnCourses } from '../../../server/src/teaching/on-disk/own-courses.ts';

/**
 * The server for a benchmark: the app on the embedded database as it ships (every commit reaches the disk), with as
 * many learners as it is told, each let in with a session of their own. Until accounts land the product has one
 * learner; this puts the others straight into the tables. Prints its address and the cookies as one line of JSON.
 */
const [folder = '', learners = '1'] = process.argv.slice(2);
const begun = await startEmbedded({ folder, log: silentLog });
if (!begun.ok) throw new Error(begun.because);
const database = await openDatabase(begun.embedded.connection, silentLog);
if (!database.ok) throw new Error(database.because);
const { db, close } = database.opened;
const read = await readTeachingFolder(join(import.meta.dirname, '../../../course'));
if (!read.ok) throw new Error(read.because);
const files = earFilesThatShip();
const ear = withKeenEar(earFrom(await readFile(files.light)), await readFile(files.keen));

const tokens = Array.from({ length: Number(learners) }, () => randomBytes(32).toString('base64url'));
const at = new Date();
await db
  .insert(person)
  .values(tokens.map((_, n) => ({ id: `learner-${n}`, kind: 'local-learner' as const, createdAt: at })));
await db.insert(session).values(
  tokens.map((token, n) => ({
    tokenHash: new Uint8Array(createHash('sha256').update(token).digest()),
    personId: `learner-${n}`,
    createdAt: at,
    lastSeenAt: at,
  })),
);
const app = createApp({
  db,
  masterKey: masterKeyFrom(new Uint8Array(randomBytes(32))),
  now: () => new Date(),
  newId: () => randomBytes(16).toString('base64url'),
  newToken: () => randomBytes(32).toString('base64url'),
  newSeed: () => 1,
  ear,
  teaching: () => read.teaching,
  ownCourses: await openOwnCourses({
    folder: join(folder, 'courses'),
    comesAlong: { teaching: read.teaching, files: new Map() },
    now: () => new Date(),
    say: () => undefined,
  }),
  webAssets: { folder: null },
  openTo: 'this-machine',
  log: silentLog,
});
const listened = await listenOn(app.fetch, { host: '127.0.0.1', port: 0 });
if (!listened.ok) throw new Error(listened.because);
writeSync(
  1,
  `${JSON.stringify({ address: listened.listening.address, cookies: tokens.map((token) => `${SESSION_COOKIE}=${token}`) })}\n`,
);
process.once('SIGTERM', () => {
  void listened.listening
    .stop()
    .then(close)
    .then(begun.embedded.stop)
    .then(() => process.exit(0));
});

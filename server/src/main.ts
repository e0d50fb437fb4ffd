import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ear } from '@wayfellow/mi/listening';
import { earFilesThatShip, growingEar, lightEarFrom } from './ear-weights.ts';
import { createApp } from './http/app.ts';
import { listenOn } from './http/listening.ts';
import type { Teaching } from './learning/course.ts';
import { sayCourseFault } from './learning/reading/course-fault.ts';
import type { CourseFiles } from './learning/reading/course-files.ts';
import { filesOf } from './learning/reading/folder-on-disk.ts';
import { readTeaching } from './learning/reading/teaching.ts';
import { ownHelpNumbers } from './safety/help-numbers-file.ts';
import { logTo, nameOf } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import { type StartRefusal, startingWords } from './starting-words.ts';
import { openDatabase } from './storage/database.ts';
import { startEmbedded } from './storage/embedded.ts';
import { openOrganisation } from './storage/organisation.ts';
import { pause } from './storage/processes.ts';
import { openOwnCourses } from './teaching/on-disk/own-courses.ts';

/**
 * The composition root: the only place where the real clock, real dice, the database and the key are
 * made. Standard output gets one line, the address; everything else goes to standard error.
 */

const root = join(import.meta.dirname, '..', '..');
const now = (): Date => new Date();
const log = logTo((line) => void process.stderr.write(line), now);

/** What is to be stopped, in the order it was started. */
const started: (() => Promise<void>)[] = [];
let stopping: Promise<void> | null = null;

/** Starts Wayfellow and keeps it running until it is asked to stop. */
export async function startWayfellow(): Promise<void> {
  process.umask(0o077); // what is made here is for this account's eyes
  const read = readSettings(process.env);
  if (!read.ok) {
    say(read.words);
    process.exitCode = 1;
    return;
  }
  const starting = start(read.settings);
  const stopFor = (code: number): void => {
    stopping ??= stopEverything(starting).finally(() => process.exit(code));
  };
  // Ctrl-C arrives twice by way of npm, and once is enough.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopFor(0));
  const stopAfter = (error: unknown): null => {
    log('unexpected', { ...nameOf(error), at: placeOf(error) });
    stopFor(1);
    return null;
  };
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) process.on(name, stopAfter);
  const refusal = await starting.catch(stopAfter);
  if (refusal === null || stopping !== null) return;
  say(startingWords(refusal, read.settings.dataFolder));
  stopFor(1);
}

/** Starts one part after the other; gives what stands in the way, or null. */
async function start(settings: Settings): Promise<StartRefusal | null> {
  const comesAlong = await openTeaching();
  if (!('teaching' in comesAlong)) return comesAlong;
  const ear = await openEar();
  if (!('models' in ear)) return ear;

  let connection: Parameters<typeof openDatabase>[0] = { connectionString: settings.databaseUrl ?? '' };
  let announce = (_address: string): void => undefined;
  if (settings.databaseUrl === null) {
    const begun = await startEmbedded({ folder: settings.dataFolder, log });
    if (!begun.ok) return begun;
    started.push(begun.embedded.stop);
    ({ connection, announce } = begun.embedded);
  }
  const database = await openDatabase(connection, log);
  if (!database.ok) return database;
  const { db, close } = database.opened;
  started.push(() => Promise.race([close(), pause(2000)]));

  const organisation = await openOrganisation(db, {
    keyFile: settings.keyFile,
    keyFolder: settings.keyFolder,
    newId: () => randomBytes(16).toString('hex'),
    now,
  });
  if (!organisation.ok) return organisation;

  const help = ownHelpNumbers(settings.dataFolder);
  if (help.words !== null) say(`${help.words} The numbers that come with Wayfellow are shown until then.`);
  const folder = join(settings.dataFolder, 'courses');
  const ownCourses = await openOwnCourses({ folder, comesAlong, now, say });
  const web = join(root, 'web', 'dist');
  const app = createApp({
    db,
    masterKey: organisation.key,
    now,
    newId: () => randomBytes(16).toString('base64url'),
    newToken: () => randomBytes(32).toString('base64url'),
    newSeed: () => randomInt(2 ** 31),
    ear,
    teaching: ownCourses.current,
    ownCourses,
    webAssets: { folder: existsSync(web) ? web : null },
    openTo: settings.openTo,
    ...(help.numbers === null ? {} : { helpNumbers: help.numbers }),
    log,
  });
  if (stopping !== null) return null;
  const listened = await listenOn(app.fetch, settings);
  if (!listened.ok) return listened;
  const { address, stop } = listened.listening;
  started.push(stop);
  announce(address);
  if (settings.openTo === 'network') {
    say(
      `Others on the network can reach this machine’s port ${new URL(address).port || '80'}. There are no accounts yet, so they see the course and the help sheet, and no one’s words.`,
    );
  }
  if (settings.databaseUrl === null) say(`What people write is kept in ${settings.dataFolder}.`);
  say(`The key to it is ${organisation.file}. Please keep a copy in another safe place.`);
  process.stdout.write(`Wayfellow is ready: ${address}\n`);
  log('ready');
  return null;
}

/** What comes with Wayfellow, and the texts it was read from. */
interface ComesAlong {
  readonly teaching: Teaching;
  readonly files: CourseFiles;
}

async function openTeaching(): Promise<ComesAlong | StartRefusal> {
  const folder = join(root, 'course');
  if (!existsSync(join(folder, 'teaching.yaml'))) return { ok: false, because: 'course-missing', folder };
  const { files, refused } = await filesOf(folder);
  const read = readTeaching(files, refused);
  if (read.ok) return { teaching: read.teaching, files };
  return {
    ok: false,
    because: 'course-has-faults',
    lines: read.faults.map((fault) => sayCourseFault(fault)),
  };
}

/** Hears with the light ear at once; the keen ear joins it while the database starts, or one line says why not. */
async function openEar(): Promise<Ear | StartRefusal> {
  const files = earFilesThatShip();
  try {
    return growingEar(await lightEarFrom(files.light), files.keen, say).ear;
  } catch {
    return { ok: false, because: 'ear-missing', file: files.light };
  }
}

/** Stops all that was started, the last first; a start that is still under way gets a moment to get there. */
async function stopEverything(starting: Promise<unknown>): Promise<void> {
  await Promise.race([starting.catch(() => undefined), pause(8000)]);
  if (started.length > 0) log('stopping');
  for (const stop of started.reverse()) {
    await stop().catch((error: unknown) => log('unexpected', nameOf(error)));
  }
}

/** Where in our code an error came from: file and line of the first frame, never its message. */
function placeOf(error: unknown): string {
  const frame = error instanceof Error ? /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/mu.exec(error.stack ?? '') : null;
  return frame?.[1] ?? 'unknown';
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';

/** Who can reach this Wayfellow: those on this machine, or anyone on a network it listens to. */
export type OpenTo = 'this-machine' | 'network';

/** Every setting there is. None is needed to start. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** The organisation's own PostgreSQL; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The file with the master key; null for the usual place, `keyFolder`. */
  readonly keyFile: string | null;
  readonly keyFolder: string;
  readonly openTo: OpenTo;
}

/** Settings as read, or one kind sentence that names the setting and how to mend it. */
export type SettingsRead =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly words: string };

/** What a setting is called, what it means, and what it may be. */
const schema = z.object({
  /** The address to listen on. Loopback is the default: this machine only. */
  WAYFELLOW_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/u, 'is a host name or an address, like 127.0.0.1')
    .default('127.0.0.1'),
  /** The port to listen on; 0 takes any that is free. */
  WAYFELLOW_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'is a whole number from 0 to 65535, like 8420')
    .refine((port) => Number(port) <= 65_535, 'is a whole number from 0 to 65535, like 8420')
    .default('8420'),
  /** The folder where the embedded database is kept. */
  WAYFELLOW_DATA: z.string().optional(),
  /** A PostgreSQL of your own (15 or newer) in place of the embedded one. */
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'looks like postgres://name:password@host:5432/database')
    .optional(),
  /** The file with the key that seals people's words. It lies outside the data folder. */
  WAYFELLOW_KEY_FILE: z
    .string()
    .refine((path) => isAbsolute(path), 'is a whole path, starting with /')
    .optional(),
});

/** The surroundings a process starts in; `main.ts` passes `process.env`. */
export type Surroundings = Readonly<Record<string, string | undefined>>;

/** Reads the settings. An empty value counts as none. */
export function readSettings(surroundings: Surroundings): SettingsRead {
  const given = Object.fromEntries(
    Object.entries(surroundings).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      ok: false,
      words: `The setting ${String(issue?.path[0])} ${issue?.message ?? 'could not be read'}. Please look at it and start again.`,
    };
  }
  const settings = settingsFrom(read.data, given);
  if (settings.keyFile !== null && liesIn(settings.keyFile, settings.dataFolder)) {
    return {
      ok: false,
      words:
        'The setting WAYFELLOW_KEY_FILE names a place inside the data folder. A copy of the data would then bring its key along. Please name a place outside it.',
    };
  }
  return { ok: true, settings };
}

function settingsFrom(read: z.infer<typeof schema>, given: Surroundings): Settings {
  const { WAYFELLOW_HOST, WAYFELLOW_PORT, WAYFELLOW_DATA, DATABASE_URL, WAYFELLOW_KEY_FILE } = read;
  return {
    host: WAYFELLOW_HOST,
    port: Number(WAYFELLOW_PORT),
    dataFolder: resolve(WAYFELLOW_DATA ?? join(stateFolder(given), 'wayfellow')),
    databaseUrl: DATABASE_URL ?? null,
    keyFile: WAYFELLOW_KEY_FILE ?? null,
    keyFolder: keyFolder(given),
    openTo: isLoopback(WAYFELLOW_HOST) ? 'this-machine' : 'network',
  };
}

function liesIn(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Whether an address or name means this machine and nothing beyond it. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(text) && (URL.canParse(text) || /^[^/]+\/\/[^@/]*@\//u.test(text));
}

/** Root keeps data in the system's folder: an account under /root could not reach it. */
function stateFolder(given: Surroundings): string {
  if (isRoot()) return '/var/lib';
  return absolute(given['XDG_DATA_HOME']) ?? join(home(given), '.local', 'share');
}

/** The key lies apart from the data, so that a copy of the data folder alone opens nothing. */
function keyFolder(given: Surroundings): string {
  if (isRoot()) return '/etc/wayfellow';
  return join(absolute(given['XDG_CONFIG_HOME']) ?? join(home(given), '.config'), 'wayfellow');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** HOME may be unset, or empty, or not a whole path: then the account's own entry says where home is. */
function home(given: Surroundings): string {
  const told = absolute(given['HOME']);
  if (told !== null) return told;
  try {
    return userInfo().homedir || homedir();
  } catch {
    return '/tmp'; // an account without an entry, as some containers have
  }
}

function absolute(path: string | undefined): string | null {
  return path !== undefined && isAbsolute(path) ? path : null;
}

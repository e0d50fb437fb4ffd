import type { OrganisationRefusal } from './storage/organisation.ts';
import type { DatabaseRefusal } from './storage/database.ts';
import type { EmbeddedRefusal } from './storage/embedded.ts';

/** Every reason for which Wayfellow does not start, but for a setting that cannot be read. */
export type StartRefusal =
  | EmbeddedRefusal
  | DatabaseRefusal
  | OrganisationRefusal
  | { readonly ok: false; readonly because: 'port-taken'; readonly port: number }
  | { readonly ok: false; readonly because: 'port-not-allowed'; readonly port: number }
  | { readonly ok: false; readonly because: 'host-not-here'; readonly host: string }
  | { readonly ok: false; readonly because: 'ear-missing'; readonly file: string }
  | { readonly ok: false; readonly because: 'course-missing'; readonly folder: string }
  | { readonly ok: false; readonly because: 'course-has-faults'; readonly lines: readonly string[] };

/** What the person who starts Wayfellow reads: what is so, and one way on. `folder` is the data folder. */
export function startingWords(refusal: StartRefusal, folder: string): string {
  switch (refusal.because) {
    case 'already-running':
      return refusal.address === null
        ? `Wayfellow is already running on this data folder (${folder}). It is just starting: please look again in a moment.`
        : `Wayfellow is already running on this data folder (${folder}): open ${refusal.address}`;
    case 'folder-not-writable':
      return `Wayfellow cannot write to its data folder (${refusal.folder}). WAYFELLOW_DATA can name another one.`;
    case 'folder-full':
      return `There is no room left on the disk for ${refusal.folder}. What is kept there is as it was. With some room made, Wayfellow starts again.`;
    case 'folder-out-of-reach':
      return `You started Wayfellow as root. Its database then runs as “nobody”, who cannot reach ${refusal.folder}. WAYFELLOW_DATA can name a folder such as /var/lib/wayfellow; or start it as an ordinary user.`;
    case 'folder-holds-other-things':
      return `The folder ${refusal.folder} holds other things, so Wayfellow left it as it is. WAYFELLOW_DATA can name one that is new or empty.`;
    case 'no-account-for-the-database':
      return 'You started Wayfellow as root, and this machine has no account “nobody” to run its database. Starting it as an ordinary user works.';
    case 'account-without-a-name':
      return 'The account that started Wayfellow is a number without a name on this machine, and PostgreSQL needs one with a name. An ordinary account works; or DATABASE_URL can name a PostgreSQL of your own.';
    case 'no-programs':
      return 'There is no PostgreSQL in this installation for this kind of machine. “npm ci --include=optional” may bring it; or DATABASE_URL can name a PostgreSQL of your own.';
    case 'made-by-another-version':
      return `The data folder (${folder}) was made by PostgreSQL ${refusal.version}, which this Wayfellow does not bring. The Wayfellow that made it can still open it.`;
    case 'password-lost':
      return `The password of the database is missing. It was kept in ${refusal.file}; please put it back.`;
    case 'could-not-initialise':
      return `The database could not be made in ${refusal.folder}. Is there room on the disk?`;
    case 'could-not-start-database':
      return `The database did not start. What it said is in ${refusal.log}.`;
    case 'database-unavailable':
      return `Wayfellow cannot reach the database that DATABASE_URL names (${refusal.code}). Is it running, and are the name and the password right?`;
    case 'database-too-old':
      return `The database that DATABASE_URL names is PostgreSQL ${refusal.version}. Wayfellow works with 15 and newer.`;
    case 'database-not-utf8':
      return `The database that DATABASE_URL names keeps text as ${refusal.encoding}. Wayfellow needs one made with the encoding UTF8.`;
    case 'database-is-newer':
      return `A newer Wayfellow has been at work in this database (${refusal.name}). Nothing was changed. Please start that newer one.`;
    case 'key-missing':
      return `The words kept here are sealed, and their key is missing. We looked for ${refusal.file}. Please put it back; WAYFELLOW_KEY_FILE can name another place.`;
    case 'key-unreadable':
      return `The key to the words kept here cannot be read: ${refusal.file}. Please look at who may read it.`;
    case 'key-malformed':
      return `This file is not a key: ${refusal.file}. Please put the right one back.`;
    case 'key-not-writable':
      return `Wayfellow cannot write its key to ${refusal.file}. WAYFELLOW_KEY_FILE can name another place, outside the data folder.`;
    case 'key-of-another':
      return `The key in ${refusal.file} does not open the words kept here. It may belong to another Wayfellow. Nothing was changed.`;
    case 'port-taken':
      return `Something else is already using port ${refusal.port}. WAYFELLOW_PORT can name another: WAYFELLOW_PORT=8421 npm start`;
    case 'port-not-allowed':
      return `This account may not use port ${refusal.port}. WAYFELLOW_PORT can name one above 1023, like 8420.`;
    case 'host-not-here':
      return `This machine has no address ${refusal.host}. WAYFELLOW_HOST can name one that it has, like 127.0.0.1.`;
    case 'ear-missing':
      return `The file with the weights is missing or cannot be read: ${refusal.file}. Fetching Wayfellow again brings it back.`;
    case 'course-has-faults':
      return refusal.lines.join('\n');
    case 'course-missing':
      return `The course is missing: ${refusal.folder}. Fetching Wayfellow again brings it back.`;
  }
}

// Runs before every npm script, on whatever Node is there (>= 20.19), before anything is installed: plain
// JavaScript, nothing imported but Node itself. Standard output stays empty: it belongs to the script.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.wayfellow-installed');

if (!isAtLeast(process.versions.node, 20, 19)) {
  stopWith(
    `Wayfellow needs Node 20.19 or newer to begin with, and this is ${process.versions.node}. A newer one from nodejs.org or your system is enough.`,
  );
}

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!isInstalled()) {
  try {
    await oneAtATime(
      join(root, '.installing'),
      () => say('Another start is fetching what Wayfellow needs. Waiting for it.'),
      () => {
        if (!isInstalled()) install();
      },
    );
  } catch (error) {
    stopWith(`Wayfellow could not fetch what it needs: ${error.message}`);
  }
}
checkNode();

/** Whether what is installed is what the lockfile names, whole. */
function isInstalled() {
  // npm writes this list last, so an install that was cut off has none.
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return false;
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
    if (!holdsAll(JSON.parse(readFileSync(installed, 'utf8')).packages)) return false;
  } catch {
    return false;
  }
  writeStamp(); // someone ran `npm ci` by hand: that is just as good
  return true;
}

/** Whether every package of the lockfile that fits this machine is there in the right version. */
function holdsAll(there) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    if (entry.link) return existsSync(join(root, path));
    const found = there[path];
    if (found === undefined) return entry.optional === true && !isMadeForThisMachine(entry);
    return (
      found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path))
    );
  });
}

/** Whether a package names the machines it is for, and this is one (what only other machines' packages need names none). */
function isMadeForThisMachine({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  return (
    allows(os, () => process.platform) &&
    allows(cpu, () => process.arch) &&
    (process.platform !== 'linux' || allows(libc, libcHere))
  );
}

/** A list names what a package is for, or with a `!` what it is not for. */
function allows(named, here) {
  if (named === undefined) return true;
  const list = [named].flat(); // a single name may stand without a list
  return list.some((name) => name.startsWith('!')) ? !list.includes(`!${here()}`) : list.includes(here());
}

function libcHere() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

function install() {
  say('Fetching what Wayfellow needs. The first time this takes a minute or so.');
  rmSync(stamp, { force: true });
  const env = { ...process.env };
  // An empty HOME would make npm write into a folder called `~` right here.
  if (!isAbsolute(env.HOME ?? '')) env.HOME = homeOf();
  const cache = cacheFolder(env);
  if (cache.temporary) env.npm_config_cache = cache.folder;
  try {
    const { status } = npm(
      [
        'ci',
        '--include=dev',
        '--include=optional',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--no-progress',
        '--loglevel=error',
      ],
      env,
    );
    if (status !== 0) {
      stopWith(
        'Fetching what Wayfellow needs did not work; npm says why above. Is this machine online? Please try again.',
      );
    }
  } finally {
    if (cache.temporary) rmSync(cache.folder, { recursive: true, force: true });
  }
  writeStamp();
}

/** The npm that called us, or the one on the path. What it prints goes to standard error. */
function npm(words, env) {
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  const caller = process.env.npm_execpath;
  if (caller !== undefined && /npm-cli\.[cm]?js$/u.test(caller)) {
    return spawnSync(process.execPath, [caller, ...words], options);
  }
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

/** npm's cache where it can be written to; in a read-only home a temporary one. */
function cacheFolder(env) {
  const folder = env.npm_config_cache ?? join(env.HOME, '.npm');
  try {
    if (!isAbsolute(folder) || folder.split(sep).includes('~')) throw new Error('not a whole path');
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const inside = join(folder, '_cacache');
    if (existsSync(inside)) accessSync(inside, constants.W_OK);
    return { folder, temporary: false };
  } catch {
    return { folder: mkdtempSync(join(tmpdir(), 'wayfellow-npm-')), temporary: true };
  }
}

function homeOf() {
  try {
    return userInfo().homedir || tmpdir();
  } catch {
    return tmpdir(); // an account without an entry, as some containers have
  }
}

function writeStamp() {
  try {
    writeFileSync(stamp, wanted);
  } catch {
    // Someone else's installation, which we may read: then we look again next time.
  }
}

/** npm runs scripts on node_modules/.bin/node where there is one, else on the Node of this machine. */
function checkNode() {
  const brought = join(modules, '.bin', 'node');
  if (!existsSync(brought)) {
    if (isAtLeast(process.versions.node, 22, 18)) return;
    stopWith(
      `Wayfellow runs on Node 22.18 or newer, and this is ${process.versions.node}. There is none to bring along for ${process.platform} ${process.arch}; please install a newer Node.`,
    );
  }
  if (realpathSync(brought) === realpathSync(process.execPath)) return;
  const { status, stdout } = spawnSync(brought, ['--version'], { encoding: 'utf8' });
  if (status === 0 && isAtLeast(stdout.trim().slice(1), 24, 0)) return;
  stopWith(
    'The Node that Wayfellow brought along does not run on this machine. It is made for Linux with glibc.',
  );
}

function isAtLeast(version, major, minor) {
  const [hasMajor = 0, hasMinor = 0] = version.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

function stopWith(words) {
  say(words);
  process.exit(1);
}

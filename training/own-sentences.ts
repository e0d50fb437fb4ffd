import { readFileSync } from 'node:fs';
import { peerBehaviourNames, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { PeerBehaviour, SupporterBehaviour, Turn } from '@wayfellow/mi/behaviours';
import type { Ear } from '../mi/src/listening/ear.ts';
import { sentenceDense } from '../mi/src/listening/hand-features.ts';
import { gatherSentence, isStrange } from '../mi/src/listening/learned.ts';
import { handFeatureNames } from '../mi/src/listening/hand-features.ts';
import { createWorkbench } from '../mi/src/listening/ngrams.ts';
import { peerFindings, peerOffsets } from '../mi/src/listening/peer-sentence.ts';
import { permissionNow, storyAskedFor } from '../mi/src/listening/permission.ts';
import { findings } from '../mi/src/listening/rules/rule.ts';
import { splitIntoSentences } from '../mi/src/listening/sentences.ts';
import { offsetsOf, sentenceInPlace, supporterRules } from '../mi/src/listening/supporter-sentence.ts';
import { inPlace } from '../mi/src/listening/turn-features.ts';
import { peerView, supporterView } from '../mi/src/listening/turn-view.ts';
import { fit } from './logistic.ts';
import type { LooseModel } from './weights-file.ts';

/** One of our own written sentences with the behaviour it was written to be. */
export interface OwnSentence {
  readonly speaker: 'supporter' | 'peer';
  readonly behaviour: SupporterBehaviour | PeerBehaviour;
  /** Kind of change talk, or empty. */
  readonly kind: string;
  readonly scenario: string;
  readonly flags: readonly string[];
  readonly before: readonly Turn[];
  readonly text: string;
}

/** Reads a table of own sentences; throws, naming the line, when a row names no behaviour. */
export function readOwnSentences(name: 'first-light'): readonly OwnSentence[] {
  const lines = readFileSync(new URL(`sentences/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  const read = lines.map((line, i): OwnSentence => {
    const [behaviour = '', kind = '', scenario = '', flags = '', before = '', text = ''] = line.split('\t');
    const isSupporter = (supporterBehaviourNames as readonly string[]).includes(behaviour);
    if (!isSupporter && !(peerBehaviourNames as readonly string[]).includes(behaviour))
      throw new Error(`${name}.tsv, line ${i + 2}: “${behaviour}” is no behaviour`);
    const speaker = isSupporter ? 'supporter' : 'peer';
    return {
      speaker,
      behaviour: behaviour as SupporterBehaviour,
      kind,
      scenario,
      flags: flags === '' ? [] : flags.split(','),
      before:
        before === '' ? [] : [{ speaker: speaker === 'supporter' ? 'peer' : 'supporter', text: before }],
      text,
    };
  });
  return read.map((sentence, i) =>
    sentence.speaker === 'supporter' && sentence.before.length === 0
      ? { ...sentence, before: somethingBefore(read, sentence, i) }
      : sentence,
  );
}

/** In a talk something always comes before: a peer's plain words from the same scenario, chosen by row number. */
function somethingBefore(all: readonly OwnSentence[], sentence: OwnSentence, row: number): readonly Turn[] {
  const said = all.filter(
    (other) =>
      other.scenario === sentence.scenario &&
      /^(?:changeTalk|sustainTalk|neutral)$/.test(other.behaviour) &&
      !other.text.includes('?'),
  );
  const chosen = said[(row * 7) % Math.max(1, said.length)];
  return chosen === undefined ? [] : [{ speaker: 'peer', text: chosen.text }];
}

const bench = createWorkbench();

/**
 * Fits the head for one speaker on top of the rules: the rules' log-odds are given, the head learns
 * what they leave over.
 */
export function fitSentenceHead(
  speaker: 'supporter' | 'peer',
  ear: Ear,
  own: readonly OwnSentence[],
  pull: number,
): LooseModel {
  const names: readonly string[] = speaker === 'supporter' ? supporterBehaviourNames : peerBehaviourNames;
  const used = own.filter(
    (sentence) => sentence.speaker === speaker && splitIntoSentences(sentence.text).length === 1,
  );
  const columnOf = new Map<number, number>();
  const counts = new Map<number, number>();
  const rows = used.map((sentence) => {
    const place = inPlace({ speaker, text: sentence.text }, sentence.before);
    const offset =
      speaker === 'supporter'
        ? supporterOffset(ear, place, sentence)
        : peerOffsets(peerFindings(place.view.plain), peerView(ear, place));
    const dense = new Float32Array(handFeatureNames(speaker).length);
    gatherSentence(speaker, place, bench, dense);
    const { ids, values, length } = bench.row;
    for (let i = 0; i < length; i++) counts.set(ids[i]!, (counts.get(ids[i]!) ?? 0) + 1);
    return {
      offset,
      ids: ids.slice(0, length),
      values: values.slice(0, length),
      dense: dense.slice(0, sentenceDense[speaker]),
      target: targetOf(sentence, names),
    };
  });
  const buckets = [...counts]
    .filter(([, n]) => n >= fewestRows)
    .map(([bucket]) => bucket)
    .sort((a, b) => a - b);
  buckets.forEach((bucket, column) => columnOf.set(bucket, column));
  const dense = sentenceDense[speaker];
  const start = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, r) => {
    row.ids.forEach((id, i) => {
      const column = columnOf.get(id);
      if (column === undefined) return;
      columns.push(column);
      values.push(row.values[i]! * gain);
    });
    row.dense.forEach((value, d) => {
      if (value === 0) return;
      columns.push(buckets.length + d);
      values.push(value);
    });
    columns.push(buckets.length + dense);
    values.push(1);
    start[r + 1] = columns.length;
  });
  const outputs = names.length;
  const perClass = names.map((_, k) => rows.filter((row) => row.target === k).length);
  const weights = Float32Array.from(
    rows,
    (row) => (rows.length / (outputs * Math.max(1, perClass[row.target]!))) ** 0.5,
  );
  const w = fit({
    rows: { start, columns: Int32Array.from(columns), values: Float32Array.from(values) },
    columns: buckets.length + dense + 1,
    heads: [{ classes: outputs, targets: Int8Array.from(rows, (row) => row.target), weights, pull }],
    freeFrom: buckets.length + dense + 1,
    offset: Float32Array.from(rows.flatMap((row) => [...row.offset])),
    iterations: 80,
  });
  return {
    name: `${speaker}Sentence`,
    outputs,
    dense,
    buckets: Int32Array.from(buckets),
    hashed: w.slice(0, buckets.length * outputs).map((value) => value * gain),
    denseWeights: w.slice(buckets.length * outputs),
  };
}

const gain = 3;

/** A run of letters or words has to stand in this many rows to be learned from; keeps the weights small. */
const fewestRows = 7;

function supporterOffset(ear: Ear, place: ReturnType<typeof inPlace>, sentence: OwnSentence): Float64Array {
  const laid = sentenceInPlace(
    place.view,
    place.other,
    storyAskedFor(sentence.before),
    isStrange(ear, place.view),
  );
  return offsetsOf(findings(supporterRules, laid), laid, supporterView(ear, place));
}

/** Advice made permitted by the turn before looks like any other advice; the message rules do the rest. */
function targetOf(sentence: OwnSentence, names: readonly string[]): number {
  const asked = sentence.behaviour === 'adviceWithPermission' && permissionNow(sentence.before) !== null;
  return names.indexOf(asked ? 'adviceWithoutPermission' : sentence.behaviour);
}

import type { Speaker } from '../behaviours/heard.ts';
import { score } from './ear.ts';
import type { Ear } from './ear.ts';
import { handFeatureNames, handFeatures } from './hand-features.ts';
import { addEdgeWords, addLetterRuns, addWordRuns } from './ngrams.ts';
import type { Workbench } from './ngrams.ts';
import type { TurnInPlace } from './turn-features.ts';
import type { TextView } from './view.ts';

/** Gathers one sentence as the heads on our own sentences see it: hashed runs, and hand features in `dense`. */
export function gatherSentence(
  side: Speaker,
  place: TurnInPlace,
  bench: Workbench,
  dense: Float32Array,
): void {
  bench.row.length = 0;
  addWordRuns(bench, place.view.tokens, 3, 61, 1);
  addEdgeWords(bench, place.view.tokens, 67, 0.7);
  addLetterRuns(bench, place.view.plain, 71, 0.7);
  handFeatures(side, place.view, place.other, dense);
}

/** The seeds under which words alone are counted: in whole turns, and in our own sentences. */
const wordSeed = 11;
const sentenceWordSeed = 61;

function keeps(ear: Ear, model: string, bucket: number): boolean {
  return (ear.models.get(model)?.rowOf[bucket] ?? 0) !== 0;
}

function bucketOf(ear: Ear, word: string, seed: number): number {
  ear.bench.row.length = 0;
  addWordRuns(ear.bench, [word], 1, seed, 1);
  return ear.bench.row.ids[0] ?? 0;
}

function metInTurns(ear: Ear, word: string): boolean {
  const bucket = bucketOf(ear, word, wordSeed);
  return keeps(ear, 'supporterTurn', bucket) && keeps(ear, 'peerTurn', bucket);
}

/**
 * Whether no word of a sentence was met in learning, by both speakers. Words are kept as bucket numbers
 * only, so a few rows of letters look met by chance; that errs on the side of hearing.
 */
export function isStrange(ear: Ear, view: TextView): boolean {
  return view.words.length > 0 && !view.words.some((word) => metInTurns(ear, word));
}

/** Whether a word was met in learning, in the talks or in our own sentences; now and then by chance. */
export function wasLearned(ear: Ear, word: string): boolean {
  if (metInTurns(ear, word)) return true;
  const bucket = bucketOf(ear, word, sentenceWordSeed);
  return keeps(ear, 'supporterSentence', bucket) || keeps(ear, 'peerSentence', bucket);
}

/** Adds what was learned from our own written sentences to the log-odds of the rules. */
export function learnedFor(
  ear: Ear,
  side: Speaker,
  place: TurnInPlace,
): (offsets: Float64Array) => Float64Array {
  return (offsets) => {
    const head = ear.models.get(`${side}Sentence`);
    if (head === undefined) return offsets;
    const dense = new Float32Array(handFeatureNames(side).length);
    gatherSentence(side, place, ear.bench, dense);
    const scores = new Float64Array(head.outputs);
    score(head, ear.bench.row, dense, scores);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (offsets[i] ?? 0);
    return scores;
  };
}

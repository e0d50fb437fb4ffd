import { score } from './ear.ts';
import type { Ear } from './ear.ts';
import { addEdgeWords, addWordRuns } from './ngrams.ts';
import type { Workbench } from './ngrams.ts';
import type { TextView } from './view.ts';

const none = new Float32Array(0);

/** Gathers the hashed row of one sentence, as the heads on our own sentences see it. */
export function gatherSentence(view: TextView, bench: Workbench): void {
  bench.row.length = 0;
  addWordRuns(bench, view.tokens, 3, 61, 1);
  addEdgeWords(bench, view.tokens, 67, 0.7);
}

/** Adds what was learned from our own written sentences to the log-odds of the rules. */
export function learnedFor(
  ear: Ear,
  model: 'supporterSentence' | 'peerSentence',
  view: TextView,
): (offsets: Float64Array) => Float64Array {
  return (offsets) => {
    const head = ear.models.get(model);
    if (head === undefined) return offsets;
    gatherSentence(view, ear.bench);
    const scores = new Float64Array(head.outputs);
    score(head, ear.bench.row, none, scores);
    return scores.map((value, i) => value + (offsets[i] ?? 0));
  };
}

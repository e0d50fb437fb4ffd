import type { Recipe } from './turn-models.ts';

/** Settings chosen on the five folds of the open transcripts. */
export const supporterRecipe: Recipe = {
  iterations: 60,
  pull: { main: 12, question: 8, reflection: 16, input: 8 },
  hashedGain: 3,
  denseGain: 1,
  balance: 0.7,
  keep: 26000,
  fewestVideos: 3,
};
export const peerRecipe: Recipe = {
  iterations: 60,
  pull: { talk: 20 },
  hashedGain: 3,
  denseGain: 1,
  balance: 0.8,
  keep: 40000,
  fewestVideos: 3,
};

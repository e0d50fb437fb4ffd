import type { Attribute } from './annomi.ts';
import type { Recipe } from './turn-models.ts';

/** The attributes each speaker's model hears, in the order of its outputs. */
export const headsOf = {
  supporter: ['main', 'question', 'reflection', 'input'],
  peer: ['talk'],
} as const satisfies Record<string, readonly Attribute[]>;

/** Settings chosen on the five folds of the open transcripts. `typed` is the weight of typed-chat copies. */
export const recipes: Readonly<Record<'supporter' | 'peer', Recipe & { readonly typed: number }>> = {
  supporter: {
    iterations: 60,
    pull: { main: 12, question: 8, reflection: 16, input: 8 },
    hashedGain: 3,
    denseGain: 1,
    balance: 0.7,
    keep: 26000,
    fewestVideos: 3,
    typed: 0.4,
  },
  peer: {
    iterations: 60,
    pull: { talk: 20 },
    hashedGain: 3,
    denseGain: 1,
    balance: 0.8,
    keep: 40000,
    fewestVideos: 3,
    typed: 0,
  },
};

/** Pull towards zero of the heads on our own sentences; chosen by scenario-wise cross-validation. */
export const ownPull = 0.7;

/** Seed of the bootstrap intervals; nothing else here uses chance. */
export const seed = 8420;

/** How many pieces of a text are read, and how many of its first and last when there are more. */
export const lengths = { longest: 48, first: 16, last: 32 } as const;

/** Seeds of the fits that are averaged; all begin alike and differ in what they see when. */
const seeds = [1, 2] as const;

/** The fits of the keen ear, in turn: without each fold, and on everything (-1), for each seed. */
export const fits: readonly { readonly fold: number; readonly seed: number }[] = seeds.flatMap((one) =>
  [-1, 0, 1, 2, 3, 4].map((fold) => ({ fold, seed: one })),
);

/** How the keen ear was fitted, for the manifest. The numbers themselves stand in keen/fit.py. */
export const recipeWords =
  'USE-lite with its embeddings frozen, both layers trained; attention pooling, hand features, memory of eight turns; five passes over the transcripts with typed-chat copies, own sentences beside them, which also teach the input codes; reflections of the transcripts as examples of what is no reproach; AdamW; the mean of the weights over the last steps, and of two seeds; int8 by row';

/** What the tests hold the figures to: macro-F1 by cross-validation. */
export const floors: Readonly<Partial<Record<Attribute, number>>> = {
  main: 0.745,
  question: 0.78,
  reflection: 0.585,
  talk: 0.54,
};

/**
 * The same for the sentences set aside; the last two are shares that may not be larger. For advice not asked
 * for .85 was asked and missed; the table in docs/hearing.md says so.
 */
export const setAsideFloors = {
  macroF1: 0.72,
  adviceWithoutPermission: 0.8,
  affirmationOrPraise: 0.85,
  wronglyConfronting: 0.03,
  excuseMissed: 0.25,
} as const;

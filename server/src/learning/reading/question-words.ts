import { flags, supporterBehaviourNames } from '@wayfellow/mi/behaviours';
import type { Flag, SupporterBehaviour } from '@wayfellow/mi/behaviours';
import { z } from 'zod';
import { courseName, courseText, spokenText, workedAnswers } from './course-words.ts';

/** A behaviour of a supporter, by its name in the catalogue. */
export const behaviourName = z.enum(supporterBehaviourNames as [SupporterBehaviour, ...SupporterBehaviour[]]);

const flagName = z.enum(Object.keys(flags) as [Flag, ...Flag[]]);

const asked = { id: courseName, asks: courseText };
const explained = { id: courseName, words: courseText, because: courseText };
const right = z.boolean().default(false);

const choose = <Kind extends 'one' | 'many'>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    ...asked,
    options: z.array(z.strictObject({ ...explained, right })),
  });

const order = z.strictObject({
  kind: z.literal('order'),
  ...asked,
  steps: z.array(z.strictObject({ id: courseName, words: courseText })),
  because: courseText,
});

const sort = z.strictObject({
  kind: z.literal('sort'),
  ...asked,
  piles: z.array(z.strictObject({ id: courseName, words: courseText })),
  cards: z.array(z.strictObject({ ...explained, pile: z.string() })),
});

const match = z.strictObject({
  kind: z.literal('match'),
  ...asked,
  pairs: z.array(
    z.strictObject({ id: courseName, left: courseText, right: courseText, because: courseText }),
  ),
});

const mark = z.strictObject({
  kind: z.literal('mark'),
  ...asked,
  conversation: z.array(z.strictObject({ ...explained, who: z.enum(['supporter', 'peer']), right })),
});

const write = z.strictObject({
  kind: z.literal('write'),
  ...asked,
  before: spokenText,
  wants: z.array(behaviourName).min(1, 'one behaviour at least'),
  // Where the scene is about harm done, words that may excuse it do not answer. Elsewhere there is nothing to excuse,
  // and the ear, which is careful with this flag, would turn good answers away.
  never: z.array(flagName).default([]),
  worked: workedAnswers,
});

/** How a question of each kind is written in `check.yaml`. */
export const questionWords = z.discriminatedUnion('kind', [
  choose('one'),
  choose('many'),
  order,
  sort,
  match,
  mark,
  write,
]);

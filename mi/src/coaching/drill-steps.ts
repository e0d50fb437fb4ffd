import { supporterBehaviours } from '../behaviours/index.ts';
import type { SupporterBehaviour } from '../behaviours/index.ts';
import { drillAims } from './drill-aims.ts';
import type { DrillAim, Practised } from './drill-aims.ts';

/** A card of a drill in which the learner writes: what it is for, and the words it came with. */
export interface CardToAnswer {
  /** Any of these, heard in the words, is what the drill is for; the first matters most. Never empty. */
  readonly practises: readonly Practised[];
  /** Who it is, in a sentence. */
  readonly scene: string;
  /** What the peer said just before. */
  readonly before: string;
  /** The sentence to say another way; null where the learner begins from nothing. */
  readonly sentence: string | null;
  /** Answers that are shown once the learner has tried: given back word for word, they are not the learner’s own. */
  readonly worked: readonly string[];
}

/** What the learner's own words were heard as, and one step to take. */
export interface DrillFeedback {
  readonly title: string;
  /** What was heard and what it would do, one thought a line; never empty. */
  readonly lines: readonly string[];
  /** True when what the drill is for was heard, nothing pulled the other way, and the words are the learner's own. */
  readonly practised: boolean;
  /** One thing to try. */
  readonly next: string;
  /** Why that is worth trying; null where it says so itself. */
  readonly because: string | null;
}

/** One thing to try, and why. */
export type Step = Pick<DrillFeedback, 'next' | 'because'>;

/** A step that says itself why. */
export const plainStep = (next: string): Step => ({ next, because: null });

/** When nothing needs adding. */
export const sayItOutLoud = plainStep('Say it out loud once. Would it sound like you?');

/** The aims of a drill, in its order. */
export function aimsOf({ practises }: CardToAnswer): readonly DrillAim[] {
  return practises.map((name) => drillAims[name]);
}

/** Where to begin on this card. */
export function beginning(card: CardToAnswer): Step {
  const aim = aimsOf(card)[0];
  return aim === undefined ? sayItOutLoud : { next: aim.begin, because: aim.because };
}

/** The step from what was heard towards what the drill is for (an aim on the same contrast before others), or its beginning. */
export function stepFrom(card: CardToAnswer, from: SupporterBehaviour): Step {
  const near = card.practises.filter((name) => drillAims[name].from[from] !== undefined);
  const { contrast } = supporterBehaviours[from];
  const nearest = near.find(
    (name) => name === 'doubleSided' || supporterBehaviours[name].contrast === contrast,
  );
  return stepTowards(nearest ?? near[0], from) ?? beginning(card);
}

/**
 * The step once what the drill is for is there: the half that may be missing, one more of its aims while there is
 * only one, or saying it out loud.
 */
export function stepAfter(
  card: CardToAnswer,
  heard: { readonly kinds: readonly SupporterBehaviour[]; readonly bothHalves: boolean },
): Step {
  if (card.practises.includes('doubleSided'))
    return (heard.bothHalves ? null : stepTowards('doubleSided', 'complexReflection')) ?? sayItOutLoud;
  const [only, another] = heard.kinds;
  if (only === undefined || another !== undefined) return sayItOutLoud;
  const further = card.practises.find((name) => name !== only && drillAims[name].from[only] !== undefined);
  return stepTowards(further, only) ?? sayItOutLoud;
}

function stepTowards(aim: Practised | undefined, from: SupporterBehaviour): Step | null {
  if (aim === undefined) return null;
  const next = drillAims[aim].from[from];
  return next === undefined ? null : { next, because: drillAims[aim].because };
}

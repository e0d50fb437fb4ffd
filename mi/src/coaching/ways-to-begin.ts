import type { SupporterBehaviour } from '../behaviours/index.ts';
import type { ComesFirst } from './what-comes-first.ts';

/**
 * What stands beside a sentence where nothing of the peer's own can safely be given back. It is written
 * so that it fits beside any turn, a heavy one too: words that listen and ask leave, or a question to
 * the learner. Three readings showed that an example about something else, set beside a heavy turn,
 * makes it small; such examples stand apart from the turns (`from-elsewhere.ts`).
 */
export interface WayToBegin {
  /** `opening` is said to the peer; `question` is for the learner alone. */
  readonly from: 'opening' | 'question';
  readonly words: readonly string[];
  readonly why: string;
}

/** Words that fit any turn, good news and hard news: they only listen. */
const listening = [
  'I’m listening, if you want to say more.',
  'I’d like to hear more, if you want to say it.',
  'I’m here, and I’m listening.',
] as const;

/** Beside praise in a heavy turn, where naming a deed would turn past what was told. */
export const insteadOfPraiseInAHeavyTurn: WayToBegin = {
  from: 'opening',
  words: listening,
  why: 'It stays with what they told you.',
};

/** By behaviour; all others have nothing to mend. A closed question has not either: often one fact is what is wanted. */
export const waysToBegin: Readonly<Partial<Record<SupporterBehaviour, WayToBegin>>> = {
  adviceWithoutPermission: {
    from: 'opening',
    words: listening,
    why: 'It leaves the next word, and the answer, with them.',
  },
  persuading: {
    from: 'opening',
    words: listening,
    why: 'It makes room for their own reasons, and those last longer than ours.',
  },
  confronting: {
    from: 'opening',
    words: listening,
    why: 'It tries to hear how they see it.',
  },
  sharingAsAdvice: {
    from: 'opening',
    words: listening,
    why: 'It gives the floor back to them.',
  },
  praise: {
    from: 'question',
    words: ['What did you see them do, bring or notice? You could name that.'],
    why: 'What is named, they can see too.',
  },
};

/** Beside a turn that asks for one thing first; null keeps silent, because only the supporter can answer. */
export const firstOfAll: Readonly<Record<ComesFirst, WayToBegin | null>> = {
  // One question for whoever was hurt and whoever hurt: readers found that guessing which hurts most.
  harm: {
    from: 'question',
    words: ['There may be harm in this. Is everyone safe right now? You could ask that first.'],
    why: 'Where someone may get hurt, safety comes first, and asking straight is right.',
  },
  setsAside: {
    from: 'question',
    words: ['They said where they stand. How could you show that you heard it?'],
    why: 'It takes their wish as it is and lets them set the pace.',
  },
  notHeard: {
    from: 'opening',
    words: ['I haven’t heard you right. What is it that I missed?'],
    why: 'It takes what they said about you as true for them.',
  },
  wantsAnAnswer: null,
  asks: null,
  tookEffort: {
    from: 'question',
    words: ['They told you of something they did. How could you show that you saw it?'],
    why: 'It sees what they did before it asks anything.',
  },
};

/** Where nearly all the same words were given back. */
export const insteadOfTheSameWords: WayToBegin = {
  from: 'question',
  words: ['What might lie under their words? You could offer a guess, and they can put it right.'],
  why: 'A guess, offered lightly, shows more listening than the same words.',
};

/** Where words may excuse harm. */
export const insteadOfExcusingHarm: WayToBegin = {
  from: 'question',
  words: ['Who was hurt, and how? You could name that, and leave it with the one who did it.'],
  why: 'It names the impact and leaves the responsibility with the person who did it.',
};

import type { Fragment, FragmentKind } from './peer-fragments.ts';

/** The behaviours that a pattern with a slot can answer. */
export type RewrittenBehaviour =
  'adviceWithoutPermission' | 'persuading' | 'confronting' | 'sharingAsAdvice' | 'closedQuestion';

/** How each kind of fragment is given back: a plain reflection that adds nothing the peer did not say. */
const givenBack: Readonly<Record<FragmentKind, readonly ((fragment: Fragment) => string)[]>> = {
  wish: [(f) => `You want ${f.words}.`, (f) => `So you want ${f.words}.`],
  missing: [(f) => `You miss ${f.words}.`],
  hardFeeling: [(f) => `You’re feeling ${f.words}.`, (f) => `It sounds like you’re feeling ${f.words}.`],
  goodFeeling: [(f) => `You’re feeling ${f.words}.`],
  person: [
    (f) => `It sounds like ${f.words} ${f.many ? 'are' : 'is'} on your mind.`,
    (f) => `You mentioned ${f.words}.`,
  ],
  time: [(f) => `${capital(f.words)} is on your mind.`],
  // “On your mind” would put a craving there that they have not told.
  matter: [(f) => `You mentioned ${f.words}.`],
};

/** The open question that follows, by what the learner's sentence did. Each must fit any fragment of its kind. */
const thenAsked: Readonly<Record<RewrittenBehaviour, Readonly<Record<FragmentKind, readonly string[]>>>> = {
  adviceWithoutPermission: {
    wish: ['What ideas have you had about that?', 'What could a small first step look like?'],
    missing: ['What do you miss most?'],
    hardFeeling: ['What is that like for you?', 'What would help right now, if anything?'],
    goodFeeling: ['What is that like for you?'],
    person: ['How is that for you?', 'What matters most to you there?'],
    time: ['How would you like it to go?', 'What matters most to you about it?'],
    matter: ['How is that for you?', 'What matters most to you in that?'],
  },
  persuading: {
    wish: ['What makes that matter to you?', 'What would that mean to you?'],
    missing: ['What do you miss most?'],
    hardFeeling: ['What matters most to you in that?'],
    goodFeeling: ['What is that like for you?'],
    person: ['What matters most to you there?'],
    time: ['What matters most to you about it?'],
    matter: ['What are your own thoughts on that?', 'How does that fit with what you want?'],
  },
  confronting: {
    wish: ['What makes that matter to you?', 'What gets in the way?'],
    missing: ['What do you miss most?'],
    hardFeeling: ['What is the hardest part?', 'What would you like me to understand?'],
    goodFeeling: ['What is that like for you?'],
    person: ['What would you like me to understand?'],
    time: ['How do you see it going?'],
    matter: ['What would you like me to understand?', 'What is that like for you?'],
  },
  sharingAsAdvice: {
    wish: ['I had my own road with that. What would yours look like?'],
    missing: ['I know a bit about missing things. What is it like for you?'],
    hardFeeling: ['I know a bit about feeling like that. What is it like for you?'],
    goodFeeling: ['I remember feeling like that. What is it like for you?'],
    person: ['I know a little about that from my own life. How is it for you?'],
    time: ['I’ve had days like that ahead of me too. How is it for you?'],
    matter: ['I know a little about that from my own life. How is it for you?'],
  },
  closedQuestion: {
    wish: ['What would that look like?', 'What makes that matter to you?'],
    missing: ['What do you miss most?'],
    hardFeeling: ['What is that like for you?', 'What is the hardest part?'],
    goodFeeling: ['What is that like for you?'],
    person: ['How is that for you?', 'What would you like me to know?'],
    time: ['What are you hoping for?'],
    matter: ['What is that like for you?', 'How is that for you?'],
  },
};

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function pick<T>(choices: readonly T[], turnOfWheel: number): readonly [T, number] | null {
  const at = choices.length === 0 ? 0 : turnOfWheel % choices.length;
  const choice = choices[at];
  return choice === undefined ? null : [choice, at];
}

/**
 * One filled pattern: the fragment given back, then an open question. `turnOfWheel` (a whole number
 * from 0) picks among the wordings, so that the same words always get the same answer.
 */
export function filledPattern(
  behaviour: RewrittenBehaviour,
  fragment: Fragment,
  turnOfWheel: number,
): { readonly words: string; readonly id: string } | null {
  const back = pick(givenBack[fragment.kind], turnOfWheel);
  const asked = pick(thenAsked[behaviour][fragment.kind], Math.floor(turnOfWheel / 7));
  if (back === null || asked === null) return null;
  return {
    words: `${back[0](fragment)} ${asked[0]}`,
    id: `pattern/${behaviour}/${fragment.kind}/${back[1]}-${asked[1]}`,
  };
}

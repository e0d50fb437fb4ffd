import type { Fragment, FragmentKind } from './fragment.ts';

/** The behaviours that a pattern with a slot can answer. */
export type RewrittenBehaviour =
  'adviceWithoutPermission' | 'persuading' | 'confronting' | 'sharingAsAdvice' | 'closedQuestion';

function dayGivenBack(fragment: Fragment): string {
  return fragment.without === undefined
    ? `It sounds like ${fragment.words} is on your mind.`
    : `${capital(fragment.without)}, and ${fragment.words} is on your mind.`;
}

/** How each kind of fragment is given back: a plain reflection that adds nothing the peer did not say. */
const givenBack: Readonly<Record<FragmentKind, readonly ((fragment: Fragment) => string)[]>> = {
  wish: [(f) => `You want ${f.words}.`, (f) => `So you want ${f.words}.`],
  missing: [(f) => `You miss ${f.words}.`],
  missingAWay: [(f) => `You miss ${f.words}.`],
  hardFeeling: [(f) => `You’re feeling ${f.words}.`, (f) => `It sounds like you’re feeling ${f.words}.`],
  goodFeeling: [(f) => `You’re feeling ${f.words}.`],
  view: [(f) => `${capital(f.words)} ${f.many ? 'see' : 'sees'} it one way.`],
  event: [dayGivenBack],
  day: [dayGivenBack],
};

/** The open question that follows, by what the learner's sentence did. Each must fit any fragment of its kind. */
const thenAsked: Readonly<Record<RewrittenBehaviour, Readonly<Record<FragmentKind, readonly string[]>>>> = {
  adviceWithoutPermission: {
    wish: ['What ideas have you had about that?', 'What could a small first step look like?'],
    missing: ['What do you miss most?'],
    missingAWay: ['What was that like?'],
    hardFeeling: ['What is that like for you?', 'What would help right now, if anything?'],
    goodFeeling: ['What does that mean to you?'],
    view: ['How do you see it yourself?'],
    event: ['What would you want from it?'],
    day: ['How are you feeling about it?'],
  },
  persuading: {
    wish: ['What would that mean to you?'],
    missing: ['What do you miss most?'],
    missingAWay: ['What was that like?'],
    hardFeeling: ['What would you like to be different?'],
    goodFeeling: ['What does that mean to you?'],
    view: ['What do you think yourself?'],
    event: ['What matters most to you about it?', 'What would you want from it?'],
    day: ['How are you feeling about it?'],
  },
  confronting: {
    wish: ['What would that mean to you?'],
    missing: ['What do you miss most?'],
    missingAWay: ['What was that like?'],
    hardFeeling: ['What is that like for you?', 'What would you like me to understand?'],
    goodFeeling: ['What does that mean to you?'],
    view: ['How do you see it yourself?'],
    event: ['How would you like it to go?'],
    day: ['How are you feeling about it?'],
  },
  sharingAsAdvice: {
    wish: ['How do you picture it?'],
    missing: ['What do you miss most?'],
    missingAWay: ['What was that like?'],
    hardFeeling: ['I know a bit about feeling like that. What is it like for you?'],
    goodFeeling: ['What does that mean to you?'],
    view: ['How do you see it yourself?'],
    event: ['I’ve had days like that ahead of me too. What would you want from it?'],
    day: ['How are you feeling about it?'],
  },
  closedQuestion: {
    wish: ['What would that look like?'],
    missing: ['What do you miss most?'],
    missingAWay: ['What was that like?'],
    hardFeeling: ['What is that like for you?'],
    goodFeeling: ['What does that mean to you?'],
    view: ['How do you see it yourself?'],
    event: ['What are you hoping for?', 'How would you like it to go?'],
    day: ['How are you feeling about it?'],
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

import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { sureness } from '../behaviours/index.ts';
import { drillEffects } from './drill-effects.ts';
import { stepAfter, stepFrom } from './drill-steps.ts';
import type { CardToAnswer, DrillFeedback, Step } from './drill-steps.ts';

const reflecting: ReadonlySet<SupporterBehaviour> = new Set([
  'simpleReflection',
  'complexReflection',
  'summary',
]);

/** Whether a sentence was only guessed at. */
export const isGuess = (sentence: HeardSupporterSentence): boolean =>
  sureness(sentence.probability) === 'guessing';

/** The first dozen words. */
export function shortened(words: string): string {
  const all = words.trim().split(/\s+/);
  return all.length <= 12 ? all.join(' ') : `${all.slice(0, 12).join(' ')} …`;
}

/** The same with a capital first letter. */
export function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** One sentence that does what the drill is for, as what, and whether that is only a guess. */
export interface Found {
  readonly sentence: HeardSupporterSentence;
  readonly as: SupporterBehaviour;
  readonly guess: boolean;
}

/** What the drill is for, as far as it was heard: each behaviour once, in the order written. */
export function practisedIn(
  card: CardToAnswer,
  sentences: readonly HeardSupporterSentence[],
): readonly Found[] {
  const wants = (name: SupporterBehaviour): boolean =>
    card.practises.includes(name) ||
    // A summary is a deep reflection of several things (MITI 4.2.1).
    (name === 'summary' && card.practises.includes('complexReflection'));
  const asksBack = sentences.some(({ behaviour }) => behaviour === 'openQuestion');
  const found = sentences.flatMap((sentence): readonly Found[] => {
    const { behaviour, orElse } = sentence;
    if (wants(behaviour)) return [{ sentence, as: behaviour, guess: isGuess(sentence) }];
    // Both halves are given back by whatever sentence holds them.
    if (card.practises.includes('doubleSided') && sentence.flags.includes('doubleSided'))
      return [{ sentence, as: 'complexReflection', guess: isGuess(sentence) }];
    // A plain story with an open question beside it hands the floor back.
    if (behaviour === 'sharing' && asksBack && wants('sharingThatHandsBack'))
      return [{ sentence, as: 'sharingThatHandsBack', guess: isGuess(sentence) }];
    return orElse !== undefined && wants(orElse) ? [{ sentence, as: orElse, guess: true }] : [];
  });
  const handedBack = found.some(({ as }) => as === 'sharingThatHandsBack');
  return found.filter(
    (one, at) =>
      found.findIndex(({ as }) => as === one.as) === at &&
      // Beside a story of one's own, what is only a guess at a reflection is likely more of the story.
      !(handedBack && one.guess && reflecting.has(one.as)),
  );
}

/** A sentence quoted, and what it does. */
export function lineOf(sentence: HeardSupporterSentence, as: SupporterBehaviour): string {
  return `“${shortened(sentence.text)}” ${drillEffects[as].does}`;
}

/** What is said when the drill's own thing was heard. */
export function whatWasPractised(
  card: CardToAnswer,
  sentences: readonly HeardSupporterSentence[],
  found: readonly Found[],
): DrillFeedback {
  const reflection = sentences.find(({ behaviour }) => reflecting.has(behaviour));
  const open = sentences.find(({ behaviour }) => behaviour === 'openQuestion');
  const closed = open === undefined && sentences.find(({ behaviour }) => behaviour === 'closedQuestion');
  const praise = sentences.find(({ behaviour }) => behaviour === 'praise');
  const bothHalves = sentences.some(({ flags }) => flags.includes('doubleSided'));
  const onlyReflecting = found.every(({ as }) => reflecting.has(as) || as === 'openQuestion');
  const lines = [
    ...found.map(({ sentence, as }) => lineOf(sentence, as)),
    ...(bothHalves ? ['It holds both halves, and leans on neither.'] : []),
    ...(closed ? [lineOf(closed, 'closedQuestion'), 'To open it, start with “what” or “how”.'] : []),
    ...(praise === undefined
      ? []
      : [`“${shortened(praise.text)}” is praise. The rest can stand without it.`]),
  ];
  if (onlyReflecting && reflection !== undefined && open !== undefined)
    return say(
      isGuess(reflection) || isGuess(open)
        ? 'Perhaps a reflection, and a question'
        : 'You reflected, and you asked',
      [
        ...withEach(lines, [reflection, open], found),
        'Nobody is told what to do here. The next step is theirs.',
      ],
      stepAfter(card, { kinds: ['openQuestion', reflection.behaviour], bothHalves }),
    );
  if (closed && reflection !== undefined && onlyReflecting)
    return say(
      'You reflected, and then asked for a yes or a no',
      lines,
      stepFrom({ ...card, practises: ['openQuestion'] }, 'closedQuestion'),
    );
  const names = found.slice(0, 2).map(({ as }) => drillEffects[as].itIs);
  return say(
    found.some(({ guess }) => guess) ? `Perhaps ${names.join(', and ')}` : capital(names.join(', and ')),
    lines,
    stepAfter(card, { kinds: found.map(({ as }) => as), bothHalves }),
  );
}

/** The lines, with those of a pair that the drill was not for said too. */
function withEach(
  lines: readonly string[],
  pair: readonly HeardSupporterSentence[],
  found: readonly Found[],
): readonly string[] {
  const unsaid = pair.filter((sentence) => !found.some((one) => one.sentence === sentence));
  return [...lines, ...unsaid.map((sentence) => lineOf(sentence, sentence.behaviour))];
}

function say(title: string, lines: readonly string[], step: Step): DrillFeedback {
  return { title, lines, practised: true, ...step };
}

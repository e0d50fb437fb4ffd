import type { SupporterBehaviour } from '../behaviours/index.ts';
import { behaviourWords, mayExcuseHarmWords } from './behaviour-words.ts';
import type { Weighed } from './weighed.ts';

/** One thing to try next time, and where in the talk it comes from. */
export interface OneThing {
  readonly words: string;
  /** The turn to rewind to, or null when it is about the talk as a whole. */
  readonly seq: number | null;
}

/** Most useful first: what closes people comes before what merely leaves room for more. The order is ours. */
const usefulFirst: readonly SupporterBehaviour[] = [
  'confronting',
  'adviceWithoutPermission',
  'sharingAsAdvice',
  'persuading',
];

const reflections: ReadonlySet<SupporterBehaviour> = new Set([
  'simpleReflection',
  'complexReflection',
  'summary',
]);
const affirmations: ReadonlySet<SupporterBehaviour> = new Set(['simpleAffirmation', 'complexAffirmation']);

function mostClosing(these: readonly Weighed[]): Weighed | null {
  let most: Weighed | null = null;
  for (const one of these) {
    if (most === null || (one.effect?.openness ?? 0) < (most.effect?.openness ?? 0)) most = one;
  }
  return most;
}

/** Three closed questions running, with nothing given back between them: the turn of the third, or null. */
function closedRun(weighed: readonly Weighed[]): number | null {
  let run = 0;
  for (const one of weighed) {
    if (one.look.behaviour === 'closedQuestion') run += 1;
    else if (one.look.behaviour !== 'smallTalk') run = 0;
    if (run === 3) return one.look.seq;
  }
  return null;
}

/** The one thing to try; always something, always gentle. Leaves guesses out wherever it can. */
export function oneThingToTry(weighed: readonly Weighed[]): OneThing {
  const toCoach = weighed.filter((one) => !one.inDanger);
  const heardWell = toCoach.filter((one) => one.look.sure !== 'guessing');

  const excusing = toCoach.find((one) => one.mayExcuseHarm);
  if (excusing !== undefined) return { words: mayExcuseHarmWords.toTry, seq: excusing.look.seq };
  for (const behaviour of usefulFirst) {
    const one = mostClosing(heardWell.filter((sentence) => sentence.look.behaviour === behaviour));
    const words = behaviourWords[behaviour].toTry;
    if (one !== null && words !== null) return { words, seq: one.look.seq };
  }
  const run = closedRun(toCoach);
  if (run !== null) {
    return {
      words: 'Three yes-or-no questions came in a row. Try giving something back between two of them.',
      seq: run,
    };
  }
  const parroted = toCoach.find((one) => one.look.anotherWay?.id.startsWith('example/parroting') === true);
  if (parroted !== undefined) {
    return {
      words: 'When you give words back, try guessing one step further. They will put you right.',
      seq: parroted.look.seq,
    };
  }
  const praise = heardWell.find((one) => one.look.behaviour === 'praise');
  if (praise !== undefined) return { words: behaviourWords.praise.toTry ?? '', seq: praise.look.seq };

  const did = (these: ReadonlySet<SupporterBehaviour>): boolean =>
    toCoach.some((one) => these.has(one.look.behaviour));
  if (toCoach.length === 0) return { words: 'Whenever you like, begin with one open question.', seq: null };
  if (!did(reflections)) {
    return { words: 'Before your next question, try giving back what you just heard.', seq: null };
  }
  if (!did(new Set(['openQuestion', 'sharingThatHandsBack'] as const))) {
    return { words: 'Try one question that begins with “what” or “how”.', seq: null };
  }
  if (!did(affirmations)) {
    return { words: 'Listen for something they already do well, and name what you saw.', seq: null };
  }
  if (!did(new Set(['complexReflection', 'summary'] as const))) {
    return { words: 'Try saying what they meant, and had not quite said.', seq: null };
  }
  return {
    words: 'Try the same talk once more. After you reflect, leave out the question, and see where they go.',
    seq: null,
  };
}

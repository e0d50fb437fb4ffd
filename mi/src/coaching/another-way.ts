import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { noticeDanger } from '../danger/index.ts';
import { insteadOfExcusingHarm, insteadOfExcusingOwnHarm } from './examples/about-harm.ts';
import { besideClosedQuestion } from './examples/beside-closed-questions.ts';
import { insteadOfAdvice } from './examples/instead-of-advice.ts';
import { insteadOfJudging } from './examples/instead-of-judging.ts';
import { insteadOfOwnStoryAsAdvice } from './examples/instead-of-own-story.ts';
import { insteadOfParroting } from './examples/instead-of-parroting.ts';
import { insteadOfPersuading } from './examples/instead-of-persuading.ts';
import { insteadOfPraise } from './examples/instead-of-praise.ts';
import type { ExampleBank, Pair } from './examples/pair.ts';
import { openedQuestions } from './opened-questions.ts';
import { tellsOfOwnHand } from './own-hand.ts';
import { isHeavy } from './heavy-words.ts';
import { bearsNoExample } from './no-example.ts';
import { gaveBackTheSameWords } from './parroting.ts';
import { fragmentsOf } from './peer-fragments.ts';
import type { Fragment } from './peer-fragments.ts';
import { themeOf } from './themes.ts';
import { whatComesFirst } from './what-comes-first.ts';
import { filledPattern } from './written-patterns.ts';
import type { RewrittenBehaviour } from './written-patterns.ts';

interface Shown {
  /** One to three whole sentences, ready to read. */
  readonly words: string;
  /** Which pattern or example, e.g. 'pattern/persuading/wish/0-0' or 'example/praise/family/1'. */
  readonly id: string;
  /** What this way does, in one sentence. */
  readonly why: string;
  /** Where the words come from, in one sentence. */
  readonly because: string;
}

/** A way to say it here, filled from the peer's own last words. */
interface WayHere extends Shown {
  readonly from: 'pattern';
}

/**
 * A moment of another talk, written beforehand, word for word. It stands on its own: show `to` and
 * `words` together and never as an answer to this turn.
 */
export interface WayElsewhere extends Shown {
  readonly from: 'example';
  /** What the peer of that other talk had said. */
  readonly to: string;
  /** A question to the learner, to be read before the example; beside praise only. */
  readonly askYourself?: string;
}

/** How a sentence could also have gone: here, or as it went in another talk. */
export type AnotherWay = WayHere | WayElsewhere;

interface Row {
  readonly why: string;
  readonly examples: ExampleBank;
  readonly askYourself?: string;
}

/** The behaviours beside which another way is shown; all others have nothing to mend. */
const rows: Readonly<Partial<Record<SupporterBehaviour, Row>>> = {
  adviceWithoutPermission: {
    why: 'It starts from what they said and leaves the answer with them.',
    examples: insteadOfAdvice,
  },
  persuading: {
    why: 'It looks for their own reasons, and those last longer than ours.',
    examples: insteadOfPersuading,
  },
  confronting: {
    why: 'It tries to see it as they see it.',
    examples: insteadOfJudging,
  },
  sharingAsAdvice: {
    why: 'It gives the floor back to them.',
    examples: insteadOfOwnStoryAsAdvice,
  },
  praise: {
    why: 'It names what was seen, so they can see it too.',
    examples: insteadOfPraise,
    askYourself: 'What did you see them do? You could name that.',
  },
  closedQuestion: {
    why: 'It leaves room for more than a yes or a no.',
    examples: besideClosedQuestion,
  },
};

const rewritten: ReadonlySet<string> = new Set<RewrittenBehaviour>([
  'adviceWithoutPermission',
  'persuading',
  'confronting',
  'sharingAsAdvice',
  'closedQuestion',
]);

function canBeRewritten(behaviour: SupporterBehaviour): behaviour is RewrittenBehaviour & SupporterBehaviour {
  return rewritten.has(behaviour);
}

/** A whole number from the words, the same every time, so that the same turn always gets the same answer. */
function wheel(words: string): number {
  let turned = 7;
  for (let at = 0; at < words.length; at += 1) turned = (turned * 31 + words.charCodeAt(at)) % 1_000_003;
  return turned;
}

const themeNames = {
  loss: 'loss or illness',
  violence: 'harm someone lived through',
  friends: 'friends and company',
  using: 'drinking, using or gambling',
  family: 'family',
  everyday: 'everyday things',
  feelings: 'feelings',
  change: 'change',
  anything: 'something else',
} as const;

function contentWords(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[a-zāēīōū]{4,}/g) ?? []).filter((word) => word !== 'your'));
}

/** The fragment the learner's own sentence was heading for, else a wish or a feeling, else what was said last. */
function bestFragment(fragments: readonly Fragment[], learnersSentence: string): Fragment | null {
  const own = contentWords(learnersSentence);
  const shared = fragments.find((fragment) =>
    [...contentWords(fragment.words)].some((word) => own.has(word)),
  );
  return (
    shared ??
    fragments.find((fragment) => fragment.kind === 'wish' || fragment.kind.startsWith('missing')) ??
    fragments.find((fragment) => fragment.kind === 'hardFeeling' || fragment.kind === 'goodFeeling') ??
    fragments[0] ??
    null
  );
}

/** The peer's words with their own capitals, where they can be found again. */
function asWritten(words: string, peersLastTurn: string): string {
  const at = peersLastTurn
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .indexOf(words);
  return at < 0 ? words : peersLastTurn.slice(at, at + words.length);
}

/** The pair the wheel stops at, or the next one not yet shown in this talk. */
function fromPairs(
  pairs: readonly Pair[],
  turned: number,
  id: string,
  shown: ReadonlySet<string>,
  { why, because }: { readonly why: string; readonly because: string },
): WayElsewhere | null {
  const ways = pairs.map(({ to, words }, at): WayElsewhere => ({
    from: 'example',
    to,
    words,
    id: `example/${id}/${at}`,
    why,
    because,
  }));
  const start = ways.length === 0 ? 0 : turned % ways.length;
  const fromThere = [...ways.slice(start), ...ways.slice(0, start)];
  return fromThere.find((way) => !shown.has(way.id)) ?? fromThere[0] ?? null;
}

/**
 * How one sentence could also have gone; null where there is nothing to say (the MI side, plain
 * sharing, small talk, information), where the peer asked what only the supporter can answer, or where
 * an example would sting, and always null in danger, where being direct is right. Words of
 * the peer are taken over only through written patterns and only from `peersLastTurn`; everything
 * else is a moment of another talk, with what was said before it. Never throws.
 */
export function anotherWay(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
): AnotherWay | null {
  return noticeDanger(peersLastTurn ?? '') === null ? anotherWayInSafety(sentence, peersLastTurn) : null;
}

/**
 * The same, for a caller who has already looked for danger, and for fragments, in the peer's turn.
 * `shown` holds the ids already shown in this talk; another example is taken while there is one.
 */
export function anotherWayInSafety(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
  fragments: readonly Fragment[] = fragmentsOf(peersLastTurn ?? ''),
  shown: ReadonlySet<string> = new Set(),
): AnotherWay | null {
  if (sentence.behaviour === 'safetyStep') return null;
  const theirs = (peersLastTurn ?? '').slice(-1_500);
  const turned = wheel(`${theirs}|${sentence.text}`);
  if (sentence.flags.includes('mayExcuseHarm')) {
    const own = tellsOfOwnHand(theirs.toLowerCase());
    const pairs = own ? insteadOfExcusingOwnHarm : insteadOfExcusingHarm;
    return fromPairs(pairs, turned, own ? 'mayExcuseHarm/own' : 'mayExcuseHarm', shown, {
      why: 'It names the impact and leaves the responsibility with the person who did it.',
      because: 'In the other talk, too, harm could have been excused.',
    });
  }
  if (gaveBackTheSameWords(sentence, peersLastTurn)) {
    return fromPairs(insteadOfParroting, turned, 'parroting', shown, {
      why: 'It guesses a little further than their words, and they can say if it is off.',
      because: 'Your sentence was nearly all their own words.',
    });
  }
  const row = rows[sentence.behaviour];
  if (row === undefined) return null;

  const first = sentence.behaviour === 'praise' ? null : whatComesFirst(peersLastTurn ?? '');
  const filled =
    canBeRewritten(sentence.behaviour) && (first === null || first.id === 'tookEffort')
      ? filledHere(sentence.behaviour, sentence.text, theirs, fragments, first !== null, turned)
      : null;
  if (filled !== null) return { ...filled, from: 'pattern', why: row.why };
  if (first !== null) return fromPairs(first.pairs, turned, `first/${first.id}`, shown, first);
  if (bearsNoExample(theirs)) return null;

  if (sentence.behaviour === 'closedQuestion' && !isHeavy(theirs)) {
    const question = sentence.text.toLowerCase().replace(/[’‘]/g, "'").trim();
    const opened = openedQuestions.find((one) => one.starts.test(question));
    if (opened !== undefined) {
      return fromPairs([opened], turned, `closedQuestion/${opened.id}`, shown, {
        why: row.why,
        because: 'Chosen by how your question began.',
      });
    }
  }
  const theme = themeOf(sentence.text, peersLastTurn);
  const way = fromPairs(row.examples[theme], turned, `${sentence.behaviour}/${theme}`, shown, {
    why: row.why,
    because: `That talk was about ${themeNames[theme]}.`,
  });
  return way === null || row.askYourself === undefined ? way : { ...way, askYourself: row.askYourself };
}

/** The pattern filled from their words. Beside an effort, only one that says the effort as well. */
function filledHere(
  behaviour: RewrittenBehaviour,
  learnersSentence: string,
  theirs: string,
  fragments: readonly Fragment[],
  tookEffort: boolean,
  turned: number,
): { readonly words: string; readonly id: string; readonly because: string } | null {
  const usable = tookEffort ? fragments.filter(({ without }) => without !== undefined) : fragments;
  const fragment = bestFragment(usable, learnersSentence);
  const filled = fragment === null ? null : filledPattern(behaviour, fragment, turned);
  return fragment === null || filled === null
    ? null
    : { ...filled, because: `It takes up their own words: “${asWritten(fragment.written, theirs)}”.` };
}

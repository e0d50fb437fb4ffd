import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { noticeDanger } from '../danger/index.ts';
import { isHeavy } from './heavy-words.ts';
import { gaveBackTheSameWords } from './parroting.ts';
import { fragmentsOf } from './peer-fragments.ts';
import type { Fragment } from './fragment.ts';
import {
  firstOfAll,
  insteadOfExcusingHarm,
  insteadOfPraiseInAHeavyTurn,
  insteadOfTheSameWords,
  waysToBegin,
} from './ways-to-begin.ts';
import type { WayToBegin } from './ways-to-begin.ts';
import { whatComesFirst } from './what-comes-first.ts';
import type { ComesFirst } from './what-comes-first.ts';
import { filledPattern } from './written-patterns.ts';
import type { RewrittenBehaviour } from './written-patterns.ts';

/** How a sentence could also have gone. */
export interface AnotherWay {
  /**
   * `pattern`: a way to say it here, filled from the peer's own last words. `opening`: written words to
   * the peer that fit any turn. `question`: something for the learner to ask themselves.
   */
  readonly from: 'pattern' | 'opening' | 'question';
  /** One to three whole sentences, ready to read. */
  readonly words: string;
  /** Which pattern or written line, e.g. 'pattern/persuading/wish/0-0' or 'opening/persuading/1'. */
  readonly id: string;
  /** What this way does, in one sentence. */
  readonly why: string;
  /** Where the words come from, in one sentence. */
  readonly because: string;
}

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

/** Why an open question stands beside a closed one. */
const whyOpen = 'It leaves room for more than a yes or a no.';

/** An effort told and praised is answered by the question about praise itself. */
const whatComesBeforePraise: ReadonlySet<ComesFirst | null> = new Set<ComesFirst>([
  'harm',
  'setsAside',
  'notHeard',
]);

/** The written line the wheel stops at, or the next one not yet shown in this talk. */
function begun(way: WayToBegin, name: string, turned: number, shown: ReadonlySet<string>): AnotherWay {
  const ways = way.words.map((words, at) => ({ words, id: `${way.from}/${name}/${at}` }));
  const start = turned % ways.length;
  const fromThere = [...ways.slice(start), ...ways.slice(0, start)];
  const { words, id } = fromThere.find((one) => !shown.has(one.id)) ?? fromThere[0] ?? { words: '', id: '' };
  const because = 'It is written to fit beside any turn, and takes nothing from this one.';
  return { from: way.from, words, id, why: way.why, because };
}

/**
 * How one sentence could also have gone; null where there is nothing to say (the MI side, plain
 * sharing, small talk, information) or where the peer asked what only the supporter can answer, and
 * always null in danger, where being direct is right. Words of the peer are taken over only through
 * written patterns and only from `peersLastTurn`; everything else is written beforehand. Never throws.
 */
export function anotherWay(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
): AnotherWay | null {
  return noticeDanger(peersLastTurn ?? '') === null ? anotherWayInSafety(sentence, peersLastTurn) : null;
}

/**
 * The same, for a caller who has already looked for danger, and for fragments, in the peer's turn.
 * `shown` holds the ids already shown in this talk; another line is taken while there is one.
 */
export function anotherWayInSafety(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
  fragments: readonly Fragment[] = fragmentsOf(peersLastTurn ?? ''),
  shown: ReadonlySet<string> = new Set(),
): AnotherWay | null {
  const { behaviour } = sentence;
  if (behaviour === 'safetyStep') return null;
  const theirs = (peersLastTurn ?? '').slice(-1_500);
  const turned = wheel(`${theirs}|${sentence.text}`);
  if (sentence.flags.includes('mayExcuseHarm'))
    return begun(insteadOfExcusingHarm, 'mayExcuseHarm', turned, shown);
  if (gaveBackTheSameWords(sentence, peersLastTurn))
    return begun(insteadOfTheSameWords, 'parroting', turned, shown);
  const way = waysToBegin[behaviour];
  if (way === undefined && behaviour !== 'closedQuestion') return null;

  const first =
    behaviour === 'praise' && !whatComesBeforePraise.has(whatComesFirst(theirs))
      ? null
      : whatComesFirst(theirs);
  const filled =
    canBeRewritten(behaviour) && (first === null || first === 'tookEffort')
      ? filledHere(behaviour, sentence.text, theirs, fragments, first !== null, turned)
      : null;
  if (filled !== null) return { ...filled, from: 'pattern', why: way?.why ?? whyOpen };
  if (way === undefined) return null;
  if (behaviour === 'praise' && first === null && isHeavy(theirs))
    return begun(insteadOfPraiseInAHeavyTurn, 'praise/heavy', turned, shown);
  if (first === null) return begun(way, behaviour, turned, shown);
  const before = firstOfAll[first];
  return before === null ? null : begun(before, `first/${first}`, turned, shown);
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

import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { noticeDanger } from '../danger/index.ts';
import { insteadOfAdvice, insteadOfJudging, insteadOfPersuading } from './examples-of-exploring.ts';
import type { ExampleBank } from './examples-of-exploring.ts';
import {
  besideClosedQuestion,
  insteadOfExcusingHarm,
  insteadOfExcusingOwnHarm,
  insteadOfOwnStoryAsAdvice,
  insteadOfParroting,
  insteadOfPraise,
} from './examples-of-meeting.ts';
import { openedQuestions } from './opened-questions.ts';
import { gaveBackTheSameWords } from './parroting.ts';
import { fragmentsOf } from './peer-fragments.ts';
import type { Fragment } from './peer-fragments.ts';
import { themeOf } from './themes.ts';
import { whatComesFirst } from './what-comes-first.ts';
import { filledPattern } from './written-patterns.ts';
import type { RewrittenBehaviour } from './written-patterns.ts';

/** How a sentence could also have gone. */
export interface AnotherWay {
  /** One or two whole sentences, ready to read. With `praise`, a question to the learner and an example. */
  readonly words: string;
  /** `pattern`: filled from the peer's own last words. `example`: written beforehand, word for word. */
  readonly from: 'pattern' | 'example';
  /** Which pattern or example, e.g. 'pattern/persuading/wish/0-1' or 'example/praise/family/1'. */
  readonly id: string;
  /** What this way does, in one sentence. */
  readonly why: string;
  /** Where the words come from, in one sentence. */
  readonly because: string;
}

interface Row {
  readonly why: string;
  readonly examples: ExampleBank;
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
    why: 'It shows you want to see it as they see it.',
    examples: insteadOfJudging,
  },
  sharingAsAdvice: {
    why: 'It keeps your story short and gives the floor back.',
    examples: insteadOfOwnStoryAsAdvice,
  },
  praise: {
    why: 'It names what you saw, so they can see it too.',
    examples: insteadOfPraise,
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
  heavy: 'heavy things',
  friends: 'friends and company',
  using: 'drinking or using',
  family: 'family',
  everyday: 'everyday things',
  feelings: 'feelings',
  change: 'change',
  anything: 'any talk',
} as const;

/** The peer says that it was their own hand or temper; otherwise they may be the one who was hurt. */
const ownHarm =
  /\bi (?:just |kind of |kinda |really )?(?:hit|punched|slapped|shoved|pushed|grabbed|choked|kicked|lost it|snapped|smashed|threw|screamed at|yelled at|swung)\b|\bi(?:['’]ve| have) (?:hit|hurt)\b|\bi hurt (?:him|her|them)\b/;

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
    fragments.find((fragment) => fragment.kind === 'wish' || fragment.kind === 'missing') ??
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

function fromList(
  list: readonly string[],
  turned: number,
  id: string,
): { readonly words: string; readonly id: string } | null {
  const at = list.length === 0 ? 0 : turned % list.length;
  const words = list[at];
  return words === undefined ? null : { words, id: `example/${id}/${at}` };
}

/**
 * How one sentence could also have gone; null where there is nothing to say (the MI side, plain
 * sharing, small talk, information), or where the peer asked what only the supporter can answer, and
 * always null in danger, where being direct is right. Words of
 * the peer are taken over only through written patterns and only from `peersLastTurn`; everything
 * else is a written example. Never throws.
 */
export function anotherWay(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
): AnotherWay | null {
  return noticeDanger(peersLastTurn ?? '') === null ? anotherWayInSafety(sentence, peersLastTurn) : null;
}

/** The same, for a caller who has already looked for danger, and for fragments, in the peer's turn. */
export function anotherWayInSafety(
  sentence: HeardSupporterSentence,
  peersLastTurn: string | null,
  fragments: readonly Fragment[] = fragmentsOf(peersLastTurn ?? ''),
): AnotherWay | null {
  if (sentence.behaviour === 'safetyStep') return null;
  const turned = wheel(`${(peersLastTurn ?? '').slice(-1_500)}|${sentence.text}`);
  if (sentence.flags.includes('mayExcuseHarm')) {
    const own = ownHarm.test((peersLastTurn ?? '').slice(-1_500).toLowerCase());
    const example = fromList(
      own ? insteadOfExcusingOwnHarm : insteadOfExcusingHarm,
      turned,
      own ? 'mayExcuseHarm/own' : 'mayExcuseHarm',
    );
    return example === null
      ? null
      : {
          ...example,
          from: 'example',
          why: 'It names the impact and leaves the responsibility with the person who did it.',
          because: 'A written example: nothing was taken from what they said.',
        };
  }
  if (gaveBackTheSameWords(sentence, peersLastTurn)) {
    const example = fromList(insteadOfParroting, turned, 'parroting');
    return example === null
      ? null
      : {
          ...example,
          from: 'example',
          why: 'It guesses a little further than their words, and they can put you right.',
          because: 'A written example: your sentence was nearly all their own words.',
        };
  }
  const row = rows[sentence.behaviour];
  if (row === undefined) return null;

  const first = sentence.behaviour === 'praise' ? null : whatComesFirst(peersLastTurn ?? '');
  if (first !== null) {
    const example = fromList(first.words, turned, `first/${first.id}`);
    return example === null ? null : { ...example, from: 'example', why: first.why, because: first.because };
  }

  if (canBeRewritten(sentence.behaviour)) {
    const fragment = bestFragment(fragments, sentence.text);
    const filled = fragment === null ? null : filledPattern(sentence.behaviour, fragment, turned);
    if (fragment !== null && filled !== null) {
      return {
        ...filled,
        from: 'pattern',
        why: row.why,
        because: `It takes up their own words: “${asWritten(fragment.written, peersLastTurn ?? '')}”.`,
      };
    }
  }
  if (sentence.behaviour === 'closedQuestion') {
    const question = sentence.text.toLowerCase().replace(/[’‘]/g, "'").trim();
    const opened = openedQuestions.find((row) => row.starts.test(question));
    if (opened !== undefined) {
      return {
        words: opened.words,
        from: 'example',
        id: `example/closedQuestion/${opened.id}`,
        why: row.why,
        because: 'A written example, chosen by how your question began.',
      };
    }
  }
  const theme = themeOf(sentence.text, peersLastTurn);
  const example = fromList(row.examples[theme], turned, `${sentence.behaviour}/${theme}`);
  if (example === null) return null;
  return {
    words:
      sentence.behaviour === 'praise'
        ? `What did you see them do? You could name that. In another talk it was: “${example.words}”`
        : example.words,
    from: 'example',
    id: example.id,
    why: row.why,
    because: `A written example about ${themeNames[theme]}.`,
  };
}

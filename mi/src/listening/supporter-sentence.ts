import type { HeardSupporterSentence, SupporterProbabilities } from '../behaviours/heard.ts';
import { supporterBehaviourNames } from '../behaviours/supporter.ts';
import type { SupporterBehaviour } from '../behaviours/supporter.ts';
import { sharesOfNothing } from './cannot-tell.ts';
import { shares } from './ear.ts';
import type { Flag } from '../behaviours/flags.ts';
import { flagsOf, flagsOfBoth, harmInView } from './flags.ts';
import { askBoth } from './keen-hearing.ts';
import type { KeenHearing, KeenSaid } from './keen-hearing.ts';
import { asksWith, openingOf } from './hand-features.ts';
import { affirmingRules } from './rules/affirming.ts';
import { askingRules } from './rules/asking.ts';
import { beingWithRules } from './rules/being-with.ts';
import { everydayRules } from './rules/everyday.ts';
import { givingBackRules } from './rules/giving-back.ts';
import { judgingRules } from './rules/judging.ts';
import { ownStoryRules } from './rules/own-story.ts';
import { findings } from './rules/rule.ts';
import type { Finding, Rule, SentenceInPlace } from './rules/rule.ts';
import { tellingRules } from './rules/telling.ts';
import type { WrittenSentence } from './sentences.ts';
import type { TextView } from './view.ts';

/** All rules for supporters, as one table. */
export const supporterRules: readonly Rule[] = [
  ...askingRules,
  ...tellingRules,
  ...judgingRules,
  ...givingBackRules,
  ...affirmingRules,
  ...ownStoryRules,
  ...beingWithRules,
  ...everydayRules,
];

const subjects: ReadonlySet<string> = new Set(
  'you he she they it that this there your we anyone anybody someone the his her their i any everything'.split(
    ' ',
  ),
);
const questionVerbs: ReadonlySet<string> = new Set(
  "do does did is are was were would could can will has have had should might made makes happens happened matters else if about brings brought helps helped keeps kept worked works stops would've come comes got gets led do you".split(
    ' ',
  ),
);

/** Whether a sentence asks, with or without “?”. */
export function asksSomething(view: TextView): boolean {
  const last = view.tokens[view.tokens.length - 1];
  if (last === '?' || (last === '☺' && view.tokens[view.tokens.length - 2] === '?')) return true;
  if (last === '!') return false;
  const kind = asksWith(view.words);
  const at = view.words.indexOf(openingOf(view.words));
  const next = view.words[at + 1] ?? '';
  const first = view.words[at] ?? '';
  if (kind === 'auxiliary') return subjects.has(next);
  // “What helped me was …” tells; “what helped?” asks.
  if (kind === 'asker' && /^(?:me|us|for)$/.test(view.words[at + 2] ?? '')) return false;
  if (kind === 'asker')
    return (
      (first.includes("'") && !first.endsWith("'re")) ||
      questionVerbs.has(next) ||
      (first === 'how' && /^(?:many|much|long|often|old|far)$/.test(next)) ||
      // “how sure are you” asks; “how hard it is” does not.
      (first === 'how' && questionVerbs.has(view.words[at + 2] ?? '')) ||
      (/^(?:what|which)$/.test(first) && /^(?:kind|sort|part|time|day|makes)$/.test(next))
    );
  return false;
}

/** Lays out one sentence beside the peer's last turn. */
export function sentenceInPlace(
  view: TextView,
  other: TextView,
  story: boolean,
  strange: boolean,
): SentenceInPlace {
  const echoed = [...view.content].filter((word) => other.content.has(word));
  return {
    view,
    asks: asksSomething(view),
    opens: asksWith(view.words),
    opening: openingOf(view.words),
    echoed,
    echoShare: view.content.size === 0 ? 0 : echoed.length / view.content.size,
    theirs: other.plain,
    storyAskedFor: story,
    strange,
  };
}

/** No behaviour can collect more than this from rules: the rest is for what was learned. */
const enough = 7;

/** Log-odds per behaviour from the rules and from the turn model, in catalogue order. */
export function offsetsOf(
  found: readonly Finding[],
  sentence: SentenceInPlace,
  likely: SupporterProbabilities,
): Float64Array {
  const out = new Float64Array(supporterBehaviourNames.length);
  const at = (behaviour: SupporterBehaviour): number => supporterBehaviourNames.indexOf(behaviour);
  const strongest = new Map<SupporterBehaviour, number>();
  for (const { rule } of found) {
    const held = strongest.get(rule.behaviour) ?? 0;
    strongest.set(rule.behaviour, Math.max(held, rule.weight) + 0.3 * Math.min(held, rule.weight));
  }
  for (const [behaviour, weight] of strongest) out[at(behaviour)] = Math.min(enough, weight);
  const lean = (behaviour: SupporterBehaviour, share: number, weight: number): void => {
    out[at(behaviour)] = (out[at(behaviour)] ?? 0) + weight * share;
  };
  const unlikely = sentence.asks ? 0.3 : 1;
  lean('openQuestion', likely.question.open, sentence.asks ? 1.5 : 0.8);
  lean('closedQuestion', likely.question.closed, sentence.asks ? 1.5 : 0.8);
  lean('simpleReflection', likely.reflection.simple, 1.2 * unlikely);
  lean('complexReflection', likely.reflection.complex, 1.4 * unlikely);
  lean('givingInformation', likely.input.information, 1);
  lean('adviceWithoutPermission', likely.input.advice, 0.8);
  return out;
}

/** A sentence heard, with its full list of probabilities for what comes after. */
export interface Draft {
  readonly written: WrittenSentence;
  readonly plain: string;
  readonly parts: number[];
  readonly found: readonly Finding[];
  readonly sentence: SentenceInPlace;
  readonly flags: readonly Flag[];
  /** Why nothing can be told of it, where that is so. */
  readonly untold: string | null;
}

/** A sentence of which nothing can be told: no behaviour stands out, there is no flag, and it says why. */
export function untoldDraft(written: WrittenSentence, sentence: SentenceInPlace, untold: string): Draft {
  const parts = sharesOfNothing(supporterBehaviourNames, 'smallTalk', 'supporter');
  return { written, plain: sentence.view.plain, parts, found: [], sentence, flags: [], untold };
}

/** Hears one sentence: rules, the turn model's lean, and what was learned from our own sentences. */
export function draftOf(
  written: WrittenSentence,
  sentence: SentenceInPlace,
  likely: SupporterProbabilities,
  learned: (offsets: Float64Array) => Float64Array,
): Draft {
  const found = findings(supporterRules, sentence);
  const scores = learned(offsetsOf(found, sentence, likely));
  return {
    written,
    plain: sentence.view.plain,
    parts: inFavour(shares(scores, 0, supporterBehaviourNames.length), found),
    found,
    sentence,
    flags: flagsOf(sentence.view.plain),
    untold: null,
  };
}

/** Of so few words the encoder makes anything; where the rules are as sure as this, they stand. */
const fewWords = 3;
const surelyLight = 0.55;

/** The draft as both ears together hear it, with the flags the keen ear puts. */
export function draftOfBoth(hearing: KeenHearing, said: KeenSaid, draft: Draft): Draft {
  const { words } = draft.sentence.view;
  if (words.length <= fewWords && (draft.parts[largest(draft.parts)] ?? 0) >= surelyLight) return draft;
  return {
    ...draft,
    parts: askBoth(hearing, 'supporterSentence', said, draft.parts),
    flags: flagsOfBoth(hearing, said, draft.flags, harmInView(draft.plain, draft.sentence.theirs)),
  };
}

/** What is kept of a reading that no rule can give evidence for: the rest of the sentence has to carry it. */
const keptWithoutEvidence: Readonly<Partial<Record<SupporterBehaviour, number>>> = {
  confronting: 0.2,
  persuading: 0.3,
  adviceWithoutPermission: 0.5,
  sharingAsAdvice: 0.3,
  sharingThatHandsBack: 0.1,
  sharing: 0.5,
  summary: 0.2,
  complexAffirmation: 0.5,
  adviceWithPermission: 0.5,
  safetyStep: 0.5,
};

/**
 * In doubt, in favour: readings that weigh heavily on someone, or that are rare, count for less when no
 * rule gives evidence. (MITI 4.2.1: confront or reflection unsure, no confront.)
 */
function inFavour(parts: readonly number[], found: readonly Finding[]): number[] {
  const weighed = parts.map((part, i) => {
    const name = supporterBehaviourNames[i];
    const kept = name === undefined ? undefined : keptWithoutEvidence[name];
    if (kept === undefined || found.some(({ rule }) => rule.behaviour === name)) return part;
    return part * kept;
  });
  const sum = weighed.reduce((a, b) => a + b, 0);
  return weighed.map((part) => part / sum);
}

/** Index of the largest part, leaving one out. */
export function largest(parts: readonly number[], except = -1): number {
  let best = except === 0 ? 1 : 0;
  for (let i = 0; i < parts.length; i++) if (i !== except && (parts[i] ?? 0) > (parts[best] ?? 0)) best = i;
  return best;
}

/** The draft as it is handed out. */
export function settled(draft: Draft, alsoBecause: string | null): HeardSupporterSentence {
  const first = largest(draft.parts);
  const second = largest(draft.parts, first);
  const behaviour = supporterBehaviourNames[first] ?? 'smallTalk';
  const probability = draft.parts[first] ?? 0;
  if (draft.untold !== null) {
    const { text, start } = draft.written;
    return { text, start, behaviour: 'smallTalk', flags: [], probability, because: [draft.untold] };
  }
  const close = probability - (draft.parts[second] ?? 0) <= 0.2 ? supporterBehaviourNames[second] : undefined;
  return {
    text: draft.written.text,
    start: draft.written.start,
    behaviour,
    flags: draft.flags,
    probability,
    because: evidenceFor(behaviour, draft, alsoBecause),
    ...(close === undefined ? {} : { orElse: close }),
  };
}

const kin: Readonly<Partial<Record<SupporterBehaviour, SupporterBehaviour>>> = {
  adviceWithPermission: 'adviceWithoutPermission',
  sharingThatHandsBack: 'sharing',
  simpleReflection: 'complexReflection',
  complexReflection: 'simpleReflection',
  summary: 'complexReflection',
  simpleAffirmation: 'simpleReflection',
};

/** Pieces of evidence without repeats: one is enough of each lead (“names a lasting quality: …”). */
function distinct(pieces: readonly string[]): readonly string[] {
  const leads = new Set<string>();
  return pieces.filter((piece) => {
    const lead = piece.includes(': “') ? piece.slice(0, piece.indexOf(':')) : piece;
    if (leads.has(lead)) return false;
    leads.add(lead);
    return true;
  });
}

function evidenceFor(
  behaviour: SupporterBehaviour,
  draft: Draft,
  alsoBecause: string | null,
): readonly string[] {
  const own = draft.found
    .filter(({ rule }) => rule.behaviour === behaviour)
    .sort((a, b) => b.rule.weight - a.rule.weight);
  const related = own.length > 0 ? own : draft.found.filter(({ rule }) => rule.behaviour === kin[behaviour]);
  const pieces = related.map(({ evidence }) => evidence);
  const { sentence } = draft;
  if (/Reflection|summary/.test(behaviour) && sentence.echoed.length > 0)
    pieces.push(`gives back “${sentence.echoed.slice(0, 3).join('”, “')}”`);
  if (behaviour.endsWith('Question') && sentence.view.tokens.includes('?')) pieces.push('ends with “?”');
  if (alsoBecause !== null) pieces.unshift(alsoBecause);
  if (pieces.length === 0)
    pieces.push(sentence.asks ? 'is worded as a question' : 'its words are most like sentences of this kind');
  return distinct(pieces).slice(0, 3);
}

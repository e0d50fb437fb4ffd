import type { Speaker } from '../behaviours/heard.ts';
import { peerPhrases, supporterPhrases } from './hand-phrases.ts';
import type { TextView } from './view.ts';

/**
 * Features written by hand: phrases said in the turn and in its last sentence, and what can be counted.
 * Every feature has a name that doubles as evidence.
 */
const fillers: ReadonlySet<string> = new Set(
  'mm-hmm mm uh-huh yeah yes ok right hm oh ah alright sure no yep um uh well great good exactly wow'.split(
    ' ',
  ),
);
const auxiliaries: ReadonlySet<string> = new Set(
  "do does did is are was were have has had can could will would should may might don't doesn't didn't isn't aren't wasn't haven't hasn't can't couldn't won't wouldn't shall am".split(
    ' ',
  ),
);
const askers: ReadonlySet<string> = new Set(
  "what what's how how's why who where when which whose who's where's when's".split(' '),
);
const leadIns: ReadonlySet<string> = new Set(
  'so and but well ok um uh now then or yeah alright right like , because i mean hm oh great good'.split(' '),
);

/** The first word of a piece that is no lead-in such as “so” or “well”. */
export function openingOf(piece: readonly string[]): string {
  for (let i = 0; i < piece.length && i < 6; i++) {
    const token = piece[i] ?? '';
    if (!leadIns.has(token)) return token;
  }
  return '';
}

/** Whether a piece begins as a question that can be answered in one's own way, or with an auxiliary. */
export function asksWith(piece: readonly string[]): 'asker' | 'auxiliary' | 'neither' {
  const opening = openingOf(piece);
  if (askers.has(opening)) return 'asker';
  return auxiliaries.has(opening) ? 'auxiliary' : 'neither';
}

/** True when every word is “mm-hmm”, “right” and the like. */
export function onlyFillers(words: readonly string[]): boolean {
  return words.length <= 6 && words.every((word) => fillers.has(word));
}

const lengthSteps = [1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60];
const countedNames = [
  ...lengthSteps.map((step) => `at least ${step} words`),
  'log words',
  'one sentence',
  'two sentences',
  'three sentences',
  'many sentences',
  'has “?”',
  'ends with “?”',
  'two “?”',
  'three “?”',
  'share of “?”',
  'last starts with an asking word',
  'last starts with an auxiliary',
  'any starts with an asking word',
  'any starts with an auxiliary',
  'asks openly',
  'asks for a yes or no',
  'asks openly and ends there',
  'first starts with an asking word',
  'first starts with an auxiliary',
  'last sentence is short',
  'first is filler',
  'only fillers',
  'has “!”',
  'has “…”',
  'has a comma',
  'has quotes',
  'starts with “you”',
  'starts with “so”',
  'starts with “and”',
  'starts with “but”',
  'starts with “well”',
  'starts with “I”',
  'starts with “it”',
  'share of “you”',
  'share of “I”',
  'no “you”',
  'no “I”',
  'two “you”',
  'four “you”',
  'or in the question',
  'gives back 1 word',
  'gives back 2 words',
  'gives back 3 words',
  'gives back 5 words',
  'share given back',
  'share of theirs given back',
  'gives back two in a row',
  'gives back three in a row',
  'gives back and asks nothing',
  'gives back and says “you”',
  'no question and says “you”',
  'before: nothing',
  'before: 1 to 3 words',
  'before: 4 to 12 words',
  'before: over 12 words',
  'before: over 40 words',
  'before: asked',
  'before: asked openly',
  'before: asked for a yes or no',
  'before: only fillers',
];

const phrasesOf = { supporter: supporterPhrases, peer: peerPhrases } as const;

/** Names of all hand features of one side, in the order of the numbers. */
export function handFeatureNames(side: Speaker): readonly string[] {
  const phrases = phrasesOf[side].map((feature) => feature.name);
  return [...phrases, ...phrases.map((name) => `last: ${name}`), ...countedNames];
}

/** Features about the turn before alone say nothing of a sentence: they are left out here. */
const aboutBefore = (name: string): boolean => name.startsWith('before:');

/** Number of dense features of the sentence heads. */
export const sentenceDense: Readonly<Record<Speaker, number>> = {
  supporter: handFeatureNames('supporter').filter((name) => !aboutBefore(name)).length,
  peer: handFeatureNames('peer').filter((name) => !aboutBefore(name)).length,
};

/** What was last read of a view: a sentence is asked about by several models, with the same turn before it. */
const lastRead = new WeakMap<TextView, { side: Speaker; other: TextView; values: Float32Array }>();

/** Writes the hand features (0..1 each) of a turn into `into`; `other` is the other speaker's turn just before. */
export function handFeatures(side: Speaker, view: TextView, other: TextView, into: Float32Array): void {
  const known = lastRead.get(view);
  if (known !== undefined && known.side === side && known.other === other) {
    into.set(known.values);
    return;
  }
  const phrases = phrasesOf[side];
  const values = new Float32Array(2 * phrases.length + countedNames.length);
  const last = view.pieces[view.pieces.length - 1] ?? [];
  const lastPlain = ` ${last.join(' ')} `;
  const alone = lastPlain === view.plain;
  let at = phrases.length;
  phrases.forEach((feature, i) => {
    const said = feature.says.test(view.plain) ? 1 : 0;
    values[i] = said;
    values[at++] = alone ? said : feature.says.test(lastPlain) ? 1 : 0;
  });
  for (const value of counted(view, other, last)) values[at++] = value;
  lastRead.set(view, { side, other, values });
  into.set(values);
}

function counted(view: TextView, other: TextView, last: readonly string[]): readonly number[] {
  const { tokens, words, pieces } = view;
  const n = words.length;
  const is = (truth: boolean): number => (truth ? 1 : 0);
  const share = (match: (token: string) => boolean): number => (n === 0 ? 0 : words.filter(match).length / n);
  const marks = tokens.filter((token) => token === '?').length;
  const first = pieces[0] ?? [];
  const asks = (piece: readonly string[]): boolean => piece[piece.length - 1] === '?';
  const openAsked = pieces.some((piece) => asks(piece) && asksWith(piece) === 'asker');
  const closedAsked = pieces.some((piece) => asks(piece) && asksWith(piece) === 'auxiliary');
  const yous = words.filter((word) => word === 'you' || word.startsWith("you'") || word === 'your').length;
  const is1 = (word: string): boolean =>
    word === 'i' || word.startsWith("i'") || word === 'my' || word === 'me';
  let echo = 0;
  for (const word of view.content) if (other.content.has(word)) echo++;
  const runs = sharedRuns(words, other.words);
  const opening = openingOf(first);
  const otherLast = other.pieces[other.pieces.length - 1] ?? [];
  const otherAsked = other.tokens.includes('?');
  const m = other.words.length;
  return [
    ...lengthSteps.map((step) => is(n >= step)),
    Math.min(1, Math.log1p(n) / 5),
    is(pieces.length === 1),
    is(pieces.length === 2),
    is(pieces.length === 3),
    is(pieces.length > 3),
    is(marks > 0),
    is(asks(last)),
    is(marks > 1),
    is(marks > 2),
    pieces.length === 0 ? 0 : Math.min(1, marks / pieces.length),
    is(asksWith(last) === 'asker'),
    is(asksWith(last) === 'auxiliary'),
    is(pieces.some((p) => asksWith(p) === 'asker')),
    is(pieces.some((p) => asksWith(p) === 'auxiliary')),
    is(openAsked),
    is(closedAsked),
    is(asks(last) && asksWith(last) === 'asker'),
    is(asksWith(first) === 'asker'),
    is(asksWith(first) === 'auxiliary'),
    is(last.length > 0 && last.length <= 5),
    is(fillers.has(words[0] ?? '')),
    is(onlyFillers(words)),
    is(tokens.includes('!')),
    is(tokens.includes('…')),
    is(tokens.includes(',')),
    is(tokens.includes('"')),
    is(opening === 'you' || opening.startsWith("you'")),
    is(words[0] === 'so'),
    is(words[0] === 'and'),
    is(words[0] === 'but'),
    is(words[0] === 'well'),
    is(is1(opening)),
    is(opening === 'it' || opening === "it's" || opening === 'that'),
    share((w) => w === 'you' || w.startsWith("you'") || w === 'your'),
    share(is1),
    is(yous === 0),
    is(!words.some(is1)),
    is(yous >= 2),
    is(yous >= 4),
    is(last.includes('or') && asks(last)),
    is(echo >= 1),
    is(echo >= 2),
    is(echo >= 3),
    is(echo >= 5),
    view.content.size === 0 ? 0 : echo / view.content.size,
    other.content.size === 0 ? 0 : echo / other.content.size,
    is(runs >= 2),
    is(runs >= 3),
    is(echo >= 1 && marks === 0),
    is(echo >= 1 && yous > 0),
    is(marks === 0 && yous > 0),
    is(m === 0),
    is(m >= 1 && m <= 3),
    is(m > 3 && m <= 12),
    is(m > 12),
    is(m > 40),
    is(otherAsked),
    is(asks(otherLast) && asksWith(otherLast) === 'asker'),
    is(asks(otherLast) && asksWith(otherLast) === 'auxiliary'),
    is(m > 0 && onlyFillers(other.words)),
  ];
}

/** Longest run (2 or 3, else 0) of neighbouring words that both texts have, not all of them stop words. */
function sharedRuns(words: readonly string[], others: readonly string[]): number {
  const twos = new Set<string>();
  const threes = new Set<string>();
  for (let i = 0; i + 1 < others.length; i++) {
    twos.add(`${others[i]} ${others[i + 1]}`);
    if (i + 2 < others.length) threes.add(`${others[i]} ${others[i + 1]} ${others[i + 2]}`);
  }
  let longest = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    if (i + 2 < words.length && threes.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) return 3;
    if (twos.has(`${words[i]} ${words[i + 1]}`)) longest = 2;
  }
  return longest;
}

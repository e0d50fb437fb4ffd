import type { HeardSupporterTurn } from '../behaviours/index.ts';

/** Quick typing, and what it stands for. Only what is needed to see what is asked. */
const quick: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  ya: 'you',
  wat: 'what',
  wot: 'what',
  wats: "what's",
  whats: "what's",
  hows: "how's",
  wheres: "where's",
  whos: "who's",
  whens: "when's",
  im: "i'm",
  ive: "i've",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  havent: "haven't",
  isnt: "isn't",
  cant: "can't",
  youre: "you're",
  youll: "you'll",
  thats: "that's",
  thru: 'through',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  tht: 'that',
  wen: 'when',
  abt: 'about',
  cuz: 'because',
  cos: 'because',
  gf: 'girlfriend',
};

/** Lower case, straight quotes, quick typing spelled out. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .trim()
    .replace(/[a-z']+/g, (word) => (Object.hasOwn(quick, word) ? (quick[word] ?? word) : word));
}

/** The words of a text, lower case. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Long words that say nothing about what a sentence is about. */
const empty = new Set(
  "that's that there here with have what just like they them when know don't about would could because then than this your you're i'm i'll i've you've it's were been being more most some over into from only even very really thing things something said says going want".split(
    ' ',
  ),
);

/** First five letters of every telling word of four letters and more, each once. */
export function stemsOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => word.length >= 4 && !empty.has(word));
  return [...new Set(telling.map((word) => word.replace(/'.*$/, '').slice(0, 5)))];
}

const small = new Set(
  'the and but for not out all any can had has how its one our she him his her was who why yes yet you get got are did too way see say let put now off own'.split(
    ' ',
  ),
);

/** As `stemsOf`, with short telling words ("pub", "mum") kept: to see whether a line is being taken up. */
export function stemsToMatch(words: readonly string[]): readonly string[] {
  const short = words.filter((word) => word.length === 3 && !small.has(word) && !word.includes("'"));
  return [...new Set([...stemsOf(words), ...short])];
}

/** Stems of what the other just said. */
export function stemsHeard(heard: HeardSupporterTurn): readonly string[] {
  return stemsOf(heard.takenUp.words.flatMap(wordsOf));
}

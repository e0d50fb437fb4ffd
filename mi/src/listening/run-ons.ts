/**
 * Typed chat often runs a statement and a question together without any mark: “sounds like they matter
 * to you how do they help”. Such a piece is cut before the question, and only where that is plain.
 */

/** Words that tie a following “what” or “how” to what came before: “I know what you mean”. */
const ties: ReadonlySet<string> = new Set(
  'know knows knew see wonder wondering wondered about of to and or but understand hear ask asks asking asked tell told me say says said matter matters on in with than sure like exactly remember figure learn learned for from at is are was were be by just him her them us show explain describe think decide depends imagine notice noticed so then well ok now no not curious interested forget realise'.split(
    ' ',
  ),
);

/** A piece that begins so keeps its question: “When it gets loud, what do you do?” */
const conditions: ReadonlySet<string> = new Set(
  'when if after before since because as on in at with given once until although though while during from what how why who where would could can do did does is are'.split(
    ' ',
  ),
);

const askingWords: ReadonlySet<string> = new Set([
  'how',
  'what',
  'why',
  "what's",
  'what’s',
  "how's",
  'how’s',
]);
const verbs: ReadonlySet<string> = new Set(
  'do does did would could is are was were will can have has might'.split(' '),
);
const subjects: ReadonlySet<string> = new Set(
  'you they he she it that this your we the there his her their'.split(' '),
);

/** Offsets (in UTF-16 units, within `piece`) where a run-on question begins; at most two. */
export function runOnsIn(piece: string): readonly number[] {
  const words: { word: string; start: number }[] = [];
  for (const match of piece.matchAll(/[^\s]+/g)) {
    if (words.length > 80) return [];
    const word = match[0].toLowerCase();
    words.push({ word: word.replace(/[,;:]+$/, ''), start: match.index });
  }
  const cuts: number[] = [];
  if (conditions.has(words[0]?.word ?? '')) return cuts;
  for (let i = 3; i + 2 < words.length && cuts.length < 2; i++) {
    const [before, here, next, after] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
    if (before === undefined || here === undefined || next === undefined || after === undefined) continue;
    if (!askingWords.has(here.word) || ties.has(before.word)) continue;
    const short = here.word.length > 4;
    if (
      short
        ? subjects.has(next.word) || next.word === 'next'
        : verbs.has(next.word) && subjects.has(after.word)
    ) {
      cuts.push(here.start);
    }
  }
  return cuts;
}

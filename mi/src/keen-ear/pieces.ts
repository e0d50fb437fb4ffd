/** The vocabulary as a tree of letters, so that all pieces that begin at a letter are found in one walk. */
export interface PieceTree {
  /** (node x 65,536 + UTF-16 unit) to the next node; node 0 is the root. */
  readonly next: ReadonlyMap<number, number>;
  /** For each node the piece that ends there, or -1. */
  readonly ends: Int32Array;
  /** For each piece how likely it is, as a logarithm. */
  readonly scores: Float64Array;
}

/** The id of what no piece covers. */
export const unknownPiece = 0;

/** The first ids stand for no letters: the unknown, the beginning, the end and three spare ones. */
const reserved = 6;

/** U+2581, which stands for the space before a word. */
const separator = '\u2581';

/**
 * A longer text is read only this far from either end. Pieces are at most 16 letters long, so the first
 * 16 pieces lie within 256 letters and the last 32 within 512, and the work stays bounded whatever is
 * pasted. (Only a run of unknown letters, which is one piece, could have reached further.)
 */
const fromBeginning = 2048;
const fromEnd = 4096;

/** Grows the tree from the vocabulary, in order of id, and the score of each piece. */
export function pieceTreeFrom(pieces: readonly string[], scores: ArrayLike<number>): PieceTree {
  const next = new Map<number, number>();
  const ends = [-1];
  pieces.forEach((piece, id) => {
    if (id < reserved || piece === '') return;
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      const key = node * 65_536 + piece.charCodeAt(i);
      let child = next.get(key);
      if (child === undefined) {
        child = ends.push(-1) - 1;
        next.set(key, child);
      }
      node = child;
    }
    ends[node] = id;
  });
  return { next, ends: Int32Array.from(ends), scores: Float64Array.from(scores) };
}

/** White space in runs becomes one space; of a very long text the middle is left out. */
function plain(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= fromBeginning + fromEnd) return line;
  const head = line.slice(0, fromBeginning);
  const tail = line.slice(line.length - fromEnd);
  const headEnd = head.lastIndexOf(' ');
  const tailStart = tail.indexOf(' ');
  return `${headEnd > 0 ? head.slice(0, headEnd) : head} ${tailStart < 0 ? tail : tail.slice(tailStart + 1)}`;
}

/**
 * The ids of the likeliest way to put `text` together from pieces (a unigram model, best path by Viterbi,
 * as SentencePiece does it: Kudo 2018). Letters that no piece covers are one unknown a run. Letters are
 * UTF-16 units: an emoji is two unknowns side by side, so one. Empty when there is nothing to read.
 */
export function piecesOf(tree: PieceTree, text: string): number[] {
  const line = plain(text).normalize('NFKC');
  if (line === '') return [];
  const letters = separator + line.replaceAll(' ', separator);
  const length = letters.length;
  // As in the tokenizer this vocabulary came with, a place that nothing has reached counts as 0.
  const best = new Float64Array(length + 1);
  const cameBy = new Int32Array(length + 1);
  const cameFrom = new Int32Array(length + 1);
  for (let i = 0; i <= length; i++) cameFrom[i] = i - 1;
  const reach = (start: number, end: number, id: number, score: number): void => {
    const sum = score + (best[start] ?? 0);
    if (best[end] !== 0 && sum < (best[end] ?? 0)) return;
    best[end] = sum;
    cameBy[end] = id;
    cameFrom[end] = start;
  };
  for (let start = 0; start < length; start++) {
    let node = 0;
    let any = false;
    for (let at = start; at < length; at++) {
      const child = tree.next.get(node * 65_536 + letters.charCodeAt(at));
      if (child === undefined) break;
      node = child;
      const id = tree.ends[node] ?? -1;
      if (id < 0) continue;
      any = true;
      reach(start, at + 1, id, tree.scores[id] ?? 0);
    }
    if (!any) reach(start, start + 1, unknownPiece, 0);
  }
  const ids: number[] = [];
  for (let at = length; at > 0; at = cameFrom[at] ?? 0) {
    const id = cameBy[at] ?? unknownPiece;
    if (id !== unknownPiece || ids[ids.length - 1] !== unknownPiece) ids.push(id);
  }
  return ids.reverse();
}

/** The ids that are read: all of a short text, the first and the last of a long one, the unknown for nothing. */
export function readable(
  ids: readonly number[],
  { longest, first, last }: { readonly longest: number; readonly first: number; readonly last: number },
): readonly number[] {
  if (ids.length === 0) return [unknownPiece];
  if (ids.length <= longest) return ids;
  return [...ids.slice(0, first), ...ids.slice(ids.length - last)];
}

import type { SpokenPiece } from './spoken-piece.ts';

/** How often one affirmation may count. MITI 4.2.1 says two or three; we take three. */
export const mostRepeats = 3;
/** From this share of the shorter one’s content words on, two affirmations are the same one. Ours. */
const sameFrom = 0.8;

interface Affirmed {
  readonly plain: string;
  readonly content: ReadonlySet<string>;
  volleys: number;
  last: number;
}

function isSame(one: Affirmed, piece: SpokenPiece): boolean {
  if (one.plain === piece.plain) return true;
  const [small, large] =
    one.content.size < piece.content.size ? [one.content, piece.content] : [piece.content, one.content];
  if (small.size === 0) return false;
  const shared = [...small].filter((word) => large.has(word)).length;
  // “You tried” and “you tried the clinic” name two things: most of the longer one has to be shared too.
  return shared / small.size >= sameFrom && shared / large.size > 0.5;
}

/** Remembers the affirmations of one talk; asked volley by volley, it says which has been said too often. */
export function affirmationsOfATalk(): (piece: SpokenPiece, volley: number) => boolean {
  const known: Affirmed[] = [];
  return (piece, volley) => {
    const same = known.find((one) => isSame(one, piece));
    if (same === undefined) {
      known.push({ plain: piece.plain, content: piece.content, volleys: 1, last: volley });
      return false;
    }
    if (same.last !== volley) same.volleys += 1;
    same.last = volley;
    return same.volleys > mostRepeats;
  };
}

import type { PracticeTurn } from '@wayfellow/server/contract';

/** Where two tries part: the turns of each from the first that is not the same. */
export function parting(
  one: readonly PracticeTurn[],
  other: readonly PracticeTurn[],
): { readonly one: readonly PracticeTurn[]; readonly other: readonly PracticeTurn[] } {
  let at = 0;
  while (
    at < one.length &&
    at < other.length &&
    one[at]?.text === other[at]?.text &&
    one[at]?.speaker === other[at]?.speaker
  ) {
    at += 1;
  }
  return { one: one.slice(at), other: other.slice(at) };
}

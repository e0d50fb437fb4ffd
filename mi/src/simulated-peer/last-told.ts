import type { Line, PracticePerson } from './person.ts';
import type { PeerState } from './state.ts';
import { stemsToMatch, wordsOf } from './words.ts';

/** The last thing this person told, or undefined when only the opening was said. */
export function lastTold(person: PracticePerson, { memory }: PeerState): Line | undefined {
  for (let at = memory.said.length - 1; at >= 0; at -= 1) {
    const line = person.lines.find((one) => one.id === memory.said[at]);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** How far back a line still is what someone may be talking about, in things said. */
const fresh = 6;

/** The lines told lately, newest first. */
export function toldLately(person: PracticePerson, { memory }: PeerState): readonly Line[] {
  return memory.said
    .slice(-fresh)
    .reverse()
    .flatMap((id) => person.lines.find((line) => line.id === id) ?? []);
}

/** The line told lately that shares the most with these words, or undefined when none does. */
export function lineTakenUp(
  person: PracticePerson,
  state: PeerState,
  words: readonly string[],
): Line | undefined {
  const stems = stemsToMatch(words);
  let best: Line | undefined;
  let most = 0;
  for (const line of toldLately(person, state)) {
    const shared = stemsToMatch(wordsOf(line.words)).filter((stem) => stems.includes(stem)).length;
    if (shared > most) [best, most] = [line, shared];
  }
  return best;
}

/** These word beginnings and those of every side of things they touch: what lies near to them. */
export function nearStems(person: PracticePerson, stems: readonly string[]): ReadonlySet<string> {
  const touched = person.sides.filter((side) => side.some((stem) => stems.includes(stem)));
  return new Set(touched.flat());
}

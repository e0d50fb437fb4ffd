import { behaviourWords, mayExcuseHarmWords } from './behaviour-words.ts';
import type { Weighed } from './weighed.ts';

function opened(one: Weighed): boolean {
  return (one.effect?.openness ?? 0) > 0;
}

/** What the learner did there; where harm may be excused, that and nothing else. */
function whenOf(one: Weighed): string {
  return one.mayExcuseHarm ? mayExcuseHarmWords.when : behaviourWords[one.look.behaviour].when;
}

function isBefore(a: Weighed, b: Weighed): boolean {
  return a.look.seq < b.look.seq || (a.look.seq === b.look.seq && a.look.sentence < b.look.sentence);
}

/**
 * A title that is true of this conversation, from the sentence that moved the openness line most.
 * `movers` is sorted, biggest first. Never a score, never a verdict on the learner.
 */
export function titleOf(name: string, weighed: readonly Weighed[], movers: readonly Weighed[]): string {
  if (weighed.length === 0) return 'A talk that has yet to begin';
  if (weighed.some((one) => one.inDanger)) return 'A talk where safety came first';
  if (movers.length === 0) return `A quiet talk with ${name}`;
  const sure = movers.filter((one) => one.look.sure !== 'guessing');
  const most = sure[0];
  if (most === undefined) return `Something moved ${name}, and the ear can only guess what`;
  const words = whenOf(most);
  if (opened(most)) {
    const closedBefore = weighed.some((one) => (one.effect?.openness ?? 0) <= -0.15 && isBefore(one, most));
    return closedBefore ? `The turn came when ${words}` : `${name} told more when ${words}`;
  }
  const openedAfter = sure.find((one) => opened(one) && isBefore(most, one));
  if (openedAfter === undefined) return `${name} went quiet when ${words}`;
  return `${name} closed up when ${words}, and opened when ${whenOf(openedAfter)}`;
}

import type { PeerBehaviour } from '../behaviours/index.ts';
import type { AdviceKind, Asked, Line, PracticePerson, Reaction } from './person.ts';
import { lineId } from './person.ts';
import { oneOf } from './dice.ts';
import { plain } from './words.ts';
import type { Dice, PeerState } from './state.ts';

/** What a line is wanted for. */
export interface Wanted {
  readonly topic: string | null;
  /** True when the supporter’s words named the topic, false when it is only still on the table. */
  readonly named: boolean;
  readonly talk: PeerBehaviour;
  readonly asked: Asked | null;
  /** Depth hoped for; what is told never runs ahead of openness. */
  readonly depth: number;
  /** Beginnings of the words just heard: a line that shares one is nearer to them. */
  readonly heardStems: readonly string[];
  /** Beginnings of words that lie near to what was heard, or to what is being gone on with. */
  readonly nearStems: ReadonlySet<string>;
  /** True while bracing: short lines only, from the surface. */
  readonly guarded: boolean;
  /** True after a reflection: what is felt is nearer than a flat fact. */
  readonly reflected: boolean;
  /** May the talk wander to what lies near? */
  readonly mayWander: boolean;
}

/** Openness from which the next depth is told. Ours, by reading conversations. */
export const opennessForDepth = { 2: 4, 3: 5.5 } as const;

/** How deep this person goes at most. */
export function deepest(openness: number): 1 | 2 | 3 {
  if (openness >= opennessForDepth[3]) return 3;
  return openness >= opennessForDepth[2] ? 2 : 1;
}

/** The best unsaid line for what is wanted, with a little chance; undefined when every line that may be told has been. */
export function chooseLine(
  person: PracticePerson,
  state: PeerState,
  said: ReadonlySet<string>,
  wanted: Wanted,
  dice: Dice,
): Line | undefined {
  const near = person.cares.find((care) => care.topic === wanted.topic)?.leadsTo ?? [];
  const limit = wanted.guarded ? 1 : deepest(state.openness);
  let best: Line | undefined;
  let bestScore = -Infinity;
  for (const line of person.lines) {
    if (line.yesBut || said.has(line.id) || !mayBeTold(line, state, limit)) continue;
    const score = fit(line, state, wanted, near) + 2.2 * dice();
    if (score > bestScore) [best, bestScore] = [line, score];
  }
  return best;
}

/** A line that brings a topic up comes first and once; deeper lines wait for the ones above. */
function mayBeTold(line: Line, state: PeerState, limit: number): boolean {
  const told = state.memory.told[line.topic];
  if (line.depth === 0) return told === undefined;
  return told !== undefined && line.depth <= limit && line.depth <= told + 1;
}

function fit(line: Line, state: PeerState, wanted: Wanted, near: readonly string[]): number {
  let score = 0;
  if (line.topic === wanted.topic) score += wanted.named ? 8 : wanted.asked === null ? 6 : 5.5;
  else if (wanted.mayWander && near.includes(line.topic))
    score += (state.memory.told[wanted.topic ?? ''] ?? 0) >= 2 ? 3.4 : 1;
  // Somebody named for the first time comes before any fit of the question.
  if (line.depth === 0 && wanted.named && line.topic === wanted.topic) score += 8;
  if (line.leansOnBefore)
    score -= line.topic !== wanted.topic ? 4 : line.topic !== state.memory.topic ? 1.5 : 0;
  if (line.talk === wanted.talk) score += 4;
  if (line.answers !== null) score += line.answers === wanted.asked ? 6.5 : wanted.asked === null ? -0.7 : -3;
  score +=
    (wanted.reflected ? 1.6 : 1.1) *
    Math.min(2, line.stems.filter((stem) => wanted.heardStems.includes(stem)).length);
  score += 0.9 * Math.min(2, line.stems.filter((stem) => wanted.nearStems.has(stem)).length);
  if (wanted.guarded) score -= 0.6 * Math.max(0, line.length - 11) + (line.talk === 'changeTalk' ? 4 : 0);
  if (wanted.reflected)
    score += line.answers === 'feels' ? 2.2 : line.depth === 1 && line.talk === 'neutral' ? -1.5 : 0;
  score -= 0.9 * Math.abs(line.depth - wanted.depth);
  const { length } = line;
  if (state.openness < 4) score -= 0.12 * Math.max(0, length - 10);
  else if (state.openness > 6) score += 0.04 * Math.min(length, 35);
  return score;
}

/** Words by which a piece of advice shows its kind. */
const kinds: Readonly<Record<AdviceKind, RegExp>> = {
  stayAway:
    /\b(not|avoid\w*|skip\w*|stop\w*|away|stay\w*|drop\w*|miss|cancel\w*|cut\w*|quit|ditch|lose|instead|let go|home|without|no to)\b|n't\b/,
  leaveEarly: /\b(leav\w+|early|hour|nine|eight|exit|taxi|pick you up|half an)\b/,
  tellThem: /\b(tell\w*|talk\w*|say|speak|honest|explain|straight|open up)\b/,
  askThem: /\b(ask\w*|invite\w*|round to yours|have (him|them) over)\b/,
  findOthers: /\b(new|other|different|sober) (friends?|mates|people|crowd|group)\b|\bmake friends\b/,
};

/** A "yes, but" nearest to the advice: one that shares its words, else one about the topic; undefined when all have been said. */
export function chooseYesBut(
  person: PracticePerson,
  said: ReadonlySet<string>,
  topic: string | null,
  heard: { readonly text: string; readonly stems: readonly string[] },
  dice: Dice,
): Line | undefined {
  const text = plain(heard.text);
  const unsaid = person.lines.filter(
    (line) => line.yesBut && !said.has(line.id) && (line.against === null || kinds[line.against].test(text)),
  );
  const about = unsaid.filter((line) => line.topic === topic);
  const sharing = about.filter(
    (line) => line.against !== null || line.stems.some((stem) => heard.stems.includes(stem)),
  );
  const anything = unsaid.filter((line) => line.topic === 'anything');
  return oneOf(sharing, dice) ?? oneOf(about, dice) ?? oneOf(anything, dice);
}

/** One of the person’s unsaid ways to react, with its id; undefined when all have been said. */
export function chooseReaction(
  person: PracticePerson,
  reaction: Reaction,
  said: ReadonlySet<string>,
  dice: Dice,
): { id: string; words: string } | undefined {
  const unsaid = person.reactions[reaction]
    .map((words) => ({ id: lineId(reaction, words), words }))
    .filter(({ id }) => !said.has(id));
  return oneOf(unsaid, dice);
}

/** Built from two halves when everything else has been said; the same pair never twice. */
export function chooseLeftover(
  person: PracticePerson,
  said: ReadonlySet<string>,
  dice: Dice,
): { id: string; words: string } {
  const { first, second } = person.leftovers;
  const pairs = first.length * second.length;
  const start = Math.floor(dice() * pairs);
  for (let step = 0; step < pairs; step += 1) {
    const at = (start + step) % pairs;
    const id = `leftover-${at}`;
    if (!said.has(id))
      return { id, words: `${first[at % first.length]} ${second[Math.floor(at / first.length)]}` };
  }
  // Hundreds of turns in: nothing is left but silence, counted so that it is never the same twice.
  const silence = said.size;
  return { id: `silence-${silence}`, words: '…'.repeat(1 + (silence % 40)) };
}

import type { HeardTurn, Speaker, SupporterBehaviour } from '../behaviours/index.ts';
import { sureness } from '../behaviours/index.ts';
import { noticeDanger } from '../danger/index.ts';
import type { PeerState, SentenceEffect } from '../simulated-peer/state.ts';
import { anotherWayInSafety } from './another-way.ts';
import { behaviourWords, couldNotTellWords, inDangerWords, mayExcuseHarmWords } from './behaviour-words.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import type { FromElsewhere } from './from-elsewhere.ts';
import { fragmentsOf } from './peer-fragments.ts';
import { oneThingToTry } from './one-thing.ts';
import type { OneThing } from './one-thing.ts';
import { titleOf } from './title.ts';
import type { SentenceLook, Weighed } from './weighed.ts';

/** One stored turn of a practice conversation, as looking back needs it. */
export interface LookedAtTurn {
  /** The turn's number in its conversation; any whole numbers that grow. */
  readonly seq: number;
  readonly speaker: Speaker;
  readonly text: string;
  readonly heard: HeardTurn;
  /** On supporter turns: what each of its sentences did to the person (as `reply` gave it). */
  readonly effects?: readonly SentenceEffect[];
  /** The person's state after this turn; usually on peer turns. */
  readonly state?: PeerState;
}

/** A sentence that moved the openness line. */
export interface Mover {
  readonly seq: number;
  readonly sentence: number;
  readonly direction: 'opened' | 'closed';
  /** The sentence as written. */
  readonly words: string;
}

/** A conversation looked back on. Holds no score. */
export interface LookBack {
  readonly title: string;
  /** The openness line: 0..10 after each turn that carries a state. */
  readonly openness: readonly { readonly seq: number; readonly value: number }[];
  /** What moved the line most, biggest first; at most three. */
  readonly movedBy: readonly Mover[];
  /** Named only when a sentence on the MI side raised trust or openness. */
  readonly strength: { readonly seq: number; readonly sentence: number; readonly words: string } | null;
  readonly oneThing: OneThing;
  readonly sentences: readonly SentenceLook[];
  /** Moments of other talks, at most three, to be shown apart from this talk's turns. */
  readonly elsewhere: readonly FromElsewhere[];
}

/** Smaller moves of the line than this (on 0..10) are not spoken of. The threshold is ours. */
const noticeable = 0.15;

function effectWords(name: string, effect: SentenceEffect | null): string {
  if (effect === null || effect.because.length === 0) return `This changed little for ${name}.`;
  return `${name} is written to ${effect.because.replace(/[.\s]+$/, '')}.`;
}

function weigh(person: { readonly name: string }, turns: readonly LookedAtTurn[]): readonly Weighed[] {
  const weighed: Weighed[] = [];
  let peersLastTurn: string | null = null;
  const shown = new Set<string>();
  for (const turn of turns) {
    if (turn.heard.speaker === 'peer') {
      peersLastTurn = turn.text;
      continue;
    }
    const danger =
      noticeDanger(turn.text) !== null || (peersLastTurn !== null && noticeDanger(peersLastTurn) !== null);
    const fragments = fragmentsOf(peersLastTurn ?? '');
    const inTurn = new Set<string>();
    for (const [at, sentence] of turn.heard.sentences.entries()) {
      // The same other way twice in one turn would read like a machine, and in one talk nearly so.
      const way = danger ? null : anotherWayInSafety(sentence, peersLastTurn, fragments, shown);
      const fresh = way === null || inTurn.has(way.words) ? null : way;
      if (fresh !== null) {
        inTurn.add(fresh.words);
        shown.add(fresh.id);
      }
      const effect = turn.effects?.find((one) => one.sentence === at) ?? null;
      const mayExcuseHarm = sentence.flags.includes('mayExcuseHarm');
      const sure = sureness(sentence.probability);
      const isGuess = sentence.behaviour === 'smallTalk' && sure === 'guessing';
      const did = isGuess ? couldNotTellWords : behaviourWords[sentence.behaviour].did;
      const usual = mayExcuseHarm ? mayExcuseHarmWords.did : did;
      weighed.push({
        effect,
        mayExcuseHarm,
        inDanger: danger,
        look: {
          seq: turn.seq,
          sentence: at,
          words: sentence.text,
          behaviour: sentence.behaviour,
          what: danger ? inDangerWords : usual,
          effect: effectWords(person.name, effect),
          anotherWay: fresh,
          sure,
        },
      });
    }
  }
  return weighed;
}

function moversOf(weighed: readonly Weighed[]): readonly Weighed[] {
  return (
    weighed
      .filter((one) => Math.abs(one.effect?.openness ?? 0) >= noticeable)
      // Where harm may be excused, that it opened someone is nothing to hold up.
      .filter((one) => !one.mayExcuseHarm || (one.effect?.openness ?? 0) < 0)
      .sort((a, b) => Math.abs(b.effect?.openness ?? 0) - Math.abs(a.effect?.openness ?? 0))
  );
}

function strengthOf(weighed: readonly Weighed[]): LookBack['strength'] {
  let best: { readonly one: Weighed; readonly raised: number; readonly words: string } | null = null;
  for (const one of weighed) {
    const words = behaviourWords[one.look.behaviour].strength;
    const raised = (one.effect?.openness ?? 0) + (one.effect?.trust ?? 0);
    const lowered = (one.effect?.openness ?? 0) < 0 || (one.effect?.trust ?? 0) < 0;
    if (words === null || one.mayExcuseHarm || one.look.sure === 'guessing' || lowered || raised < noticeable)
      continue;
    if (best === null || raised > best.raised) best = { one, raised, words };
  }
  return best === null
    ? null
    : { seq: best.one.look.seq, sentence: best.one.look.sentence, words: best.words };
}

/**
 * The debrief of a practice conversation: what moved the person, one strength if there was one, one
 * thing to try, and a look at each sentence. The same turns always give the same look back.
 */
export function lookBack(person: { readonly name: string }, turns: readonly LookedAtTurn[]): LookBack {
  const weighed = weigh(person, turns);
  const movers = moversOf(weighed).slice(0, 3);
  const mended = new Set<SupporterBehaviour>(
    weighed
      .filter(
        ({ look, inDanger, mayExcuseHarm }) =>
          !inDanger && !mayExcuseHarm && (look.anotherWay !== null || look.behaviour === 'closedQuestion'),
      )
      .map(({ look }) => look.behaviour),
  );
  return {
    title: titleOf(person.name, weighed, movers),
    openness: turns.flatMap((turn) =>
      turn.state === undefined ? [] : [{ seq: turn.seq, value: turn.state.openness }],
    ),
    movedBy: movers.map(({ look, effect }) => ({
      seq: look.seq,
      sentence: look.sentence,
      direction: (effect?.openness ?? 0) > 0 ? 'opened' : 'closed',
      words: look.words,
    })),
    strength: strengthOf(weighed),
    oneThing: oneThingToTry(weighed),
    sentences: weighed.map((one) => one.look),
    elsewhere: fromElsewhere(
      mended,
      weighed.reduce((sum, one) => sum + one.look.words.length, 0),
    ),
  };
}

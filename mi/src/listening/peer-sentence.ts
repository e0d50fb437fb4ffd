import type { HeardPeerSentence, PeerProbabilities } from '../behaviours/heard.ts';
import { peerBehaviourNames } from '../behaviours/peer.ts';
import type { ChangeTalkKind, PeerBehaviour } from '../behaviours/peer.ts';
import { sharesOfNothing } from './cannot-tell.ts';
import { shares } from './ear.ts';
import { flagsOf } from './flags.ts';
import { changeTalkRules } from './rules/change-talk.ts';
import type { PeerRule } from './rules/peer-rule.ts';
import { quoted } from './rules/rule.ts';
import { otherPeerRules } from './rules/staying-as-it-is.ts';
import type { WrittenSentence } from './sentences.ts';
import type { TextView } from './view.ts';

/** All rules for peers, as one table. */
export const peerRules: readonly PeerRule[] = [...changeTalkRules, ...otherPeerRules];

interface PeerFinding {
  readonly rule: PeerRule;
  readonly evidence: string;
}

/** The rules that speak on a peer's sentence. */
export function peerFindings(plain: string): readonly PeerFinding[] {
  const found: PeerFinding[] = [];
  for (const rule of peerRules) {
    const match = rule.says.exec(plain);
    if (match === null || rule.unless?.test(plain) === true) continue;
    found.push({ rule, evidence: quoted(match[0], match.index === 0) });
  }
  return found;
}

/** Log-odds per peer behaviour from the rules and from the turn model, in catalogue order. */
export function peerOffsets(found: readonly PeerFinding[], likely: PeerProbabilities): Float64Array {
  const out = new Float64Array(peerBehaviourNames.length);
  const at = (behaviour: PeerBehaviour): number => peerBehaviourNames.indexOf(behaviour);
  for (const name of peerBehaviourNames) {
    const weights = found
      .filter(({ rule }) => rule.behaviour === name)
      .map(({ rule }) => rule.weight)
      .sort((a, b) => b - a);
    out[at(name)] = (weights[0] ?? 0) + 0.3 * (weights[1] ?? 0);
  }
  const lean = (behaviour: PeerBehaviour, value: number): void => {
    out[at(behaviour)] = (out[at(behaviour)] ?? 0) + value;
  };
  lean('changeTalk', likely.talk.change * 1.5);
  lean('sustainTalk', likely.talk.sustain * 1.5);
  lean('neutral', 1 + likely.talk.neutral);
  return out;
}

/** What is kept of a reading that no rule can give evidence for. */
const keptWithoutEvidence: Readonly<Record<PeerBehaviour, number>> = {
  changeTalk: 0.6,
  sustainTalk: 0.7,
  discord: 0.4,
  neutral: 1,
};

/** In doubt someone is just telling: leanings without evidence count for less. */
function inFavour(parts: readonly number[], found: readonly PeerFinding[]): number[] {
  const weighed = parts.map((part, i) => {
    const name = peerBehaviourNames[i] ?? 'neutral';
    return found.some(({ rule }) => rule.behaviour === name) ? part : part * keptWithoutEvidence[name];
  });
  const sum = weighed.reduce((a, b) => a + b, 0);
  return weighed.map((part) => part / sum);
}

/** What the light ear makes of a peer’s sentence: shares in catalogue order. */
export function peerPartsOf(
  found: readonly PeerFinding[],
  likely: PeerProbabilities,
  learned: (offsets: Float64Array) => Float64Array,
): number[] {
  return inFavour(shares(learned(peerOffsets(found, likely)), 0, peerBehaviourNames.length), found);
}

/** Where a rule settles it, the share of change talk goes to plain telling. */
function withoutChange(parts: readonly number[], found: readonly PeerFinding[]): readonly number[] {
  if (!found.some(({ rule }) => rule.settles === true)) return parts;
  const change = peerBehaviourNames.indexOf('changeTalk');
  const neutral = peerBehaviourNames.indexOf('neutral');
  return parts.map((part, i) => (i === change ? 0 : i === neutral ? part + (parts[change] ?? 0) : part));
}

/** A sentence of a peer of which nothing can be told, and why. */
export function untoldPeerSentence({ text, start }: WrittenSentence, untold: string): HeardPeerSentence {
  const parts = sharesOfNothing(peerBehaviourNames, 'neutral', 'peer');
  return { text, start, behaviour: 'neutral', flags: [], probability: Math.max(...parts), because: [untold] };
}

/** Hears one sentence of a peer. */
export function hearPeerSentence(
  written: WrittenSentence,
  view: TextView,
  likely: PeerProbabilities,
  learned: (offsets: Float64Array) => Float64Array,
  both: (light: readonly number[]) => readonly number[] = (light) => light,
): HeardPeerSentence {
  const found = peerFindings(view.plain);
  const light = peerPartsOf(found, likely, learned);
  const parts = withoutChange(both(light), found);
  let best = 0;
  parts.forEach((part, i) => {
    if (part > (parts[best] ?? 0)) best = i;
  });
  const behaviour = peerBehaviourNames[best] ?? 'neutral';
  const own = found
    .filter(({ rule }) => rule.behaviour === behaviour)
    .sort((a, b) => b.rule.weight - a.rule.weight);
  const kind: ChangeTalkKind | undefined =
    behaviour === 'changeTalk' ? own.find(({ rule }) => rule.kind !== undefined)?.rule.kind : undefined;
  const because = [...new Set(own.map(({ evidence }) => evidence))].slice(0, 3);
  return {
    text: written.text,
    start: written.start,
    behaviour,
    flags: flagsOf(view.plain),
    probability: parts[best] ?? 0,
    because: because.length > 0 ? because : [fallback[behaviour]],
    ...(kind === undefined ? {} : { kind }),
  };
}

const fallback: Readonly<Record<PeerBehaviour, string>> = {
  changeTalk: 'its words are most like change talk',
  sustainTalk: 'its words are most like sustain talk',
  discord: 'its words are most like discord',
  neutral: 'tells or answers, leaning neither way',
};
